/// Reads the number of a marker at one place, knowing what stood before it.
struct MarkerReader {
  let bytes: [UInt8]
  /// The last scalar before the place that is looked at that is no space, and before a point or a closing mark the one before
  /// it; 0 at the start of a line.
  private(set) var previous: UInt32 = 0
  private(set) var beforePrevious: UInt32 = 0
  private var line = 0
  /// Behind the last marker, or where the words of the line begin: what stands before is not looked at.
  private var floor = 0
  private var isBehindMarker = false
  /// The last Roman number, which the next must continue, and the form that all of them have in the report.
  var roman: (form: NumberForm?, last: Int) = (nil, 0)
  /// 一、 has been seen.
  private(set) var hasChineseComma = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var isAtLineStart: Bool { previous == 0 }

  /// Goes on with the line at `start`; returns where its words begin, behind spaces and ornaments.
  mutating func beginLine(at start: Int) -> Int {
    floor = start
    isBehindMarker = false
    while floor < bytes.count {
      let (scalar, next) = bytes.scalar(at: floor)
      let kind = scalar < 0x10000 ? ScalarClass.table[Int(scalar)] : ScalarClass.other
      if kind != ScalarClass.space && kind != ScalarClass.ornament { break }
      floor = next
    }
    return floor
  }

  mutating func passLine() { line += 1 }

  mutating func pass(_ marker: Marker) {
    floor = marker.content
    hasChineseComma = hasChineseComma || marker.form == .chineseComma
    isBehindMarker = true
  }

  /// Looks at what stands before `position`.
  mutating func look(before position: Int) {
    let (last, start) = word(before: position)
    previous = last
    beforePrevious = last == 0x2E || isCloser(last) ? word(before: start).scalar : 0
  }

  /// The last scalar before `end` that is no space, of digits the first, and where it begins.
  private func word(before end: Int) -> (scalar: UInt32, start: Int) {
    var end = end
    while end > floor {
      var (scalar, start) = bytes.scalar(before: end)
      if isDigit(scalar) {
        while start > floor, isDigit(UInt32(bytes[start - 1])) { start -= 1 }
        scalar = UInt32(bytes[start])
      }
      if !isLineSpace(scalar) { return (scalar, start) }
      end = start
    }
    return (isBehindMarker ? ScalarClass.markerScalar : 0, floor)
  }

  var boundary: Boundary {
    if previous == 0 { return .line }
    if isSentenceEnd(previous) { return .sentence }
    if previous == 0x2E, isHan(beforePrevious) { return .sentence }
    if isCloser(previous), isSentenceEnd(beforePrevious) { return .sentence }
    return isClauseMark(previous) ? .clause : .none
  }

  func make(_ form: NumberForm, _ ordinal: Int, _ start: Int, _ content: Int, bare: Bool = false) -> Marker {
    Marker(
      form: form, ordinal: ordinal, start: start, content: bytes.skipSpaces(from: content), boundary: boundary,
      line: line, previous: previous, isBare: bare)
  }

  mutating func marker(_ kind: UInt8, scalar: UInt32, at position: Int, next: Int) -> Marker? {
    look(before: position)
    return switch kind {
    case ScalarClass.numeral: numeral(at: position)
    case ScalarClass.digit: digits(at: position)
    case ScalarClass.bracket: bracketed(scalar, at: position, inside: next)
    case ScalarClass.enclosed: enclosed(scalar, at: position, next: next)
    case ScalarClass.roman: roman(at: position)
    case ScalarClass.ordinalWord: ordinalWord(scalar, at: position, next: next)
    default: nil
    }
  }

  // MARK: Forms

  /// 一、 一． 一是 一要, and 一 with a space behind it at the start of a line.
  private func numeral(at start: Int) -> Marker? {
    if ChineseOrdinal.value(of: previous) > 0 || previous == 0x7B2C { return nil }
    guard let (ordinal, numberEnd) = ChineseOrdinal.read(bytes, at: start) else { return nil }
    let end = endBeforeComma(numberEnd)
    let (scalar, next) = bytes.scalar(at: end)
    switch scalar {
    case 0x662F:
      return boundary == .none && isWordBeforeIs(previous)
        ? nil : make(.isMeasure, ordinal, start, afterColon(next))
    case 0x8981: return boundary == .none ? nil : make(.mustMeasure, ordinal, start, next)
    case 0x3001, 0x2E, 0xFF0E:
      // 一、二、三产业, 一、二季度 and 三、四线城市 count; they do not number.
      if let (following, after) = ChineseOrdinal.read(bytes, at: bytes.skipSpaces(from: next)) {
        if bytes.scalar(at: after).value == 0x3001 { return nil }
        if following == ordinal + 1, boundary != .line || Self.counted.contains(bytes.scalar(at: after).value) {
          return nil
        }
      }
      return make(.chineseComma, ordinal, start, next)
    // 一） has lost its opening bracket.
    case 0x29, 0xFF09:
      return boundary == .line && !isBehindOpenBracket(start) ? make(.chineseBracket, ordinal, start, next) : nil
    case 0x20, 0x3000, 0x09, 0x0A, 0x0D, 0, 0xFF0C, 0x2C, 0xFF1A, 0x3A:
      return boundary == .line
        ? make(.chineseComma, ordinal, start, scalar == 0x0A || scalar == 0 ? end : next, bare: true) : nil
    default: return nil
    }
  }

  /// What two numbers in a row count even where they open a line: 季度 期 线.
  private static let counted: Set<UInt32> = [0x5B63, 0x671F, 0x7EBF]

  /// Past the spaces of 一 、 and 1 、 at the start of a line.
  func endBeforeComma(_ end: Int) -> Int {
    guard isAtLineStart else { return end }
    let behind = bytes.skipSpaces(from: end)
    return bytes.scalar(at: behind).value == 0x3001 ? behind : end
  }

  /// Behind the colon of 一是：
  private func afterColon(_ position: Int) -> Int {
    let (scalar, next) = bytes.scalar(at: position)
    return scalar == 0xFF1A || scalar == 0x3A ? next : position
  }

  /// 之一是, 唯一是, 统一是, 第一是 …: the numeral ends a word.
  private func isWordBeforeIs(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E4B, 0x552F, 0x7EDF, 0x7B2C, 0x4E13, 0x5355, 0x540C, 0x4E07, 0x5468, 0x671F: true
    default: !isHan(scalar) && !isCloser(scalar)
    }
  }

  /// ① ⑴ ⒈ ㈠
  private func enclosed(_ scalar: UInt32, at start: Int, next: Int) -> Marker? {
    switch scalar {
    case 0x2460...0x2473: return make(.circled, Int(scalar - 0x2460) + 1, start, next)
    case 0x2776...0x277F: return make(.circled, Int(scalar - 0x2776) + 1, start, next)
    case 0x2474...0x2487: return make(.digitBracket, Int(scalar - 0x2474) + 1, start, next)
    case 0x2488...0x249B: return make(.digitPoint, Int(scalar - 0x2488) + 1, start, next)
    case 0x3220...0x3229: return make(.chineseBracket, Int(scalar - 0x3220) + 1, start, next)
    default: return nil
    }
  }
}
