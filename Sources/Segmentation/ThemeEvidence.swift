/// Which terms decided a theme.
extension ThemeTable {
  /// A term that was found, and how often, a word of the heading counted tenfold.
  typealias Found = (term: Int, count: Double)

  private static let evidenceTerms = 5

  /// The terms that say most for a theme, strongest first.
  func evidence(for theme: Int, in found: [Found], _ subject: SubjectTable.Subject?) -> [String] {
    // Terms by their numbers, since strings are slow to move; the subject's is behind them.
    var strongest = InlineArray<6, (term: Int, weight: Double)>(repeating: (0, 0))
    var count = 0
    func words(_ term: Int) -> String { term < terms.count ? terms[term] : subject?.term ?? "" }
    func precedes(_ one: Int, _ other: Int) -> Bool {
      if one < terms.count, other < terms.count, heads[one] != heads[other] { return heads[one] < heads[other] }
      return words(one).utf8.lexicographicallyPrecedes(words(other).utf8)
    }
    func add(_ term: Int, _ weight: Double) {
      var place = count
      while place > 0 {
        let other = strongest[place - 1]
        if other.weight != weight ? other.weight > weight : precedes(other.term, term) { break }
        strongest[place] = other
        place -= 1
      }
      strongest[place] = (term, weight)
      if count < Self.evidenceTerms { count += 1 }
    }
    for term in found where Int(themes[term.term]) == theme { add(term.term, term.count * weights[term.term]) }
    if let subject, subject.theme == theme,
      !found.contains(where: { Int(themes[$0.term]) == theme && terms[$0.term] == subject.term })
    {
      add(terms.count, subject.weight * Self.headingFactor)
    }
    return (0..<count).map { words(strongest[$0].term) }
  }
}
