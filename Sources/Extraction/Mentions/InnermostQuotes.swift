/// Finds the innermost quotation around a token: the marks cut the tokens into stretches, each of which lies in one.
struct InnermostQuotes {
  /// Where each stretch begins, ascending, and the mark that opens its quotation, or -1.
  private var stretches: [(start: Int, open: Int)] = []

  init(_ passage: Passage) {
    for index in union(passage.places(.openQuote), passage.places(.closeQuote)) {
      guard let partner = passage.partner(index) else { continue }
      if passage.kind(index) == .openQuote {
        stretches.append((index + 1, index))
      } else {
        let last = open(at: index)
        stretches.append((index, (last == partner ? open(at: partner) : last) ?? -1))
      }
    }
  }

  /// The mark that opens the innermost quotation around a token, to which its own marks do not belong.
  func open(at index: Int) -> Int? {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].start <= index { low = middle + 1 } else { high = middle }
    }
    return low == 0 || stretches[low - 1].open < 0 ? nil : stretches[low - 1].open
  }
}
