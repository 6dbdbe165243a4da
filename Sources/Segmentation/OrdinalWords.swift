/// Markers in words: 第一章, 第一， 首先， 其一，
extension MarkerReader {
  /// 第一章, 第一部分, 第一，, 首先，, 其次，, 其一，
  func ordinalWord(_ scalar: UInt32, at start: Int, next: Int) -> Marker? {
    switch scalar {
    case 0x7B2C: return ordinal(at: start, number: next)
    case 0x9996: return sequence(start, next, second: 0x5148, ordinal: 1)  // 首先
    case 0x518D: return sequence(start, next, second: 0x6B21, ordinal: 3)  // 再次
    case 0x6700: return sequence(start, next, second: 0x540E, ordinal: 0)  // 最后
    case 0x5176:
      if let marker = sequence(start, next, second: 0x6B21, ordinal: 2) { return marker }  // 其次
      guard boundary != .none, let (ordinal, end) = ChineseOrdinal.read(bytes, at: next) else { return nil }
      return endOfOrdinal(at: end).map { make(.itsMeasure, ordinal, start, $0) }
    default: return nil
    }
  }

  private func sequence(_ start: Int, _ second: Int, second wanted: UInt32, ordinal: Int) -> Marker? {
    let (scalar, end) = bytes.scalar(at: second)
    guard scalar == wanted, boundary != .none else { return nil }
    if let content = endOfOrdinal(at: end) { return make(.sequenceMeasure, ordinal, start, content) }
    // 首先加强领导，其次加大投入: bare, so only where the next follows in its line.
    return isHan(bytes.scalar(at: end).value) ? make(.sequenceMeasure, ordinal, start, end, bare: true) : nil
  }

  private func ordinal(at start: Int, number: Int) -> Marker? {
    let value: Int
    let end: Int
    if let chinese = ChineseOrdinal.read(bytes, at: number) {
      (value, end) = chinese
    } else if let digits = ChineseOrdinal.readDigits(bytes, at: number), digits.count <= 2 {
      (value, end) = (digits.value, digits.end)
    } else {
      return nil
    }
    var (scalar, next) = bytes.scalar(at: end)
    var form: NumberForm?
    switch scalar {
    case 0x7BC7, 0x7F16: form = .part
    case 0x7AE0: form = .chapter
    case 0x8282: form = .article
    case 0x90E8:
      (scalar, next) = bytes.scalar(at: next)
      if scalar == 0x5206 { form = .part }
    default: break
    }
    if let form { return boundary == .line ? make(form, value, start, next) : nil }
    guard boundary != .none else { return nil }
    return endOfOrdinal(at: end).map { make(.ordinalMeasure, value, start, $0) }
  }

  /// Behind 第一, 首先, 其一: a comma, colon or 是; nil where the word goes on (第一季度, 首先在).
  private func endOfOrdinal(at position: Int) -> Int? {
    let (scalar, next) = bytes.scalar(at: position)
    switch scalar {
    case 0xFF0C, 0x2C, 0xFF1A, 0x3A, 0x662F: return next
    case 0x3001:
      // 第一、第二产业
      let (following, _) = bytes.scalar(at: next)
      return following == 0x7B2C || ChineseOrdinal.value(of: following) > 0 ? nil : next
    default: return nil
    }
  }
}
