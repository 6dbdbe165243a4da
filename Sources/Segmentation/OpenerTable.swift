import Records

/// openers.csv: the words by which a heading, or a sentence, is told from the sentence behind it where what parted them
/// is lost.
package struct OpenerTable: Sendable {
  /// What a word does at the joint.
  enum Place: String, CaseIterable {
    /// A heading ends with it (…体系, …提升).
    case end
    /// A time with which a sentence opens (今年以来).
    case time
    /// What follows makes a time part of the heading (今年以来的工作).
    case continuation
    /// Who acts in the sentence (我局, 全市), where a predicate follows.
    case subject
    /// What begins a predicate (坚持, 累计).
    case predicate
    /// A word with which sentences without a subject open (围绕, 充分发挥).
    case opening
    /// A verb whose object may act in turn (推动企业积极参与…), which joins what follows.
    case causative
    /// A verb that a rate completes (达到4.93%).
    case rateVerb = "rate_verb"
    /// What carries a rate on (…%以上的, …%高于).
    case carrier
    /// A verb that makes what stands behind a rate a sentence of its own.
    case finiteVerb = "finite_verb"
  }

  private let matchers: [Place: TermTrie]

  package init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["place", "term"]))
  }

  package init(table: CSVTable) throws(TableError) {
    var terms: [Place: [String]] = [:]
    for row in table.rows {
      guard let place = Place(rawValue: row["place"]) else {
        let places = Place.allCases.map(\.rawValue).joined(separator: ", ")
        throw TableError(path: table.path, line: row.line, message: "a place is one of \(places)")
      }
      let term = row["term"]
      if term.isEmpty { throw TableError(path: table.path, line: row.line, message: "the term is missing") }
      if place == .end, term.unicodeScalars.count > Self.longestEnd {
        throw TableError(
          path: table.path, line: row.line,
          message: "\(term) is too long: the end of a heading has at most \(Self.longestEnd) characters")
      }
      if terms[place]?.contains(term) == true {
        throw TableError(path: table.path, line: row.line, message: "\(term) stands as \(place.rawValue) already")
      }
      terms[place, default: []].append(term)
    }
    matchers = terms.mapValues { TermTrie($0) }
  }

  /// The end of the longest word of `place` that begins at `position`, nil where none does.
  func end(of place: Place, at position: Int, limit: Int, in bytes: [UInt8]) -> Int? {
    guard position < limit, let trie = matchers[place] else { return nil }
    return bytes.withUnsafeBufferPointer { trie.longest(in: $0, position..<limit)?.end }
  }

  /// Whether a word of `place` ends at `position`.
  func ends(_ place: Place, at position: Int, from start: Int, in bytes: [UInt8]) -> Bool {
    var begin = position
    for _ in 0..<Self.longestEnd where begin > start {
      begin = bytes.scalar(before: begin).start
      if end(of: place, at: begin, limit: position, in: bytes) == position { return true }
    }
    return false
  }

  /// A word with which a heading ends has at most so many scalars.
  private static let longestEnd = 4
}
