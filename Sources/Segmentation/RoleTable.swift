import Records

/// roles.csv: which words of a heading or of the text speak for a review, a plan, or neither.
package final class RoleTable: Sendable {
  /// What a stretch of text says for each role.
  struct Evidence: Sendable, Equatable {
    var review = 0.0
    var plan = 0.0
    var other = 0.0
  }

  /// The cues of one kind of place, with the matcher that finds them.
  struct Cues: Sendable {
    var roles: [(role: Role, weight: Double)] = []
    var matcher = TermMatcher()
  }

  /// Words anywhere in a heading, words that end a heading, words with which the text before the first section closes,
  /// words with which a sentence turns the paragraph, words of running text.
  let heading: Cues
  let headingEnd: Cues
  private let opening: Cues
  private let sentence: Cues
  private let text: Cues
  /// The scalars with which the words begin that turn a paragraph.
  private let firstOfSentence: ScalarSet
  /// Words that name a year by the report's own, in the order of `RelativeYear`.
  let years: [Cues]
  /// Words with which a heading opens that names a piece of work (加强…), so that a noun in it (…落实情况检查) announces nothing.
  let work: Cues

  package convenience init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["where", "role", "term", "weight"]))
  }

  package init(table: CSVTable) throws(TableError) {
    let places =
      ["heading", "heading_end", "opening", "sentence", "text", "work", "title"] + RelativeYear.allCases.map(\.place)
    var cues = places.map { _ in Cues() }
    var firstOfSentence = ScalarSet()
    for row in table.rows {
      func fail(_ message: String) -> TableError { TableError(path: table.path, line: row.line, message: message) }
      guard let role = Role(rawValue: row["role"]) else { throw fail("a role is review, plan or other") }
      guard let weight = Double(row["weight"]), weight > 0, weight <= 10 else {
        throw fail("a weight is a number above 0, at most 10")
      }
      let (place, term) = (row["where"], row["term"])
      guard let first = term.unicodeScalars.first else { throw fail("the term is missing") }
      if place == "sentence" { firstOfSentence.insert(first.value) }
      guard let number = places.firstIndex(of: place) else {
        throw fail("\"where\" is \(places.dropLast().joined(separator: ", ")) or \(places[places.count - 1])")
      }
      if !row.withBytes("term", { cues[number].add($0, role, weight) }),
        let first = table.rows.first(where: { $0["where"] == place && $0["term"] == term })
      {
        throw fail("\(term) stands in line \(first.line) already")
      }
    }
    (heading, headingEnd, opening, sentence, text) = (cues[0], cues[1], cues[2], cues[3], cues[4])
    self.firstOfSentence = firstOfSentence
    // Titles are asked by ingest alone.
    (work, years) = (cues[5], Array(cues[7...]))
  }

  /// What the words of a heading say.
  func heading(_ range: Range<Int>, in bytes: [UInt8]) -> Evidence {
    var evidence = Evidence()
    heading.matcher.forEachMatch(in: bytes, range) { cue, _ in evidence.add(heading.roles[cue]) }
    var end = range.upperBound
    while end > range.lowerBound {
      let (scalar, begin) = bytes.scalar(before: end)
      guard isCloser(scalar) || isClauseMark(scalar) || isSentenceEnd(scalar) || isLineSpace(scalar) else { break }
      end = begin
    }
    headingEnd.matcher.forEachMatch(in: bytes, range) { cue, match in
      if match.upperBound == end { evidence.add(headingEnd.roles[cue]) }
    }
    return evidence
  }

  /// What the last words before the first section announce.
  func opening(_ range: Range<Int>, in bytes: [UInt8]) -> Evidence {
    var evidence = Evidence()
    opening.matcher.forEachMatch(in: bytes, range) { cue, _ in evidence.add(opening.roles[cue]) }
    return evidence
  }

  /// The roles that words at the beginning of a sentence give a paragraph (这五年，…).
  ///
  /// - Parameter further: where its sentences begin, but the first.
  func sentences(_ range: Range<Int>, further: ArraySlice<Int>, in bytes: [UInt8]) -> Evidence {
    var evidence = Evidence()
    func add(at beginning: Int) {
      if firstOfSentence.contains(bytes.scalar(at: beginning).value),
        let cue = sentence.matcher.term(atBeginningOf: beginning..<range.upperBound, in: bytes)
      {
        evidence.add(sentence.roles[cue])
      }
    }
    add(at: range.lowerBound)
    for beginning in further { add(at: beginning) }
    return evidence
  }

  /// What the verbs, particles and figures of running text say.
  func text(_ range: Range<Int>, in bytes: [UInt8]) -> Evidence {
    var evidence = Evidence()
    text.matcher.forEachMatch(in: bytes, range) { cue, _ in evidence.add(text.roles[cue]) }
    let figures = Figures.count(in: range, of: bytes)
    evidence.review += Double(figures.plain) * Self.figureWeight
    evidence.plan +=
      Double(figures.rounded) * Self.roundedFigureWeight + Double(figures.round) * Self.roundFigureWeight
    return evidence
  }

  /// A figure as such reports (fitted on reports whose headings give the role, like the weights of the text's words).
  private static let figureWeight = 4.0
  /// A figure with 左右 or 以上 aims.
  private static let roundedFigureWeight = 6.0
  /// A round figure aims more often than it reports: half of the figures of plans are round, and one in ten of reviews.
  private static let roundFigureWeight = 2.0
}

extension RoleTable.Cues {
  /// - Returns: whether the term was not there before.
  fileprivate mutating func add(_ term: UnsafeBufferPointer<UInt8>, _ role: Role, _ weight: Double) -> Bool {
    roles.append((role, weight))
    return matcher.add(term, roles.count - 1) == roles.count - 1
  }
}

extension RoleTable.Evidence {
  fileprivate mutating func add(_ cue: (role: Role, weight: Double)) {
    switch cue.role {
    case .review: review += cue.weight
    case .plan: plan += cue.weight
    case .other: other += cue.weight
    }
  }

  static func += (left: inout Self, right: Self) {
    left.review += right.review
    left.plan += right.plan
    left.other += right.other
  }
}
