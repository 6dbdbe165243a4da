import CLibXML2
import Glibc
import TextRepair

/// Reads a cleaned page by libxml2's SAX interface into a `PageTree`. No network, no entities from elsewhere.
///
/// libxml2 calls the four handlers below with this object; offsets come from where its input stands.
final class PageReader {
  private(set) var tree = PageTree()
  private let hints: ClassHints
  private var page: UnsafeBufferPointer<UInt8>
  /// Where the parser's input begins in the page: beyond 0 after a fresh start.
  private var base = 0
  private var context: htmlParserCtxtPtr?

  private struct Element {
    var kind: TagKind
    var isHidden: Bool
    /// The container it opened, or -1.
    var container: Int32
  }

  private var stack: [Element] = []
  private var ignoredDepth = 0
  private var hiddenDepth = 0
  private var linkDepth = 0
  private var boldDepth = 0
  private var preDepth = 0
  private var titleDepth = 0
  private var headingLevel: UInt8 = 0
  private var captionDepth = 0
  private var line: PageTree.Line
  private var pendingSpace = false
  private var pendingBreak = false
  private var lastPosition = 0
  private var tables: [(number: Int32, row: Int32, cell: Int32, isHeader: Bool)] = []
  private var tableCount: Int32 = 0
  private var container: Int32 = 0
  private var kindCache = [(name: UInt, kind: TagKind)](repeating: (0, .inline), count: 128)

  /// Elements below this depth are read in a fresh parser, so that no page makes the parser's own stack a burden.
  private static let deepest = 1000
  private static let restarts = 4000

  /// - Parameter page: valid UTF-8 without NULs.
  static func read(_ page: [UInt8], hints: ClassHints) -> PageTree {
    page.withUnsafeBufferPointer { bytes in
      let reader = PageReader(bytes, hints)
      reader.run()
      return reader.tree
    }
  }

  private init(_ page: UnsafeBufferPointer<UInt8>, _ hints: ClassHints) {
    self.page = page
    self.hints = hints
    line = PageTree.Line(start: 0, end: 0, container: 0)
    tree.containers.append(PageTree.Container(parent: 0, kind: .block, hint: 0, firstLine: 0))
    tree.bytes.reserveCapacity(page.count / 4)
  }

  private func run() {
    var handlers = htmlSAXHandler()
    handlers.startElement = { reader, name, attributes in
      PageReader.of(reader).start(name!, attributes)
    }
    handlers.endElement = { reader, name in PageReader.of(reader).end(name!) }
    handlers.characters = { reader, text, length in
      PageReader.of(reader).characters(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handlers.ignorableWhitespace = handlers.characters
    handlers.cdataBlock = handlers.characters
    // A parser copies its input, so the fresh starts of a large page are few.
    let restarts = min(Self.restarts, (4 << 30) / max(page.count, 1))
    for start in 0...restarts {
      let count = page.count - base
      if count <= 0 { break }
      guard count <= Int(Int32.max),
        let context = page.baseAddress!.withMemoryRebound(
          to: CChar.self, capacity: page.count, { htmlCreateMemoryParserCtxt($0 + base, Int32(count)) })
      else { break }
      self.context = context
      htmlCtxtUseOptions(
        context,
        Int32(
          HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_COMPACT.rawValue))
      context.pointee.sax.pointee = handlers
      context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
      for index in kindCache.indices { kindCache[index].name = 0 }
      isStopped = false
      htmlParseDocument(context)
      closeAll()
      let reached = base + position
      htmlFreeParserCtxt(context)
      self.context = nil
      if !isStopped { break }
      tree.isTooDeep = true
      tree.isCut = start == restarts
      base = max(reached, base + 1)
    }
    flush()
    for index in tree.containers.indices where tree.containers[index].endLine == 0 {
      tree.containers[index].endLine = Int32(tree.lines.count)
    }
  }

  private var isStopped = false
  private var stopPosition = 0

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> PageReader {
    Unmanaged<PageReader>.fromOpaque(pointer!).takeUnretainedValue()
  }

  /// Where the parser stands in its input.
  private var position: Int {
    if isStopped { return stopPosition }
    guard let input = context?.pointee.input else { return 0 }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  // MARK: Elements

  private func kind(_ name: UnsafePointer<xmlChar>) -> TagKind {
    let key = UInt(bitPattern: name)
    let slot = Int((key >> 2) & 127)
    if kindCache[slot].name == key { return kindCache[slot].kind }
    let kind = TagKind.named[String(cString: name)] ?? .inline
    kindCache[slot] = (key, kind)
    return kind
  }

  private func start(_ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    if isStopped { return }
    if stack.count >= Self.deepest {
      stopPosition = position
      isStopped = true
      xmlStopParser(context)
      return
    }
    let kind = kind(name)
    var element = Element(kind: kind, isHidden: false, container: -1)
    switch kind {
    case .inline: break
    // A title may be broken for looks.
    case .lineBreak: if headingLevel > 0 && headingLevel <= 2 { pendingSpace = true } else { flush() }
    case .link:
      linkDepth += 1
    case .bold: boldDepth += 1
    case .ignored: ignoredDepth += 1
    case .title: titleDepth += 1
    case .meta: readMeta(attributes)
    case .time:
      if let time = Self.attribute("datetime", attributes) { tree.times.append(time) }
    default: openBlock(kind, attributes, &element)
    }
    if kind == .inline, attributes != nil, Self.isHidden(attributes) { element.isHidden = true }
    if kind == .inline, attributes != nil, name[0] == 0x6C { readLink(name, attributes) }
    if element.isHidden { hiddenDepth += 1 }
    stack.append(element)
  }

  private func openBlock(
    _ kind: TagKind, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ element: inout Element
  ) {
    flush()
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
    case .preformatted: preDepth += 1
    default: break
    }
    if let level = kind.headingLevel { headingLevel = UInt8(level) }
    if attributes != nil, Self.isHidden(attributes) { element.isHidden = true }
    // Paragraphs are lines, not containers.
    if kind == .paragraph || kind.headingLevel != nil { return }
    var hint: Int8 = kind == .margin ? -1 : kind == .article ? 1 : 0
    if attributes != nil {
      hint = max(-1, min(1, hint + hints.hint(Self.pointer("class", attributes), Self.pointer("id", attributes))))
    }
    element.container = Int32(tree.containers.count)
    tree.containers.append(
      PageTree.Container(parent: container, kind: kind, hint: hint, firstLine: Int32(tree.lines.count)))
    container = element.container
  }

  private func end(_ name: UnsafePointer<xmlChar>) {
    if isStopped { return }
    // libxml2 closes what it opened, in order; what does not match was never opened.
    guard let element = stack.popLast() else { return }
    close(element)
  }

  private func close(_ element: Element) {
    if element.isHidden { hiddenDepth -= 1 }
    switch element.kind {
    case .inline, .lineBreak, .meta, .time: return
    case .link: linkDepth -= 1
    case .bold: boldDepth -= 1
    case .ignored: ignoredDepth -= 1
    case .title: titleDepth -= 1
    default:
      if element.isHidden { hiddenDepth += 1 }
      flush()
      if element.isHidden { hiddenDepth -= 1 }
      switch element.kind {
      case .table: if !tables.isEmpty { tables.removeLast() }
      case .caption: captionDepth -= 1
      case .preformatted: preDepth -= 1
      default: break
      }
      if element.kind.headingLevel != nil { headingLevel = 0 }
      if element.container >= 0 {
        tree.containers[Int(element.container)].endLine = Int32(tree.lines.count)
        container = tree.containers[Int(element.container)].parent
      }
    }
  }

  private func closeAll() {
    while let element = stack.popLast() { close(element) }
    flush()
  }

  // MARK: Text

  private func characters(_ text: UnsafeBufferPointer<UInt8>) {
    if ignoredDepth > 0 || isStopped || text.isEmpty { return }
    if titleDepth > 0 {
      if tree.title.utf8.count < 1000 { tree.title += String(decoding: text, as: UTF8.self) }
      return
    }
    let place = locate(text)
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte <= 0x20 {
        if preDepth > 0 && byte == 0x0A { flush() } else { pendingSpace = true }
        // Such a line break stands in the source only.
        if byte == 0x0A || byte == 0x0D { pendingBreak = true }
        position += 1
        continue
      }
      var end = position + 1
      while end < text.count, text[end] > 0x20 { end += 1 }
      append(UnsafeBufferPointer(rebasing: text[position..<end]), place, position)
      position = end
    }
  }

  /// Where characters stand in the page: their offset if they stand there just so, else the bytes they were read from.
  private func locate(_ text: UnsafeBufferPointer<UInt8>) -> (start: Int, end: Int, isVerbatim: Bool) {
    let end = base + position
    for back in 0...4 where end - text.count - back >= 0 {
      let start = end - text.count - back
      if start + text.count <= page.count, memcmp(page.baseAddress! + start, text.baseAddress!, text.count) == 0 {
        lastPosition = start + text.count
        return (start, start + text.count, true)
      }
    }
    // An entity, or text that libxml2 put right: from the last & or the end of what came before.
    var start = min(end, page.count)
    while start > lastPosition, start > 0, page[start - 1] != 0x26, end - start < 40 { start -= 1 }
    if start > 0, page[start - 1] == 0x26 { start -= 1 }
    start = max(min(start, end), min(lastPosition, end))
    lastPosition = end
    return (start, min(end, page.count), false)
  }

  private func append(
    _ word: UnsafeBufferPointer<UInt8>, _ place: (start: Int, end: Int, isVerbatim: Bool), _ offset: Int
  ) {
    let pageStart = place.isVerbatim ? place.start + offset : place.start
    let pageEnd = place.isVerbatim ? pageStart + word.count : place.end
    if tree.bytes.count == line.start {
      pendingSpace = false
      pendingBreak = false
      line.container = container
    } else if pendingSpace {
      pendingSpace = false
      let isBreak = pendingBreak
      pendingBreak = false
      // A line break in the source between Han characters is no space.
      let isBetweenHan = tree.bytes[tree.bytes.count - 1] >= 0x80 && word[0] >= 0xE0
      if !(isBreak && isBetweenHan) {
        let gap = max(tree.runs.last?.pageEnd ?? 0, pageStart - 1)
        add([0x20], gap, max(gap, pageStart))
      }
    }
    if linkDepth > 0 { line.linkBytes += word.count }
    if boldDepth > 0 { line.boldBytes += word.count }
    word.withMemoryRebound(to: UInt8.self) { add($0, pageStart, pageEnd) }
  }

  private func add(_ bytes: some Collection<UInt8>, _ pageStart: Int, _ pageEnd: Int) {
    let start = tree.bytes.count
    tree.bytes.append(contentsOf: bytes)
    let end = tree.bytes.count
    if let last = tree.runs.last, last.end == start, last.pageEnd == pageStart, end - start == pageEnd - pageStart,
      last.end - last.start == last.pageEnd - last.pageStart
    {
      tree.runs[tree.runs.count - 1].end = end
      tree.runs[tree.runs.count - 1].pageEnd = pageEnd
    } else {
      tree.runs.append(PageTree.Run(start: start, end: end, pageStart: pageStart, pageEnd: pageEnd))
    }
  }

  private func flush() {
    pendingSpace = false
    pendingBreak = false
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

  // MARK: Attributes

  private static func pointer(
    _ name: StaticString, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> UnsafePointer<xmlChar>? {
    guard let attributes else { return nil }
    var index = 0
    while let key = attributes[index] {
      if strcmp(
        UnsafeRawPointer(key).assumingMemoryBound(to: CChar.self),
        UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
      {
        return attributes[index + 1]
      }
      index += 2
    }
    return nil
  }

  private static func attribute(
    _ name: StaticString, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> String? {
    pointer(name, attributes).map { String(cString: $0) }
  }

  private static func isHidden(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> Bool {
    guard let style = pointer("style", attributes) else { return false }
    // display and none with nothing but a colon and blanks between them.
    var position = 0
    while style[position] != 0 && position < 2000 {
      if style[position] | 0x20 == 0x64, matches("display", style + position) {
        var end = position + 7
        while style[end] == 0x20 || style[end] == 0x3A { end += 1 }
        return matches("none", style + end)
      }
      position += 1
    }
    return false
  }

  private static func matches(_ word: StaticString, _ text: UnsafePointer<xmlChar>) -> Bool {
    for index in 0..<word.utf8CodeUnitCount where text[index] | 0x20 != word.utf8Start[index] { return false }
    return true
  }

  private func readMeta(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard tree.metas.count < 200, let content = Self.attribute("content", attributes) else { return }
    for key in ["name", "property", "itemprop"] as [StaticString] {
      if let name = Self.attribute(key, attributes) {
        tree.metas.append((name.lowercased().filter { !$0.isWhitespace }, content))
        return
      }
    }
  }

  private func readLink(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    if Self.attribute("rel", attributes)?.lowercased() == "canonical" {
      tree.canonical = tree.canonical ?? Self.attribute("href", attributes)
    }
  }
}
