/// What the head of a table's column says of the numbers below it.
enum ColumnKind {
  /// The head names what is measured, alone or with the label of the row.
  case metric
  /// The head says nothing but that a value follows: 数值, 完成情况.
  case value
  case target, growth, rank
  /// 完成率, 占比: part of what is measured.
  case share

  /// Heads that are a value whatever stands beside them.
  private static let values: Set<String> = [
    "", "数值", "数量", "金额", "指标值", "合计", "总计", "本年", "上年", "本期", "绝对量", "总量", "单位", "数", "值", "实绩", "本月", "累计", "当年",
    "现状",
  ]

  /// - Parameter head: without its unit and year.
  init(_ head: String) {
    func says(_ words: String...) -> Bool { words.contains { head.contains($0) } }
    self =
      if Self.values.contains(head) {
        .value
      } else if says("位次", "排名", "排位", "名次") {
        .rank
      } else if says("完成率", "完成比例", "占比", "比重", "比例", "达标率") || head.hasSuffix("率") && !says("增长率") {
        .share
      } else if says("增长", "增速", "增幅", "同比", "环比", "比上年", "增减") {
        .growth
      } else if says("目标", "计划", "任务") && !says("完成") {
        .target
      } else if says("完成", "实际", "累计") && head.unicodeScalars.count <= 8 {
        .value
      } else {
        .metric
      }
  }

  /// 产值 of 产值同比增长; empty for 增速 alone.
  static func withoutChange(_ head: String) -> String {
    var rest = head
    var isCut = true
    while isCut {
      isCut = false
      for word in ["增长率", "增长", "增速", "增幅", "同比", "环比", "比上年", "较上年", "增减", "位次", "排名", "排位", "名次", "目标", "计划", "完成"]
      where rest.hasSuffix(word) {
        rest.removeLast(word.count)
        isCut = true
      }
    }
    return rest
  }

  var aspect: Aspect? {
    switch self {
    case .rank: .rank
    case .growth: .growth
    case .share: .share
    default: nil
    }
  }

  /// The unit of numbers without one.
  var ownUnit: String? {
    switch self {
    case .growth, .share: "%"
    default: nil
    }
  }

  var isRelative: Bool { aspect != nil }

  var isPartOfMetric: Bool { self == .metric || self == .share }
}
