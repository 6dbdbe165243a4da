import Records

/// What is written at tokens.
extension Passage {
  /// The text of a range of tokens.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let (start, end) = (Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    return String(valid: UnsafeBufferPointer(rebasing: bytes[start..<end]))
  }

  /// Characters in a range of tokens.
  func length(_ range: Range<Int>) -> Int {
    var sum = 0
    for index in range.clamped(to: tokens.indices) { sum += Int(tokens[index].length) }
    return sum
  }

  /// Bytes in a range of tokens.
  @inline(__always)
  func width(_ range: Range<Int>) -> Int {
    range.isEmpty ? 0 : Int(tokens[range.upperBound - 1].end - tokens[range.lowerBound].start)
  }

  /// 十四五: a five-year period; “十四五”规划 alone names no plan of anyone's.
  func isPeriod(_ index: Int) -> Bool {
    begins(index, "十三五") || begins(index, "十四五") || begins(index, "十五五")
  }

  func begins(_ index: Int, _ text: StaticString) -> Bool {
    guard let start = token(index)?.pointee.start else { return false }
    return Int(start) + text.utf8CodeUnitCount <= bytes.count && holds(text, at: Int(start))
  }

  /// The bytes of a token, nil where there is none.
  @inline(__always)
  func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let token = self.token(index) else { return nil }
    return UnsafeBufferPointer(rebasing: bytes[Int(token.pointee.start)..<Int(token.pointee.end)])
  }

  /// Whether the token is written just so.
  @inline(__always)
  func isWritten(_ index: Int, _ text: StaticString) -> Bool {
    guard let token = self.token(index) else { return false }
    // Most tokens differ in length or in their last byte, which is known without a call.
    let (start, end, count) = (token.pointee.start, token.pointee.end, text.utf8CodeUnitCount)
    return Int(end &- start) == count && bytes[Int(end) &- 1] == text.utf8Start[count - 1]
      && holds(text, at: Int(start))
  }

  /// Whether the token ends with `text`.
  @inline(__always)
  func ends(_ index: Int, with text: StaticString) -> Bool {
    guard let token = self.token(index) else { return false }
    let (start, end, count) = (token.pointee.start, token.pointee.end, text.utf8CodeUnitCount)
    return Int(end &- start) >= count && bytes[Int(end) &- 1] == text.utf8Start[count - 1]
      && holds(text, at: Int(end) &- count)
  }

  /// Whether `text` stands at a place of the bytes; it must not reach beyond them.
  private func holds(_ text: StaticString, at start: Int) -> Bool {
    for offset in 0..<text.utf8CodeUnitCount where bytes[start + offset] != text.utf8Start[offset] { return false }
    return true
  }
}
