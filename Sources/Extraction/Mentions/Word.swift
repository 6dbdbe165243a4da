import Glibc

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

/// What a mention is.
enum MentionType: String, Sendable, CaseIterable {
  case district, zone, institution, program, event, platform, person
}

/// What kind of body or of scheme a name is: the contract's `subtype`.
enum NameSubtype: String, Sendable {
  case government, party, university, research, enterprise, hospital, finance, association, media, other
  case policy, scheme, designation
}

/// How high a named thing stands, as the tables say it.
enum NameLevel: String, Sendable {
  case international, national, provincial, regional, municipal
  case province, prefecture, county, township
}

/// What must stand before a head word to make a name of it.
enum HeadNeed: String, Sendable {
  /// A word of its own besides generic ones.
  case stem
  /// A place, an institution, a quoted part, or 国家, 全国.
  case place
  /// A place or a stem that no dictionary has: 鹏城实验室.
  case proper
  /// A place, a quoted part, or a verb that carries out, holds or confers.
  case verb
  /// A department's function: 科技局.
  case function
  /// 省, 市, 区, 县 or a place, with any words between: 市住房公积金管理中心.
  case tier
  /// A place, a tier (区科技馆) or 国家 is enough.
  case anchor
  /// The whole name stands in quotation marks: “模速空间”.
  case quoted
}

/// Where a table says something: what a mention's `rule` leads to.
struct TableRow: Sendable {
  var table: LexiconTable
  /// Counted from 1.
  var line: Int32
}

/// A word that ends names: 局, 计划, 大会.
struct Head: Sendable {
  var type: MentionType
  var subtype: NameSubtype?
  var need: HeadNeed
  /// The least number of characters before it.
  var shortest: Int
  /// Nil for one that a rule makes of its own.
  var row: TableRow?
}

/// A row of a table of names.
struct NameRow: Sendable {
  var code: DivisionCode
  /// Where the lexicon has the codes of further divisions that bear the same name; of a township, of the counties that have
  /// it.
  var others: Range<Int32> = 0..<0
  var row: TableRow
  var type: MentionType
  var subtype: NameSubtype?
  /// Of a township, whose code is its county's, `township`.
  var level: NameLevel?

  var isTownship: Bool { level == .township }
}

/// All that the tables say of one surface form, in sixteen bytes: a text asks for thousands of words, and the fewer lines of
/// the processor's cache they fill, the fewer it waits for.
struct Word: Sendable {
  var kinds: WordKinds = []
  /// Index into the lexicon's names, or -1.
  var name: Int32 = -1
  private var headNumber: Int16 = -1
  /// The cost, and a bit for each of what follows it below.
  private var bits: UInt16

  static let maxCost: Int32 = 0x7FF

  init() { bits = UInt16(Self.defaultCost) }

  private init(bits: UInt16) { self.bits = bits }

  /// What the lexicon has of what is no word.
  static var none: Word { Word(bits: 0) }

  /// Index into the lexicon's heads, or -1.
  var head: Int32 {
    get { Int32(headNumber) }
    set {
      precondition(newValue <= Int16.max, "the tables hold more than 32767 words that end names")
      headNumber = Int16(newValue)
    }
  }

  /// What reading this word costs the reading of a run: 64 · ln(all counts / its count).
  var cost: Int32 {
    get { Int32(bits & UInt16(Self.maxCost)) }
    set { bits = bits & ~UInt16(Self.maxCost) | UInt16(min(max(newValue, 0), Self.maxCost)) }
  }

  /// A province's or prefecture's short form that is no ordinary word.
  var isSurePlace: Bool {
    get { bits & 0x800 != 0 }
    set { bits = newValue ? bits | 0x800 : bits & ~0x800 }
  }

  /// Two characters of which the first is a digit: 两地, 三省.
  var isCount: Bool {
    get { bits & 0x1000 != 0 }
    set { bits = newValue ? bits | 0x1000 : bits & ~0x1000 }
  }

  /// Whether it is one of `TokenLists.triggers`.
  var isTrigger: Bool {
    get { bits & 0x2000 != 0 }
    set { bits = newValue ? bits | 0x2000 : bits & ~0x2000 }
  }

  /// Whether it has a head or a name, is a count or a trigger, or of one of some kinds.
  @inline(__always)
  func isAny(of kinds: WordKinds) -> Bool {
    self.kinds.rawValue & kinds.rawValue != 0 || bits & 0x3000 != 0 || name & Int32(headNumber) >= 0
  }

  /// The sum of the counts of words.csv's source.
  static let total = 60_000_000.0
  private static let defaultCost = cost(count: 300)
  /// What a character that no word covers costs.
  static let characterCost = cost(count: 400)
  /// The same of a digit, which is read as a number.
  static let digitCost = characterCost / 2

  static func cost(count: Int) -> Int32 { Int32(64 * log(total / Double(max(count, 1)))) }
}
