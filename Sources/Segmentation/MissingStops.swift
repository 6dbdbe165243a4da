import Records

/// Places where a full stop seems to be lost. They are marked, never repaired.
struct MissingStops {
  let bytes: [UInt8]
  let openers: OpenerTable

  /// Whether a new sentence begins right behind `unit`, a % ％ ‰ 倍 or 个百分点 (…达到4.93%高新技术产业成为…).
  ///
  /// A rate ends a clause (达到…%, 增长…倍); what follows is a new sentence if no word that carries a rate on stands there
  /// and if it has a figure or a finite verb of its own before the next mark; or, behind any rate, if it opens as one.
  func isJoin(behind unit: Range<Int>) -> Bool {
    if unit.upperBound >= bytes.count { return false }
    let behind = bytes.scalar(at: unit.upperBound).value
    if openers.mayOpenBehindFigure(behind), opensSentence(at: unit.upperBound) { return true }
    return isHan(behind) && isRate(endingAt: unit.lowerBound) && beginsSentence(at: unit.upperBound)
  }

  /// Whether a new sentence begins at `position`, behind a figure and its unit (…达到560家全年新增…): with a time or a
  /// subject, and somebody acting behind it.
  func isJoin(behindFigureAt position: Int) -> Bool {
    !Self.joining.contains(bytes.scalar(before: position).value) && opensSentence(at: position)
  }

  private func opensSentence(at position: Int) -> Bool {
    let limit = Swift.min(bytes.count, position + Self.reach)
    let joint = JoinedSentence(heading: position..<limit, openers: openers, bytes: bytes)
    if let moment = openers.end(of: .moment, at: position, limit: limit, in: bytes) { return joint.acts(at: moment) }
    guard
      let opening = JoinedHeading.endOfTime(at: position, openers: openers, in: bytes)
        ?? openers.end(of: .subject, at: position, limit: limit, in: bytes)
    else { return false }
    return joint.acts(at: opening)
  }

  /// Who acts, and how, stands within so many bytes of where a sentence opens.
  private static let reach = 60

  /// What makes a date or a number of the digits before it (3月全市新增), or takes what follows as its object (从5家到全市).
  private static let joining = ScalarSet("年月日号时分度届期批的在于从自至到由对为以将和与及或比较据")

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
