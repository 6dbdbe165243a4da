import Records
import Testing

@testable import Segmentation

@Suite("Themes")
struct ThemeTests {
  private func themes(_ text: String) throws -> [String] {
    try segmenter().segment(document(text)).segments.filter { $0.kind == "section" }
      .map { "\($0.heading ?? "") \($0.theme ?? "-") \($0.themeEvidence.joined(separator: "|"))" }
  }

  @Test("The heading weighs more than the body, the body decides where the heading is silent")
  func headingFirst() throws {
    #expect(
      try themes("一、工作总结\n(一)引进人才\n建平台,再建平台,又建平台。\n(二)提升能力\n建平台。\n(三)提升水平\n没有话。") == [
        "工作总结 - ", "引进人才 talent 人才", "提升能力 carriers 平台", "提升水平 other ",
      ])
  }

  @Test("A report about one thing has its theme where heading and text are silent")
  func title() throws {
    func theme(_ title: String) throws -> [String?] {
      try segmenter().segment(document("\(title)\n一、早作准备\n开会两次。\n二、办贷款\n开会两次。", title: title)).segments
        .filter { $0.kind == "section" }.map(\.theme)
    }
    #expect(try theme("某局人才工作总结") == ["talent", "finance"])
    #expect(try theme("某局工作总结") == ["other", "finance"])
  }

  @Test("A report about one field has its theme where a heading names none, or names it less clearly")
  func subject() throws {
    func themes(_ title: String) throws -> [String?] {
      try segmenter().segment(
        document("\(title)\n一、早作准备\n开会两次。\n二、依靠企业\n开会两次。\n三、引进人才\n开会两次。", title: title)
      ).segments.filter { $0.kind == "section" }.map(\.theme)
    }
    // A bureau's field yields to a word that names a theme, the topic of a report to no single word.
    #expect(try themes("某县投促局工作总结") == ["finance", "finance", "talent"])
    #expect(try themes("某县科技局节水工作总结") == ["carriers", "carriers", "carriers"])
    // A report whose title does not say is its agency's.
    var untitled = document("一、早作准备\n开会两次。")
    for (agency, theme) in [("某县投促局", "finance"), ("某县科技局", "other")] {
      untitled.agency = agency
      #expect(try segmenter().segment(untitled).segments.last { $0.kind == "section" }?.theme == theme)
    }
    // A bureau for every theme has no field, whatever else it is called; two topics are none.
    #expect(try themes("某县科技局(投促局)工作总结") == ["other", "enterprise", "talent"])
    #expect(try themes("某县节水和普法工作总结") == ["other", "enterprise", "talent"])
  }

  @Test("What stands below a section has its theme; a section without a second level has its own")
  func inheritance() throws {
    #expect(
      try themes("一、引进人才\n(一)建平台\n1.抓贷款\n二、办贷款\n正文。") == [
        "引进人才 - ", "建平台 carriers 平台", "抓贷款 carriers ", "办贷款 finance 贷款",
      ])
    #expect(try themes("一、引进人才\n①建平台\n②抓贷款\n") == ["引进人才 talent 人才", "建平台 talent ", "抓贷款 talent "])
  }

  @Test("A table that cannot be used is refused with its line")
  func tableErrors() {
    let bad = [
      "theme,term,weight\nnothing,规划,4\n", "theme,term,weight\ntalent,人才,x\n",
      "theme,term,weight\ntalent,人才,4\nfinance,人才,4\n", "theme,term,weight\ntalent,人,4\n",
    ]
    for text in bad {
      #expect(throws: TableError.self) {
        try ThemeTable(table: CSVTable(path: "themes.csv", bytes: Array(text.utf8)))
      }
    }
    let badSubjects = ["节水,field,talent,4", "节水,topic,nothing,4", "节水,topic,talent,0", "水,topic,talent,4"]
    for row in badSubjects + ["节水,topic,talent,4\n节水,topic,talent,4"] {
      #expect(throws: TableError.self) {
        try SubjectTable(
          table: CSVTable(path: "subjects.csv", bytes: Array("term,kind,theme,weight\n\(row)\n".utf8)))
      }
    }
    #expect(throws: TableError.self) {
      try RoleTable(table: CSVTable(path: "roles.csv", bytes: Array("where,role,term,weight\nbody,plan,力争,3\n".utf8)))
    }
  }
}
