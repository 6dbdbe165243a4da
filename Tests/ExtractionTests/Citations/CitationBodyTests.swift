import Foundation
import Records
import TestSupport
import Testing

@testable import Extraction

/// Who issued what is cited, in reports of invented places.
@Suite struct CitationBodyTests {
  private static let tables: [String: String] = [
    "divisions.csv": """
    code,name,short,level,parent,valid_from,valid_to,source,weak
    900000,海东省,海东,province,,,,t,
    900100,青州市,青州,prefecture,900000,,,t,
    900102,山南区,山南,county,900100,,,t,
    """,
    "institutions.csv": "name,aliases,subtype,code,level,source\n国家海务部,海务部,government,,national,t\n",
    "departments.csv":
      "name,aliases,subtype,source\n科学技术局,科技局,government,t\n科学技术厅,科技厅,government,t\n财政局,,government,t\n",
    "issuers.csv": """
    prefix,issuer,level,code,source
    国发,国务院,national,,t
    青政,青原省人民政府,provincial,910000,t
    东府,海东省人民政府,provincial,900000,t
    -政发,人民政府,body,,t
    -府办,人民政府办公室,body,,t
    -科,科学技术局,body,,t
    """,
    "citation_verbs.csv": "verb,class\n印发,issue\n制定,issue\n落实,carry\n转发,carry\n根据,carry\n会同,partner\n向,partner\n",
  ]

  /// Citations of a text whose braces mark policies ({…}), schemes ({?…}) and government bodies ({!…}).
  private func citations(_ marked: String, own: String = "900102", agency: String = "青州市山南区科学技术局") throws -> [Citation]
  {
    let folder = try scratchTables(Self.tables)
    defer { try? FileManager.default.removeItem(at: folder) }
    var text = ""
    var mentions: [Mention] = []
    for (index, part) in marked.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = part.firstIndex(of: "}") else {
        text += part
        continue
      }
      let mark = part.first
      let name = String(part[..<end].drop { $0 == "!" || $0 == "?" })
      let start = text.unicodeScalars.count
      text += name
      mentions.append(
        Mention(
          id: "m", document: "d", type: mark == "!" ? "institution" : "program",
          subtype: mark == "!" ? "government" : mark == "?" ? "scheme" : "policy", text: name, start: start,
          end: start + name.unicodeScalars.count, rule: "t"))
      text += part[part.index(after: end)...]
    }
    let document = Document(
      id: "d", source: Source(path: "x"), agency: agency, divisionCode: own, reviewYear: 2022, text: text)
    let plain = DocumentText(text)
    let linker = try Linker(tables: folder.path)
    let (placeless, places) = linker.link(&mentions, of: document, text: plain)
    return try CitationExtractor(tables: folder.path, lists: linker.lists).citations(
      of: document, text: plain, mentions: &mentions, placeless: placeless, places: places, outline: OutlineIndex([]))
  }

  @Test(arguments: [
    ("市政府印发《{青州市港口管理办法}》。", "青州市人民政府", "municipal"),
    ("省委、省政府印发《{关于加强港口建设的意见}》。", "中共海东省委员会", "provincial"),
    ("区政府采购工作有序,印发《{山南区港口管理办法}》。", "青州市山南区科学技术局", "county"),
    ("会同{!区财政局}印发《{山南区港口管理办法}》。", "青州市山南区科学技术局", "county"),
    ("{!市科技局}会同{!市财政局}印发《{青州市港口管理办法}》。", "青州市科学技术局", "municipal"),
    ("根据{!海务部}部署,制定《{山南区港口管理办法}》。", "青州市山南区科学技术局", "county"),
    ("转发{!海务部}《{关于加强港口建设的意见}》。", "国家海务部", "national"),
    ("落实《{海务部关于加强港口建设的意见}》。", "国家海务部", "national"),
    ("根据省政府印发的《{海东省港口条例}》", "海东省人民政府", "provincial"),
  ]) func findsTheIssuer(text: String, issuer: String, level: String) throws {
    let citation = try citations(text).first
    #expect(citation?.issuer == issuer)
    #expect(citation?.level == level)
  }

  @Test(arguments: ["{!区科技局}落实《{关于加强港口建设的意见}》。", "{!市科技局}会上落实《{国家港口规划}》。"])
  func whoFollowsIsNoIssuer(text: String) throws {
    #expect(try citations(text).first?.issuer == nil)
  }

  @Test func schemesInBookMarksAreCited() throws {
    #expect(try citations("制定《{?青州市港口三年行动计划}》。").map(\.title) == ["青州市港口三年行动计划"])
    #expect(try citations("实施{?青州市港口三年行动计划}。").isEmpty)
  }

  @Test func theReportsOwnPlaceReadsItsLetters() throws {
    func issuer(_ text: String, own: String = "900102") throws -> String? {
      try citations(text, own: own).first?.issuer
    }
    #expect(try issuer("山科〔2022〕3号") == "青州市山南区科学技术局")
    #expect(try issuer("青山府办〔2022〕3号") == "青州市山南区人民政府办公室")
    #expect(try issuer("青政发〔2022〕3号") == "青州市人民政府")
    #expect(try issuer("东府〔2022〕3号") == "海东省人民政府")
    #expect(try issuer("青政发〔2022〕3号", own: "900000") == "青原省人民政府")
  }

  @Test func readsVerbsAndYears() throws {
    #expect(try citations("落实国发〔2021〕9号精神").first?.verb == "落实")
    #expect(try citations("《{青州市港口办法}》(山科〔2022〕3号)正式印发。").first?.verb == "印发")
    #expect(try citations("2020年5月,印发《{青州市港口办法}》。").first?.year == 2020)
    #expect(try citations("落实《{青州市港口办法(2019年修订)}》。").first?.year == 2019)
    #expect(try citations("2020年落实《{青州市港口办法}》。").first?.year == nil)
  }

  @Test func ordersHaveTheBodyBeforeThem() throws {
    let found = try citations("根据{!海务部}令第7号和命令第8号")
    #expect(found.map(\.number) == ["海务部令第7号"])
    #expect(found.first?.issuer == "国家海务部")
    #expect(found.first?.text == "海务部令第7号")
  }
}
