import Records

/// What speaks for and against a candidate that its head word alone does not make a name: the words of its stem, what
/// stands around it, its neighbours in a list. evidence.csv weighs each clue.
struct Evidence {
  /// A row of evidence.csv.
  enum Clue: String, CaseIterable {
    case unknownOne = "one_unknown"
    case unknownMore = "more_unknown"
    case region, place
    case plainStem = "plain_stem"
    case shortStem = "short_stem"
    case longStem = "long_stem"
    case longHead = "long_head"
    case grade, generic, function, industry
    case verbInside = "verb_inside"
    case localRank = "local_rank"
    case sameKindBeside = "same_kind_beside"
    case nameBeside = "name_beside"
    case listed
    case classBehind = "class_behind"
    case opensClause = "opens_clause"
    case verbBehind = "verb_behind"
    case founded, launched, conferred
    case objectOfVerb = "object"
    case quoted, possessed
    case countBehind = "count_behind"
    case countedBeside = "counted_beside"
    case builtBehind = "built_behind"
    case specificPlatform = "specific_platform"
    case zone, institution, platform, program, event
    case noPlace = "no_place"
    case notGoverned = "not_governed"

    fileprivate var bit: UInt64 { 1 << UInt64(Self.allCases.firstIndex(of: self)!) }
  }

  private var bits: UInt64 = 0

  mutating func add(_ clue: Clue, if condition: Bool = true) {
    if condition { bits |= clue.bit }
  }

  func has(_ clue: Clue) -> Bool { bits & clue.bit != 0 }

  /// The clues found, in the order of `Clue`.
  var clues: [Clue] { Clue.allCases.filter { bits & $0.bit != 0 } }
}

/// evidence.csv: the weight of each clue and the sum from which a candidate is a name.
struct EvidenceWeights: Sendable {
  private let weights: [Evidence.Clue: Int]
  let threshold: Int

  /// Without a table nothing is enough.
  init() { (weights, threshold) = ([:], .max) }

  init(_ path: String) throws {
    var weights: [Evidence.Clue: Int] = [:]
    var threshold: Int?
    for row in try CSVTable(path: path, columns: ["clue", "weight"]).rows {
      guard let weight = Int(row["weight"]) else {
        throw TableError(path: path, line: row.line, message: "\"\(row["weight"])\" is no whole number")
      }
      if row["clue"] == "threshold" {
        threshold = weight
      } else if let clue = Evidence.Clue(rawValue: row["clue"]) {
        weights[clue] = weight
      } else {
        throw TableError(path: path, line: row.line, message: "unknown clue \"\(row["clue"])\"")
      }
    }
    guard let threshold else { throw TableError(path: path, line: 1, message: "no row \"threshold\"") }
    self.weights = weights
    self.threshold = threshold
  }

  func sum(_ evidence: Evidence) -> Int { evidence.clues.reduce(0) { $0 + (weights[$1] ?? 0) } }

  /// The clues with their weights, the heaviest first: for `make explain`.
  func text(_ evidence: Evidence) -> String {
    let parts = evidence.clues.map { ($0, weights[$0] ?? 0) }.filter { $0.1 != 0 }.sorted { abs($0.1) > abs($1.1) }
    return "\(sum(evidence)) of \(threshold): "
      + parts.map { "\($0.0.rawValue) \($0.1 > 0 ? "+" : "")\($0.1)" }.joined(separator: ", ")
  }
}
