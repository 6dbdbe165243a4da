import Records

/// The words around figures and the parts they play: figure_words.csv, columns word and roles (separated by `|`).
package final class FigureWords: Sendable {
  /// The words around the names of indicators.
  package let affixes: IndicatorTable.Affixes
  /// The closed lists that single rules look for.
  let lists: TextLists
  private let forward: RoleTrie
  private let backward: RoleTrie
  /// Those that say done or promised, looked for at every place of a clause.
  private let stances: RoleTrie
  /// The first characters of those.
  let stanceOpenings: String
  /// The first characters of deeds and of what says that something was added.
  let deedOpenings: ScalarSet
  /// The first characters of what a phrase before a number is cut at (`PhraseFinder.cut`).
  let cutOpenings: ScalarSet
  /// The characters at which a comparison may begin (`MetricFinder.isComparison`).
  let comparisonOpenings: ScalarSet

  package convenience init(path: String) throws { try self.init(path: path, lists: TextLists()) }

  convenience init(path: String, lists: TextLists) throws {
    try self.init(table: CSVTable(path: path, columns: ["word", "roles"]), lists: lists)
  }

  package convenience init(table: CSVTable) throws(TableError) { try self.init(table: table, lists: TextLists()) }

  private init(table: CSVTable, lists: TextLists) throws(TableError) {
    self.lists = lists
    var words: [(word: String, roles: Roles)] = []
    words.reserveCapacity(table.rowCount)
    var known: [String: Roles] = [:]
    var failure: TableError?
    table.forEachRow(["word", "roles"]) { row, cells in
      let names = String(valid: cells[1])
      let roles: Roles
      // Few lists of roles stand for many words.
      if let same = known[names] {
        roles = same
      } else {
        do throws(TableError) {
          roles = try Self.roles(table, row)
        } catch {
          failure = failure ?? error
          return
        }
        known[names] = roles
      }
      if cells[0].isEmpty || roles.isEmpty {
        failure = failure ?? table.error(row, "a word and at least one role are needed")
      }
      words.append((String(valid: cells[0]), roles))
    }
    if let failure { throw failure }
    affixes = IndicatorTable.Affixes(
      before: words.filter { $0.roles.contains(.prefix) }.map(\.word),
      behind: words.filter { $0.roles.contains(.suffix) }.map(\.word))
    forward = RoleTrie(words)
    backward = RoleTrie(words, isReversed: true)
    let saying = words.filter { !$0.roles.isDisjoint(with: [.done, .target]) }
    stances = RoleTrie(saying)
    stanceOpenings = Self.openings(of: saying)
    deedOpenings = ScalarSet(Self.openings(of: words.filter { !$0.roles.isDisjoint(with: [.add, .act]) }) + "新")
    cutOpenings = ScalarSet(
      Self.openings(of: words.filter { !$0.roles.isDisjoint(with: [.cut, .add, .total]) }) + "预共")
    comparisonOpenings = ScalarSet(
      Self.openings(of: words.filter { $0.roles.contains(.exceed) }) + "增比较超" + PhraseFinder.markCharacters)
  }

  private static func roles(_ table: CSVTable, _ row: Int) throws(TableError) -> Roles {
    var roles: Roles = []
    for name in table.row(row).list("roles") {
      guard let role = Roles.names[name] else { throw table.error(row, "unknown role \"\(name)\"") }
      roles.formUnion(role)
    }
    return roles
  }

  private static func openings(of words: [(word: String, roles: Roles)]) -> String {
    String(String.UnicodeScalarView(words.compactMap { $0.word.unicodeScalars.first }))
  }

  /// Whether a stretch is one word with one of `roles` and nothing else.
  func isWhole(_ text: Scalars, _ range: Range<Int>, roles: Roles) -> Bool {
    !range.isEmpty
      && forward.longest(text, at: range.lowerBound, limit: range.upperBound, roles: roles)?.end == range.upperBound
  }

  func isWhole(_ phrase: Scalars, roles: Roles) -> Bool { isWhole(phrase, 0..<phrase.count, roles: roles) }

  /// The longest word with one of `roles` that begins at `position`.
  func beginning(_ text: Scalars, at position: Int, limit: Int = .max, roles: Roles) -> (end: Int, roles: Roles)? {
    guard forward.isRoot(text[position]),
      let match = forward.longest(text, at: position, limit: limit, roles: roles), !isInsideWord(text, position)
    else { return nil }
    return match
  }

  /// The roles of the longest word for what is past or promised that begins at `position`.
  @inline(__always)
  func stance(_ text: Scalars, at position: Int, limit: Int) -> Roles? {
    guard stances.isRoot(text[position]),
      let match = stances.longest(text, at: position, limit: limit, roles: [.done, .target]),
      !isInsideWord(text, position)
    else { return nil }
    return match.roles
  }

  /// 新建 begins no word in 创新建设, nor 新增 in 更新增加, nor 上线 in 线上线下.
  private func isInsideWord(_ text: Scalars, _ position: Int) -> Bool {
    switch text.character(position) {
    // 新增长点, 降雨量
    case "降": text.character(position + 1).isOne(of: "雨水雪")
    case "新":
      text.has("上规模", at: position + 1) || text.has("增长点", at: position + 1)
        || text.character(position - 1).isOne(of: "创更革高最全翻重出刷鲜清焕维")
    case "上":
      text.character(position - 1) == "线" && text.character(position + 1) == "线" || text.character(position - 1) == "以"
    // 未来产业, 以来
    case "来": text.character(position - 1).isOne(of: "未以由历往近将")
    case "惠": text.character(position + 1).isOne(of: "民企农")
    default: false
    }
  }

  /// The longest word with one of `roles` that ends at `position` and begins at or behind `limit`.
  func ending(_ text: Scalars, at position: Int, limit: Int, roles: Roles) -> (start: Int, roles: Roles)? {
    backward.longest(text, endingAt: position, limit: limit, roles: roles)
  }

  /// The first place in `range` where a word with one of `roles` begins.
  func first(_ text: Scalars, in range: Range<Int>, roles: Roles) -> (range: Range<Int>, roles: Roles)? {
    for position in range {
      if let match = beginning(text, at: position, limit: range.upperBound, roles: roles) {
        return (position..<match.end, match.roles)
      }
    }
    return nil
  }
}
