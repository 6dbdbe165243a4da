import Foundation
import Records
import Testing

@testable import Extraction

@Suite struct CitationExtractorTests {
  private static let lists = try! WordLists(path: tablesFolder + "/word_lists.csv").texts

  /// Citations of a text whose braces mark policies ({…}) and whose double braces mark government bodies ({{…}}).
  private func citations(_ marked: String, agency: String? = "海州市科学技术局", code: String? = "440300") throws -> [Citation]
  {
    let folder = try scratchTables([
      "issuers.csv": "prefix,issuer,level\n国发,国务院,national\n粤府,广东省人民政府,provincial\n",
      "citation_verbs.csv":
        "verb,class\n印发,issue\n制定,issue\n研究制定,issue\n落实,carry\n贯彻落实,carry\n按照,lead\n依据,lead\n",
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    var text = ""
    var mentions: [Mention] = []
    for (index, part) in marked.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = part.firstIndex(of: "}") else {
        text += part
        continue
      }
      let isBody = part.hasPrefix("!")
      let name = String(part[..<end]).replacingOccurrences(of: "!", with: "")
      let start = text.unicodeScalars.count
      text += name
      mentions.append(
        Mention(
          id: "m", document: "d", type: isBody ? "institution" : "program", subtype: isBody ? "government" : "policy",
          text: name, start: start, end: start + name.unicodeScalars.count,
          entity: isBody ? "institution:" + name : "program:440300/" + name, name: name,
          divisionCode: isBody ? nil : "440300", rule: "case"))
      text += part[part.index(after: end)...]
    }
    let document = Document(id: "d", source: Source(path: "x"), agency: agency, divisionCode: code, text: text)
    return try CitationExtractor(tables: folder.path, lists: Self.lists).citations(
      of: document, text: DocumentText(text), mentions: &mentions,
      placeless: Set(mentions.compactMap { $0.subtype == "policy" ? $0.entity.map(UTF8Key.init) : nil }),
      outline: OutlineIndex([]))
  }

  @Test func takesTheNumberBehindATitle() throws {
    let found = try citations("贯彻落实《{海洋装备发展规划}》（国发〔2023〕15号）")
    #expect(found.count == 1)
    #expect(found.first?.number == "国发〔2023〕15号")
    #expect(found.first?.issuer == "国务院")
    #expect(found.first?.level == "national")
    #expect(found.first?.year == 2023)
    #expect(found.first?.verb == "贯彻落实")
    #expect(found.first?.text == "海洋装备发展规划")
  }

  @Test func keepsANumberThatStandsAlone() throws {
    let found = try citations("按照粤府〔2020〕7号要求推进")
    #expect(found.map(\.number) == ["粤府〔2020〕7号"])
    #expect(found.first?.title == nil)
    #expect(found.first?.text == "粤府〔2020〕7号")
    #expect(found.first?.level == "provincial")
  }

  @Test func theAgencyIssuesWhatNobodyElseIssued() throws {
    let found = try citations("研究制定《{海洋装备资金办法}》。")
    #expect(found.first?.verb == "研究制定")
    #expect(found.first?.issuer == "海州市科学技术局")
    #expect(found.first?.level == "municipal")
  }

  @Test func whatIsCarriedOutHasNoIssuerOfItsOwn() throws {
    let found = try citations("落实《{海洋装备资金办法}》。")
    #expect(found.first?.verb == "落实")
    #expect(found.first?.issuer == nil)
  }

  @Test func theBodyBeforeTheVerbIssues() throws {
    let found = try citations("{!国务院}印发《{海洋装备资金办法}》。")
    #expect(found.first?.issuer == "国务院")
    #expect(found.first?.level == "national")
    #expect(found.first?.entity == "program:海洋装备资金办法")
  }

  @Test func aBodyOfAnotherSentenceDoesNot() throws {
    let found = try citations("{!国务院}开会。印发《{海洋装备资金办法}》。")
    #expect(found.first?.issuer == "海州市科学技术局")
  }

  @Test func numbersCitationsInTheOrderOfTheText() throws {
    let found = try citations("依据国发〔2021〕1号,制定《{甲办法}》《{乙办法}》")
    #expect(found.map(\.id) == ["d.c1", "d.c2", "d.c3"])
    #expect(found.map { $0.title ?? $0.number ?? "" } == ["国发〔2021〕1号", "甲办法", "乙办法"])
  }
}
