import Records

/// The words around figures and the parts they play: figure_words.csv, columns word and roles (separated by `|`).
package final class FigureWords: Sendable {
  package struct Roles: OptionSet, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Stands between what is measured and the number: 达到, 为.
    static let reach = Roles(rawValue: 1 << 0)
    /// Says that a value grew: 增长.
    static let rise = Roles(rawValue: 1 << 1)
    /// Says that it fell: 下降.
    static let fall = Roles(rawValue: 1 << 2)
    /// Says that the number counts what was added: 新增.
    static let add = Roles(rawValue: 1 << 3)
    /// Time, manner and order, never part of what is measured: 全年, 成功.
    static let adverb = Roles(rawValue: 1 << 4)
    /// A deed whose object is counted: 举办.
    static let act = Roles(rawValue: 1 << 5)
    /// A deed that ends the phrase before it wherever it stands.
    static let cut = Roles(rawValue: 1 << 6)
    /// What is said of the things counted: 入选.
    static let predicate = Roles(rawValue: 1 << 7)
    /// A noun too general to name a measure alone: 企业.
    static let generic = Roles(rawValue: 1 << 8)
    /// A property that belongs to something: 产值.
    static let measure = Roles(rawValue: 1 << 9)
    /// Stands for what was counted before: 总量.
    static let total = Roles(rawValue: 1 << 10)
    static let target = Roles(rawValue: 1 << 11)
    static let done = Roles(rawValue: 1 << 12)
    /// What a change is measured against: 同比.
    static let base = Roles(rawValue: 1 << 13)
    /// Counted in Chinese numerals it structures the text: 方向.
    static let abstract = Roles(rawValue: 1 << 14)
    /// Counted in Chinese numerals it is counted indeed: 平台.
    static let thing = Roles(rawValue: 1 << 15)
    /// Makes a number without a unit a figure: 任务数.
    static let unitlike = Roles(rawValue: 1 << 16)
    /// Said of the things counted only where no noun follows: 建设, but not in 建设项目.
    static let soft = Roles(rawValue: 1 << 17)
    /// Compares two values: 高于.
    static let exceed = Roles(rawValue: 1 << 18)
    /// A property that says enough without what it belongs to: 城镇化率.
    static let alone = Roles(rawValue: 1 << 19)
    /// Built to a size: 5000米深水装备 states no length.
    static let device = Roles(rawValue: 1 << 24)
    /// A sum of money: 资金300万 is so many 元.
    static let money = Roles(rawValue: 1 << 20)
    /// Between what is ranked and its rank: 位居.
    static let rank = Roles(rawValue: 1 << 21)
    /// What is measured without a unit: 指数.
    static let index = Roles(rawValue: 1 << 22)
    /// A deed that is no part of the noun before it: 引进 of 项目引进20个.
    static let tail = Roles(rawValue: 1 << 23)

    /// Stands before the name of an indicator, which stays what it is: 全市.
    static let prefix = Roles(rawValue: 1 << 25)
    /// Stands behind it: 数量.
    static let suffix = Roles(rawValue: 1 << 26)

    static let names: [String: Roles] = [
      "reach": .reach, "rise": .rise, "fall": .fall, "add": .add, "adverb": .adverb, "act": .act, "cut": .cut,
      "predicate": .predicate, "generic": .generic, "measure": .measure, "total": .total, "target": .target,
      "done": .done, "base": .base, "abstract": .abstract, "thing": .thing, "unitlike": .unitlike, "soft": .soft,
      "exceed": .exceed, "rank": .rank, "alone": .alone, "index": .index, "tail": .tail,
      "money": .money, "device": .device, "prefix": .prefix, "suffix": .suffix,
    ]
  }

  /// The words around the names of indicators.
  package let affixes: IndicatorTable.Affixes
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

  package convenience init(path: String) throws {
    try self.init(table: CSVTable(path: path, columns: ["word", "roles"]))
  }

  package init(table: CSVTable) throws(TableError) {
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
    case "新": text.has("上规模", at: position + 1) || text.character(position - 1).isOne(of: "创更革高最全翻重出刷鲜清焕维")
    case "上":
      text.character(position - 1) == "线" && text.character(position + 1) == "线" || text.character(position - 1) == "以"
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
