/// The innermost quotation around each token of a passage.
struct InnermostQuotes {
  /// For each token the mark that opens it, or -1.
  private var opens: [Int32]

  init(_ passage: Passage) {
    opens = [Int32](repeating: -1, count: passage.tokens.count)
    /// The marks of the quotations that are open, outermost first.
    var around: [Int] = []
    // Up to there the quotations are told.
    var told = 0
    for index in union(passage.places(.openQuote), passage.places(.closeQuote)) {
      guard let partner = passage.partner(index) else { continue }
      let isOpen = passage.kind(index) == .openQuote
      let next = isOpen ? index + 1 : index
      if let open = around.last {
        for token in told..<next { opens[token] = Int32(truncatingIfNeeded: open) }
      }
      told = next
      if isOpen { around.append(index) } else if around.last == partner { around.removeLast() }
    }
    if let open = around.last {
      for token in told..<opens.count { opens[token] = Int32(truncatingIfNeeded: open) }
    }
  }

  /// The mark that opens the innermost quotation around a token, to which its own marks do not belong.
  func open(at index: Int) -> Int? {
    guard opens.indices.contains(index), opens[index] >= 0 else { return nil }
    return Int(opens[index])
  }
}
