import Records

/// An indicator that analysts follow, as indicators.csv has it.
package struct KnownIndicator: Equatable, Sendable {
  package var id: String
  package var name: String
  /// The unit its plausible range is given in.
  package var unit: String
  /// `stock`, `flow`, `share` or `ratio`.
  package var kind: String
  package var minimum: Double
  package var maximum: Double
}

/// indicators.csv: columns id, name, aliases (separated by `|`), unit, kind, min, max, source.
package struct IndicatorTable: Sendable {
  package let all: [KnownIndicator]
  private let byName: ScalarTrie<Int>
  private let byID: [String: Int]
  /// The first and the last characters of what names one: most metrics are told by theirs.
  private let openings: ScalarSet
  private let endings: ScalarSet
  private let affixes: Affixes

  /// The words that may stand before and behind the name of an indicator, which stays what it is.
  package struct Affixes: Sendable {
    fileprivate var before = ScalarTrie<Bool>()
    fileprivate var behind = ScalarTrie<Bool>(isReversed: true)
    fileprivate var openings: [UInt32] = []
    fileprivate var endings: [UInt32] = []

    package init(before: [String] = [], behind: [String] = []) {
      for word in before { self.before.insert(word, true) }
      for word in behind { self.behind.insert(word, true) }
      openings = before.compactMap { $0.unicodeScalars.first?.value }
      endings = behind.compactMap { $0.unicodeScalars.last?.value }
    }
  }

  private static let kinds: Set<String> = ["stock", "flow", "share", "ratio"]

  package init(path: String, affixes: Affixes) throws {
    try self.init(
      table: CSVTable(path: path, columns: ["id", "name", "aliases", "unit", "kind", "min", "max", "source"]),
      affixes: affixes)
  }

  package init(table: CSVTable, affixes: Affixes = Affixes()) throws(TableError) {
    var all: [KnownIndicator] = []
    var byName = ScalarTrie<Int>()
    var byID: [String: Int] = [:]
    var names: [String] = []
    for row in table.rows {
      guard let minimum = Double(row["min"]), let maximum = Double(row["max"]), minimum <= maximum else {
        throw TableError(path: table.path, line: row.line, message: "min and max must be numbers, min the smaller")
      }
      if !Self.kinds.contains(row["kind"]) {
        throw TableError(path: table.path, line: row.line, message: "unknown kind \"\(row["kind"])\"")
      }
      if row["id"].isEmpty || byID.updateValue(all.count, forKey: row["id"]) != nil {
        throw TableError(path: table.path, line: row.line, message: "the id is empty or stands twice: \"\(row["id"])\"")
      }
      var own = [row["name"]]
      for alias in row.list("aliases") where !own.contains(alias) { own.append(alias) }
      for name in own {
        if let other = byName.whole(Scalars(name)) {
          throw TableError(
            path: table.path, line: row.line, message: "\"\(name)\" is an alias of \(all[other].id) already")
        }
        byName.insert(name, all.count)
        names.append(name)
      }
      all.append(
        KnownIndicator(
          id: row["id"], name: row["name"], unit: row["unit"], kind: row["kind"], minimum: minimum, maximum: maximum))
    }
    self.all = all
    self.byName = byName
    self.byID = byID
    openings = ScalarSet(names.compactMap { $0.unicodeScalars.first?.value } + affixes.openings)
    endings = ScalarSet(names.compactMap { $0.unicodeScalars.last?.value } + affixes.endings)
    self.affixes = affixes
  }

  package init() {
    all = []
    openings = ScalarSet("")
    endings = ScalarSet("")
    affixes = Affixes()
    byName = ScalarTrie()
    byID = [:]
  }

  package func indicator(id: String) -> KnownIndicator? { byID[id].map { all[$0] } }

  /// The indicator that a metric names. Words that say where and when may stand before the name, a word for number
  /// behind it; any other word makes it another measure (民营高新技术企业).
  package func indicator(named metric: String) -> KnownIndicator? { number(named: Scalars(metric)).map { all[$0] } }

  /// Its id.
  func id(named metric: Scalars) -> String? { number(named: metric).map { all[$0].id } }

  private func number(named metric: Scalars) -> Int? {
    let (first, last) = (metric[0], metric[metric.count - 1])
    // The sets know nothing of what is beyond the first plane.
    guard openings.contains(first) && endings.contains(last) || max(first, last) >= 0x10000 else { return nil }
    if let number = byName.whole(metric) { return number }
    var start = 0
    while let prefix = affixes.before.match(metric, at: start) {
      start = prefix.end
      if let number = byName.whole(metric, from: start) { return number }
    }
    if let suffix = affixes.behind.match(metric, endingAt: metric.count, limit: start + 1),
      let number = byName.whole(metric, from: start, to: suffix.start)
    {
      return number
    }
    // 研发投入占地区生产总值的比重
    guard last == Self.possessed, let mark = metric.values.lastIndex(of: Self.possessive), mark > start,
      mark + 4 > metric.count,
      metric.has("比", at: mark + 1)
    else { return nil }
    return number(named: metric.slice(0..<mark) + metric.slice(mark + 1..<metric.count))
  }

  private static let possessive = Unicode.Scalar("的").value
  /// 比重
  private static let possessed = Unicode.Scalar("重").value
}
