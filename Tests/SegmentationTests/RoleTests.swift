import Records
import Testing

@testable import Segmentation

@Suite("Roles and years")
struct RoleTests {
  @Test("Headings give the role, what stands below inherits it with the year")
  func headings() throws {
    let text = "一、2021年工作总结\n(一)抓规划\n一是力争上游。\n二、存在的问题\n人才不足。\n三、2022年工作思路\n(一)引人才\n完成了。"
    #expect(
      try roles(text, reviewYear: 2021, planYear: 2022) == [
        "2021年工作总结 review 2021", "抓规划 review 2021", "力争上游 review 2021", "存在的问题 other", "人才不足 other",
        "2022年工作思路 plan 2022", "引人才 plan 2022", "完成了。 plan 2022",
      ])
  }

  @Test("A heading that says nothing leaves it to the verbs and figures")
  func verbs() throws {
    #expect(try roles("(二)抓规划\n完成了规划3部,完成平台5个。") == ["抓规划 review", "完成了规 review"])
    #expect(try roles("(二)抓规划\n加快编制规划,力争建成平台5个以上。") == ["抓规划 plan", "加快编制 plan"])
  }

  @Test("Measures may be those that were taken")
  func measuresTaken() throws {
    let taken = "一、主要工作举措\n新增岗位4372个，返乡人员就业1186人，超额完成年度任务。"
    #expect(try roles(taken).allSatisfy { $0.hasSuffix("review") })
    let planned = "一、主要工作举措\n下一步将力争新增岗位4000个以上，加快建成驿站20个。"
    #expect(try roles(planned).allSatisfy { $0.hasSuffix("plan") })
  }

  @Test("Round figures aim, exact ones report")
  func roundFigures() throws {
    #expect(try roles("1.便民服务方面。举办健身活动2000场，改造公园300个，新增学位5万个。").first == "便民服务方面 plan")
    #expect(try roles("1.便民服务方面。举办健身活动2034场，改造公园312个，新增学位5.3万个。").first == "便民服务方面 review")
    #expect(try roles("1.便民服务方面。举办健身活动2000余场，改造公园300多个，满意率100%。").first == "便民服务方面 review")
  }

  @Test("A title that announces a review alone holds against what sounds like a plan")
  func summaries() throws {
    let text = "一、加强领导,把节水纳入工作计划安排\n制定计划,明确分工。\n二、强化教育,努力建设过硬的队伍\n坚持学习,提升能力。"
    #expect(
      try roles(text, title: "某局年终工作总结").filter { $0.hasSuffix("plan") }.isEmpty)
    #expect(try roles(text, title: "某局年度工作要点").filter { $0.hasSuffix("review") }.isEmpty)
    let loose = "加快建设平台，加快培育企业。\n一、抓平台\n完成了。"
    #expect(try roles(loose, title: "某局年终工作总结").first == "加快建设 review")
    #expect(try roles(loose, title: "某局文件").first == "加快建设 plan")
    let tasks = "一、目标任务完成情况\n(一)加大植树的力度\n继续植树,力争多种。\n二、主要任务\n(一)植树\n多种。"
    #expect(
      try roles(tasks).filter { !$0.hasPrefix("继续") && !$0.hasPrefix("多种") } == [
        "目标任务完成情况 review", "加大植树的力度 review", "主要任务 plan", "植树 plan",
      ])
  }

  @Test("A sentence that looks back turns a paragraph of a plan, one that looks ahead a paragraph of a review")
  func turns() throws {
    let plan = "二、2026年工作思路\n这五年，高企从312家增加到978家，总量跃居前列，取得了显著成效。\n加快培育平台，力争突破。"
    #expect(try roles(plan) == ["2026年工作思路 plan 2026", "这五年， review", "加快培育 plan 2026"])
    let review = "一、2025年工作总结\n下一步，我们将加快建设平台，力争早日投用。\n完成了平台5个。"
    #expect(try roles(review).filter { $0.hasPrefix("下一步") } == ["下一步， plan"])
    // The words agree with neither, or stand within a sentence.
    #expect(try roles("二、2026年工作思路\n巩固这五年，加快培育平台。").last == "巩固这五 plan 2026")
  }

  @Test("A paragraph that opens with words of problems is neither review nor plan")
  func problems() throws {
    let text = "2021年完成了平台5个，取得了成效。\n主要问题是：平台少，企业弱。\n下一步，我们将加快建设平台，力争投用。"
    #expect(try roles(text).contains("主要问题 other"))
    #expect(try roles("一、2025年工作总结\n主要问题是：平台少，企业弱。").last == "主要问题 other")
    #expect(try roles("一、2025年工作总结\n解决了主要问题是我们的成绩。").last == "解决了主 review 2025")
  }

  @Test("The measures of one list speak with one voice")
  func lists() throws {
    let text = "一是产值达到312.4亿元,增长9.7%,取得成效。二是企业加快发展。三是建成平台7个,完成了任务。"
    #expect(try roles(text).filter { $0.hasSuffix("plan") }.isEmpty)
  }

  @Test("What stands before the second section of a part is of the same part")
  func beginnings() throws {
    let text = "打通道路31条，新增车位3.52万个。\n（七）推进乡村发展\n加快建设农田，力争增收，着力完善机制。"
    #expect(try roles(text).allSatisfy { $0.hasSuffix("plan") })
  }

  @Test("Sections without a word for it speak with one voice, up to a heading that decides")
  func pooled() throws {
    let text = "一、抓规划\n完成了规划3部,完成平台5个,完成项目8项。\n二、引人才\n加快。\n三、2022年工作计划\n(一)引人才\n加快。"
    let found = try roles(text)
    #expect(found.first == "抓规划 review")
    #expect(found.contains("引人才 review"))
    #expect(found.contains("2022年工作计划 plan 2022"))
  }

  @Test("A heading below turns the role only with a clear word")
  func turning() throws {
    let text = "一、工作总结\n(一)实施人才计划\n引进了。\n(二)下一步\n加快。"
    let found = try roles(text)
    #expect(found.contains("实施人才计划 review"))
    #expect(found.contains("下一步 plan"))
  }

  @Test("A heading that tells figures announces a part only before its first mark")
  func figuresInHeading() throws {
    let review = "一、2021年工作总结\n(一)产值方面:市里下达的工作计划为增长12%,下一步争取15%。\n完成9%。"
    #expect(try roles(review, reviewYear: 2021).prefix(2).last?.contains(" review") == true)
    #expect(
      try roles("一、2021年工作总结\n(一)下一步:增长12%。\n加快。", reviewYear: 2021).prefix(2).last?.contains(" plan") == true)
    #expect(
      try roles("一、2021年工作总结\n(一)全年工作计划:抓好落实。\n加快。", reviewYear: 2021).prefix(2).last?.contains(" plan") == true)
    #expect(
      try roles("一、2021年工作总结\n(一)产值方面:落实工作计划。\n加快。", reviewYear: 2021).prefix(2).last?.contains(" review")
        == true)
  }

  @Test("A heading of several clauses announces a part only in the words with which it opens")
  func clauses() throws {
    func second(_ heading: String) throws -> String? {
      try roles("一、2021年工作总结\n(一)\(heading)。\n印发了。", reviewYear: 2021).prefix(2).last
    }
    #expect(try second("细化全年工作计划,保证事事落地")?.contains(" review") == true)
    #expect(try second("下一步,抓好落实")?.contains(" plan") == true)
    #expect(try second("全年工作计划")?.contains(" plan") == true)
  }

  @Test("A five-year period is no year, a range is no year, a year in a title of a policy is no year")
  func years() throws {
    let found = try roles(
      "一、“十五五”时期工作计划\n二、2021-2025年工作计划\n三、落实《2019年规划》工作计划\n四、2024年工作计划\n", planYear: 2023)
    #expect(
      found == [
        "“十五五”时期工作计划 plan", "2021-2025年工作计划 plan 2023", "落实《2019年规划》工作计划 plan 2023", "2024年工作计划 plan 2024",
      ])
  }

  @Test("The title tells the years where the metadata do not")
  func titleYears() throws {
    let found = try roles(
      "某局2021年工作总结及2022年工作计划\n一、工作总结\n完成。\n二、工作计划\n加快。", title: "某局2021年工作总结及2022年工作计划")
    #expect(found == ["工作总结 review 2021", "完成。 review 2021", "工作计划 plan 2022", "加快。 plan 2022"])
    let one = try roles("一、工作总结\n完成。\n二、工作计划\n加快。", title: "某局2021年工作总结及下一步工作计划")
    #expect(one == ["工作总结 review 2021", "完成。 review 2021", "工作计划 plan", "加快。 plan"])
  }

  @Test("What the report as a whole is known to be counts where headings and verbs are silent")
  func oneHalf() throws {
    let text = "总产值达到550亿元。\n(一)抓调度\n改造企业10家。\n(二)抓创新\n建成中试基地。"
    #expect(try roles(text, planYear: 2025).allSatisfy { $0.contains(" plan") })
    #expect(try roles(text, reviewYear: 2024).contains("抓创新 review 2024"))
  }

  @Test("What the paragraph before the first section announces holds for the sections behind it")
  func opening() throws {
    let text = "一、加快建设平台\n加快培育企业，加快引进人才。\n"
    #expect(try roles("现将工作总结如下：\n" + text).contains("加快建设平台 review"))
    #expect(try roles("现将工作安排如下：\n" + text).contains("加快建设平台 plan"))
    let done = "一、抓平台\n完成了一座，完成了两座。\n"
    #expect(try roles("现将工作总结如下：\n" + done).contains("抓平台 review"))
    // Only the last paragraph speaks, and only for the beginning.
    #expect(try roles("去年总结如下。\n今年任务很重，各位代表请看。\n" + text).contains("加快建设平台 plan"))
    #expect(
      try roles("现将工作总结如下：\n一、抓平台\n完成了。\n二、下一步\n加快。\n(一)加快引进人才\n加快。").contains("加快引进人才 plan"))
  }

  @Test("A section that says nothing goes on with the review before it, one that begins anew does not")
  func sequel() throws {
    let text = "一、人才工作完成情况\n完成了。\n二、企业培育\n加快。\n三、平台建设情况\n建成了。"
    #expect(try roles(text).filter { $0.hasSuffix(" plan") && !$0.hasPrefix("加快") }.isEmpty)
    #expect(try roles("二、人才工作完成情况\n完成了。\n一、企业培育\n力争，加快，力争。").contains("企业培育 plan"))
  }

  @Test("The report's own year in a heading outweighs a word that both halves use")
  func ownYears() throws {
    let table = "where,role,term,weight\nheading,plan,重点工作,2\ntext,plan,加快,3\n"
    let roleTable = try RoleTable(table: CSVTable(path: "roles.csv", bytes: Array(table.utf8)))
    let themes = try ThemeTable(
      table: CSVTable(path: "themes.csv", bytes: Array("theme,term,weight\nparty,党建,4\n".utf8)))
    let segmenter = Segmenter(
      themes: themes, roles: roleTable, openers: try openers(),
      subjects: try SubjectTable(table: CSVTable(path: "subjects.csv", bytes: Array("term,kind,theme,weight\n".utf8))))
    func role(_ heading: String) throws -> String? {
      segmenter.segment(document("一、\(heading)\n加快。", reviewYear: 2024, planYear: 2025)).segments.first?.role
    }
    #expect(try role("2024年重点工作") == "review")
    #expect(try role("2025年重点工作") == "plan")
    #expect(try role("重点工作") == "plan")
  }

  @Test("Text before the first section has a role of its own")
  func preamble() throws {
    let found = try roles("完成了规划3部,完成平台5个。\n各位代表：\n一、工作计划\n加快。")
    #expect(found.prefix(2) == ["完成了规 review", "各位代表 other"])
  }
}
