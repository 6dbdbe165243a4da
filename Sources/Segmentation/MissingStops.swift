import Records

/// Places where a full stop seems to be lost. They are marked, never repaired.
struct MissingStops {
  let bytes: [UInt8]
  let openers: OpenerTable

  /// Whether a new sentence begins right behind `unit`, a % ％ ‰ or 倍 (…达到4.93%高新技术产业成为…).
  ///
  /// A rate ends a clause (达到…%, 增长…倍); what follows is a new sentence if no word that carries a rate on stands there
  /// and if it has a figure or a finite verb of its own before the next mark.
  func isJoin(behind unit: Range<Int>) -> Bool {
    unit.upperBound < bytes.count && isHan(bytes.scalar(at: unit.upperBound).value) && isRate(endingAt: unit.lowerBound)
      && beginsSentence(at: unit.upperBound)
  }

  /// Digits before the unit, and before them a verb that a rate completes.
  private func isRate(endingAt end: Int) -> Bool {
    var position = end
    while position > 0, end - position < 12 {
      let byte = bytes[position - 1]
      guard byte >= 0x30 && byte <= 0x39 || byte == 0x2E else { break }
      position -= 1
    }
    return position < end
      && openers.ends(.rateVerb, with: bytes.scalar(before: position).value, at: position, from: 0, in: bytes)
  }

  private func beginsSentence(at start: Int) -> Bool {
    let end = Swift.min(bytes.count, start + 240)
    if openers.end(of: .carrier, at: start, limit: end, in: bytes) != nil { return false }
    var position = start
    var count = 0
    var hasPredicate = false
    while position < end {
      let (scalar, next) = bytes.scalar(at: position)
      if scalar == 0x0A || isSentenceEnd(scalar) || isClauseMark(scalar) { break }
      if count >= 4, !hasPredicate {
        hasPredicate =
          scalar >= 0x30 && scalar <= 0x39
          || openers.end(of: .finiteVerb, at: position, limit: end, in: bytes) != nil
      }
      count += 1
      position = next
    }
    return hasPredicate && count >= 8
  }
}
