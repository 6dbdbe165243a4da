/// Quotations that stand in a row, one at once behind the other.
extension QuoteRule {
  /// “云岭办”“云企通”|平台: what stands behind the quotation, or behind at most three that follow it at once.
  static func behindRow(_ passage: Passage, _ close: Int) -> Int {
    var end = close + 1
    for _ in 0..<3 {
      guard passage.kind(end) == .openQuote, let next = passage.partner(end) else { break }
      end = next + 1
    }
    return end
  }

  /// “天府|银龄行动”, a known scheme; “云科贷”“商|信贷”, a loan at once behind another.
  static func lastHead(_ passage: Passage, _ inside: Range<Int>) -> Head? {
    let last = inside.upperBound - 1
    if let head = HeadRule.schemeHead(passage, last) { return head }
    let isRow =
      passage.kind(inside.lowerBound - 2) == .closeQuote && passage.ends(inside.lowerBound - 3, with: "贷")
      || passage.kind(inside.upperBound + 1) == .openQuote
        && passage.partner(inside.upperBound + 1).map { passage.ends($0 - 1, with: "贷") } == true
    guard isRow, passage.ends(last, with: "贷"), (3...8).contains(passage.length(inside)) else { return nil }
    return Head(type: .program, subtype: .scheme, need: .quoted, shortest: 3)
  }

  /// “专利贷”“研发贷”: where the first of the quotations that stand at once before `open` begins.
  static func rowStart(_ passage: Passage, _ open: Int) -> Int {
    var open = open
    while passage.kind(open - 1) == .closeQuote, let first = passage.partner(open - 1) { open = first }
    return open
  }
}
