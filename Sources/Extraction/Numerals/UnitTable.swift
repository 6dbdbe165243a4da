import Records

/// A unit of measure or a measure word (量词).
///
/// One object for each row of the table, since every number refers to its unit.
package final class Unit: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case money, percent, permille, point, ratio, count, mass, length, area, volume, energy, information, computing
    case temperature, rate, time, score
    /// An attribute of a thing rather than an amount: 750千伏.
    case specification
    /// 年, 月, 日: the number is a date or an age.
    case date
    /// 届, 级: the number is a place in a row.
    case ordinal
    /// 方面, 步: the number structures the text.
    case structure
  }

  /// What a number with the unit means in a report.
  package enum Use: String, Sendable {
    /// A figure.
    case yes
    /// Never a figure.
    case no
    /// A figure if the thing that is counted is concrete (两个平台, not 两个维护).
    case concrete
  }

  package let name: String
  package let kind: Kind
  /// Whether a number in Arabic digits with this unit is a figure.
  package let figure: Use
  /// Whether a number in Chinese characters with this unit is a figure.
  package let chinese: Use
  /// How many one of it is, for words of number: 打 is twelve. 1 for a unit proper.
  package let times: Int
  /// Characters that make a longer word of the unit: 人 before 民.
  package let notBefore: [UInt32]
  /// 位, 位次, 名: a place in a row as well as a number of things.
  let isPlace: Bool
  /// The name, with one form of the per cent sign.
  let plainName: String
  /// What single rules ask of it; comparing names takes longer.
  let traits: Traits

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16

    /// 个, 项, 大: so general that what follows decides.
    static let piece = Traits(rawValue: 1 << 0)
    static let item = Traits(rawValue: 1 << 1)
    static let big = Traits(rawValue: 1 << 2)
    /// 次
    static let times = Traits(rawValue: 1 << 3)
    /// 期
    static let phase = Traits(rawValue: 1 << 4)
    /// 届
    static let edition = Traits(rawValue: 1 << 5)
    /// 岁, 周岁
    static let age = Traits(rawValue: 1 << 6)
    /// 度
    static let degree = Traits(rawValue: 1 << 7)
    /// 位
    static let seat = Traits(rawValue: 1 << 8)
    /// 番
    static let doubling = Traits(rawValue: 1 << 9)
    /// 类, 批 and what ends in them.
    static let kind = Traits(rawValue: 1 << 10)
    /// Of money that has smaller coins: 元, 块.
    static let coined = Traits(rawValue: 1 << 11)

    static let byName: [String: Traits] = [
      "个": .piece, "项": .item, "大": .big, "次": .times, "期": .phase, "届": .edition, "岁": .age, "周岁": .age,
      "度": .degree, "位": .seat, "番": .doubling, "元": .coined, "块": .coined, "美元": .coined, "欧元": .coined,
    ]
  }

  init(name: String, kind: Kind, figure: Use, chinese: Use, times: Int, notBefore: [UInt32]) {
    self.name = name
    self.kind = kind
    self.figure = figure
    self.chinese = chinese
    self.times = times
    self.notBefore = notBefore
    plainName = name == "％" || name == "﹪" ? "%" : name
    var traits = Traits.byName[name] ?? []
    if name.hasSuffix("类") || name.hasSuffix("批") { traits.insert(.kind) }
    self.traits = traits
    isPlace = ["位", "名", "位次", "个位次", "个位", "个名次"].contains(name)
  }

  /// A table has one row of a name.
  package static func == (left: Unit, right: Unit) -> Bool { left === right || left.name == right.name }
}

/// units.csv: columns unit, kind, figure (yes, no), chinese (yes, no, concrete), not_before.
package struct UnitTable: Sendable {
  private var trie = ScalarTrie<Unit>()
  package private(set) var count = 0

  package init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["unit", "kind", "figure", "chinese", "not_before"])
    try self.init(table: table)
  }

  package init(table: CSVTable) throws(TableError) {
    for row in table.rows {
      guard let kind = Unit.Kind(rawValue: row["kind"]) else {
        throw TableError(path: table.path, line: row.line, message: "unknown kind \"\(row["kind"])\"")
      }
      guard let figure = Unit.Use(rawValue: row["figure"]), let chinese = Unit.Use(rawValue: row["chinese"]) else {
        throw TableError(
          path: table.path, line: row.line, message: "figure and chinese take yes, no or concrete")
      }
      if row["unit"].isEmpty { throw TableError(path: table.path, line: row.line, message: "the unit is empty") }
      insert(
        Unit(
          name: row["unit"], kind: kind, figure: figure, chinese: chinese, times: Int(row["times"]) ?? 1,
          notBefore: row["not_before"].unicodeScalars.map(\.value)))
    }
  }

  package init(_ units: [Unit]) { for unit in units { insert(unit) } }

  private mutating func insert(_ unit: Unit) {
    trie.insert(unit.name, unit)
    count += 1
  }

  /// Whether a unit begins with a scalar.
  @inline(__always)
  func mayBegin(_ scalar: UInt32) -> Bool { trie.isRoot(scalar) }

  /// The longest unit that begins at `position`.
  package func match(_ text: Scalars, at position: Int) -> (end: Int, unit: Unit)? {
    trie.match(text, at: position).map { ($0.end, $0.payload) }
  }
}
