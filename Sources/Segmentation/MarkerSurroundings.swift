/// The first so many bytes behind a number are looked at for the end of its heading.
private let headingLimit = 360
/// A bracket that opens or closes farther off (in bytes) does not enclose a marker.
private let bracketLimit = 150

/// The text around a marker.
extension [UInt8] {
  /// Whether words that a heading may begin with stand there: Han, a letter, a year, an opening quotation mark.
  func isHeadingWord(at position: Int) -> Bool {
    let (scalar, _) = self.scalar(at: position)
    if isHan(scalar) || isDigit(scalar) || isOpener(scalar) { return true }
    return scalar >= 0x41 && scalar <= 0x5A || scalar >= 0x61 && scalar <= 0x7A
  }

  /// The first 。 or line end behind `start`; at most 360 bytes on.
  func endOfHeading(from start: Int) -> Int {
    var position = start
    let limit = Swift.min(count, start + headingLimit)
    while position < limit {
      let byte = self[position]
      if byte == 0x0A { return position }
      if byte == 0xE3, position + 2 < count, self[position + 1] == 0x80, self[position + 2] == 0x82 {
        return position
      }
      position += isCommonHan(byte) ? 3 : 1
    }
    return limit
  }

  /// Whether the marker stands between an opening bracket or quotation mark shortly before and its partner shortly behind.
  func isInsideBrackets(_ start: Int) -> Bool {
    var position = start
    var closed = 0
    let limit = Swift.max(0, start - bracketLimit)
    while position > limit {
      if position >= 3, isCommonHan(self[position - 3]) {
        position -= 3
        continue
      }
      let (scalar, begin) = self.scalar(before: position)
      if scalar == 0x0A { return false }
      if isCloser(scalar) { closed += 1 }
      if isOpener(scalar) {
        if closed == 0 { return closes(behind: start) }
        closed -= 1
      }
      position = begin
    }
    return false
  }

  /// Whether the next bracket or quotation mark behind a marker closes one: an opening mark that lost its partner hides
  /// nothing.
  private func closes(behind start: Int) -> Bool {
    var position = self.scalar(at: start).next
    // The brackets of (一) are the marker's own.
    if isOpener(self.scalar(at: start).value) {
      while position < count, !isCloser(self.scalar(at: position).value) {
        position = self.scalar(at: position).next
      }
      position = self.scalar(at: position).next
    }
    let limit = Swift.min(count, start + bracketLimit)
    while position < limit {
      let (scalar, next) = self.scalar(at: position)
      // Another number in brackets (（2） behind （1）) is passed over.
      if isOpener(scalar), let end = endOfNumber(inBracketsFrom: next) {
        position = end
        continue
      }
      if scalar == 0x0A || isOpener(scalar) { return false }
      if isCloser(scalar) { return true }
      position = next
    }
    return false
  }

  /// Behind the closing bracket of a number whose opening one ends at `start`, nil where no number stands there.
  private func endOfNumber(inBracketsFrom start: Int) -> Int? {
    guard let end = ChineseOrdinal.read(self, at: start)?.end ?? ChineseOrdinal.readDigits(self, at: start)?.end
    else { return nil }
    let (closer, next) = scalar(at: end)
    return closer == 0x29 || closer == 0xFF09 ? next : nil
  }
}
