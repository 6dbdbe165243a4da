import Records

/// The words that bound a number or make a rank of it: number_words.csv, columns word and parts (separated by `|`).
package struct NumberWords: Sendable {
  private enum Part: String {
    case overBefore = "over_before"
    case aboutBefore = "about_before"
    case underBefore = "under_before"
    case overAfter = "over_after"
    case aboutAfter = "about_after"
    case underAfter = "under_after"
    case rankScope = "rank_scope"
    case rankVerb = "rank_verb"
    case rankOnly = "rank_only"
    case placeVerb = "place_verb"
  }

  /// Qualifiers before a number, matched from its left end, and behind it.
  private(set) var before = ScalarTrie<Qualifier>(isReversed: true)
  private(set) var after = ScalarTrie<Qualifier>()
  /// Among whom something is ranked: 全市, 副省级城市.
  private(set) var rankScopes = ScalarTrie<Bool>(isReversed: true)
  /// Verbs before a rank: 跻身.
  private(set) var rankVerbs = ScalarTrie<Bool>(isReversed: true)
  /// Verbs that say nothing but a place in a row: 位居.
  private(set) var rankings = ScalarTrie<Bool>(isReversed: true)
  /// Verbs behind which a bare 28位 is a place in a row: 升至.
  private(set) var placeVerbs = ScalarTrie<Bool>(isReversed: true)

  package init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["word", "parts"]))
  }

  package init(table: CSVTable) throws(TableError) {
    for row in table.rows {
      let word = row["word"]
      if word.isEmpty { throw TableError(path: table.path, line: row.line, message: "the row has no word") }
      for name in row.list("parts") {
        guard let part = Part(rawValue: name) else {
          throw TableError(path: table.path, line: row.line, message: "unknown part \"\(name)\"")
        }
        switch part {
        case .overBefore: before.insert(word, .over)
        case .aboutBefore: before.insert(word, .about)
        case .underBefore: before.insert(word, .under)
        case .overAfter: after.insert(word, .over)
        case .aboutAfter: after.insert(word, .about)
        case .underAfter: after.insert(word, .under)
        case .rankScope: rankScopes.insert(word, true)
        case .rankVerb: rankVerbs.insert(word, true)
        case .rankOnly: rankings.insert(word, true)
        case .placeVerb: placeVerbs.insert(word, true)
        }
      }
    }
  }
}
