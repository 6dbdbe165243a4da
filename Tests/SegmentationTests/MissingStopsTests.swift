import Testing

@testable import Segmentation

@Suite struct MissingStopsTests {
  @Test(
    "Where a full stop is lost",
    arguments: [
      ("强度达到4.93%高新产业发展成为一面旗帜。", 1), ("较5年前增长2.4倍某市综合实力连续3年位居前列。", 1), ("占比达到30%以上的企业成为主力军。", 0), ("增长5%和6%的行业有8个。", 0),
      ("增长5%,高新产业成为主力军。", 0), ("达到80%。", 0), ("提供20%股权共计8家公司入股。", 0), ("增长6.5%高于全国1.2个百分点以上。", 0), ("", 0), ("%", 0),
    ])
  func missingStops(_ text: String, _ count: Int) throws {
    let bytes = Array(text.utf8)
    let stops = MissingStops(bytes: bytes, openers: try openers())
    #expect(MarkerScanner(bytes).rateUnits.count(where: stops.isJoin) == count)
  }
}
