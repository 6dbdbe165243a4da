import Testing

@testable import Ingestion

@Suite struct DateScannerTests {
  @Test(arguments: [
    ("发布时间：2022-06-16 10:20", "2022-06-16"), ("2022年6月1日", "2022-06-01"), ("2022/06/16", "2022-06-16"),
    ("日期 2022.6.16", "2022-06-16"), ("2022年 06月 16日 07时41分", "2022-06-16"),
    ("2019-09-07T09:59:22+08:00", "2019-09-07"),
  ])
  func findsDates(text: String, date: String) {
    #expect(DateScanner.first(in: text) == date)
  }

  @Test(arguments: [
    "2022-13-01", "2022-02-30", "12022-06-16", "2022-06年16", "电话 0755-2022", "2021-2025年", "20220616", "1.2.3", "",
  ])
  func leavesWhatIsNoDate(text: String) {
    #expect(DateScanner.first(in: text) == nil)
  }

  @Test func readsEightDigitsOnlyWhereAsked() {
    #expect(DateScanner.first(in: "20220616", compact: true) == "2022-06-16")
    #expect(DateScanner.first(in: "2022061612", compact: true) == nil)
    #expect(DateScanner.first(in: "20221316", compact: true) == nil)
  }

  @Test func readsDatesInAddresses() {
    #expect(MarkupIngestor.date(inURL: "http://kjj.example.gov.cn/2019/0926/c1-2.html") == "2019-09-26")
    #expect(MarkupIngestor.date(inURL: "http://example.cn/2019-09-26/198678130.html") == "2019-09-26")
    #expect(MarkupIngestor.date(inURL: "http://example.cn/t20190926_12.html") == "2019-09-26")
    #expect(MarkupIngestor.date(inURL: "http://example.cn/content/12345.html") == nil)
  }
}
