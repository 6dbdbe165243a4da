extension FigureWords {
  /// The parts that a word plays around figures, as the column `roles` names them.
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
    /// First words of a noun that look like a verb or a preposition: 在编人员.
    static let opening = Roles(rawValue: 1 << 27)
    /// A deed that stays with the name of an indicator, of which it tells fewer than there are: 申报高新技术企业.
    static let kept = Roles(rawValue: 1 << 28)

    static let names: [String: Roles] = [
      "reach": .reach, "rise": .rise, "fall": .fall, "add": .add, "adverb": .adverb, "act": .act, "cut": .cut,
      "predicate": .predicate, "generic": .generic, "measure": .measure, "total": .total, "target": .target,
      "done": .done, "base": .base, "abstract": .abstract, "thing": .thing, "unitlike": .unitlike, "soft": .soft,
      "exceed": .exceed, "rank": .rank, "alone": .alone, "index": .index, "tail": .tail,
      "money": .money, "device": .device, "prefix": .prefix, "suffix": .suffix, "opening": .opening,
      "kept": .kept,
    ]
  }
}
