import Testing

@testable import Extraction

@Suite struct EventEditionTests {
  @Test(arguments: [
    ("第十九届山海论坛", "19", "山海论坛"), ("第24届山海论坛", "24", "山海论坛"), ("2021年山海论坛", "2021", "山海论坛"), ("2021山海论坛", "2021", "山海论坛"),
    ("山海(2021)创新论坛", "2021", "山海创新论坛"), ("海州第三届山海论坛", "3", "海州山海论坛"), ("第二十三次山海会议", "23", "山海会议"),
    ("首届山海论坛", "1", "山海论坛"), ("海州首届山海论坛", "1", "海州山海论坛"),
  ]) func findsTheEdition(name: String, mark: String, series: String) {
    let edition = EventEdition(NameFolding.fold(name))
    #expect(edition.mark == mark)
    #expect(String(decoding: edition.series, as: UTF8.self) == series)
  }

  @Test(arguments: ["山海论坛", "首席山海论坛", "第一动力论坛", "12345热线论坛", "第十九届", "2021年"]) func leavesOtherNamesWhole(name: String)
  {
    let edition = EventEdition(NameFolding.fold(name))
    #expect(edition.mark == nil)
    #expect(String(decoding: edition.series, as: UTF8.self) == name)
  }

  @Test(arguments: [
    ("一", 1), ("十", 10), ("十九", 19), ("二十", 20), ("二十三", 23), ("九十九", 99), ("7", 7), ("123", 123),
  ]) func readsSmallNumbers(text: String, value: Int) {
    let bytes = Array(text.utf8)
    #expect(SmallNumber.read(bytes[...])?.value == value)
    #expect(SmallNumber.read(bytes[...])?.end == bytes.count)
    if value < 100, Int(text) == nil { #expect(SmallNumber.chinese(value) == text) }
  }

  @Test func refusesWhatIsNoNumber() {
    #expect(SmallNumber.read(Array("届".utf8)[...]) == nil)
    #expect(SmallNumber.read([]) == nil)
    #expect(SmallNumber.read(Array("99999999999999999999".utf8)[...]) == nil)
  }

  @Test(arguments: [
    ("党的十九大", "event:中国共产党全国代表大会#19"), ("二十大", "event:中国共产党全国代表大会#20"), ("十九届五中全会", "event:中国共产党中央委员会全体会议#19.5"),
    ("中共十八届三中全会", "event:中国共产党中央委员会全体会议#18.3"),
  ]) func readsCongresses(name: String, id: String) {
    #expect(PartyCongress(NameFolding.fold(name))?.link.id == id)
  }

  @Test(arguments: ["十大", "五大行动", "十大工程", "届", "十九届", "第十九届山海论坛", "三中全会"]) func noOtherNamesAreCongresses(name: String)
  {
    #expect(PartyCongress(NameFolding.fold(name)) == nil)
  }
}
