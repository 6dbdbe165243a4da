import Foundation
import Records
import Testing

@testable import Extraction

/// Resolution over small tables of invented places.
@Suite struct LinkerTests {
  private static let tables: [String: String] = [
    "divisions.csv": """
    code,name,short,level,parent,valid_from,valid_to,source,weak,great
    900000,海东省,海东,province,,,,t,,
    900100,海州市,海州,prefecture,900000,,,t,,yes
    900102,山南区,山南,county,900100,,,t,,
    900103,新桥区,新桥,county,900100,2016,,t,新桥,
    900121,新桥县,新桥,county,900100,,2015,t,新桥,
    900200,云州市,云州,prefecture,900000,,,t,,
    900202,山南区,山南,county,900200,,,t,,
    900281,白石市,白石,county,900200,,,t,,
    910000,海西省,海西,province,,,,t,,
    910100,山南市,山南,prefecture,910000,,,t,,
    650000,天山省,天山,province,,,,t,,
    659099,南屯市,南屯,county,650000,,,t,,
    """,
    "institutions.csv":
      "name,aliases,subtype,code,source\n云海大学(海州),云大(海州),university,900100,t\n国家海务部,海务部,government,,t\n",
    "departments.csv":
      "name,aliases,subtype,source\n科技创新委员会,科创委,government,t\n科学技术局,科技局,government,t\n委机构编制委员会办公室,委编办,party,t\n",
    "townships.csv": "name,codes,weak,source\n石门镇,900102|900281,,t\n沙洲镇,900202,,t\n北岭镇,900102|900103|910100,,t\n",
    "zones.csv": "name,aliases,kind,code,source\n海州高新技术产业开发区,海州高新区,high_tech_zone,900100,t\n",
  ]

  private func link(
    _ names: [String], type: String, subtype: String? = nil, own: String? = "900100", year: Int? = 2021,
    joint: String = "、"
  ) throws -> [Mention] {
    let folder = try scratchTables(Self.tables)
    defer { try? FileManager.default.removeItem(at: folder) }
    var text = ""
    var mentions: [Mention] = []
    for name in names {
      if !text.isEmpty { text += joint }
      let start = text.unicodeScalars.count
      text += name
      mentions.append(
        Mention(
          id: "m\(mentions.count)", document: "d", type: type, subtype: subtype, text: name, start: start,
          end: text.unicodeScalars.count, rule: "t"))
    }
    let document = Document(id: "d", source: Source(path: "x"), divisionCode: own, reviewYear: year, text: text)
    try Linker(tables: folder.path).link(&mentions, of: document, text: DocumentText(text))
    return mentions
  }

  @Test func districtsOfGreatCitiesAreKnownElsewhere() throws {
    #expect(try link(["山南区"], type: "district", own: "910000").first?.entity == "division:900102")
    #expect(try link(["山南区"], type: "district", own: "900000").first?.entity == nil)
  }

  @Test func theReportsOwnDivisionDecides() throws {
    #expect(try link(["山南区"], type: "district").first?.entity == "division:900102")
    #expect(try link(["山南区"], type: "district", own: "900200").first?.entity == "division:900202")
    #expect(try link(["山南"], type: "district", own: "910000").first?.entity == "division:910100")
    #expect(try link(["山南区"], type: "district").first?.name == "海东省海州市山南区")
  }

  @Test func whatMayBeSeveralStaysOpen() throws {
    let mention = try link(["山南区"], type: "district", own: "900000").first
    #expect(mention?.entity == nil)
    #expect(mention?.candidates == ["division:900102", "division:900202"])
  }

  @Test func townshipsBelongToTheNearestCounty() throws {
    func entity(_ name: String, own: String?) throws -> String? {
      try link([name], type: "district", own: own).first?.entity
    }
    #expect(try entity("石门镇", own: "900102") == "division:900102/石门镇")
    #expect(try entity("石门镇", own: "900100") == "division:900102/石门镇")
    #expect(try entity("石门镇", own: "900202") == "division:900281/石门镇")
    #expect(try entity("沙洲镇", own: "910100") == "division:900202/沙洲镇")
    #expect(try entity("白石市石门镇", own: "900100") == "division:900281/石门镇")
    // One that the table does not have near is the report's own.
    #expect(try entity("石门镇", own: "910100") == "division:910100/石门镇")
    let open = try link(["北岭镇"], type: "district", own: "900100").first
    #expect(open?.entity == nil)
    #expect(open?.candidates == ["division:900102/北岭镇", "division:900103/北岭镇"])
  }

  @Test func aListDecides() throws {
    #expect(try link(["白石", "山南"], type: "district", own: "900000").last?.entity == "division:900202")
  }

  @Test func theYearDecides() throws {
    #expect(try link(["新桥"], type: "district", year: 2012).first?.entity == "division:900121")
    #expect(try link(["新桥"], type: "district", year: 2021).first?.entity == "division:900103")
  }

  @Test func relativeNamesOfDepartments() throws {
    #expect(try link(["市科创委"], type: "institution").first?.entity == "institution:900100/科技创新委员会")
    #expect(try link(["市科创委"], type: "institution", own: "900102").first?.name == "海州市科技创新委员会")
    #expect(try link(["区科技局"], type: "institution", own: "900202").first?.name == "云州市山南区科学技术局")
    #expect(try link(["市科技局"], type: "institution", own: "900281").first?.name == "白石市科学技术局")
    #expect(try link(["区委编办"], type: "institution", own: "900102").first?.name == "海州市山南区委机构编制委员会办公室")
    #expect(try link(["市科创委"], type: "institution", own: nil).first?.entity == nil)
  }

  @Test func departmentsInAListHaveThePlaceOfTheFirst() throws {
    func last(_ names: [String], joint: String = "、") throws -> String? {
      try link(names, type: "institution", own: "900102", joint: joint).last?.entity
    }
    #expect(try last(["市科技局", "科创委"]) == "institution:900100/科技创新委员会")
    #expect(try last(["云州市科技局", "科创委"]) == "institution:900200/科技创新委员会")
    #expect(try last(["市科技局", "委编办", "科创委"]) == "institution:900100/科技创新委员会")
    // Without a list, and behind a body that has no place, it is the report's own.
    #expect(try last(["市科技局", "科创委"], joint: "参加。") == "institution:900102/科技创新委员会")
    #expect(try last(["国家海务部", "科创委"]) == "institution:900102/科技创新委员会")
  }

  @Test func aBodyWithItsPlaceInFullIsTheRelativeOne() throws {
    #expect(try link(["市图书馆"], type: "institution").first?.entity == "institution:900100/图书馆")
    #expect(try link(["海州市图书馆"], type: "institution").first?.entity == "institution:900100/图书馆")
    #expect(try link(["中共海州市委编办"], type: "institution").first?.entity == "institution:900100/委机构编制委员会办公室")
    #expect(try link(["共青团海州市委"], type: "institution").first?.entity == "institution:900100/团委")
    #expect(try link(["团市委"], type: "institution", own: "900102").first?.name == "共青团海州市委员会")
    // A firm only sits there.
    let firm = try link(["海州市远山机械厂"], type: "institution", subtype: "enterprise").first
    #expect(firm?.entity == "institution:海州市远山机械厂")
  }

  @Test func titlesWithATierAreThoseOfTheReportsOwnPlace() throws {
    #expect(try link(["省科技进步奖"], type: "program").first?.entity == "program:900000/科技进步奖")
    #expect(try link(["省运会"], type: "event").first?.entity == "event:海东省运动会")
    #expect(try link(["省第九届运动会"], type: "event").first?.entity == "event:海东省运动会#9")
    #expect(try link(["市长质量奖"], type: "program").first?.entity == "program:市长质量奖")
  }

  @Test func titlesThatNameTheirBodyAreItsOwn() throws {
    func entity(_ title: String) throws -> String? {
      try link([title], type: "program", subtype: "policy").first?.entity
    }
    #expect(try entity("海务部关于加强港口建设的意见") == "program:关于加强港口建设的意见")
    #expect(try entity("海东省人民政府关于加强港口建设的意见") == "program:900000/关于加强港口建设的意见")
    #expect(try entity("关于印发〈海州市港口管理办法〉的通知") == "program:900100/港口管理办法")
    #expect(try entity("“十四五”全国港口规划") == "program:“十四五”全国港口规划")
    #expect(try entity("关于加强港口建设的意见") == "program:900100/关于加强港口建设的意见")
  }

  @Test func aRiverOfTheNameOfACityIsNoPartOfIt() throws {
    #expect(try link(["白石河流域保护条例"], type: "program", subtype: "policy").first?.entity == "program:900100/白石河流域保护条例")
    #expect(try link(["白石河道管理办法"], type: "program", subtype: "policy").first?.entity == "program:900281/河道管理办法")
  }

  @Test func divisionsOfTheCorpsBearTheirNumberBeforeTheirCity() throws {
    #expect(try link(["第二十师南屯市"], type: "district").first?.entity == "place:第二十师南屯市")
    #expect(try link(["第五师南屯市"], type: "district").first?.entity == "division:659099")
    #expect(try link(["五师南屯市科技局"], type: "institution").first?.entity == "institution:659099/科学技术局")
    #expect(try link(["五师白石市"], type: "district").first?.entity == "place:五师白石市")
  }

  @Test func ownTownshipsWithoutTheirLastWord() throws {
    #expect(try link(["石门"], type: "district", own: "900102").first?.entity == "division:900102/石门镇")
    #expect(try link(["石门"], type: "district", own: "900100").first?.entity == "place:石门")
  }

  @Test func aDistrictOfACityReportStaysOpenWithItsCandidates() throws {
    let mention = try link(["区科技局"], type: "institution").first
    #expect(mention?.entity == nil)
    #expect(mention?.candidates == ["institution:900102/科学技术局", "institution:900103/科学技术局"])
  }

  @Test func widthAndQuotesMakeNoDifference() throws {
    #expect(try link(["云大（海州）"], type: "institution").first?.entity == "institution:云海大学(海州)")
    let plans = try link(["“十四五”规划", "\"十四五\"规划"], type: "program", subtype: "policy")
    #expect(plans.first?.entity == "program:900100/“十四五”规划")
    #expect(plans.last?.entity == plans.first?.entity)
  }

  @Test func linkingTheSameMentionsAgainChangesNothing() throws {
    let names = ["市科创委", "海务部", "山南区科技局", "云大(海州)光电研究院"]
    #expect(try link(names, type: "institution") == link(names, type: "institution"))
  }

  @Test(arguments: ["", "(", "市", "区区区", "\"", "第届", "委", "省省省省科技局", String(repeating: "市", count: 3000)])
  func survivesAnyName(name: String) throws {
    for type in ["district", "zone", "institution", "program", "event", "platform", "person", "what"] {
      #expect(try link([name, "x"], type: type).count == 2)
    }
  }
}
