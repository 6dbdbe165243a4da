import Records

@testable import Segmentation

/// A small table of themes and of roles in the form of the pipeline's, so that tests do not hang on its words.
func segmenter() throws -> Segmenter {
  let themes = """
    theme,term,weight
    planning,规划,4
    talent,人才,4
    carriers,平台,4
    finance,贷款,4
    enterprise,企业,2
    """
  let roles = """
    where,role,term,weight
    heading,review,工作总结,5
    heading,review,工作回顾,5
    heading,review,总结和,4
    heading,plan,工作计划,5
    heading,plan,工作思路,5
    heading,plan,下一步,5
    heading,plan,主要任务,5
    heading,other,存在的问题,6
    heading,other,名词解释,6
    heading_end,review,情况,3
    heading_end,plan,计划,1
    opening,review,总结如下,4
    opening,plan,安排如下,4
    sentence,review,这五年，,5
    sentence,plan,下一步，,5
    sentence,other,主要问题,6
    sentence,other,在肯定成绩的同时,6
    text,review,完成,6
    text,review,了,4
    text,plan,力争,8
    text,plan,加快,3
    work,review,强化,1
    next_year,plan,明年,1
    this_year,plan,下半年,1
    last_year,review,去年,1
    heading,review,落实情况,5
    """
  let subjects = """
    term,kind,theme,weight
    科技局,general,,0
    投促局,bureau,finance,3
    节水,topic,carriers,4
    普法,topic,planning,4
    """
  return Segmenter(
    themes: try ThemeTable(table: CSVTable(path: "themes.csv", bytes: Array(themes.utf8))),
    roles: try RoleTable(table: CSVTable(path: "roles.csv", bytes: Array(roles.utf8))), openers: try openers(),
    subjects: try SubjectTable(table: CSVTable(path: "subjects.csv", bytes: Array(subjects.utf8))))
}

func openers() throws -> OpenerTable {
  let words = """
    place,term
    end,体系
    end,建设
    end,提升
    end,主体
    end,工作
    end,服务
    time,今年以来
    time,截至目前
    moment,全年
    continuation,的
    continuation,工作
    subject,我局
    subject,全市
    predicate,坚持
    predicate,新增
    opening,坚持
    opening,充分发挥
    causative,推动
    rate_verb,达到
    rate_verb,增长
    carrier,以上
    carrier,和
    carrier,的
    carrier,高于
    carrier,股
    finite_verb,成为
    finite_verb,位居
    title_end,总结
    title_end,报告
    title_end,要点
    title_end,安排
    title_end,计划
    title_end,思路
    title_end,情况
    appendix,名词解释
    appendix,注释
    appendix,附录
    period,五”时期
    period,五”期间
    period,五年规划
    period,今后五年
    period,五年来
    closing,各位代表！
    closing,在肯定成绩的同时
    """
  return try OpenerTable(table: CSVTable(path: "openers.csv", bytes: Array(words.utf8)))
}

func document(
  _ text: String, title: String? = nil, reviewYear: Int? = nil, planYear: Int? = nil, layout: [LayoutSpan] = []
) -> Document {
  Document(
    id: "d", source: Source(path: "page.txt"), title: title, reviewYear: reviewYear, planYear: planYear, text: text,
    layout: layout)
}

/// The outline as short lines: `1 工作总结`, `m 抓规划`, indented by depth; paragraphs are left out.
func outline(_ text: String, title: String? = nil, layout: [LayoutSpan] = []) throws -> [String] {
  let segments = try segmenter().segment(document(text, title: title, layout: layout)).segments
  var depth: [String: Int] = [:]
  return segments.compactMap { segment in
    let indent = segment.parent.flatMap { depth[$0] }.map { $0 + 1 } ?? 0
    depth[segment.id] = indent
    if segment.kind == "paragraph" { return nil }
    let mark = segment.kind == "section" ? "\(segment.level)" : String(segment.kind.prefix(1))
    return String(repeating: "  ", count: indent) + mark + " " + (segment.heading ?? "")
  }
}

/// The kinds of the problems of a text, in order.
func problemKinds(_ text: String) throws -> [String] {
  try segmenter().segment(document(text)).problems.map(\.kind)
}

/// Role and year of each node by its heading (or the first words of a paragraph).
func roles(
  _ text: String, title: String? = nil, reviewYear: Int? = nil, planYear: Int? = nil
) throws -> [String] {
  let document = document(text, title: title, reviewYear: reviewYear, planYear: planYear)
  let scalars = Array(text.unicodeScalars)
  return try segmenter().segment(document).segments.filter { $0.kind != "title" }.map { segment in
    let start = String(String.UnicodeScalarView(scalars[segment.start..<min(segment.end, segment.start + 4)]))
    return "\(segment.heading ?? start) \(segment.role)\(segment.year.map { " \($0)" } ?? "")"
  }
}
