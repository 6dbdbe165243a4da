/// Finds every place where a number could open a heading or a measure, in one pass over the UTF-8 bytes.
///
/// It only looks at the words next to the number; whether the number is a marker is decided by `MarkerSelection`, which
/// sees the sequence. Scalars that cannot begin a marker cost one table look-up.
struct MarkerScanner {
  private(set) var markers: [Marker] = []
  /// Where % ％ ‰ and 倍 stand, for the audit of lost full stops: found on the way, since this pass sees every scalar.
  private(set) var rateUnits: [Range<Int>] = []
  /// How many ideographic spaces stand within lines, behind words: whether lines may have been joined.
  private(set) var innerSpaces = 0
  private var reader: MarkerReader

  init(_ bytes: [UInt8]) {
    reader = MarkerReader(bytes)
    scan(bytes)
  }

  private mutating func scan(_ bytes: [UInt8]) {
    let classes = ScalarClass.table
    bytes.withUnsafeBufferPointer { text in
      classes.withUnsafeBufferPointer { classes in
        var position = 0
        var (previous, beforePrevious) = (reader.previous, reader.beforePrevious)
        while position < text.count {
          // Nearly every scalar is a Han of three bytes that means nothing here: only what it is must be kept.
          let first = UInt32(text[position])
          if first >= 0xE0, first < 0xF0, position + 2 < text.count {
            let scalar =
              (first & 0x0F) << 12 | UInt32(text[position + 1] & 0x3F) << 6 | UInt32(text[position + 2] & 0x3F)
            if classes[Int(scalar)] == ScalarClass.other {
              beforePrevious = previous
              previous = scalar
              position += 3
              continue
            }
          }
          reader.stand(behind: previous, beforePrevious)
          position = take(bytes, at: position, classes)
          (previous, beforePrevious) = (reader.previous, reader.beforePrevious)
        }
      }
    }
  }

  /// Takes the scalar at `position`, or the marker that it begins; returns where to go on.
  private mutating func take(_ bytes: [UInt8], at position: Int, _ classes: UnsafeBufferPointer<UInt8>) -> Int {
    let (scalar, next) = bytes.scalar(at: position)
    let kind = scalar < 0x10000 ? classes[Int(scalar)] : ScalarClass.other
    switch kind {
    case ScalarClass.other:
      reader.pass(scalar)
      return next
    case ScalarClass.space:
      if scalar == 0x3000, !reader.isAtLineStart { innerSpaces += 1 }
      return next
    case ScalarClass.newline:
      reader.passLine()
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
