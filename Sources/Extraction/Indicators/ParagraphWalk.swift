import Records

/// Walks a document line by line, each as scalars with the names that stand in it.
struct ParagraphWalk {
  struct Paragraph {
    var text: Scalars
    /// Where it begins in the document, in scalars.
    var start: Int
    /// The names in it, with their places in it.
    var names: [(range: Range<Int>, mention: Mention)]
  }

  private let text: DocumentText
  private let names: [Mention]
  private var byte = 0
  private var scalar = 0
  private var nextName = 0

  /// - Parameter names: in the order of their starts.
  init(text: DocumentText, names: [Mention]) {
    self.text = text
    self.names = names
  }

  mutating func next() -> Paragraph? {
    let bytes = text.utf8
    guard byte < bytes.count else { return nil }
    let end = bytes[byte...].firstIndex(of: 0x0A) ?? bytes.count
    let line = Scalars(utf8: bytes[byte..<end])
    let start = scalar
    byte = end + 1
    scalar += line.count + 1
    while nextName < names.count, names[nextName].start < start { nextName += 1 }
    var inLine: [(range: Range<Int>, mention: Mention)] = []
    while nextName < names.count, names[nextName].start < start + line.count {
      let name = names[nextName]
      if name.end <= start + line.count { inLine.append((name.start - start..<name.end - start, name)) }
      nextName += 1
    }
    return Paragraph(text: line, start: start, names: inLine)
  }

  /// Goes on with the first line that begins at or behind a scalar offset.
  mutating func skip(to position: Int) {
    while scalar < position, byte < text.utf8.count {
      let end = text.utf8[byte...].firstIndex(of: 0x0A) ?? text.utf8.count
      scalar += Scalars(utf8: text.utf8[byte..<end]).count + 1
      byte = end + 1
    }
  }
}
