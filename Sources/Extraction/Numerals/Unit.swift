/// A unit of measure or a measure word (量词): what rules ask of it. Every number has one, so that it is small.
package struct Unit: Equatable, Sendable {
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

  /// As the table has it.
  let name: UnitName
  /// With one form of the per cent sign.
  let plainName: UnitName
  package let kind: Kind
  /// Whether a number in Arabic digits with this unit is a figure.
  package let figure: Use
  /// Whether a number in Chinese characters with this unit is a figure.
  package let chinese: Use
  /// How many one of it is, for words of number: 打 is twelve. 1 for a unit proper.
  package let times: Int
  /// 位, 位次, 名: a place in a row as well as a number of things.
  let isPlace: Bool
  let traits: Traits

  /// What single rules ask of a unit by its name.
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
    /// 金, 银, 铜: medals.
    static let medal = Traits(rawValue: 1 << 12)

    static let byName: [String: Traits] = [
      "个": .piece, "项": .item, "大": .big, "次": .times, "期": .phase, "届": .edition, "岁": .age, "周岁": .age,
      "度": .degree, "位": .seat, "番": .doubling, "元": .coined, "块": .coined, "美元": .coined, "欧元": .coined,
      "金": .medal, "银": .medal, "铜": .medal,
    ]

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(of name: String) {
      self = Self.byName[name] ?? []
      let last = name.unicodeScalars.last
      if last == "类" || last == "批" { insert(.kind) }
    }
  }
}
