/// What stands between a name's left boundary and its head word.
struct Stem {
  var hasPlace = false
  var hasName = false
  var hasInstitution = false
  var hasQuote = false
  var hasScope = false
  var hasTier = false
  var hasFunction = false
  /// Characters that are neither place, scope, tier nor generic.
  var content = 0
  /// Characters besides place, scope, tier and words of rank.
  var other = 0
  /// Han characters that no word of the lexicon covers, and Latin letters.
  var unknown = 0
  var masked = 0
  var length = 0
  /// Its first word is 国家级, 省级 or the like: a class, not a name.
  var opensWithRank = false
  /// Its first word is a place, a name, 国家, 省, or a quotation mark.
  var opensAnchored = false
  /// Its first word is 国家 or 全国.
  var opensWithNation = false
  /// It is a quotation and nothing else.
  var isOneQuote = false
  /// “1+4+N”: a formula, which names nothing definite.
  var hasPlus = false

  /// A place, another name or a quoted part makes the name definite.
  var isAnchored: Bool { hasPlace || hasName || hasQuote }

  init(_ passage: Passage, _ range: Range<Int>) {
    var index = range.lowerBound
    if !range.isEmpty, passage.words(index).contains(.grade), passage.ends(index, with: "级") { opensWithRank = true }
    if let first = range.first {
      let words = passage.words(first)
      opensAnchored =
        passage.name(first) != nil || passage.kind(first) == .openQuote || !words.isDisjoint(with: [.scope, .tier])
      if passage.words(first + 1).contains(.conjunction) { opensAnchored = false }
      opensWithNation = passage.isWritten(first, "国家") || passage.isWritten(first, "全国")
      isOneQuote = passage.kind(first) == .openQuote && passage.partner(first) == range.upperBound - 1
    }
    while index < range.upperBound {
      let token = passage.tokens[index]
      let count = Int(token.length)
      length += count
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
      case .number: other += 1
      default: break
      }
      index += 1
    }
  }

  private mutating func add(_ passage: Passage, _ index: Int, _ count: Int) {
    let words = passage.words(index)
    if let name = passage.name(index), !words.contains(.ambiguous) {
      if name.type == .district { hasPlace = true } else { hasName = true }
      if name.type == .institution { hasInstitution = true }
      if name.type != .district { other += count }
      return
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
    if words.contains(.scope) {
      hasScope = true
      other -= count
    } else if words.contains(.tier) {
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
