/// Paragraphs that close a whole part behind its last section （五）: 各位代表！过去一年的成绩…, 在肯定成绩的同时….
struct ClosingWords {
  private let openers: OpenerTable
  private let bytes: [UInt8]
  /// Where the sections begin, and whether they are of the top, so that the one before closes with its part.
  private let sections: [(start: Int, isTop: Bool)]

  init(_ selected: [SelectedMarker], openers: OpenerTable, bytes: [UInt8]) {
    self.openers = openers
    self.bytes = bytes
    sections = selected.compactMap {
      $0.role == .section ? ($0.marker.start, $0.marker.form.baseLevel <= 1) : nil
    }
  }

  /// Whether the paragraph on a line closes its part: it opens with such words, and no further section of the part follows.
  func close(at line: Range<Int>) -> Bool {
    guard openers.end(of: .closing, at: line.lowerBound, limit: line.upperBound, in: bytes) != nil else { return false }
    var (low, high) = (0, sections.count)
    while low < high {
      let middle = (low + high) / 2
      if sections[middle].start < line.upperBound { low = middle + 1 } else { high = middle }
    }
    return low == sections.count || sections[low].isTop
  }
}
