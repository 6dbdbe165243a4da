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
