import Records

/// roles.csv: which words of a heading or of the text speak for a review, a plan, or neither.
package struct RoleTable: Sendable {
  /// What a stretch of text says for each role.
  struct Evidence: Sendable, Equatable {
    var review = 0.0
    var plan = 0.0
    var other = 0.0
  }

  private struct Cue: Sendable {
    var role: Role
    var weight: Double
  }

  private var headingCues: [Cue] = []
  private var textCues: [Cue] = []
  private let headingMatcher: TermMatcher
  private let textMatcher: TermMatcher

  package init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["where", "role", "term", "weight"]))
  }

  package init(table: CSVTable) throws(TableError) {
    var headingTerms: [String] = []
    var textTerms: [String] = []
    var lines: [String: Int] = [:]
    for row in table.rows {
      guard let role = Role(rawValue: row["role"]) else {
        throw TableError(path: table.path, line: row.line, message: "a role is review, plan or other")
      }
      guard let weight = Double(row["weight"]), weight > 0, weight <= 10 else {
        throw TableError(path: table.path, line: row.line, message: "a weight is a number above 0, at most 10")
      }
      let term = row["term"]
      if term.isEmpty { throw TableError(path: table.path, line: row.line, message: "the term is missing") }
      if let line = lines[row["where"] + term] {
        throw TableError(path: table.path, line: row.line, message: "\(term) stands in line \(line) already")
      }
      lines[row["where"] + term] = row.line
      switch row["where"] {
      case "heading":
        headingTerms.append(term)
        headingCues.append(Cue(role: role, weight: weight))
      case "text":
        textTerms.append(term)
        textCues.append(Cue(role: role, weight: weight))
      default:
        throw TableError(path: table.path, line: row.line, message: "\"where\" is heading or text")
      }
    }
    headingMatcher = TermMatcher(headingTerms)
    textMatcher = TermMatcher(textTerms)
  }

  /// What the words of a heading say.
  func heading(_ range: Range<Int>, in bytes: [UInt8]) -> Evidence {
    var evidence = Evidence()
    headingMatcher.forEachMatch(in: bytes, range) { cue, _ in
      evidence.add(headingCues[cue].role, headingCues[cue].weight)
    }
    return evidence
  }

  /// What the verbs and particles of running text say.
  func text(_ range: Range<Int>, in bytes: [UInt8]) -> Evidence {
    var evidence = Evidence()
    textMatcher.forEachMatch(in: bytes, range) { cue, _ in evidence.add(textCues[cue].role, textCues[cue].weight) }
    return evidence
  }
}

extension RoleTable.Evidence {
  fileprivate mutating func add(_ role: Role, _ weight: Double) {
    switch role {
    case .review: review += weight
    case .plan: plan += weight
    case .other: other += weight
    }
  }

  static func += (left: inout Self, right: Self) {
    left.review += right.review
    left.plan += right.plan
    left.other += right.other
  }
}
