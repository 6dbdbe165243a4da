/// What a list is said to hold: 等园区, 等4家实验室.
struct ListClass {
  var type: MentionType
  var subtype: NameSubtype?
  /// Each of its kind has a name of its own, so that words of any sort before it are one: 景区, 实验室, 大科学装置.
  var isNamed: Bool
  /// A national park or cultural park, which is called by any word: 长征.
  var isReserve = false
  /// 工业互联网平台, which bear their firms' names.
  var bearsFirms = false

  /// Scenic areas and old towns.
  static let sights = ListClass(.zone, isNamed: true)

  private init(_ type: MentionType, subtype: NameSubtype? = nil, isNamed: Bool = false) {
    self.type = type
    self.subtype = subtype
    self.isNamed = isNamed
  }

  /// The class that is named behind 等 or a number, the token `list`, with a number or words of rank before it.
  init?(_ passage: Passage, behind list: Int) {
    // 技术、水权等服务平台: what they are for; but “惠企云”“办事通”两个, 某某交易所等.
    let endsItem = passage.kind(list - 1) == .closeQuote || passage.head(list - 1) != nil
    var index = list + 1
    while index < passage.tokens.count, index - list <= 5 {
      if let found = Self.named(passage, index, endsItem: endsItem) {
        self = found
        return
      }
      switch passage.kind(index) {
      case .number, .latin, .character: break
      case .word where passage.words(index).isDisjoint(with: [.verb, .preposition, .conjunction, .listedVerb]): break
      default: return nil
      }
      index += 1
    }
    return nil
  }

  private static func named(_ passage: Passage, _ index: Int, endsItem: Bool) -> ListClass? {
    let words = passage.words(index)
    if words.contains(.zones) || passage.head(index)?.type == .zone && isPark(passage, index) {
      var kind = ListClass(.zone, isNamed: passage.ends(index, with: "景区") || passage.ends(index, with: "街区"))
      if passage.ends(index, with: "文化公园") || passage.ends(index, with: "国家公园") {
        (kind.isNamed, kind.isReserve) = (true, true)
      }
      return kind
    }
    if passage.isWritten(index, "区域"), isAreaAlone(passage, index + 1) { return .sights }
    // 等应用|场景: uses, and no applications.
    if words.contains(.platforms) && !passage.isWritten(index + 1, "场景") || passage.isWritten(index, "信息平台")
      || passage.ends(index, with: "服务平台") && endsItem
    {
      var kind = ListClass(
        .platform, isNamed: passage.ends(index, with: "科学装置") || passage.ends(index, with: "科技基础设施"))
      kind.bearsFirms = passage.isWritten(index, "工业互联网平台")
      return kind
    }
    if words.contains(.events) { return ListClass(.event) }
    if words.contains(.schools) { return ListClass(.institution, subtype: .university) }
    if words.contains(.laboratories) {
      return ListClass(.institution, subtype: .research, isNamed: passage.ends(index, with: "实验室"))
    }
    return nil
  }

  /// 等区域转型, 等重点区域。 but 等区域公用品牌: nothing makes another class of it.
  private static func isAreaAlone(_ passage: Passage, _ next: Int) -> Bool {
    switch passage.kind(next) {
    case .stop, .comma: true
    case .word:
      passage.isWritten(next, "的")
        || !passage.words(next).isDisjoint(with: [.verb, .innerVerb, .listedVerb, .adverb])
    default: false
    }
  }

  private static func isPark(_ passage: Passage, _ index: Int) -> Bool {
    passage.ends(index, with: "园区") || passage.ends(index, with: "产业园") || passage.ends(index, with: "公园")
      || passage.ends(index, with: "景区") || passage.ends(index, with: "度假区") || passage.ends(index, with: "街区")
  }
}
