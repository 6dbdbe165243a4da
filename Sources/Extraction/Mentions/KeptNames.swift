/// Kept candidates by their last token, of several the longest.
struct KeptNames {
  private var names: [Candidate] = []
  /// For each token the number of the name that it ends, or -1.
  private var numbers: [Int32]

  init(_ candidates: [Candidate], _ passage: Passage) {
    numbers = [Int32](repeating: -1, count: passage.tokens.count)
    names.reserveCapacity(candidates.count)
    for candidate in candidates where candidate.refusal == nil && !candidate.tokens.isEmpty {
      let last = candidate.tokens.upperBound - 1
      let number = Int(numbers[last])
      if number < 0 {
        numbers[last] = Int32(truncatingIfNeeded: names.count)
        names.append(candidate)
      } else if names[number].tokens.count < candidate.tokens.count {
        names[number] = candidate
      }
    }
  }

  subscript(last: Int) -> Candidate? {
    guard numbers.indices.contains(last), numbers[last] >= 0 else { return nil }
    return names[Int(numbers[last])]
  }

  mutating func remove(_ type: MentionType) {
    for name in names where name.type == type { numbers[name.tokens.upperBound - 1] = -1 }
  }
}
