import Records

/// Finds every place where a number could open a heading or a measure, in one pass over the UTF-8 bytes.
///
/// It only looks at the words next to the number; whether the number is a marker is decided by `MarkerSelection`, which
/// sees the sequence. Nearly all scalars cannot begin a marker, and their last two bytes say so: they cost one table
/// look-up.
struct MarkerScanner {
  private(set) var markers: [Marker] = []
  /// Where % ％ ‰ 倍 and 个百分点 stand, for the audit of lost full stops: found on the way, since this pass sees every scalar.
  private(set) var rateUnits: [Range<Int>] = []
  /// Where, behind a figure and its unit, a word may begin with which sentences open: 达到560家|全年….
  private(set) var figureEnds: [Int] = []
  /// Where the sentences begin, but the first of a line.
  private(set) var sentences: [Int] = []
  /// How many ideographic spaces stand within lines, behind words: whether lines may have been joined.
  private(set) var innerSpaces = 0
  private var reader: MarkerReader
  private let sentenceFirsts: ScalarSet
  /// Where the words of the present line begin.
  private var lineStart = 0

  /// - Parameter sentenceFirsts: the scalars with which sentences open behind figures.
  init(_ bytes: [UInt8], sentenceFirsts: ScalarSet) {
    reader = MarkerReader(bytes)
    self.sentenceFirsts = sentenceFirsts
    markers.reserveCapacity(128)
    sentences.reserveCapacity(512)
    rateUnits.reserveCapacity(128)
    scan(bytes)
  }

  private mutating func scan(_ bytes: [UInt8]) {
    let (classes, tails) = (ScalarClass.table, ScalarClass.tails)
    bytes.withUnsafeBufferPointer { text in
      classes.withUnsafeBufferPointer { classes in
        var position = beginLine(at: 0, in: text)
        while true {
          position = tails.endOfOthers(in: text, from: position, to: text.count)
          if position >= text.count { break }
          if isDigit(UInt32(text[position])) {
            // Most of what is left are figures.
            let end = text.endOfDigits(from: position)
            let mayOpen =
              end == text.count
              || Self.mayFollowDigits(text[end])
                && (position == lineStart ? end - position <= 3 : Self.mayOpen(position..<end, in: text))
            if mayOpen {
              position = takeMarker(ScalarClass.digit, UInt32(text[position]), at: position, next: end)
            } else {
              passUnit(at: end, in: text)
              position = end
            }
            continue
          }
          let (scalar, next) = Self.scalar(in: text, at: position)
          let kind = scalar < 0x10000 ? classes[Int(scalar)] : ScalarClass.other
          if kind == ScalarClass.sentenceEnd { sentences.append(next) }
          position = kind <= ScalarClass.sentenceEnd ? next : take(kind, scalar, in: text, at: position, next: next)
        }
      }
    }
  }

  /// Goes on with the line at `start`: behind its spaces, and behind I. II. in letters.
  private mutating func beginLine(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    lineStart = reader.beginLine(at: start)
    guard lineStart < text.count, MarkerReader.isRomanLetter(text[lineStart]) else { return lineStart }
    return takeMarker(ScalarClass.roman, UInt32(text[lineStart]), at: lineStart, next: lineStart)
  }

  /// Looks at the few Han behind the digits of a figure for what may open a sentence, and for 个百分点.
  @inline(__always)
  private mutating func passUnit(at start: Int, in text: UnsafeBufferPointer<UInt8>) {
    var position = start
    for count in 0...Self.longestUnit {
      guard position &+ 3 <= text.count, text[position] &- 0xE4 <= 5 || count > 0 && isDigit(UInt32(text[position]))
      else { return }
      let (scalar, next) = Self.scalar(in: text, at: position)
      if count > 0, sentenceFirsts.contains(scalar) {
        figureEnds.append(position)
        return
      }
      if count == 3, scalar == 0x70B9, Self.scalar(in: text, at: start).value == 0x4E2A {
        rateUnits.append(start..<next)
      }
      position = next
    }
  }

  /// A unit has at most so many Han: 余家次, 个百分点.
  private static let longestUnit = 4

  /// The scalar at `position`, of which the last byte is one of four where those before it were passed over.
  @inline(__always)
  private static func scalar(in text: UnsafeBufferPointer<UInt8>, at position: Int) -> (value: UInt32, next: Int) {
    let first = UInt32(text[position])
    if first < 0x80 { return (first, position &+ 1) }
    if first < 0xC0 { return (.max, position &+ 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | UInt32(text[position &+ 1] & 0x3F), position &+ 2) }
    if first >= 0xF0 { return (.max, position &+ 4) }
    let (second, third) = (UInt32(text[position &+ 1] & 0x3F), UInt32(text[position &+ 2] & 0x3F))
    return ((first & 0x0F) << 12 | second << 6 | third, position &+ 3)
  }

  /// The scalar at `position`; 0 at the end.
  @inline(__always)
  private static func scalar(in text: UnsafeBufferPointer<UInt8>, orEndAt position: Int) -> (value: UInt32, next: Int) {
    position < text.count ? scalar(in: text, at: position) : (0, position)
  }

  /// Takes a scalar that has a class, or the marker that it begins; returns where to go on.
  @inline(never)
  private mutating func take(
    _ kind: UInt8, _ scalar: UInt32, in text: UnsafeBufferPointer<UInt8>, at position: Int, next: Int
  ) -> Int {
    switch kind {
    case ScalarClass.newline:
      reader.passLine()
      return beginLine(at: next, in: text)
    case ScalarClass.space:
      if scalar == 0x3000 { innerSpaces += 1 }
      return next
    case ScalarClass.rateUnit:
      rateUnits.append(position..<next)
      return next
    case ScalarClass.digit: return takeMarker(kind, scalar, at: position, next: text.endOfDigits(from: next))
    case ScalarClass.numeral:
      // Behind the first of 十四五, no numeral opens a marker.
      var (end, following) = (next, Self.scalar(in: text, orEndAt: next))
      while ChineseOrdinal.value(of: following.value) > 0 {
        (end, following) = (following.next, Self.scalar(in: text, orEndAt: following.next))
      }
      if !Self.mayFollowNumeral(following.value) { return end }
    case ScalarClass.ordinalWord:
      if !Self.mayFollowOrdinalWord(Self.scalar(in: text, orEndAt: next).value) { return next }
    case ScalarClass.ornament: return next
    default: break
    }
    return takeMarker(kind, scalar, at: position, next: next)
  }

  /// Takes the marker that a scalar begins, if it does; returns where to go on.
  @inline(never)
  private mutating func takeMarker(_ kind: UInt8, _ scalar: UInt32, at position: Int, next: Int) -> Int {
    guard let marker = reader.marker(kind, scalar: scalar, at: position, next: next) else { return next }
    markers.append(marker)
    reader.pass(marker)
    return Swift.max(marker.content, next)
  }

  /// Whether a scalar, or the end, may stand behind the numerals of a marker: 是 要 、 and the like.
  @inline(__always)
  private static func mayFollowNumeral(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0, 0x0A, 0x29, 0x2C, 0x2E, 0x3A, 0x662F, 0x8981, 0x3001, 0xFF0E, 0xFF09, 0xFF0C, 0xFF1A: true
    default: isLineSpace(scalar)
    }
  }

  /// Whether digits may open a marker: at most three, and with what follows no figure (4.93) and nothing in the middle of a
  /// sentence (2025，).
  private static func mayOpen(_ digits: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if digits.count > 3 { return false }
    let (scalar, next) = scalar(in: text, at: digits.upperBound)
    switch scalar {
    // A year may follow: 1.2022年
    case 0x2E: return next >= text.count || text[next] <= 0x32 || !isDigit(UInt32(text[next]))
    case 0x29, 0x3001, 0xFF09, 0xFF0E, 0xFF10...0xFF19: return true
    default: return isLineSpace(scalar)
    }
  }

  /// Whether a scalar may stand behind 第 首 其 再 最 in a marker: 先 次 后, a digit or a numeral.
  @inline(__always)
  private static func mayFollowOrdinalWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5148, 0x6B21, 0x540E, 0x30...0x39, 0xFF10...0xFF19: true
    default: ChineseOrdinal.value(of: scalar) > 0
    }
  }

  /// Whether a scalar that begins with this byte may stand behind the digits of a marker: . ) and spaces, or the first byte of
  /// 、 ．and ）, of full-width digits and wide spaces.
  @inline(__always)
  private static func mayFollowDigits(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x29, 0x20, 0x09, 0x0D, 0xC2, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }
}
