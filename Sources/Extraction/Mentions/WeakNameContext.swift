/// Whether a table's name that is an ordinary word as well (理想, 小米, 大众) is the name here.
///
/// A firm's is one beside another institution in a list, or in a list that says of itself that it names firms; any other
/// only where quotation marks or 《》 set it off.
enum WeakNameContext {
  static func refusal(_ passage: Passage, _ index: Int, _ name: NameRow) -> Refusal? {
    guard passage.words(index).contains(.ambiguous) else { return nil }
    if name.type == .institution {
      if isListed(passage, index, step: -1) || isListed(passage, index, step: 1) { return nil }
      return firms(passage, index, step: -1) + firms(passage, index, step: 1) >= 2 ? nil : .ordinaryWord
    }
    return isSetOff(passage, index) ? nil : .ordinaryWord
  }

  /// “两新”, 《当代》
  private static func isSetOff(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index - 1) == .openQuote && passage.kind(index + 1) == .closeQuote
      || passage.kind(index - 1) == .openTitle && passage.kind(index + 1) == .closeTitle
  }

  /// Goes along a list of single names: 华为、小米、理想等企业. At most eight.
  private static func isListed(_ passage: Passage, _ index: Int, step: Int) -> Bool {
    var here = index
    for _ in 0..<8 {
      let mark = here + step
      if step > 0, isEndOfFirms(passage, mark) { return here != index || isListOpen(passage, index) }
      guard passage.kind(mark) == .enumeration || passage.words(mark).contains(.conjunction) else { return false }
      here = mark + step
      guard let name = passage.name(here), name.type == .institution else { return false }
      if !passage.words(here).contains(.ambiguous) { return true }
    }
    return false
  }

  /// 申通、圆通、中通: how many single names stand beside it on one side, each a firm's if it is no word.
  private static func firms(_ passage: Passage, _ index: Int, step: Int) -> Int {
    var count = 0
    while count < 3, passage.kind(index + step * (2 * count + 1)) == .enumeration,
      passage.name(index + step * (2 * count + 2))?.subtype == .enterprise
    {
      count += 1
    }
    return count
  }

  /// Something stands before the name in its list.
  private static func isListOpen(_ passage: Passage, _ index: Int) -> Bool { passage.kind(index - 1) == .enumeration }

  /// 等企业, 等…公司, 等5家….
  private static func isEndOfFirms(_ passage: Passage, _ index: Int) -> Bool {
    if passage.words(index).contains(.listEnd), !passage.isWritten(index, "等") { return true }
    guard passage.isWritten(index, "等") else { return false }
    for next in (index + 1)..<(index + 5) {
      if passage.ends(next, with: "企业") || passage.ends(next, with: "公司") || passage.ends(next, with: "集团")
        || passage.ends(next, with: "车企")
      {
        return true
      }
      guard passage.kind(next) == .word || passage.kind(next) == .number else { return false }
    }
    return false
  }
}
