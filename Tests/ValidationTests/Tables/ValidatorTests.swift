import Foundation
import Records
import Testing

@testable import Validation

@Suite struct ValidatorTests {
  private static let divisions = """
    code,name,short,level,parent,valid_from,valid_to,source,weak
    900000,海东省,海东,province,,,,t,
    900100,海州市,海州,prefecture,900000,,,t,
    900102,山南区,山南,county,900100,,,t,

    """
  private static let zones = "name,aliases,kind,code,source\n海州高新区,,high_tech_zone,900100,t\n"

  /// The findings for a folder of tables, without warnings unless asked for: file name, line and kind.
  private func findings(_ tables: [String: String], warnings: Bool = false) async throws -> [String] {
    try await findings(bytes: tables.mapValues { Array($0.utf8) }, warnings: warnings)
  }

  private func findings(bytes tables: [String: [UInt8]], warnings: Bool = false) async throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gongbao-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("cases"), withIntermediateDirectories: true)
    for (name, content) in tables { try Data(content).write(to: folder.appendingPathComponent(name)) }
    return try await Validator(tables: folder.path).report().findings.filter { warnings || $0.severity == .error }.map {
      "\($0.path.dropFirst(folder.path.count + 1)):\($0.line):\($0.kind)"
    }
  }

  @Test func cleanTablesHaveNoFindings() async throws {
    #expect(try await findings(["divisions.csv": Self.divisions, "zones.csv": Self.zones]) == [])
  }

  @Test func aTableSavedInGBKIsNamed() async throws {
    // 海州 in GBK.
    let table = Array("name,aliases,kind,code,source\n".utf8) + [0xBA, 0xA3, 0xD6, 0xDD] + Array(",,region,,t\n".utf8)
    #expect(try await findings(bytes: ["zones.csv": table]) == ["zones.csv:2:malformed"])
  }

  @Test func lostZerosAndFloatsAreNoCodes() async throws {
    for code in ["9001", "9.001E+05", "900100.0", "900 100"] {
      let table = "name,aliases,kind,code,source\n海州高新区,,region,\(code),t\n"
      #expect(
        try await findings(["divisions.csv": Self.divisions, "zones.csv": table]).first == "zones.csv:2:malformed")
    }
  }

  @Test func aNameBelongsToOneRow() async throws {
    let table = "name,aliases,kind,code,source\n甲园区,甲园,region,,t\n乙园区,甲园|乙园,region,,t\n丙园区,丙园|丙园,region,,t\n"
    #expect(try await findings(["zones.csv": table]) == ["zones.csv:3:duplicate_alias", "zones.csv:4:duplicate_alias"])
  }

  @Test func bracketsOfAnyWidthAreTheSame() async throws {
    let table = "name,aliases,kind,code,source\n甲园区(东),,region,,t\n甲园区（东）,,region,,t\n"
    #expect(try await findings(["zones.csv": table]) == ["zones.csv:3:duplicate_alias"])
  }

  @Test func codesLeadToDivisions() async throws {
    let orphan = Self.divisions + "910101,甲区,,county,910100,,,t,\n"
    #expect(try await findings(["divisions.csv": orphan]).contains("divisions.csv:5:unknown_code"))
    let zone = "name,aliases,kind,code,source\n海州高新区,,region,990000,t\n"
    #expect(try await findings(["divisions.csv": Self.divisions, "zones.csv": zone]) == ["zones.csv:2:unknown_code"])
  }

  @Test func divisionsStandInOrder() async throws {
    let table = Self.divisions + "900101,乙区,乙地,county,900100,,,t,\n"
    #expect(try await findings(["divisions.csv": table]) == ["divisions.csv:5:unsorted"])
  }

  @Test func yearsAndLevelsFit() async throws {
    let table = Self.divisions + "900103,乙区,,county,900100,2016,2010,t,\n900104,丙区,,prefecture,900100,,,t,\n"
    #expect(
      try await findings(["divisions.csv": table]) == ["divisions.csv:5:malformed", "divisions.csv:6:unknown_value"])
  }

  @Test func greatCitiesArePrefectures() async throws {
    let header = "code,name,short,level,parent,valid_from,valid_to,source,weak,great\n900000,海东省,海东,province,,,,t,,\n"
    let table = header + "900100,海州市,,prefecture,900000,,,t,,yes\n900200,云州市,,prefecture,900000,,,t,,no\n"
    #expect(
      try await findings(["divisions.csv": table + "900202,山南区,,county,900200,,,t,,yes\n"])
        == ["divisions.csv:4:unknown_value", "divisions.csv:5:unknown_value"])
  }

  @Test func closedChoicesAreKept() async throws {
    let table = "name,aliases,kind,code,source\n甲园区,,park,,t\n"
    #expect(try await findings(["zones.csv": table]) == ["zones.csv:2:unknown_value"])
  }

  @Test func raggedRowsAndMissingColumnsAreFound() async throws {
    #expect(
      try await findings(["zones.csv": "name,aliases,kind,code,source\n甲,,region\n"]) == ["zones.csv:2:malformed"])
    #expect(try await findings(["zones.csv": "name,kind,code,source\n甲园,region,,t\n"]) == ["zones.csv:1:malformed"])
    #expect(try await findings(["zones.csv": ""]) == ["zones.csv:1:malformed"])
  }

  @Test func aFailedCaseIsAnErrorWithItsLine() async throws {
    let cases = """
      division,year,type,text,entity,candidates,name,note
      900100,2021,district,{山南},division:900102,,,
      900100,2021,district,{山南},division:900100,,,
      900100,2021,district,山南,division:900102,,,
      """
    #expect(
      try await findings(["divisions.csv": Self.divisions, "cases/linking.csv": cases]) == [
        "cases/linking.csv:3:failed_case", "cases/linking.csv:4:malformed",
      ])
  }

  @Test func rowsWithoutACaseAreWarnings() async throws {
    let cases = "division,year,type,text,entity,candidates,name,note\n900100,2021,zone,{海州高新区},zone:海州高新区,,,\n"
    let zones = Self.zones + "云州高新区,云高,high_tech_zone,,t\n"
    #expect(
      try await findings(
        ["divisions.csv": Self.divisions, "zones.csv": zones, "cases/linking.csv": cases], warnings: true)
        == ["zones.csv:3:no_case"])
  }

  @Test func weakNamesBelongToTheirRow() async throws {
    let table = "name,aliases,weak,kind,code,source\n甲园区,甲园,甲园,region,,t\n乙园区,,乙园,region,,t\n"
    #expect(try await findings(["zones.csv": table]) == ["zones.csv:3:malformed"])
  }

  /// With the grammar at hand a name that is found alone in its line needs no case; one that an earlier table owns, or
  /// that is weak, does.
  @Test func namesThatSpeakForThemselvesNeedNoCase() async throws {
    let zones = """
      name,aliases,weak,kind,code,source
      云州软件谷,云谷,,region,,t
      海州大会,,,region,,t
      山谷,,山谷,region,,t

      """
    let tables = [
      "divisions.csv": Self.divisions, "zones.csv": zones, "events.csv": "name,aliases,source\n海州大会,,t\n",
      "boundaries.csv": "word,kind,note\n在,preposition,\n", "words.csv": "word,class,count\n山谷,n,500\n",
      "heads.csv": "head,type,subtype,needs,shortest,note\n计划,program,scheme,stem,2,\n",
      "departments.csv": "name,aliases,subtype,source\n教育局,,government,t\n",
      "evidence.csv": "clue,weight,note\nthreshold,20,\n", "word_lists.csv": try Self.wordLists(),
    ]
    #expect(try await findings(tables, warnings: true) == ["zones.csv:3:no_case", "zones.csv:4:no_case"])
  }

  @Test func aHeadWordStandsOnce() async throws {
    let heads = "head,type,subtype,needs,shortest,note\n计划,program,scheme,stem,2,\n计划,program,scheme,place,2,\n"
    let tables = [
      "divisions.csv": Self.divisions, "zones.csv": Self.zones, "boundaries.csv": "word,kind,note\n在,preposition,\n",
      "words.csv": "word,class,count\n山谷,n,500\n", "heads.csv": heads,
      "departments.csv": "name,aliases,subtype,source\n教育局,,government,t\n",
      "evidence.csv": "clue,weight,note\nthreshold,20,\n", "word_lists.csv": try Self.wordLists(),
    ]
    let error = await #expect(throws: TableError.self) { try await findings(tables) }
    #expect(error?.line == 3)
  }

  @Test func markedTextsNeedPairsOfBraces() {
    #expect(MarkedText("{甲}和{乙}")?.text == "甲和乙")
    #expect(MarkedText("{甲}和{乙}")?.ranges == [0..<1, 2..<3])
    for text in ["", "甲", "{甲", "甲}", "{}", "{{甲}}"] { #expect(MarkedText(text) == nil) }
  }

  /// The rules ask for all lists, so the pipeline's own are taken.
  private static func wordLists() throws -> String {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return try String(
      contentsOfFile: parts.joined(separator: "/") + "/Pipelines/WorkReports/word_lists.csv", encoding: .utf8)
  }
}
