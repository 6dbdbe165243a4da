import Records
import Testing

@testable import Ingestion

@Suite struct TableTests {
  private func furniture(_ rows: String) throws -> FurnitureTable {
    try FurnitureTable(path: tables + "/furniture.csv")
  }

  private func kind(_ line: String) throws -> String? {
    try furniture("").match(foldedScalars(line.utf8))?.kind
  }

  @Test(arguments: [
    ("【打印本页】【关闭窗口】", "toolbar"), ("打印 | 关闭", "toolbar"), ("Ａ＋", "toolbar"), ("您的位置：首页 > 新闻", "navigation"),
    ("评论 (0)", "comments"), ("版权所有：某市科学技术局", "footer"), ("扫一扫在手机打开当前页", "share"),
  ])
  func furnitureIsKnown(line: String, kind: String) throws {
    #expect(try self.kind(line) == kind)
  }

  @Test(arguments: [
    "一、打印技术研发进展", "推进知识产权评论机制建设", "（二）优化微信办事平台，方便企业和群众办理各类科技业务，提高服务水平，扩大受益范围。", "下载量超过百万的科技应用有三款",
  ])
  func wordsOfReportsAreNot(line: String) throws {
    #expect(try kind(line) == nil)
  }

  @Test func spamIsToldByTwoPhrases() throws {
    let table = try furniture("")
    #expect(table.isSpam(foldedScalars("国产精品_在线观看_中文字幕".utf8)))
    #expect(!table.isSpam(foldedScalars("激情创业，成就未来".utf8)))
    #expect(!table.isSpam(foldedScalars("博彩博彩博彩".utf8)))
  }

  @Test func classNamesAreCutIntoWords() {
    let hints = ClassHints([("nav", -1), ("content", 1), ("editor", 1)])
    func hint(_ name: String) -> Int8 {
      var bytes = Array(name.utf8) + [0]
      return bytes.withUnsafeMutableBufferPointer { hints.hint(UnsafePointer($0.baseAddress!)) }
    }
    #expect(hint("top-nav") == -1)
    #expect(hint("topNav2") == -1)
    #expect(hint("TRS_Editor") == 1)
    #expect(hint("navy") == 0)
    #expect(hint("contentNav") == -1)
    #expect(hint("") == 0)
  }

  @Test func aBadTableNamesItsLine() {
    #expect(throws: TableError.self) { try FurnitureTable(path: tables + "/divisions.csv") }
  }

  @Test func damageIsSeenCautiously() {
    let signs = try! DamageSigns(path: tables + "/policy_words.csv")
    func find(_ lines: [String]) -> [String] { signs.find(lines.map { foldedScalars($0.utf8) }) }
    #expect(find(["新增企业xx家，增长x.x%，总量xxx家。"]) == ["masked_figures"])
    #expect(find(["推进5G+X创新，max家族产品。", "x射线设备3台。"]).isEmpty)
    #expect(find(["一、2021年工作情况", "全年新增高新技术企业12家，总量达到300家，同比增长5.2%，服务企业能力不断提高，为发展打下"]) == ["truncated"])
    #expect(find(["一、2021年工作情况", "全年新增企业12家。", "某市科学技术局"]).isEmpty)
  }
}
