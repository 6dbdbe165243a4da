import Records

/// Finds the bytes of the raw page that a stretch of a report's text came from.
struct SourceBytes {
  let document: Document
  let text: DocumentText

  /// The smallest range of bytes that holds all that the scalars came from; nil where nothing is recorded.
  func range(of scalars: Range<Int>) -> Range<Int>? {
    var low = Int.max
    var high = Int.min
    for run in document.alignment where run.start < scalars.upperBound && run.end > scalars.lowerBound {
      let part = part(of: run, max(run.start, scalars.lowerBound)..<min(run.end, scalars.upperBound))
      low = min(low, part.lowerBound)
      high = max(high, part.upperBound)
    }
    return low <= high && low >= 0 ? low..<high : nil
  }

  /// Within a run that was copied character by character (UTF-8, or one and two bytes in the GB family) the place is exact;
  /// in one that was repaired the whole run is meant.
  private func part(of run: AlignmentRun, _ scalars: Range<Int>) -> Range<Int> {
    let all = run.sourceStart..<max(run.sourceStart, run.sourceEnd)
    guard run.start >= 0, run.end <= text.scalarCount, run.start < run.end else { return all }
    let before = text.string(scalars: run.start..<scalars.lowerBound)
    let inside = text.string(scalars: scalars)
    let whole = text.string(scalars: run.start..<run.end)
    for width in [Self.utf8Width, Self.doubleByteWidth] where width(whole) == all.count {
      let start = all.lowerBound + width(before)
      return start..<start + width(inside)
    }
    return all
  }

  private static func utf8Width(_ text: String) -> Int { text.utf8.count }

  private static func doubleByteWidth(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x80 ? 1 : 2) }
  }
}
