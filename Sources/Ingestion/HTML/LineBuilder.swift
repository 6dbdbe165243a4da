import TextRepair

/// Puts a page's text together in lines as its elements open and close: the half of reading a page that knows nothing
/// of the parser.
struct LineBuilder {
  var tree = PageTree()
  var linkDepth = 0
  /// The line and the byte at which the outermost open link began.
  var linkStart = (line: 0, byte: 0)
  var boldDepth = 0
  var hiddenDepth = 0
  private var captionDepth = 0
  private var preformattedDepth = 0
  private var headingLevel: UInt8 = 0
  private let page: UnsafeBufferPointer<UInt8>
  private var places: PagePlaces
  var line: PageTree.Line
  /// The innermost container that is open.
  private var container: Int32 = 0
  private var tables: [(number: Int32, row: Int32, cell: Int32, isHeader: Bool)] = []
  private var tableCount: Int32 = 0
  private var pendingSpace = false
  private var pendingBreak = false
  /// A br within a heading.
  private var pendingJoin = false

  init(_ page: UnsafeBufferPointer<UInt8>) {
    self.page = page
    places = PagePlaces(page)
    line = PageTree.Line(start: 0, end: 0, container: 0)
    tree.containers.append(PageTree.Container(parent: 0, kind: .block, hint: 0, firstLine: 0))
    tree.bytes.reserveCapacity(page.count / 4)
  }

  // MARK: Elements

  /// A block begins.
  mutating func open(_ kind: TagKind) {
    endLine()
    switch kind {
    case .table:
      tables.append((tableCount, -1, -1, false))
      tableCount += 1
    case .row:
      if !tables.isEmpty { tables[tables.count - 1].row += 1 }
      if !tables.isEmpty { tables[tables.count - 1].cell = -1 }
    case .cell, .headerCell:
      if !tables.isEmpty {
        tables[tables.count - 1].cell += 1
        tables[tables.count - 1].isHeader = kind == .headerCell
      }
    case .caption: captionDepth += 1
    case .preformatted: preformattedDepth += 1
    default: break
    }
    if let level = kind.headingLevel { headingLevel = UInt8(level) }
  }

  /// A block ends.
  mutating func close(_ kind: TagKind) {
    endLine()
    switch kind {
    case .table: if !tables.isEmpty { tables.removeLast() }
    case .caption: captionDepth -= 1
    case .preformatted: preformattedDepth -= 1
    default: break
    }
    if kind.headingLevel != nil { headingLevel = 0 }
  }

  mutating func openContainer(_ kind: TagKind, _ hint: Int8) {
    tree.containers.append(
      PageTree.Container(parent: container, kind: kind, hint: hint, firstLine: Int32(tree.lines.count)))
    container = Int32(tree.containers.count - 1)
  }

  mutating func closeContainer() {
    tree.containers[Int(container)].endLine = Int32(tree.lines.count)
    container = tree.containers[Int(container)].parent
  }

  /// A br: a title may be broken for looks.
  mutating func breakLine() {
    if headingLevel == 0 || headingLevel > 2 { return endLine() }
    pendingSpace = true
    pendingJoin = true
  }

  mutating func finish() {
    endLine()
    for index in tree.containers.indices where tree.containers[index].endLine == 0 {
      tree.containers[index].endLine = Int32(tree.lines.count)
    }
  }

  // MARK: Text

  /// - Parameter end: how far the parser has read the page.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, readUpTo end: Int) {
    let place = places.locate(text, readUpTo: end)
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte <= 0x20 {
        if preformattedDepth > 0 && byte == 0x0A { endLine() } else { pendingSpace = true }
        // Such a line break stands in the source only.
        if byte == 0x0A || byte == 0x0D { pendingBreak = true }
        position += 1
        continue
      }
      var end = position + 1
      while end < text.count, text[end] > 0x20 { end += 1 }
      add(word: UnsafeBufferPointer(rebasing: text[position..<end]), place, position)
      position = end
    }
  }

  private mutating func add(
    word: UnsafeBufferPointer<UInt8>, _ place: PagePlace, _ offset: Int
  ) {
    let pageStart = place.isVerbatim ? place.start + offset : place.start
    let pageEnd = place.isVerbatim ? pageStart + word.count : place.end
    if tree.bytes.count == line.start {
      line.container = container
    } else if pendingSpace {
      // A line break in the source between Han characters is no space.
      let isBetweenHan = tree.bytes[tree.bytes.count - 1] >= 0x80 && word[0] >= 0xE0
      let isBetweenYear = tree.bytes[tree.bytes.count - 1] >= 0x80 && word[0] &- 0x30 < 10
      if !(pendingBreak && isBetweenHan || pendingJoin && (isBetweenHan || isBetweenYear)) {
        let gap = max(tree.runs.last?.pageEnd ?? 0, pageStart - 1)
        // The blank stands just there, or somewhere before a tag.
        let isThere = gap < pageStart && page[gap] == 0x20
        append([0x20], gap, isThere ? pageStart : gap, isVerbatim: isThere)
      }
    }
    pendingSpace = false
    pendingBreak = false
    pendingJoin = false
    if linkDepth > 0 { line.linkBytes += word.count }
    if boldDepth > 0 { line.boldBytes += word.count }
    word.withMemoryRebound(to: UInt8.self) { append($0, pageStart, pageEnd, isVerbatim: place.isVerbatim) }
  }

  private mutating func append(
    _ bytes: some Collection<UInt8>, _ pageStart: Int, _ pageEnd: Int, isVerbatim: Bool
  ) {
    let start = tree.bytes.count
    tree.bytes.append(contentsOf: bytes)
    let end = tree.bytes.count
    if isVerbatim, let last = tree.runs.last, last.isVerbatim, last.end == start, last.pageEnd == pageStart {
      tree.runs[tree.runs.count - 1].end = end
      tree.runs[tree.runs.count - 1].pageEnd = pageEnd
    } else {
      tree.runs.append(
        PageTree.Run(start: start, end: end, pageStart: pageStart, pageEnd: pageEnd, isVerbatim: isVerbatim))
    }
  }

  mutating func endLine() {
    pendingSpace = false
    pendingBreak = false
    pendingJoin = false
    if tree.bytes.count == line.start { return }
    let trimmed = tree.bytes.trimmed(line.start..<tree.bytes.count)
    if !trimmed.isEmpty {
      line.start = trimmed.lowerBound
      line.end = trimmed.upperBound
      line.headingLevel = headingLevel
      line.isHidden = hiddenDepth > 0
      line.isCaption = captionDepth > 0
      if let table = tables.last, table.row >= 0, table.cell >= 0 {
        line.table = table.number
        line.row = table.row
        line.cell = table.cell
        line.isHeaderCell = table.isHeader
      }
      tree.lines.append(line)
    }
    line = PageTree.Line(start: tree.bytes.count, end: tree.bytes.count, container: container)
  }
}
