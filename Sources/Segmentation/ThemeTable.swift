import Records

/// themes.csv: which words speak for which theme, and how strongly.
package struct ThemeTable: Sendable {
  /// The themes of the guidelines, in their order; a table may use no others.
  package static let themes = [
    "planning", "basic_research", "key_technology", "enterprise", "carriers", "zones", "talent", "finance", "transfer",
    "intellectual_property", "popularization", "services", "investment", "public_health", "sustainability", "reform",
    "party", "other",
  ]

  /// The terms, and beside each its theme (a place in `Self.themes`) and weight.
  private let terms: [String]
  private let themes: [Int]
  private let weights: [Double]
  private let matcher: TermMatcher

  package init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["theme", "term", "weight"]))
  }

  package init(table: CSVTable) throws(TableError) {
    var terms: [String] = []
    var themes: [Int] = []
    var weights: [Double] = []
    var lines: [String: Int] = [:]
    for row in table.rows {
      guard let theme = Self.themes.firstIndex(of: row["theme"]) else {
        throw TableError(path: table.path, line: row.line, message: "there is no theme \"\(row["theme"])\"")
      }
      guard let weight = Double(row["weight"]), weight > 0, weight <= 10 else {
        throw TableError(path: table.path, line: row.line, message: "a weight is a number above 0, at most 10")
      }
      let text = row["term"]
      if text.unicodeScalars.count < 2 {
        throw TableError(path: table.path, line: row.line, message: "a term has at least two characters")
      }
      if let line = lines[text] {
        throw TableError(path: table.path, line: row.line, message: "\(text) stands in line \(line) already")
      }
      lines[text] = row.line
      terms.append(text)
      themes.append(theme)
      weights.append(weight)
    }
    self.terms = terms
    self.themes = themes
    self.weights = weights
    matcher = TermMatcher(terms)
  }
}

/// The theme of a section, with the terms that decided it, strongest first.
struct ThemeDecision: Sendable, Equatable {
  var theme: String
  var evidence: [String]
}

extension ThemeTable {
  /// How much more a word of the heading says than a word of the body, and a word of a heading below.
  private static let headingFactor = 10.0
  private static let subheadingFactor = 2.0
  /// A term of the body counts at most so often: a long list of laboratories does not outweigh the heading.
  private static let countLimit = 2.0
  /// A body longer than this (in bytes, 300 characters) names much beside its theme: its words count less, by the
  /// square root of its length.
  private static let bodyLength = 900.0
  /// A section names its theme early: its body is looked at up to here (in bytes, 600 characters).
  private static let bodyLimit = 1800
  /// A theme for which less speaks than this is a guess.
  private static let leastScore = 4.0

  /// A heading that speaks so much more for one theme than for every other (a word that names it) is believed, and the
  /// body is not asked.
  private static let decisiveLead = 40.0

  /// The theme for which heading and body speak most; `other` where no term stands.
  ///
  /// - Parameter subheadings: the headings of sections and measures below, which may stand in `body` too.
  func theme(
    heading: Range<Int>?, subheadings: [Range<Int>], body: Range<Int>, in bytes: [UInt8]
  ) -> ThemeDecision {
    let named = heading.map { ofHeading($0, in: bytes) } ?? []
    var scores = scores(of: named)
    var found = named
    if lead(of: scores) < Self.decisiveLead {
      found = ofBody(body, subheadings: subheadings, in: bytes)
      for term in named {
        if let known = found.firstIndex(where: { $0.term == term.term }) {
          found[known].count += term.count
        } else {
          found.append(term)
        }
      }
      scores = self.scores(of: found)
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] || scores[$0] == scores[$1] && $0 > $1 }),
      scores[best] >= Self.leastScore
    else { return ThemeDecision(theme: "other", evidence: []) }
    let evidence = found.filter { themes[$0.term] == best }.sorted { first, second in
      let (left, right) = (first.count * weights[first.term], second.count * weights[second.term])
      return left == right ? first.term < second.term : left > right
    }
    return ThemeDecision(theme: Self.themes[best], evidence: evidence.prefix(5).map { terms[$0.term] })
  }

  /// A term that was found, and how often, a word of the heading counted tenfold.
  private typealias Found = (term: Int, count: Double)

  private func ofHeading(_ heading: Range<Int>, in bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    matcher.forEachMatch(in: bytes, heading) { term, _ in
      if let known = found.firstIndex(where: { $0.term == term }) {
        found[known].count += Self.headingFactor
      } else if found.count < Self.headingTerms {
        found.append((term, Self.headingFactor))
      }
    }
    return found
  }

  /// More different terms of a heading than this are not looked at: no heading names so many.
  private static let headingTerms = 64

  private func ofBody(_ body: Range<Int>, subheadings: [Range<Int>], in bytes: [UInt8]) -> [Found] {
    let end = bytes.scalarStart(atOrBefore: Swift.min(body.upperBound, body.lowerBound + Self.bodyLimit))
    let body = body.lowerBound..<Swift.max(body.lowerBound, end)
    var counts = [Double](repeating: 0, count: terms.count)
    var found: [Int] = []
    matcher.forEachMatch(in: bytes, body) { term, _ in
      if counts[term] == 0 { found.append(term) }
      if counts[term] < Self.countLimit { counts[term] += 1 }
    }
    for subheading in subheadings {
      matcher.forEachMatch(in: bytes, subheading) { term, _ in
        if counts[term] == 0 { found.append(term) }
        counts[term] += Self.subheadingFactor
      }
    }
    let factor = Swift.min(1, (Self.bodyLength / Swift.max(1, Double(body.count))).squareRoot())
    return found.map { ($0, counts[$0] * factor) }
  }

  private func scores(of found: [Found]) -> [Double] {
    var scores = [Double](repeating: 0, count: Self.themes.count)
    for term in found { scores[themes[term.term]] += term.count * weights[term.term] }
    return scores
  }

  /// How much the strongest theme has before the next.
  private func lead(of scores: [Double]) -> Double {
    var first = 0.0
    var second = 0.0
    for score in scores {
      if score > first { (first, second) = (score, first) } else { second = Swift.max(second, score) }
    }
    return first - second
  }
}
