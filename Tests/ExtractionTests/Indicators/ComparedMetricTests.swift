import Testing

/// By how much a value differs from that of other places, of a standard or of a goal.
@Suite struct ComparedMetricTests {
  @Test func oneComparisonWithSeveralPlaces() {
    #expect(
      figures("工业投资增长8%,高于全国2.5个、全省1.5个百分点。").suffix(2) == [
        "2.5个|工业投资高于全国|2.5 个百分点|growth", "1.5个百分点|工业投资高于全省|1.5 个百分点|growth",
      ])
    #expect(
      figures("工业投资增长8%,增速分别高于全国、全省3个、2个百分点,居全省第2位。").suffix(3) == [
        "3个|工业投资高于全国|3 个百分点|growth", "2个百分点|工业投资高于全省|2 个百分点|growth", "全省第2位|工业投资|2 rank|rank",
      ])
    #expect(
      figures("工业投资增长8%,分别比全国、全省高2.5个和1.5个百分点。").suffix(2).map { $0.split(separator: "|")[1] } == [
        "工业投资比全国高", "工业投资比全省高",
      ])
  }

  @Test func pointsInARowShareTheirUnit() {
    #expect(figures("失业率、缺勤率分别下降1.3个、0.9个百分点。").map { $0.split(separator: "|")[2] } == ["1.3 个百分点", "0.9 个百分点"])
    // Things counted before points.
    #expect(figures("新建平台3个、投资占比提高2个百分点。").first == "3个|新建平台|3 个|increase")
  }

  @Test func aStandardIsNoMeasure() {
    let found = indicators("审批时间压缩至2个工作日,较法定时限压缩80%。")
    #expect(found.map(\.metric) == ["审批时间", "审批时间"])
    #expect(found.last?.base == "较法定时限")
    // 较好 and 比例 are no comparisons.
    #expect(figures("装机比例提高5%。").first?.contains("装机比例") == true)
  }

  @Test func howMuchOfABudgetIsDone() {
    #expect(
      figures("地方税收完成18亿元,完成调整预算的93%,同比增长4%。").map { $0.split(separator: "|")[1] } == [
        "地方税收", "地方税收完成率", "地方税收",
      ])
    let found = indicators("地方税收完成24亿元,完成年初预算数60亿元的40%,比上年减收1亿元。")
    #expect(found.map(\.metric) == ["地方税收", "地方税收", "地方税收完成率", "地方税收"])
    #expect(found.map(\.stance) == ["actual", "target", "actual", "actual"])
    #expect(found.map(\.aspect) == ["level", "level", "share", "increase"])
  }

  @Test func aGoalThatWasKeptIsNoPromise() {
    #expect(indicators("完成投资18亿元,超额完成年度目标任务5%,同比增长4%。").map(\.stance) == ["actual", "actual", "actual"])
    #expect(indicators("争取新增专项债券额度7亿元,同比增长12%。").map(\.stance) == ["actual", "actual"])
    #expect(indicators("争取新增孵化器12家。").map(\.stance) == ["target"])
    #expect(indicators("确保完成目标任务12家。").map(\.stance) == ["target"])
  }

  @Test func shareOfTheGoal() {
    #expect(indicators("完成技术合同登记额12.6亿元,为年度目标任务的126%。").map(\.stance) == ["actual", "actual"])
  }

  @Test func comparedWithThePlan() {
    #expect(figures("入库企业增至120家,比全年指标多出15%。").last == "15%|入库企业|15 %|growth")
  }

  @Test func ratesByMonthAndByYear() {
    let found = indicators("低保标准分别由600元/月、4000元/年提高到780元/月、6900元/年。")
    #expect(found.map(\.unit) == ["元/月", "元/年", "元/月", "元/年"])
    #expect(found.allSatisfy { $0.metric == "低保标准" })
  }

  @Test func atWhichPrices() {
    #expect(figures("生产总值达210亿元,按可比价增长6.5%。").last == "6.5%|生产总值|6.5 %|growth")
    #expect(figures("粮食产量1390亿斤,在高基数上再增17亿斤。").last == "17亿斤|粮食产量|1700000000 斤|increase")
    #expect(figures("与全省差距较上半年缩小1.3个百分点。").last == "1.3个百分点|全省差距|1.3 个百分点|increase")
    #expect(indicators("云平台上线运行32个。").map(\.metric) == ["云平台"])
  }
}
