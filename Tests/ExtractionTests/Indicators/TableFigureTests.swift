import Extraction
import Records
import Testing

@Suite struct TableFigureTests {
  /// Lays out rows of cells as a page's table: a row a line, cells separated by a tab.
  private func page(_ rows: [[String]], caption: String) -> (text: String, layout: [LayoutSpan]) {
    var text = caption + "\n"
    var layout = [LayoutSpan(kind: "caption", start: 0, end: caption.unicodeScalars.count)]
    let start = text.unicodeScalars.count
    for (number, row) in rows.enumerated() {
      let rowStart = text.unicodeScalars.count
      for (index, cell) in row.enumerated() {
        let cellStart = text.unicodeScalars.count
        text += cell
        layout.append(
          LayoutSpan(kind: number == 0 ? "header" : "cell", start: cellStart, end: text.unicodeScalars.count))
        if index + 1 < row.count { text += "\t" }
      }
      layout.append(LayoutSpan(kind: "row", start: rowStart, end: text.unicodeScalars.count))
      text += "\n"
    }
    layout.append(LayoutSpan(kind: "table", start: start, end: text.unicodeScalars.count))
    return (text, layout)
  }

  @Test func rowsNameTheMetric() {
    let page = page(
      [
        ["指标", "2022年", "2023年", "同比增长（%）"], ["技术合同成交额", "1,280", "1536.5", "20.0"], ["专利授权量（件）", "300", "360", "20"],
      ],
      caption: "单位：万元")
    let found = extraction(page.text, layout: page.layout).indicators
    #expect(found.map(\.metric) == Array(repeating: "技术合同成交额", count: 3) + Array(repeating: "专利授权量", count: 3))
    #expect(found.map(\.value) == ["12800000", "15365000", "20", "300", "360", "20"])
    #expect(found.map(\.unit) == ["元", "元", "%", "件", "件", "%"])
    #expect(found.prefix(3).map(\.aspect) == ["level", "level", "growth"])
    #expect(found.prefix(2).map(\.period) == [2022, 2023])
  }

  @Test func aTableWithoutNumbersSaysNothing() {
    let page = page([["名称", "地址"], ["东区", "中路"]], caption: "名单")
    #expect(extraction(page.text, layout: page.layout).indicators.isEmpty)
  }
}
