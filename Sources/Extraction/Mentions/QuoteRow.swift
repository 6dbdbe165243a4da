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

  /// “专利贷”“研发贷”: where the first of the quotations that stand at once before `open` begins.
  static func rowStart(_ passage: Passage, _ open: Int) -> Int {
    var open = open
    while passage.kind(open - 1) == .closeQuote, let first = passage.partner(open - 1) { open = first }
    return open
  }
}
