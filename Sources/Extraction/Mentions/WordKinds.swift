/// What a word may do at the border of a name. A word may bear several.
struct WordKinds: OptionSet, Sendable {
  let rawValue: UInt64

  /// A verb that takes a name as its object and never stands inside one: 实施, 举办.
  static let verb = WordKinds(rawValue: 1 << 0)
  /// A verb that may also stand inside a name: 建设, 培育, 提升.
  static let innerVerb = WordKinds(rawValue: 1 << 1)
  /// A verb of issuing a document: 印发, 出台.
  static let issuing = WordKinds(rawValue: 1 << 2)
  /// A verb of carrying out a scheme: 实施, 开展.
  static let carrying = WordKinds(rawValue: 1 << 3)
  static let preposition = WordKinds(rawValue: 1 << 4)
  static let conjunction = WordKinds(rawValue: 1 << 5)
  static let adverb = WordKinds(rawValue: 1 << 6)
  /// Stands before a name and is no part of it: 新一轮, 首批.
  static let modifier = WordKinds(rawValue: 1 << 7)
  /// Makes what follows indefinite: 一批, 各类, 多家.
  static let determiner = WordKinds(rawValue: 1 << 8)
  /// 我市, 全省, 该.
  static let pronoun = WordKinds(rawValue: 1 << 9)
  /// A measure word behind a number: 家, 个, 项.
  static let measure = WordKinds(rawValue: 1 << 10)
  /// A word that says nothing of its own in a name: 重点, 重大, 企业.
  static let generic = WordKinds(rawValue: 1 << 11)
  /// 国家, 全国, 中国, 国际: makes a name of what follows where the head allows it.
  static let scope = WordKinds(rawValue: 1 << 12)
  /// 省, 市, 区, 县 before a function: 省科技厅.
  static let tier = WordKinds(rawValue: 1 << 13)
  /// The function of a department: 科技创新, 卫生健康.
  static let function = WordKinds(rawValue: 1 << 14)
  /// A person's title behind the name: 院士, 教授.
  static let personTitle = WordKinds(rawValue: 1 << 15)
  /// Any other word of the language, known so that it is read whole.
  static let plain = WordKinds(rawValue: 1 << 16)
  /// What follows a list of firms: 等, 等企业.
  static let listEnd = WordKinds(rawValue: 1 << 17)
  /// Asks for, receives or confers an award or title: 获批, 入选.
  static let conferring = WordKinds(rawValue: 1 << 18)
  /// An industry word that ends a firm's short name: 化工, 药业.
  static let industry = WordKinds(rawValue: 1 << 19)
  /// 关于: a document's title begins here.
  static let titleOpening = WordKinds(rawValue: 1 << 20)
  /// A table name that is also an ordinary word and needs support from its surroundings.
  static let ambiguous = WordKinds(rawValue: 1 << 21)
  /// A surname.
  static let surname = WordKinds(rawValue: 1 << 22)
  /// An adjective of rank or size that names nothing: 重点, 高水平, 国家级.
  static let grade = WordKinds(rawValue: 1 << 24)
  /// A verb that puts a platform into service: 上线, 开通.
  static let launching = WordKinds(rawValue: 1 << 25)
  /// Makes a programme of a place: 数字新疆, 平安湖北.
  static let epithet = WordKinds(rawValue: 1 << 26)
  /// 实施, 开展: what follows is the whole name of a scheme, verbs included.
  static let executing = WordKinds(rawValue: 1 << 27)
  /// A verb that is the predicate where a place stands before it (深圳建设…), never a part of a name there.
  static let predicate = WordKinds(rawValue: 1 << 28)
  /// A whole department without its place: 教育局, 卫生健康委.
  static let department = WordKinds(rawValue: 1 << 29)
  /// An ending that only firms' names have, so that any word may stand before it: 药业, 百货.
  static let firmEnding = WordKinds(rawValue: 1 << 30)
  /// An industry word that often ends a firm's short name, but also ends other phrases: 科技, 电子, 生物.
  static let firmTrade = WordKinds(rawValue: 1 << 31)
  /// What is built and bears a name like a firm's: 铁路, 航道.
  static let structure = WordKinds(rawValue: 1 << 32)
  /// A part of the country or the world, a river, a lake: makes a name of what follows, as a place does, and is none itself.
  static let region = WordKinds(rawValue: 1 << 33)
  /// A verb of founding: what it founds is one body and has a name (成立, 组建).
  static let founding = WordKinds(rawValue: 1 << 34)
  /// What is said of persons: 主持, 出席, 传达.
  static let speech = WordKinds(rawValue: 1 << 35)
  /// Work on what stands, which names no scheme: 修缮, 扩建, 加固.
  static let works = WordKinds(rawValue: 1 << 36)
  /// What a list of names is said to hold, behind 等: 等园区, 等平台, 等活动, 等高校, 等实验室.
  static let zones = WordKinds(rawValue: 1 << 37)
  static let platforms = WordKinds(rawValue: 1 << 38)
  static let events = WordKinds(rawValue: 1 << 39)
  static let schools = WordKinds(rawValue: 1 << 40)
  static let laboratories = WordKinds(rawValue: 1 << 41)
  /// A verb of what two bodies do together, which no body's or platform's name holds: 共建, 合建.
  static let joint = WordKinds(rawValue: 1 << 42)
  /// A verb of the general word list.
  static let listedVerb = WordKinds(rawValue: 1 << 23)
  /// One of them that no name of the tables holds.
  static let outerVerb = WordKinds(rawValue: 1 << 43)

  /// The words of boundaries.csv's column `kind`.
  static let names: [String: WordKinds] = [
    "verb": .verb, "inner_verb": .innerVerb, "issuing": [.issuing, .verb], "carrying": [.carrying, .verb],
    "conferring": [.conferring, .verb], "preposition": .preposition, "conjunction": .conjunction, "adverb": .adverb,
    "modifier": .modifier, "determiner": .determiner, "pronoun": .pronoun, "measure": .measure, "generic": .generic,
    "scope": .scope, "tier": .tier, "function": .function, "person_title": .personTitle, "plain": .plain,
    "list_end": .listEnd, "industry": .industry, "title_opening": .titleOpening, "ambiguous": .ambiguous,
    "surname": .surname, "structure": .structure, "firm_ending": [.firmEnding, .industry],
    "firm_trade": [.firmTrade, .industry], "grade": .grade,
    "executing": [.executing, .carrying, .verb], "predicate": [.predicate, .innerVerb],
    "launching": [.launching, .verb], "speech": .speech, "works": .works,
    "zones": .zones, "platforms": .platforms, "events": .events, "schools": .schools, "laboratories": .laboratories,
    "joint": .joint,
    "epithet": .epithet, "region": .region,
    "founding": [.founding, .verb],
  ]
}
