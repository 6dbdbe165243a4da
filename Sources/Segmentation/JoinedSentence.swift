/// Finds where a sentence begins that stands right behind the words of a heading, with nothing between them
/// (加强平台建设今年以来我局…): a word with which headings end, then one with which sentences open.
struct JoinedSentence {
  let heading: Range<Int>
  let openers: OpenerTable
  let bytes: [UInt8]

  /// The words of a heading end within this (in bytes, 40 characters).
  private static let longestHeading = 120
  /// The last clause of the words has at least so many scalars.
  private static let leastClause = 5
  /// What follows is at least a short sentence (in bytes, 8 characters).
  private static let leastSentence = 24
  /// Words so long (in bytes, 40 characters) are no heading; only then a sentence may open without time or subject.
  private static let usualLength = 120
  /// A verb that joins what follows to its object stands so near before it (in bytes, 10 characters).
  private static let reach = 30

  /// Where the sentence begins, nil where nothing shows one.
  func start() -> Int? {
    var position = heading.lowerBound
    var clause = position
    var count = 0
    var depth = 0
    var last: UInt32 = 0
    let limit = Swift.min(heading.lowerBound + Self.longestHeading, heading.upperBound - Self.leastSentence)
    while position <= limit {
      let (scalar, next) = bytes.scalar(at: position)
      if count >= Self.leastClause, depth == 0, openers.mayOpenSentence(scalar),
        openers.ends(.end, with: last, at: position, from: clause, in: bytes),
        opensSentence(at: position, clause: clause)
      {
        return position
      }
      count += 1
      if mayBeMark(scalar) {
        if isOpener(scalar) { depth += 1 }
        if isCloser(scalar) { depth = Swift.max(0, depth - 1) }
        if isClauseMark(scalar) {
          clause = next
          count = 0
        }
      }
      last = scalar
      position = next
    }
    return nil
  }

  private func opensSentence(at position: Int, clause: Int) -> Bool {
    if let time = JoinedHeading.endOfTime(at: position, openers: openers, in: bytes) {
      if end(of: .continuation, at: time) != nil { return false }
      return !isDigit(UInt32(bytes[position])) || isClauseMark(bytes.scalar(at: time).value) || acts(at: time)
    }
    if let subject = end(of: .subject, at: position) {
      return acts(at: subject)
    }
    guard heading.count > Self.usualLength, let opening = end(of: .opening, at: position), goesOn(from: opening) else {
      return false
    }
    return !isJoined(from: Swift.max(clause, position - Self.reach), to: position)
  }

  /// Whether somebody acts, or something is done, right at `position`.
  func acts(at position: Int) -> Bool {
    if let subject = end(of: .subject, at: position) { return acts(at: subject) }
    return end(of: .predicate, at: position) != nil
      || JoinedHeading.endOfTime(at: position, openers: openers, in: bytes) != nil
  }

  private func end(of place: OpenerTable.Place, at position: Int) -> Int? {
    openers.end(of: place, at: position, limit: heading.upperBound, in: bytes)
  }

  /// Whether at least four scalars follow before a mark.
  private func goesOn(from start: Int) -> Bool {
    var position = start
    for _ in 0..<4 {
      guard position < heading.upperBound else { return false }
      let (scalar, next) = bytes.scalar(at: position)
      if isClauseMark(scalar) { return false }
      position = next
    }
    return true
  }

  private func isJoined(from start: Int, to end: Int) -> Bool {
    var position = bytes.scalarStart(atOrBefore: start)
    while position < end {
      if openers.end(of: .causative, at: position, limit: end, in: bytes) != nil { return true }
      position = bytes.scalar(at: position).next
    }
    return false
  }
}
