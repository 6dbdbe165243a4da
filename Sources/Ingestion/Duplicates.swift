/// Groups the copies of a report over a run and names the best of each group.
package struct Duplicates {
  private var witnesses: [Witness] = []

  package init() {}

  package mutating func add(_ witness: Witness) { witnesses.append(witness) }

  /// For each report that is a copy, the id of the best witness.
  package func best() -> [String: String] {
    var parents = Array(witnesses.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index { index = parents[index] }
      return index
    }
    var buckets: [UInt64: [Int]] = [:]
    for (index, witness) in witnesses.enumerated() where !witness.fingerprint.isBlank {
      for key in witness.fingerprint.bands {
        // A band that very many share (a form letter) is looked at only so far.
        for other in buckets[key, default: []].prefix(32)
        where root(other) != root(index) && Self.areCopies(witness, witnesses[other]) {
          let (low, high) = (min(root(other), root(index)), max(root(other), root(index)))
          parents[high] = low
        }
        if buckets[key, default: []].count < 32 { buckets[key, default: []].append(index) }
      }
    }
    var groups: [Int: [Int]] = [:]
    for index in witnesses.indices { groups[root(index), default: []].append(index) }
    var result: [String: String] = [:]
    for group in groups.values where group.count > 1 {
      let longest = group.map { witnesses[$0].length }.max() ?? 0
      guard let best = group.min(by: { rank($0, longest).lexicographicallyPrecedes(rank($1, longest)) }) else {
        continue
      }
      for index in group where index != best { result[witnesses[index].id] = witnesses[best].id }
    }
    return result
  }

  private static func areCopies(_ one: Witness, _ other: Witness) -> Bool {
    if let year = one.reviewYear, let otherYear = other.reviewYear, year != otherYear { return false }
    if let code = one.divisionCode, let otherCode = other.divisionCode, code != otherCode { return false }
    return one.fingerprint.similarity(to: other.fingerprint) >= 0.5
  }

  /// Smaller is better: damage, masks, what is missing (in tenths), no official site, later in the run.
  private func rank(_ index: Int, _ longest: Int) -> [Int] {
    let witness = witnesses[index]
    let missing = longest == 0 ? 0 : (longest - witness.length) * 10 / longest
    return [witness.damage, witness.isMasked ? 1 : 0, missing, witness.isOfficial ? 0 : 1, index]
  }
}
