/// The lines of a text, without the spaces around them; empty lines are left out.
struct TextLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    while position < bytes.count {
      let end = bytes.endOfLine(in: position..<bytes.count)
      let start = Swift.min(bytes.skipSpaces(from: position), end)
      position = end + 1
      if start < end { return start..<bytes.trimEnd(end, from: start) }
    }
    return nil
  }
}
