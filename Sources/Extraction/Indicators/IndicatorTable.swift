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

  private static let kinds: Set<String> = ["stock", "flow", "share", "ratio"]

  package init(path: String) throws {
    try self.init(
      table: CSVTable(path: path, columns: ["id", "name", "aliases", "unit", "kind", "min", "max", "source"]))
  }

  package init(table: CSVTable) throws(TableError) {
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
      for name in Set([row["name"]] + row.list("aliases")) {
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
    openings = ScalarSet((names + Self.prefixWords).compactMap { $0.unicodeScalars.first?.value })
    endings = ScalarSet((names + Self.suffixWords).compactMap { $0.unicodeScalars.last?.value })
  }

  package init() {
    all = []
    openings = ScalarSet("")
    endings = ScalarSet("")
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
    while let prefix = Self.prefixes.match(metric, at: start) {
      start = prefix.end
      if let number = byName.whole(metric, from: start) { return number }
    }
    guard let suffix = Self.suffixes.match(metric, endingAt: metric.count, limit: start + 1) else { return nil }
    return byName.whole(metric, from: start, to: suffix.start)
  }

  private static let prefixWords = [
    "全社会", "全省", "全市", "全区", "全县", "全国", "我省", "我市", "我区", "我县", "辖区", "新增", "净增", "引进", "新认定", "认定", "累计", "培育", "新培育",
    "拥有", "现有", "全年", "有效期内", "获批", "新获批", "建设", "建成", "组建", "全疆", "企业", "省", "市", "新",
  ]
  private static let suffixWords = ["总量", "总数", "数量", "总额", "数", "数目", "比重", "比例"]

  private static let prefixes: ScalarTrie<Bool> = {
    var trie = ScalarTrie<Bool>()
    for word in prefixWords { trie.insert(word, true) }
    return trie
  }()

  private static let suffixes: ScalarTrie<Bool> = {
    var trie = ScalarTrie<Bool>(isReversed: true)
    for word in suffixWords { trie.insert(word, true) }
    return trie
  }()
}
