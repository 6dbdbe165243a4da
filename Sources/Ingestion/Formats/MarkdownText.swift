import TextRepair

/// A text written in Markdown without its marks: headings, emphasis, lists, quotations and tables as lines of their kinds.
struct MarkdownText {
  private(set) var text = AlignedText()
  /// For each line of `text`, the kind it has.
  private(set) var lines: [PageLine] = []
  private let source: AlignedText
  private var table: Int?
  private var tables = 0

  /// Whether a file is Markdown by its name, or a text by two headings with marks.
  static func isMarkdown(_ path: String, _ text: AlignedText) -> Bool {
    if path.hasSuffix(".md") { return true }
    var headings = 0
    text.utf8.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count, headings < 2 {
        if bytes[position] == 0x23, heading(bytes, position, bytes.count) != nil { headings += 1 }
        guard let end = MarkupCleaner.find(0x0A, bytes, position) else { break }
        position = end + 1
      }
    }
    return headings >= 2
  }

  init(_ source: AlignedText) {
    self.source = source
    let utf8 = source.utf8
    utf8.withUnsafeBufferPointer { bytes in
      var position = 0
      // The head that site builders read: its title is the text's.
      if let head = Self.frontMatter(bytes) {
        for line in head.lines { add(line, .text, bytes) }
        position = head.end
      }
      while position < bytes.count {
        let end = MarkupCleaner.find(0x0A, bytes, position) ?? bytes.count
        read(source.utf8.trimmed(position..<end), bytes)
        position = end + 1
      }
    }
  }

  private mutating func read(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    var line = line
    var kind = PageLine.Kind.text
    if !line.isEmpty, bytes[line.lowerBound] == 0x7C, bytes[line.upperBound - 1] == 0x7C, line.count > 2 {
      return readRow(line, bytes)
    }
    table = nil
    if line.isEmpty || Self.isRule(bytes, line) { return }
    // > and - may stand before any other mark.
    while line.count > 2, [0x3E, 0x2D, 0x2A, 0x2B].contains(bytes[line.lowerBound]), bytes[line.lowerBound + 1] == 0x20
    {
      line = source.utf8.trimmed((line.lowerBound + 2)..<line.upperBound)
    }
    if let heading = Self.heading(bytes, line.lowerBound, line.upperBound) {
      kind = .heading(heading.level)
      line = source.utf8.trimmed(heading.start..<line.upperBound)
    }
    if kind == .text, line.count > 4, bytes[line.lowerBound] == 0x2A, bytes[line.lowerBound + 1] == 0x2A,
      bytes[line.upperBound - 1] == 0x2A, bytes[line.upperBound - 2] == 0x2A
    {
      kind = .bold
    }
    add(line, kind, bytes)
  }

  private mutating func readRow(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    // |---|:--:| stands below a table's head.
    if line.allSatisfy({ [0x7C, 0x2D, 0x3A, 0x20].contains(bytes[$0]) }) { return }
    if table == nil {
      table = tables
      tables += 1
    }
    begin(line.lowerBound)
    var start = line.lowerBound + 1
    for position in start..<line.upperBound where bytes[position] == 0x7C {
      if start > line.lowerBound + 1 {
        text.append([0x09], source: source.sourceRange(of: (start - 1)..<start), width: .opaque)
      }
      append(source.utf8.trimmed(start..<position), bytes)
      start = position + 1
    }
    finish(.row)
    lines[lines.count - 1].table = table
  }

  private mutating func add(_ line: Range<Int>, _ kind: PageLine.Kind, _ bytes: UnsafeBufferPointer<UInt8>) {
    if line.isEmpty { return }
    begin(line.lowerBound)
    append(line, bytes)
    finish(kind)
  }

  private mutating func begin(_ position: Int) {
    if !text.isEmpty {
      let gap = source.sourceRange(of: position..<(position + 1)).lowerBound
      text.append([0x0A], source: gap..<gap, width: .opaque)
    }
    lines.append(PageLine(range: text.utf8.count..<text.utf8.count))
  }

  private mutating func finish(_ kind: PageLine.Kind) {
    let last = lines.count - 1
    lines[last].range = text.utf8.trimmed(lines[last].range.lowerBound..<text.utf8.count)
    lines[last].kind = kind
  }

  /// A stretch of a line, without ** and __ and the backslash before a mark.
  private mutating func append(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    var start = range.lowerBound
    var position = start
    func isAt(_ byte: UInt8, _ offset: Int) -> Bool {
      position + offset < range.upperBound && bytes[position + offset] == byte
    }
    while position < range.upperBound {
      let isEmphasis = isAt(0x2A, 0) && isAt(0x2A, 1) || isAt(0x5F, 0) && isAt(0x5F, 1)
      // Five stars are figures that someone masked.
      let isMask = isEmphasis && isAt(bytes[position], 2)
      let isEscape =
        isAt(0x5C, 0) && position + 1 < range.upperBound && "\\`*_{}[]()#+-.!|".utf8.contains(bytes[position + 1])
      guard isEmphasis || isEscape else {
        position += 1
        continue
      }
      var end = position + (isEscape ? 1 : 2)
      if isMask {
        while end < range.upperBound, bytes[end] == bytes[position] { end += 1 }
        position = end
        continue
      }
      if start < position { text.append(source, start..<position) }
      start = end
      position = isEscape ? end + 1 : end
    }
    if start < range.upperBound { text.append(source, start..<range.upperBound) }
  }

  /// The level of a heading whose marks begin at a byte, and where its words do.
  private static func heading(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (level: Int, start: Int)? {
    var position = start
    while position < end, bytes[position] == 0x23 { position += 1 }
    guard (1...6).contains(position - start), position + 1 < end, bytes[position] == 0x20 else { return nil }
    return (position - start, position + 1)
  }

  /// ---, ***, ``` and nothing else.
  private static func isRule(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    line.count >= 3 && [0x2D, 0x2A, 0x5F, 0x3D, 0x60].contains(bytes[line.lowerBound])
      && line.allSatisfy { bytes[$0] == bytes[line.lowerBound] }
  }

  /// The values of title and date between --- and --- at the beginning, and where the text begins.
  private static func frontMatter(_ bytes: UnsafeBufferPointer<UInt8>) -> (lines: [Range<Int>], end: Int)? {
    guard bytes.starts(with: Array("---\n".utf8)) else { return nil }
    var values: [Range<Int>] = []
    var position = 4
    while let end = MarkupCleaner.find(0x0A, bytes, position, limit: min(bytes.count, 4000)) {
      let line = bytes[position..<end]
      if line.elementsEqual("---".utf8) { return (values, end + 1) }
      for key in ["title:", "date:"] where line.starts(with: Array(key.utf8)) {
        var value = (position + key.utf8.count)..<end
        while let first = value.first, bytes[first] <= 0x22 { value.removeFirst() }
        while let last = value.last, bytes[last] <= 0x22 { value.removeLast() }
        values.append(value)
      }
      position = end + 1
    }
    return nil
  }
}
