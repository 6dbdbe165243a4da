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
    #expect(try joins(text) == count)
  }

  @Test(
    "Where a full stop is lost behind a counted unit",
    arguments: [
      ("高企达到560家全年新增专利1200件。", 1), ("服务企业1200余家次今年以来我局新增站点3个。", 1), ("投资36.5亿元2021年全市新增站点3个。", 1),
      ("增长0.2个百分点高新产业成为一面旗帜。", 1), ("强度为2.86%我局坚持上门服务企业。", 1),
      // Dates, what the figure counts, and a time or subject where nobody acts.
      ("截至3月全市新增站点3个。", 0), ("2021年全市新增站点3个。", 0), ("服务560家全市重点企业。", 0), ("完成36亿元全年任务。", 0), ("新增3家2021年度示范站。", 0),
      ("从5家到全市新增站点。", 0),
      ("增长0.2个百分点以上的行业成为主力军。", 0), ("达到560家，全年新增专利1200件。", 0), ("560家全", 0), ("12月15日", 0),
    ])
  func missingStopsBehindUnits(_ text: String, _ count: Int) throws {
    #expect(try joins(text) == count)
  }

  private func joins(_ text: String) throws -> Int { try problemKinds(text).count { $0 == "missing_full_stop" } }
}
