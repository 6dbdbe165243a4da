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

  @Test func readsADayThatATimeTouches() {
    #expect(DateScanner.first(in: "来源：某报2019-09-2610:30:22") == "2019-09-26")
    #expect(DateScanner.first(in: "2019-9-508:30") == "2019-09-05")
    #expect(DateScanner.first(in: "2019-09-2610") == nil)
    #expect(DateScanner.first(in: "1990-2021-3000:1") == nil)
  }

  @Test func readsShortYearsBehindLabels() {
    #expect(DateScanner.short(in: "21-06-21 18:25") == "2021-06-21")
    #expect(DateScanner.short(in: "21-06-2118:25某某") == "2021-06-21")
    #expect(DateScanner.short(in: "21/6/1") == "2021-06-01")
    #expect(DateScanner.short(in: "2021-06-21") == nil)
    #expect(DateScanner.short(in: "99-06-21") == nil)
    #expect(DateScanner.short(in: "21-16-21") == nil)
    #expect(DateScanner.short(in: "") == nil)
  }

  @Test func putsTogetherWhatAPagePrintsApart() {
    #expect(DateScanner.date(of: [26, 2019, 9]) == "2019-09-26")
    #expect(DateScanner.date(of: [2019, 9, 26]) == "2019-09-26")
    #expect(DateScanner.date(of: [9, 26, 2019]) == "2019-09-26")
    #expect(DateScanner.date(of: [26, 9, 2019]) == "2019-09-26")
    #expect(DateScanner.date(of: [5, 9, 2019]) == nil)
    #expect(DateScanner.date(of: [2019, 9]) == nil)
    #expect(DateScanner.date(of: [1, 2, 3]) == nil)
  }

  @Test(arguments: [
    ("March 4th, 2018 by someone", "2018-03-04"), ("Posted on Sep 26, 2019", "2019-09-26"),
    ("26 September 2019", "2019-09-26"), ("Dec. 1, 2021", "2021-12-01"), ("Marching 4 of 2018 people", nil),
    ("2019", nil), ("May", nil), ("Feb 30, 2019", nil), ("Sep 26", nil), ("", nil),
  ])
  func readsEnglishDates(text: String, date: String?) {
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBufferPointer { DateScanner.english($0, 0..<$0.count) } == date)
  }
}
