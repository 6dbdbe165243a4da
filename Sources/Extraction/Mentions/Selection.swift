/// Chooses among overlapping candidates: the longest name wins, and nothing is marked inside a title that is not.
enum Selection {
  /// The kept candidates in the order of the text. `refused` receives the others with their reason.
  static func choose(_ candidates: [Candidate], in passage: Passage, refused: ((Candidate) -> Void)?) -> [Candidate] {
    var taken = [Bool](repeating: false, count: passage.tokens.count)
    /// By first token and number.
    var chosen: [UInt64] = []
    for candidate in candidates where candidate.refusal == .unmarkedTitle {
      for index in candidate.tokens { taken[index] = true }
      refused?(candidate)
    }
    for index in order(candidates, passage) {
      let tokens = candidates[index].tokens
      if tokens.contains(where: { taken[$0] }) {
        var candidate = candidates[index]
        candidate.refusal = .covered
        refused?(candidate)
        continue
      }
      for index in tokens { taken[index] = true }
      chosen.append(UInt64(tokens.lowerBound) << 32 | UInt64(index))
    }
    if let refused {
      for candidate in candidates where candidate.refusal != nil && candidate.refusal != .unmarkedTitle {
        refused(candidate)
      }
    }
    chosen.sort()
    return chosen.map { candidates[Int($0 & 0xFFFF_FFFF)] }
  }

  /// The numbers of the candidates that are not refused: the longest first, of these the one that begins first, of these
  /// the one whose rule goes before. They are sorted as numbers: a report has thousands.
  private static func order(_ candidates: [Candidate], _ passage: Passage) -> [Int] {
    var keys: [UInt128] = []
    keys.reserveCapacity(candidates.count)
    for index in candidates.indices where candidates[index].refusal == nil && !candidates[index].tokens.isEmpty {
      let tokens = candidates[index].tokens
      let width = UInt64(UInt32.max - UInt32(passage.width(tokens)))
      let precedence = UInt64(UInt32.max - UInt32(candidates[index].rule.precedence))
      keys.append(
        UInt128(width << 32 | UInt64(tokens.lowerBound)) << 64 | UInt128(precedence << 32 | UInt64(index)))
    }
    keys.sort()
    return keys.map { Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF) }
  }
}
