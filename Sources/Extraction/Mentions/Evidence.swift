import Records

/// What speaks for and against a candidate that its head word alone does not make a name: the words of its stem, what
/// stands around it, its neighbours in a list. evidence.csv weighs each clue.
struct Evidence {
  /// A row of evidence.csv.
  enum Clue: Int, CaseIterable {
    case oneUnknown, moreUnknown, region, place, plainStem, shortStem, longStem, longHead
    case grade, generic, function, industry, verbInside, localRank
    case sameKindBeside, nameBeside, listed, classBehind, opensClause, verbBehind
    case founded, launched, conferred, object, quoted, possessed
    case countBehind, countedBeside, builtBehind, specificPlatform, sized, foundedFund, ownFund
    case zone, institution, platform, program, event
    case noPlace, notGoverned

    fileprivate var bit: UInt64 { 1 << UInt64(rawValue) }

    /// As the table writes it: same_kind_beside.
    var name: String { snakeCase("\(self)") }
  }

  fileprivate private(set) var bits: UInt64 = 0

  @inline(__always)
  mutating func add(_ clue: Clue, if condition: Bool = true) { bits |= condition ? clue.bit : 0 }

  func has(_ clue: Clue) -> Bool { bits & clue.bit != 0 }

  /// The clues found, in the order of `Clue`.
  var clues: [Clue] { Clue.allCases.filter { bits & $0.bit != 0 } }
}

/// evidence.csv: the weight of each clue and the sum from which a candidate is a name.
struct EvidenceWeights: Sendable {
  /// By the clue's number.
  private let weights: [Int]
  let threshold: Int

  /// Without a table nothing is enough.
  init() { (weights, threshold) = (Self.none, .max) }

  private static let none = [Int](repeating: 0, count: Evidence.Clue.allCases.count)

  init(_ path: String) throws {
    var weights = Self.none
    var threshold: Int?
    let clues = Dictionary(uniqueKeysWithValues: Evidence.Clue.allCases.map { ($0.name, $0) })
    for row in try CSVTable(path: path, columns: ["clue", "weight"]).rows {
      guard let weight = Int(row["weight"]) else {
        throw TableError(path: path, line: row.line, message: "\"\(row["weight"])\" is no whole number")
      }
      if row["clue"] == "threshold" {
        threshold = weight
      } else if let clue = clues[row["clue"]] {
        weights[clue.rawValue] = weight
      } else {
        throw TableError(path: path, line: row.line, message: "unknown clue \"\(row["clue"])\"")
      }
    }
    guard let threshold else { throw TableError(path: path, line: 1, message: "no row \"threshold\"") }
    self.weights = weights
    self.threshold = threshold
  }

  func sum(_ evidence: Evidence) -> Int {
    var rest = evidence.bits
    var sum = 0
    while rest != 0 {
      sum += weights[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return sum
  }

  /// The clues with their weights, the heaviest first: for `make explain`.
  func text(_ evidence: Evidence) -> String {
    let parts = evidence.clues.map { ($0, weights[$0.rawValue]) }.filter { $0.1 != 0 }.sorted { abs($0.1) > abs($1.1) }
    return "\(sum(evidence)) of \(threshold): "
      + parts.map { "\($0.0.name) \($0.1 > 0 ? "+" : "")\($0.1)" }.joined(separator: ", ")
  }
}
