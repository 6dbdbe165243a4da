import Testing

@Suite struct FigureFilterTests {
  @Test(arguments: [
    "2023年3月15日上午9时30分召开。", "第十六届大会闭幕。", "实施“1+3+N”行动。", "围绕“五个一”体系。", "坚持两个维护。", "推进三个方向的改革。", "印发《若干措施（36条）》。",
    "建成全国首个平台。", "打造千亿级产业。", "实施三年行动计划。", "一批项目、一系列活动。", "党的二十大精神。", "发展第三产业。", "推进园区二期建设。", "世界500强企业落户。",
    "热线电话12345。", "24小时开放的服务。", "每万人拥有的数量提升。", "从0到1的突破。", "5G网络全覆盖。", "国家5A级景区。", "亿元以上项目落地。",
  ])
  func noFigure(text: String) {
    #expect(figures(text) == [], "\(text)")
  }

  @Test(arguments: [
    ("购置两台电镜。", "两台"), ("已认定一家创业基地。", "一家"), ("出台十条支持措施。", "十条"), ("用好十大科技创新平台。", "十大"), ("全年发行两期。", "两期"),
    ("举办百余场活动。", "百余场"), ("近30万各界群众参与。", "近30万"), ("绿电占比超三成。", "超三成"), ("完成市考核80的任务数。", "80"),
  ])
  func figure(text: String, expected: String) {
    #expect(indicators(text).map(\.text) == [expected], "\(text)")
  }

  @Test func unitsOfParts() {
    let found = indicators("绿电占比超三成,近一半企业完成改造。")
    #expect(found.map(\.unit) == ["成", "%"])
    #expect(found.map(\.value) == ["3", "50"])
  }
}
