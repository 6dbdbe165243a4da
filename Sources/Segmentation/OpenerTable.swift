import Records

/// openers.csv: the words by which a heading, or a sentence, is told from the sentence behind it where what parted them
/// is lost.
package final class OpenerTable: Sendable {
  /// What a word does at the joint.
  enum Place: Int, CaseIterable {
    /// A heading ends with it (…体系, …提升).
    case end
    /// A time with which a sentence opens (今年以来).
    case time
    /// A word with which a sentence opens only behind a figure, where a predicate follows (…560家全年新增…).
    case moment
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
    case rateVerb
    /// What carries a rate on (…%以上的, …%高于).
    case carrier
    /// A verb that makes what stands behind a rate a sentence of its own.
    case finiteVerb
    /// The first line is the report's title where it ends with it (…总结).
    case titleEnd
    /// A line of its own, with which notes behind the report begin (名词解释).
    case appendix
    /// Five years that a heading speaks of (今后五年).
    case period
    /// A paragraph opens with it that closes a part behind the last of its sections (各位代表！).
    case closing

    /// As the table writes it.
    var name: String {
      switch self {
      case .rateVerb: "rate_verb"
      case .finiteVerb: "finite_verb"
      case .titleEnd: "title_end"
      default: "\(self)"
      }
    }
  }

  /// The words of one place.
  private struct Words {
    var trie = TermTrie()
    /// The scalars with which they end.
    var lasts = ScalarSet()
  }

  /// In the order of the places.
  private let words: [Words]
  /// The scalars with which the words begin that open sentences, and the digits of years; and of these those of times.
  private let sentenceOpeners: ScalarSet
  private let timeOpeners: ScalarSet
  /// The scalars with which sentences open behind figures.
  let figureOpeners: ScalarSet

  package convenience init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["place", "term"]))
  }

  package init(table: CSVTable) throws(TableError) {
    let places = Place.allCases.map(\.name)
    var words = places.map { _ in Words() }
    var sentenceOpeners = ScalarSet("0123456789")
    var timeOpeners = sentenceOpeners
    // Of years.
    var figureOpeners = ScalarSet("12")
    for (number, row) in table.rows.enumerated() {
      func fail(_ message: String) -> TableError { TableError(path: table.path, line: row.line, message: message) }
      let name = row["place"]
      guard let place = places.firstIndex(of: name) else {
        throw fail("a place is one of \(places.joined(separator: ", "))")
      }
      let term = row["term"]
      guard let first = term.unicodeScalars.first, let last = term.unicodeScalars.last else {
        throw fail("the term is missing")
      }
      if [Place.end.rawValue, Place.titleEnd.rawValue].contains(place), term.unicodeScalars.count > Self.longestEnd {
        throw fail("\(term) is too long: the end of a heading has at most \(Self.longestEnd) characters")
      }
      if place == Place.period.rawValue, !term.contains(Self.five) {
        throw fail("\(term) has no \(Self.five): only periods of five years are looked for")
      }
      if row.withBytes("term", { words[place].trie.add($0, number) }) < number {
        throw fail("\(term) stands as \(name) already")
      }
      words[place].lasts.insert(last.value)
      if [.time, .subject, .opening].contains(Place(rawValue: place)) { sentenceOpeners.insert(first.value) }
      if [.time, .subject, .moment].contains(Place(rawValue: place)) { figureOpeners.insert(first.value) }
      if place == Place.time.rawValue { timeOpeners.insert(first.value) }
    }
    self.words = words
    self.sentenceOpeners = sentenceOpeners
    self.timeOpeners = timeOpeners
    self.figureOpeners = figureOpeners
  }

  /// Whether a time, a subject or an opening word may begin with a scalar: most say that none does.
  @inline(__always)
  func mayOpenSentence(_ scalar: UInt32) -> Bool { sentenceOpeners.contains(scalar) }

  /// Whether a time may begin with a scalar.
  @inline(__always)
  func mayOpenTime(_ scalar: UInt32) -> Bool { timeOpeners.contains(scalar) }

  /// Whether what opens a sentence behind a figure may begin with a scalar.
  @inline(__always)
  func mayOpenBehindFigure(_ scalar: UInt32) -> Bool { figureOpeners.contains(scalar) }

  /// The end of the longest word of `place` that begins at `position`, nil where none does.
  func end(of place: Place, at position: Int, limit: Int, in bytes: [UInt8]) -> Int? {
    guard position < limit else { return nil }
    return bytes.withUnsafeBufferPointer { words[place.rawValue].trie.longest(in: $0, position..<limit)?.end }
  }

  /// Whether a word of `place` ends at `position`.
  ///
  /// - Parameter last: the scalar before it: at nearly every place it says that no word ends there.
  @inline(__always)
  func ends(_ place: Place, with last: UInt32, at position: Int, from start: Int, in bytes: [UInt8]) -> Bool {
    words[place.rawValue].lasts.contains(last) && ends(place, at: position, from: start, in: bytes)
  }

  func ends(_ place: Place, at position: Int, from start: Int, in bytes: [UInt8]) -> Bool {
    var begin = position
    for _ in 0..<Self.longestEnd where begin > start {
      begin = bytes.scalar(before: begin).start
      if end(of: place, at: begin, limit: position, in: bytes) == position { return true }
    }
    return false
  }

  /// Whether a heading speaks of five years.
  func namesPeriod(_ heading: Range<Int>, in bytes: [UInt8]) -> Bool {
    // Most headings hold no 五.
    guard bytes.first(Self.fiveBytes, in: heading) != nil else { return false }
    return heading.contains { position in
      bytes[position] & 0xC0 != 0x80 && end(of: .period, at: position, limit: heading.upperBound, in: bytes) != nil
    }
  }

  private static let five = "五"
  private static let fiveBytes = Array(five.utf8)

  /// A word with which a heading ends has at most so many scalars.
  private static let longestEnd = 4
}
