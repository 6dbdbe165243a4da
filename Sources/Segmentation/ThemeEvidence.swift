/// Which terms decided a theme.
extension ThemeTable {
  /// A term that was found, and how often, a word of the heading counted tenfold.
  typealias Found = (term: Int, count: Double)

  /// The terms that say most for a theme, strongest first.
  func evidence(for theme: Int, in found: [Found], _ subject: SubjectTable.Subject?) -> [String] {
    // Terms by their numbers, since strings are slow to move; the subject's is behind them.
    var strongest: [(term: Int, weight: Double)] = []
    strongest.reserveCapacity(Self.evidenceTerms + 1)
    func words(_ term: Int) -> String { term < terms.count ? terms[term] : subject?.term ?? "" }
    func precedes(_ one: Int, _ other: Int) -> Bool {
      if one < terms.count, other < terms.count, heads[one] != heads[other] { return heads[one] < heads[other] }
      return words(one).utf8.lexicographicallyPrecedes(words(other).utf8)
    }
    func add(_ term: Int, _ weight: Double) {
      if strongest.count == Self.evidenceTerms, strongest[Self.evidenceTerms - 1].weight > weight { return }
      let place = strongest.lastIndex { other in
        other.weight != weight ? other.weight > weight : precedes(other.term, term)
      }
      strongest.insert((term, weight), at: place.map { $0 + 1 } ?? 0)
      if strongest.count > Self.evidenceTerms { strongest.removeLast() }
    }
    for term in found where Int(themes[term.term]) == theme { add(term.term, term.count * weights[term.term]) }
    if let subject, subject.theme == theme,
      !found.contains(where: { Int(themes[$0.term]) == theme && terms[$0.term] == subject.term })
    {
      add(terms.count, subject.weight * Self.headingFactor)
    }
    return strongest.map { words($0.term) }
  }

  private static let evidenceTerms = 5
}
