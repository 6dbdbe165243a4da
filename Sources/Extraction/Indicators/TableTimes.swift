/// The parts of a year that heads and labels of tables name: 1-6月, 一季度, 上半年.
extension TableReader {
  /// The months, nil where none are named.
  func months(in text: String) -> ClosedRange<Int>? {
    var reader = PeriodReader(text: Scalars(text))
    for position in 0..<reader.text.count {
      switch reader.text.character(position) {
      case "月": reader.readMonths(position)
      case "度": reader.readQuarters(position)
      case "年": reader.readHalf(position)
      default: break
      }
    }
    guard case .months(let first, let last) = reader.span else { return nil }
    return first...last
  }

  /// Whether a label is a part of a year and nothing else: the rows are months.
  func isPartOfYear(_ label: String) -> Bool {
    months(in: label) != nil && label.unicodeScalars.allSatisfy(Self.timeScalars.contains)
  }

  private static let timeScalars = Set("0123456789０１２３４５６７８９年月份季度半上下前第一二三四至到—–-~～、累计".unicodeScalars)
}
