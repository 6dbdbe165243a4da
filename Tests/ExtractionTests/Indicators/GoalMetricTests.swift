import Testing

@testable import Extraction

/// Rates of tasks done, goals that were reached, and what was done by another.
@Suite struct GoalMetricTests {
  @Test func rateOfATaskIsThatOfTheFigureBefore() {
    let found = figures("新产品产值27.5亿元，年度任务完成率112%，累计增速9%。")
    #expect(found.map { $0.split(separator: "|")[1] } == ["新产品产值", "新产品产值年度任务完成率", "新产品产值"])
    // A rate with an owner of its own.
    #expect(figures("引进企业12家，项目资金完成率93%。").last == "93%|项目资金完成率|93 %|share")
  }

  @Test func goalThatWasPassed() {
    let found = indicators("研发投入占比达3.2%，超过年初确定的3%目标。")
    #expect(found.map(\.metric) == ["研发投入占比", "研发投入占比"])
    #expect(found.map(\.stance) == ["actual", "target"])
    let growth = indicators("工业产值58亿元，增长24.5%，预计突破年度68亿元目标。")
    #expect(growth.map(\.metric) == ["工业产值", "工业产值", "工业产值任务"])
    #expect(growth.last?.stance == "target")
    #expect(indicators("入库税收增长8.1%，高于年初6%的预期目标。").map(\.metric) == ["入库税收", "入库税收"])
    // No goal: a value that stands for itself.
    #expect(indicators("研发投入占比达3.2%，设备更新率3%。").map(\.stance) == ["actual", "actual"])
  }

  @Test func investmentOfWhatWasBuilt() {
    #expect(figures("全市水运设施建设共完成投资17.9亿元。") == ["17.9亿元|水运设施建设投资|1790000000 元|level"])
    #expect(figures("重点项目累计完成投资300亿元。") == ["300亿元|重点项目投资|30000000000 元|level"])
  }

  @Test func numbersOfFirmsNeedNoUnit() {
    #expect(figures("高新技术企业总数接近860，新增74家。").first == "接近860|高新技术企业总数|860|level")
    #expect(figures("全区高新技术企业数达到320，增长20%。").first == "320|高新技术企业数|320|level")
    #expect(figures("企业数量达到2023年水平。").isEmpty)
    #expect(figures("活动总数见附件3，排列在后。").isEmpty)
  }

  @Test func clausesThatLeadToTheWholePlace() {
    #expect(figures("使我县市级示范园达到21家。") == ["21家|市级示范园|21 家|level"])
  }
}
