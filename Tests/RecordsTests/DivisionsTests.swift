import Testing

@testable import Records

@Suite struct DivisionsTests {
  private let divisions = Divisions([
    Division(code: "440000", name: "广东省", shortNames: ["广东"], level: "province", parent: ""),
    Division(code: "440300", name: "深圳市", shortNames: ["深圳"], level: "prefecture", parent: "440000"),
    Division(code: "440307", name: "龙岗区", shortNames: ["龙岗"], level: "county", parent: "440300"),
    Division(
      code: "371200", name: "莱芜市", shortNames: ["莱芜"], level: "prefecture", parent: "370000", validFrom: 1992,
      validTo: 2018),
    Division(
      code: "370116", name: "莱芜区", shortNames: ["莱芜"], level: "county", parent: "370100", validFrom: 2019),
  ])

  @Test func findsByCodeAndName() {
    #expect(divisions.division(code: "440307")?.name == "龙岗区")
    #expect(divisions.division(code: "999999") == nil)
    #expect(divisions.divisions(named: "莱芜").map(\.code) == ["371200", "370116"])
    #expect(divisions.divisions(named: "龙").isEmpty)
  }

  @Test func spellsTheFullName() {
    #expect(divisions.fullName(code: "440307") == "广东省深圳市龙岗区")
    #expect(divisions.fullName(code: "1") == nil)
  }

  @Test func knowsWhatLiesWhere() {
    #expect(divisions.isWithin("440307", "440000"))
    #expect(divisions.isWithin("440307", "440307"))
    #expect(!divisions.isWithin("440300", "440307"))
  }

  @Test func knowsWhenADivisionExisted() {
    let old = divisions.division(code: "371200")
    #expect(old?.exists(in: 2015) == true)
    #expect(old?.exists(in: 2019) == false)
    #expect(old?.exists(in: nil) == false)
  }

  @Test func findsStringsByTheirBytes() {
    var index = ByteIndex(capacity: 2)
    for (value, name) in ["甲", "乙", "甲", ""].enumerated() { index.add(name, value) }
    index.finish()
    #expect(index.values(of: "甲") { _ in true } == [0, 2])
    #expect(index.values(of: "甲") { $0 > 0 } == [2])
    #expect(index.values(of: "") { _ in true } == [3])
    #expect(index.values(of: "丙") { _ in true }.isEmpty)
  }
}
