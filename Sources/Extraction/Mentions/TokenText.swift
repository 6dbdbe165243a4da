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

  @inline(__always)
  func begins(_ index: Int, _ text: StaticString) -> Bool {
    guard let start = token(index)?.pointee.start, Int(start) + text.utf8CodeUnitCount <= bytes.count else {
      return false
    }
    // Most that do not begin so differ in the first character, whose third byte tells more than its first.
    let told = min(2, text.utf8CodeUnitCount - 1)
    return bytes[Int(start) + told] == text.utf8Start[told] && holds(text, at: Int(start))
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
    guard let spelling = spellings[index], spelling == Spelling(text) else { return false }
    return text.utf8CodeUnitCount <= 3 || opens(Int(tokens.base[index].start), text)
  }

  /// Whether the token ends with `text`.
  @inline(__always)
  func ends(_ index: Int, with text: StaticString) -> Bool {
    guard let spelling = spellings[index], spelling.mayEnd(with: text) else { return false }
    return text.utf8CodeUnitCount <= 3 || opens(Int(tokens.base[index].end) &- text.utf8CodeUnitCount, text)
  }

  /// Whether `text` stands at a place of the bytes, where its last three bytes are known to stand.
  @inline(__always)
  private func opens(_ start: Int, _ text: StaticString) -> Bool {
    let (place, count) = (UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped) + start, text.utf8CodeUnitCount)
    let word = UnsafeRawPointer(text.utf8Start)
    // Without a call where four or eight bytes are all that is left.
    if count < 8 { return place.loadUnaligned(as: UInt32.self) == word.loadUnaligned(as: UInt32.self) }
    if count < 12 { return place.loadUnaligned(as: UInt64.self) == word.loadUnaligned(as: UInt64.self) }
    return holds(text, at: start)
  }

  /// Whether `text` stands at a place of the bytes, which may lie beyond them.
  func stands(_ text: StaticString, at start: Int) -> Bool {
    start >= 0 && start + text.utf8CodeUnitCount <= bytes.count && holds(text, at: start)
  }

  /// Whether `text` stands at a place of the bytes; it must not reach beyond them.
  @inline(never)
  private func holds(_ text: StaticString, at start: Int) -> Bool {
    for offset in 0..<text.utf8CodeUnitCount where bytes[start + offset] != text.utf8Start[offset] { return false }
    return true
  }
}
