import Records

/// The sentences of a text as quotes: those of `Sentences`, cut at clauses where one is too long for a spreadsheet's cell.
struct Quotes {
  /// Half-open ranges of byte offsets in order.
  let ranges: [Range<Int>]
  /// A longer sentence is cut behind the next comma or semicolon (bytes; some 600 characters) …
  private static let longest = 1800
  /// … or, where there is none, anywhere between two characters.
  private static let limit = 3600

  init(_ text: DocumentText) {
    var ranges: [Range<Int>] = []
    for sentence in Sentences.ranges(in: text.utf8) {
      if sentence.count <= Self.longest { ranges.append(sentence) } else { Self.cut(sentence, text.utf8, &ranges) }
    }
    self.ranges = ranges
  }

  private static func cut(_ sentence: Range<Int>, _ bytes: [UInt8], _ ranges: inout [Range<Int>]) {
    var start = sentence.lowerBound
    var position = start
    while position < sentence.upperBound {
      let byte = bytes[position]
      let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let next = min(position + width, sentence.upperBound)
      let scalar = bytes[position..<next]
      if next - start > longest, next - start > limit || pauses.contains(where: { scalar.elementsEqual($0) }) {
        ranges.append(start..<next)
        start = next
      }
      position = next
    }
    if start < sentence.upperBound { ranges.append(start..<sentence.upperBound) }
  }

  private static let pauses = ["，", "；", "、", ",", ";"].map { Array($0.utf8) }

  /// The sentence that holds a byte offset: the last one that begins at or before it.
  func range(holding byte: Int) -> Range<Int>? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? ranges[low - 1] : nil
  }
}
