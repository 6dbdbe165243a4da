/// Finds every place where a number could open a heading or a measure, in one pass over the UTF-8 bytes.
///
/// It only looks at the words next to the number; whether the number is a marker is decided by `MarkerSelection`, which
/// sees the sequence. Nearly all scalars cannot begin a marker, and their last two bytes say so: they cost one table
/// look-up.
struct MarkerScanner {
  private(set) var markers: [Marker] = []
  /// Where % ％ ‰ and 倍 stand, for the audit of lost full stops: found on the way, since this pass sees every scalar.
  private(set) var rateUnits: [Range<Int>] = []
  /// Where the sentences begin, but the first of a line.
  private(set) var sentences: [Int] = []
  /// How many ideographic spaces stand within lines, behind words: whether lines may have been joined.
  private(set) var innerSpaces = 0
  private var reader: MarkerReader

  init(_ bytes: [UInt8]) {
    reader = MarkerReader(bytes)
    scan(bytes)
  }

  private mutating func scan(_ bytes: [UInt8]) {
    let (classes, tails) = (ScalarClass.table, ScalarClass.tails)
    bytes.withUnsafeBufferPointer { text in
      classes.withUnsafeBufferPointer { classes in
        var position = 0
        // Where the words begin that were passed over; only at their end it is asked what the last of them are.
        var words = 0
        while true {
          position = tails.endOfOthers(in: text, from: position, to: text.count)
          if position >= text.count { break }
          let (scalar, next) = Self.scalar(in: text, at: position)
          let kind = scalar < 0x10000 ? classes[Int(scalar)] : ScalarClass.other
          if kind == ScalarClass.other {
            position = next
            continue
          }
          if words < position { reader.pass(words..<position, in: text) }
          position = take(kind, scalar, bytes, at: position, next: next)
          words = position
        }
      }
    }
  }

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

  /// Takes a scalar that has a class, or the marker that it begins; returns where to go on.
  private mutating func take(_ kind: UInt8, _ scalar: UInt32, _ bytes: [UInt8], at position: Int, next: Int) -> Int {
    switch kind {
    case ScalarClass.space:
      if scalar == 0x3000, !reader.isAtLineStart { innerSpaces += 1 }
      return next
    case ScalarClass.newline:
      reader.passLine()
      return next
    case ScalarClass.sentenceEnd:
      sentences.append(next)
      reader.pass(scalar)
      return next
    case ScalarClass.rateUnit:
      rateUnits.append(position..<next)
      reader.pass(scalar)
      return next
    default: break
    }
    if let marker = reader.marker(kind, scalar: scalar, at: position, next: next) {
      markers.append(marker)
      reader.passMarker()
      return Swift.max(marker.content, next)
    }
    if kind == ScalarClass.ornament, reader.isAtLineStart { return next }
    reader.pass(scalar)
    return kind == ScalarClass.digit ? endOfDigits(bytes, from: next) : next
  }

  private func endOfDigits(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count, isDigit(UInt32(bytes[position])) { position += 1 }
    return position
  }
}
