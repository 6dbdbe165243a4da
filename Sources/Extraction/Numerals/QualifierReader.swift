/// The words before and after a number that bound or roughen it.
struct QualifierReader: Sendable {
  let words: NumberWords

  /// The qualifier that ends at `position`.
  func before(_ text: Scalars, endingAt position: Int, isBare: Bool) -> (start: Int, qualifier: Qualifier)? {
    let end = Scalars.isSpace(text[position - 1]) ? position - 1 : position
    guard let match = words.before.match(text, endingAt: end, limit: 0) else { return nil }
    // 取得核心技术突破22项: the noun.
    if text.has("突破", at: match.start), text.has("技术", at: match.start - 2) { return nil }
    if end - match.start == 1, !Self.isOneCharacterWord(text, match.start, isBare: isBare) { return nil }
    return (match.start, match.payload)
  }

  /// 上 and 过 are bounds only of bare powers (上千, 过万); 约 of 节约 and 近 of 最近 belong to other words.
  private static func isOneCharacterWord(_ text: Scalars, _ start: Int, isBare: Bool) -> Bool {
    let previous = text.character(start - 1)
    switch text.character(start) {
    case "上": return isBare && !previous.isOne(of: "以线网路会身马场台岸海陆早晚迈跨登踏站跃攀升")
    case "过": return isBare && !previous.isOne(of: "经通不")
    case "超": return previous != "商" && previous != "赶"
    case "破": return !previous.isOne(of: "突打爆")
    case "约": return !previous.isOne(of: "节制集签契大预违")
    case "近": return !previous.isOne(of: "最附邻将接靠")
    default: return true
    }
  }

  /// The qualifier that begins at `position`, directly behind the number or its unit.
  func after(_ text: Scalars, at position: Int) -> (end: Int, qualifier: Qualifier)? {
    guard let match = words.after.match(text, at: position) else { return nil }
    if match.end - position == 1, Scalars.isHan(text[match.end]) { return nil }
    return (match.end, match.payload)
  }

  /// 多 or 余 between a number and its unit: 500多家, 百余场; also + in 50+家.
  static func inside(_ text: Scalars, at position: Int) -> Int? {
    switch text.character(position) {
    case "余": return text.character(position + 1).isOne(of: "额地热下") ? nil : position + 1
    case "多":
      // 多元化, 多元素; but 3亿多元.
      if text.character(position + 1) == "元" {
        return text.character(position + 2).isOne(of: "化素文主共协融投治复供") ? nil : position + 1
      }
      return text.character(position + 1).isOne(of: "数样渠功维方层点能媒模边云") ? nil : position + 1
    case "+", "＋": return Scalars.isHan(text[position + 1]) ? position + 1 : nil
    case "几": return position + 1
    // 20来家, but 20来自.
    case "来": return text.character(position + 1).isOne(of: "家个项名人位台场所件次天年万亿亩吨条座处户公") ? position + 1 : nil
    default: return nil
    }
  }
}
