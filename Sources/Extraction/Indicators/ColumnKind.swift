/// What the head of a table's column says of the numbers below it.
enum ColumnKind {
  /// The head names what is measured, alone or with the label of the row.
  case metric
  /// The head says nothing but that a value follows: 数值, 完成情况.
  case value
  case target, growth, rank
  /// 新增 below the head of what is counted.
  case increase
  /// 完成率, 占比: part of what is measured.
  case share

  /// - Parameter head: without its unit and year.
  init(_ head: String, words: TableWords) {
    func says(_ part: TableWords.Part) -> Bool { words.isInside(head, part) }
    self =
      if head.isEmpty || words.isWhole(head, .value) {
        .value
      } else if says(.rank) {
        .rank
      } else if says(.share) || head.hasSuffix("率") && !head.hasSuffix("增长率") {
        .share
      } else if says(.growth) {
        .growth
      } else if words.words(.increase).contains(where: { head.hasSuffix($0) }) {
        .increase
      } else if says(.target) && !says(.done) {
        .target
      } else if says(.done) && head.unicodeScalars.count <= 8 {
        .value
      } else {
        .metric
      }
  }

  var aspect: Aspect? {
    switch self {
    case .rank: .rank
    case .growth: .growth
    case .share: .share
    case .increase: .increase
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

  var isRelative: Bool { aspect != nil && self != .increase }

  var isPartOfMetric: Bool { self == .metric || self == .share }
}
