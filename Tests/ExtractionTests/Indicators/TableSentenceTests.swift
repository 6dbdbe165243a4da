import Extraction
import Records
import Testing

/// Tables as bureaus' sheets have them: sentences in cells, heads in groups, parts of years.
@Suite struct TableSentenceTests {
  private func found(_ rows: [[String]], caption: String = "附表") -> [Indicator] {
    let page = page(rows, caption: caption)
    return extraction(page.text, layout: page.layout).indicators
  }

  @Test func sentencesInCellsAreRead() {
    let found = found([
      ["序号", "工作任务", "完成情况"], ["1", "专利授权量达到300件", "新增专利授权量60件，总量达310件"], ["2", "举办活动", "良好"],
    ])
    #expect(found.map(\.text) == ["达到300件", "60件", "310件"] || found.map(\.value) == ["300", "60", "310"])
    #expect(found.map(\.stance) == ["target", "actual", "actual"])
    #expect(found.map(\.metric) == ["专利授权量", "专利授权量", "专利授权量"])
  }

  @Test func theLabelOfARowOpensItsSentences() {
    let found = found([["指标", "完成情况"], ["孵化器", "新增12家，总数达36家"], ["柳溪市", "建成孵化器3家"]])
    #expect(found.map(\.metric) == ["孵化器", "孵化器", "孵化器"])
    #expect(found.map(\.aspect) == ["increase", "level", "level"])
    // 附表, two heads, 孵化器 and 新增, with a mark behind each but the last.
    #expect(found.first?.start == 3 + 3 + 5 + 4 + 2)
    // A label that names no measure does not.
    #expect(self.found([["任务", "完成情况"], ["优化服务", "全年走访企业30家"]]).map(\.metric) == ["走访企业"])
  }

  @Test func namesInColumnsOfNamesAreNoSentences() {
    #expect(found([["项目名称", "总投资（万元）"], ["年产3000吨新材料项目", "120"]]).map(\.value) == ["1200000"])
  }

  @Test func groupsOfAnExportedSheet() {
    let page = pageWithHeaderRows(
      [
        ["地区", "孵化器（家）", "", "产值（亿元）", ""], ["", "总数", "新增", "总额", "增长（%）"], ["合计", "36", "8", "5", "12"],
      ], headers: 0)
    let found = extraction(page.text, layout: page.layout).indicators
    #expect(found.map(\.metric) == ["孵化器", "孵化器", "产值", "产值"])
    #expect(found.map(\.value) == ["36", "8", "500000000", "12"])
    #expect(found.map(\.aspect) == ["level", "increase", "level", "growth"])
  }

  @Test func rowsOfMonths() {
    let found = found([["月份", "技术交易额（万元）"], ["1月", "30"], ["1-6月", "260"], ["三季度", "90"]], caption: "2023年情况")
    #expect(found.map(\.metric) == ["技术交易额", "技术交易额", "技术交易额"])
    #expect(found.map(\.periodStart) == ["2023-01", "2023-01", "2023-07"])
    #expect(found.map(\.periodEnd) == ["2023-01", "2023-06", "2023-09"])
  }

  @Test func totalsPartsAndHolders() {
    let total = found([["地区", "孵化器（家）", "增长（%）"], ["全市合计", "36", "8"]])
    #expect(total.map(\.metric) == ["孵化器", "孵化器"])
    #expect(found([["科目", "决算数"], ["其中：基础研究", "30"]], caption: "单位：万元").map(\.metric) == ["基础研究"])
    let project = found([["项目名称", "承担单位", "总投资（万元）", "获批年度"], ["智慧水务", "研究院", "300", "2022"]])
    #expect(project.map(\.metric) == ["智慧水务总投资"])
    let ranked = found([["名次", "地区", "得分"], ["1", "合计", "96"]])
    #expect(ranked.map(\.metric) == ["得分"])
  }
}
