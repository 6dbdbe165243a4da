/// Where the names that begin at each token end.
struct NameEnds {
  /// For each token the number of the name that was added last, or -1.
  private var latest: [Int32]
  /// Of each name its end, and the number of the one before it that begins at the same token, or -1.
  private var names: [(end: Int32, earlier: Int32)] = []

  init(_ passage: Passage) { latest = Array(repeating: -1, count: passage.tokens.count) }

  mutating func add(_ tokens: Range<Int>) {
    guard latest.indices.contains(tokens.lowerBound) else { return }
    names.append((Int32(truncatingIfNeeded: tokens.upperBound), latest[tokens.lowerBound]))
    latest[tokens.lowerBound] = Int32(truncatingIfNeeded: names.count - 1)
  }

  /// The last end before `limit` of a name that begins at `start`.
  func last(from start: Int, before limit: Int) -> Int? {
    guard latest.indices.contains(start) else { return nil }
    var found: Int?
    var number = latest[start]
    while number >= 0 {
      let (end, earlier) = names[Int(number)]
      if Int(end) < limit { found = max(found ?? 0, Int(end)) }
      number = earlier
    }
    return found
  }
}
