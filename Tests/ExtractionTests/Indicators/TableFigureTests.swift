import Extraction
import Records
import Testing

@Suite struct TableFigureTests {
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

  @Test func theGrowthOfAPlaceIsOfTheMeasureBesideIt() {
    let page = page(
      [["地区", "研发投入（亿元）", "增长（%）", "位次"], ["合计", "100", "9.5", "2"]], caption: "附表")
    let found = extraction(page.text, layout: page.layout).indicators
    #expect(found.map(\.metric) == ["研发投入", "研发投入", "研发投入"])
    #expect(found.map(\.aspect) == ["level", "growth", "rank"])
  }

  @Test func aTableWithoutNumbersSaysNothing() {
    let page = page([["名称", "地址"], ["东区", "中路"]], caption: "名单")
    #expect(extraction(page.text, layout: page.layout).indicators.isEmpty)
  }

  /// Spans of a damaged record: their ends before their beginnings, before and behind the text.
  @Test func spansThatAreNoneAreLeftOut() {
    let page = page([["指标", "2022年"], ["专利授权量（件）", "300"]], caption: "附表")
    var broken: [LayoutSpan] = []
    for kind in ["table", "row", "cell", "header", "caption"] {
      broken += [LayoutSpan(kind: kind, start: 9, end: 3), LayoutSpan(kind: kind, start: -5, end: -9)]
    }
    #expect(extraction(page.text, layout: broken + page.layout).indicators.map(\.value) == ["300"])
    let beyond =
      broken + [LayoutSpan(kind: "table", start: -3, end: 9000), LayoutSpan(kind: "row", start: 2, end: 9000)]
    #expect(extraction(page.text, layout: beyond).mentions.isEmpty)
  }

  @Test func aTableFlattenedIntoLines() {
    let text = """
      主要指标完成情况（截至11月底）
      序号 指标名称 单位 全年目标 完成数 全市位次
      1 规上企业数 家 120 131 2
      2 技术交易额 亿元 9 10.5 3
      以上指标均已达标，新增车位3个。
      """
    let found = figures(text)
    #expect(
      found == [
        "120|规上企业数|120 家|level", "131|规上企业数|131 家|level", "2|规上企业数|2 rank|rank", "9|技术交易额|900000000 元|level",
        "10.5|技术交易额|1050000000 元|level", "3|技术交易额|3 rank|rank", "3个|车位|3 个|increase",
      ])
    #expect(indicators(text).map(\.stance).prefix(2) == ["target", "actual"])
  }

  @Test func linesOfWordsAreNoTable() {
    #expect(figures("单位 名称 项目 目标\n我们 继续 努力 前行\n大家 一起 完成 任务").isEmpty)
    // A line of another number of cells ends it.
    #expect(figures("指标 单位 完成\n企业数 家 12\n另有 30").isEmpty)
  }

  @Test func cellsThatSpanRows() {
    let page = page(
      [["指标", "年度目标", "完成率"], ["专利授权量（件）", "200", "98%"], ["150", "96%"]], caption: "完成情况")
    let found = extraction(page.text, layout: page.layout).indicators
    #expect(found.map(\.metric) == ["专利授权量", "专利授权量完成率", "专利授权量", "专利授权量完成率"])
    #expect(found.map(\.aspect) == ["level", "share", "level", "share"])
    #expect(found.map(\.stance).first == "target")
  }

  @Test func headsInTwoRows() {
    let page = pageWithHeaderRows(
      [
        ["地区", "企业数（家）", "产值（万元）"], ["2022年", "2023年", "2022年", "2023年"], ["合计", "30", "36", "500", "610"],
      ], headers: 2)
    let found = extraction(page.text, layout: page.layout).indicators
    #expect(found.map(\.metric) == ["企业数", "企业数", "产值", "产值"])
    #expect(found.map(\.value) == ["30", "36", "5000000", "6100000"])
    #expect(found.map(\.period) == [2022, 2023, 2022, 2023])
  }

  @Test func labelsInTwoColumns() {
    let page = pageWithHeaderRows(
      [["类别", "级别", "数量", "位次"], ["孵化器（家）", "国家级", "3", "2"], ["省级", "8", "5"]], headers: 1)
    let found = extraction(page.text, layout: page.layout).indicators
    #expect(found.map(\.metric) == ["国家级孵化器", "国家级孵化器", "省级孵化器", "省级孵化器"])
    #expect(found.map(\.aspect) == ["level", "rank", "level", "rank"])
    #expect(found.map(\.unit) == ["家", "rank", "家", "rank"])
  }

  @Test func theLineAboveATableIsItsCaption() {
    let body = pageWithHeaderRows([["指标", "完成数"], ["技术交易额", "9.5"]], headers: 1)
    let caption = "完成情况（单位：亿元）\n"
    let shift = caption.unicodeScalars.count
    let layout = body.layout.map {
      LayoutSpan(kind: $0.kind, level: $0.level, start: $0.start + shift, end: $0.end + shift)
    }
    #expect(extraction(caption + body.text, layout: layout).indicators.map(\.value) == ["950000000"])
  }

  @Test func titlesAndUnitsAboveTheHeads() {
    let page = pageWithHeaderRows(
      [["2023年成交情况表"], ["单位：亿元"], ["指标", "成交额", "增长（%）"], ["技术市场", "9.5", "4"], ["产权市场", "3", "2"]], headers: 0)
    let found = extraction(page.text, layout: page.layout).indicators
    #expect(found.map(\.value) == ["950000000", "4", "300000000", "2"])
    #expect(found.map(\.unit) == ["元", "%", "元", "%"])
  }

  @Test func rowsThatGoWithoutTheirLastCells() {
    let page = pageWithHeaderRows(
      [["指标", "数值（家）", "备注"], ["孵化器", "9"], ["众创空间", "12"]], headers: 1)
    let found = extraction(page.text, layout: page.layout).indicators
    #expect(found.map(\.metric) == ["孵化器", "众创空间"])
    #expect(found.map(\.value) == ["9", "12"])
  }

  @Test func headsInTwoRowsThatAreNotMarked() {
    let page = pageWithHeaderRows(
      [["地区", "孵化器"], ["总量（家）", "增长（%）"], ["合计", "36", "8"]], headers: 0)
    let found = extraction(page.text, layout: page.layout).indicators
    #expect(found.map(\.value) == ["36", "8"])
    #expect(found.map(\.unit) == ["家", "%"])
    #expect(found.allSatisfy { $0.metric.hasPrefix("孵化器") })
  }

  @Test func yearsAsRows() {
    let page = page([["年份", "专利授权量（件）"], ["2022年", "300"], ["2023", "360"]], caption: "附表")
    let found = extraction(page.text, layout: page.layout).indicators
    #expect(found.map(\.metric) == ["专利授权量", "专利授权量"])
    #expect(found.map(\.period) == [2022, 2023])
  }

  @Test func numbersThatNameAreNoFigures() {
    let page = page(
      [["名称", "员工（人）", "联系电话", "成立时间"], ["研究院", "30", "6256789", "1998"]], caption: "附表")
    #expect(extraction(page.text, layout: page.layout).indicators.map(\.value) == ["30"])
  }

  @Test func aHeadInPerCent() {
    let page = page(
      [["项目", "决算数", "决算数为预算数的%"], ["税收收入", "305", "106.3"]], caption: "单位：万元")
    let found = extraction(page.text, layout: page.layout).indicators
    #expect(found.map(\.value) == ["3050000", "106.3"])
    #expect(found.map(\.unit) == ["元", "%"])
  }
}
