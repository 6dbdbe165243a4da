/// Whether a quotation is the name of a platform by itself.
extension QuoteRule {
  /// “钛谷在线”; “雄安链”, “鼓楼智脑”: what is online, or a place's own.
  static func isOnline(_ passage: Passage, _ inside: Range<Int>) -> Bool {
    let last = inside.upperBound - 1
    guard inside.count >= 2 else { return false }
    if passage.isWritten(last, "在线") { return true }
    // “检查码”, “天府入企码”; 二维码 is a word.
    if passage.isWritten(last, "码"), passage.length(inside) >= 3 { return true }
    return passage.name(inside.lowerBound)?.type == .district
      && passage.ends(last, withOneOf: .digitalEnds)
  }

  /// 上线“昶松通”, 开通“昶岭办”: what goes online and is called as platforms are.
  static func isLaunched(_ passage: Passage, _ inside: Range<Int>) -> Bool {
    guard (3...6).contains(passage.length(inside)), passage.ends(inside.upperBound - 1, withOneOf: .endsOfApps) else {
      return false
    }
    let verb = inside.lowerBound - 2
    guard passage.words(verb).contains(.launching), !passage.isWritten(verb, "推出") else { return false }
    // 上线“昶松通”|保险: what is called so is no platform.
    switch passage.kind(inside.upperBound + 1) {
    case .stop, .comma, .enumeration, .openQuote: return true
    default: return false
    }
  }

  /// “种粮宝”应用|向纵深拓展, but “一卡通”应用|场景.
  static func isApp(_ passage: Passage, _ inside: Range<Int>, _ after: Int) -> Bool {
    guard passage.isWritten(after, "应用"), passage.length(inside) >= 3, passage.name(inside.lowerBound) == nil,
      !passage.isWritten(after + 1, "的")
    else { return false }
    switch passage.kind(after + 1) {
    case .stop, .comma, .enumeration: return true
    default: return !passage.words(after + 1).isDisjoint(with: [.verb, .preposition, .conferring])
    }
  }
}
