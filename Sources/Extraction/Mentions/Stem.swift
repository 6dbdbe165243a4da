/// What stands between a name's left boundary and its head word.
struct Stem {
  var hasPlace = false
  var hasName = false
  var hasInstitution = false
  var hasQuote = false
  var hasScope = false
  var hasTier = false
  /// A river, a part of the country, or two provinces' signs: 长江, 西南, 川渝.
  var hasRegion = false
  /// It opens with a lake, a hill or the like: 鹭湖, 大茅山, 友谊关.
  var opensWithFeature = false
  /// A word of rank or size: 重点, 高水平.
  var hasGrade = false
  /// 省级, 市级: of a rank below the nation's.
  var hasLocalRank = false
  /// 第三届, 第五次.
  var hasOrdinal = false
  /// A word that says what kind of thing it is, or a verb: with one of these a stem is no proper name.
  var hasClassWord = false
  var hasFunction = false
  /// Characters that are neither place, scope, tier nor generic.
  var content = 0
  /// Characters besides place, scope, tier and words of rank.
  var other = 0
  /// Han characters that no word of the lexicon covers, and Latin letters.
  var unknown = 0
  /// Those of them that it opens with.
  var openingUnknown = 0
  var masked = 0
  var length = 0
  /// Its first word is 国家级, 省级 or the like: a class, not a name.
  var opensWithRank = false
  /// Its first word is a place, a region, a name, 国家, 省, or a quotation mark.
  var opensAnchored = false
  /// Its first word is a verb or an adverb.
  var opensWithVerb = false
  /// Its first word is 国家 or 全国.
  var opensWithNation = false
  /// Its first word is a division.
  var opensWithPlace = false
  /// It is a quotation and nothing else.
  var isOneQuote = false
  /// It is two quotations, each of which has a name of its own.
  var isRowOfQuotes = false
  /// “1+4+N”: a formula, which names nothing definite.
  var hasPlus = false
  /// Numbers in it, in a quotation or not: “三必考三必问” has two.
  var figures = 0

  /// A place, another name or a quoted part makes the name definite.
  var isAnchored: Bool { hasPlace || hasName || hasQuote }

  init(_ passage: Passage, _ range: Range<Int>) {
    var index = range.lowerBound
    if !range.isEmpty, passage.words(index).contains(.grade), passage.ends(index, with: "级") { opensWithRank = true }
    if let first = range.first {
      let words = passage.words(first)
      opensAnchored =
        passage.name(first) != nil || passage.kind(first) == .openQuote || !words.isDisjoint(with: [.scope, .tier])
        || words.contains(.region) && passage.tokens[first].length >= 4
      if passage.words(first + 1).contains(.conjunction) { opensAnchored = false }
      opensWithVerb = !words.isDisjoint(with: [.verb, .adverb, .innerVerb]) && words.isDisjoint(with: [.function])
      opensWithPlace = passage.name(first)?.type == .district && !words.contains(.ambiguous)
      opensWithNation = passage.isWritten(first, "国家") || passage.isWritten(first, "全国")
      opensWithFeature = Self.opensWithFeature(passage, range)
      isOneQuote = passage.kind(first) == .openQuote && passage.partner(first) == range.upperBound - 1
      isRowOfQuotes =
        passage.kind(first) == .openQuote && passage.kind(range.upperBound - 1) == .closeQuote
        && passage.partner(first).map { $0 + 1 == passage.partner(range.upperBound - 1) } == true
    }
    var signs = 0
    while index < range.upperBound {
      let token = passage.tokens[index]
      signs = token.length == 1 && isSign(passage, token) ? signs + 1 : 0
      if signs == 2 { hasRegion = true }
      let count = Int(token.length)
      if length == unknown { openingUnknown = unknown }
      length += count
      if count == 1, passage.kind(index - 1) == .number,
        passage.isWritten(index, "届") || passage.isWritten(index, "次")
      {
        hasOrdinal = true
      }
      switch token.kind {
      case .openQuote:
        hasQuote = true
        content += 2
      case .word where passage.isWritten(index, "杯") && index > range.lowerBound: hasQuote = true
      case .word: add(passage, index, count)
      case .plus: hasPlus = true
      case .character where passage.isWritten(index, "杯") && index > range.lowerBound: hasQuote = true
      case .character:
        unknown += 1
        content += 1
        other += 1
      case .latin:
        unknown += count
        content += count
        other += count
      case .mask: masked += 1
      case .number:
        other += 1
        figures += 1
        // 万汇集团: 万 may be a part of a name.
        if count == 1, passage.isWritten(index, "万") || passage.isWritten(index, "千") || passage.isWritten(index, "百"),
          passage.kind(index + 1) == .character
        {
          unknown += 1
        }
      default: break
      }
      index += 1
    }
    // 粮烟|融合|示范园: two trades and no name.
    if openingUnknown > 0, passage.isOne(of: .sharedWork, range.lowerBound + openingUnknown) { openingUnknown = 0 }
  }

  /// One to three characters, or a word of two, before a character for what a landscape has.
  private static func opensWithFeature(_ passage: Passage, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    if passage.kind(index) == .word, passage.tokens[index].length == 2 {
      guard passage.words(index).subtracting([.plain, .ambiguous, .surname]).isEmpty else { return false }
      index += 1
    } else {
      while index < range.upperBound, index - range.lowerBound < 3, !passage.isOne(of: .features, index),
        passage.tokens[index].length == 1
      {
        let isNumeral = passage.kind(index) == .number && passage.bytes[Int(passage.tokens[index].start)] >= 0x80
        // 大|茅|山, 两|江, but 沿|江, 临|湖.
        let isOpen = FirmNameRule.isOpenCharacter(passage, index) || passage.isWritten(index, "大")
        guard isNumeral || isOpen, !passage.words(index).contains(.listedVerb) else { return false }
        index += 1
      }
    }
    return index > range.lowerBound && index < range.upperBound && passage.isOne(of: .features, index)
  }

  /// 川, 渝, 赣: the sign of a province.
  private func isSign(_ passage: Passage, _ token: Token) -> Bool {
    guard token.kind == .word || token.kind == .character else { return false }
    return Characters.isProvinceSign(Characters.scalar(passage.bytes, Int(token.start)).value)
  }

  private mutating func add(_ passage: Passage, _ index: Int, _ count: Int) {
    let words = passage.words(index)
    if let name = passage.name(index), !words.contains(.ambiguous) {
      if name.type == .district { hasPlace = true } else { hasName = true }
      if name.type == .institution { hasInstitution = true }
      if name.type != .district { other += count }
      return
    }
    // 太湖生态岛: a county's short form that is also a lake's name makes definite all the same.
    if passage.name(index)?.type == .district, words.subtracting([.plain, .surname]) == .ambiguous,
      !passage.ends(index, with: "区")
    {
      hasRegion = true
    }
    other += count
    if passage.head(index)?.type == .district, unknown > 0 {
      // 大发埔社区科普馆
      hasPlace = true
      opensAnchored = true
      return
    }
    if count == 1, words.subtracting([.surname, .plain, .industry]).isEmpty {
      unknown += 1
      content += 1
      return
    }
    if words.contains(.region) {
      hasRegion = true
      content += count
      return
    }
    let classes: WordKinds = [.grade, .generic, .function, .industry, .innerVerb, .listedVerb, .scope, .tier, .verb]
    if !words.isDisjoint(with: classes) { hasClassWord = true }
    if words.contains(.grade) {
      hasGrade = true
      let isNational = passage.ends(index, with: "国家级") || passage.ends(index, with: "世界级")
      if passage.ends(index, with: "级"), !isNational { hasLocalRank = true }
    }
    if words.contains(.scope) {
      hasScope = true
      other -= count
    } else if words.contains(.tier), !passage.isWritten(index, "镇") {
      hasTier = true
      other -= count
    } else if words.contains(.grade) {
      other -= count
    } else if words.contains(.function) {
      hasFunction = true
      content += count
    } else if words.contains(.generic) || words.contains(.innerVerb) || words.contains(.conjunction) {
      return
    } else {
      content += count
    }
  }
}
