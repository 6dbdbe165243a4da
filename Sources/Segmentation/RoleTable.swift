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
  fileprivate struct Cues: Sendable {
    var roles: [(role: Role, weight: Double)] = []
    var matcher = TermMatcher()
  }

  /// Words anywhere in a heading, words that end a heading, words with which the text before the first section closes,
  /// words with which a sentence turns the paragraph, words of running text.
  private let heading: Cues
  private let headingEnd: Cues
  private let opening: Cues
  private let sentence: Cues
  private let text: Cues
  /// The scalars with which the words begin that turn a paragraph.
  private let firstOfSentence: ScalarSet

  package convenience init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["where", "role", "term", "weight"]))
  }

  package init(table: CSVTable) throws(TableError) {
    let places = ["heading", "heading_end", "opening", "sentence", "text"]
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
        throw fail("\"where\" is heading, heading_end, opening, sentence or text")
      }
      if !row.withBytes("term", { cues[number].add($0, role, weight) }),
        let first = table.rows.first(where: { $0["where"] == place && $0["term"] == term })
      {
        throw fail("\(term) stands in line \(first.line) already")
      }
    }
    (heading, headingEnd, opening, sentence, text) = (cues[0], cues[1], cues[2], cues[3], cues[4])
    self.firstOfSentence = firstOfSentence
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

  /// The role that a heading's own words give it most, nil where they give none.
  func announced(by range: Range<Int>, in bytes: [UInt8]) -> Role? {
    let evidence = heading(range, in: bytes)
    let most = Swift.max(evidence.review, evidence.plan, evidence.other)
    if most <= 0 { return nil }
    return most == evidence.plan ? .plan : most == evidence.review ? .review : .other
  }

  /// Where the first word ends that closes the heading of a part (工作总结, 工作思路), before any mark.
  func endOfClosingCue(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    var clause = range.lowerBound
    while clause < range.upperBound {
      let (scalar, next) = bytes.scalar(at: clause)
      if mayBeMark(scalar), isClauseMark(scalar) || isSentenceEnd(scalar) { break }
      clause = next
    }
    var first: Int?
    heading.matcher.forEachMatch(in: bytes, range.lowerBound..<clause) { cue, match in
      if heading.roles[cue].weight >= Self.closingWeight { first = Swift.min(first ?? .max, match.upperBound) }
    }
    headingEnd.matcher.forEachMatch(in: bytes, range.lowerBound..<clause) { cue, match in
      if headingEnd.roles[cue].weight >= 4 { first = Swift.min(first ?? .max, match.upperBound) }
    }
    guard var end = first else { return nil }
    // Few headings come here: only now their cues are listed.
    var cues: [Range<Int>] = []
    var ends: [Int] = []
    heading.matcher.forEachMatch(in: bytes, range.lowerBound..<clause) { _, match in cues.append(match) }
    headingEnd.matcher.forEachMatch(in: bytes, range.lowerBound..<clause) { _, match in
      cues.append(match)
      ends.append(match.upperBound)
    }
    // 主要目标 goes on in 主要目标任务 and in 主要目标完成情况.
    while let longer = cues.first(where: {
      $0.lowerBound <= end && $0.upperBound > end && ends.contains($0.upperBound)
    }) {
      end = longer.upperBound
    }
    return end
  }

  /// Whether a heading ends with a word that closes the heading of a part.
  func closes(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var closes = false
    headingEnd.matcher.forEachMatch(in: bytes, range) { _, match in
      if match.upperBound == range.upperBound { closes = true }
    }
    heading.matcher.forEachMatch(in: bytes, range) { cue, match in
      if match.upperBound == range.upperBound, heading.roles[cue].weight >= Self.closingWeight { closes = true }
    }
    return closes
  }

  /// Cues of a heading at least as strong as this close the heading of a part.
  private static let closingWeight = 5.0

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
