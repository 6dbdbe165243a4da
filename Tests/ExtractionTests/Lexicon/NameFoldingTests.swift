import Testing

@testable import Extraction

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ("清华大学", "清华大学"), ("香港中文大学（深圳）", "香港中文大学(深圳)"), ("“双高”计划", "\"双高\"计划"),
    ("笋岗－清水河", "笋岗-清水河"), ("长三角 G60", "长三角G60"), ("约翰・史密斯", "约翰·史密斯"), ("保罗•杨森", "保罗·杨森"), ("", ""),
  ])
  func spellingsBecomeOne(_ written: String, _ folded: String) {
    #expect(String(decoding: NameFolding.fold(written), as: UTF8.self) == folded)
  }

  /// What needs no change takes a short way; both ways agree on what stands beside a mark.
  @Test(arguments: ["高交会", "a1", "日本語", "中国航天"])
  func plainNamesStayAsTheyAre(_ name: String) {
    #expect(NameFolding.fold(name) == Array(name.utf8))
    #expect(NameFolding.fold("（" + name) == Array(("(" + name).utf8))
  }
}
