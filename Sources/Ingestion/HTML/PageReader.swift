import CLibXML2
import Glibc

/// Reads a cleaned page by libxml2's SAX interface into a `PageTree`. No network, no entities from elsewhere.
///
/// libxml2 calls the handlers below with this object; offsets come from where its input stands.
///
/// Nothing but the parser's calls, one after the other, touches its properties: Swift need not watch over them.
final class PageReader {
  @exclusivity(unchecked) private var builder: LineBuilder
  private let hints: ClassHints
  private let page: UnsafeBufferPointer<UInt8>
  /// Where the parser's input begins in the page: beyond 0 after a fresh start.
  @exclusivity(unchecked) private var base = 0
  @exclusivity(unchecked) private var context: htmlParserCtxtPtr?
  @exclusivity(unchecked) private var isStopped = false
  @exclusivity(unchecked) private var stopPosition = 0

  private struct Element {
    var kind: TagKind
    var isHidden: Bool
    /// Whether words right in it are not to be read, though it stands within a line.
    var isMute = false
    /// Whether it opened a container.
    var isContainer: Bool
  }

  @exclusivity(unchecked) private var stack: [Element] = []
  @exclusivity(unchecked) private var ignoredDepth = 0
  @exclusivity(unchecked) private var titleDepth = 0
  @exclusivity(unchecked) private var kindCache = [(name: UInt, kind: TagKind)](repeating: (0, .inline), count: 128)

  /// Elements below this depth are read in a fresh parser, so that no page makes the parser's own stack a burden.
  private static let deepest = 1000
  private static let restarts = 4000

  /// - Parameter page: valid UTF-8 without NULs.
  static func read(_ page: [UInt8], hints: ClassHints) -> PageTree {
    page.withUnsafeBufferPointer { bytes in
      let reader = PageReader(bytes, hints)
      reader.run()
      return reader.builder.tree
    }
  }

  private init(_ page: UnsafeBufferPointer<UInt8>, _ hints: ClassHints) {
    self.page = page
    self.hints = hints
    builder = LineBuilder(page)
  }

  private func run() {
    var handlers = htmlSAXHandler()
    handlers.startElement = { reader, name, attributes in
      PageReader.with(reader) { $0.start(name!, TagAttributes(attributes)) }
    }
    handlers.endElement = { reader, _ in PageReader.with(reader) { $0.end() } }
    handlers.characters = { reader, text, length in
      PageReader.with(reader) { $0.characters(UnsafeBufferPointer(start: text, count: Int(length))) }
    }
    handlers.ignorableWhitespace = handlers.characters
    handlers.cdataBlock = handlers.characters
    // A parser copies its input, so the fresh starts of a large page are few.
    let restarts = min(Self.restarts, (4 << 30) / max(page.count, 1))
    for start in 0...restarts {
      let count = page.count - base
      if count <= 0 { break }
      XMLLibrary.prepare()
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
      while let element = stack.popLast() { close(element) }
      builder.endLine()
      let reached = base + position
      htmlFreeParserCtxt(context)
      self.context = nil
      if !isStopped { break }
      builder.tree.isTooDeep = true
      builder.tree.isCut = start == restarts
      base = max(reached, base + 1)
    }
    builder.finish()
  }

  @inline(__always)
  private static func with(_ pointer: UnsafeMutableRawPointer?, _ body: (PageReader) -> Void) {
    Unmanaged<PageReader>.fromOpaque(pointer!)._withUnsafeGuaranteedRef(body)
  }

  /// Where the parser stands in its input.
  private var position: Int {
    if isStopped { return stopPosition }
    guard let input = context?.pointee.input else { return 0 }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  private func kind(_ name: UnsafePointer<xmlChar>) -> TagKind {
    let key = UInt(bitPattern: name)
    let slot = Int((key >> 2) & 127)
    if kindCache[slot].name == key { return kindCache[slot].kind }
    let kind = TagKind.named[String(cString: name)] ?? .inline
    kindCache[slot] = (key, kind)
    return kind
  }

  private func start(_ name: UnsafePointer<xmlChar>, _ attributes: TagAttributes) {
    if isStopped { return }
    if stack.count >= Self.deepest {
      stopPosition = position
      isStopped = true
      xmlStopParser(context)
      return
    }
    let kind = kind(name)
    var element = Element(kind: kind, isHidden: false, isContainer: false)
    switch kind {
    case .inline:
      element.isHidden = attributes.hide
      element.isMute = element.isHidden || attributes.isSizeless
      // link
      if !attributes.isEmpty, name[0] == 0x6C {
        builder.tree.canonical = builder.tree.canonical ?? attributes.canonical
      }
    case .lineBreak: builder.breakLine()
    case .link: builder.openLink()
    case .bold: builder.boldDepth += 1
    case .ignored: ignoredDepth += 1
    case .title: titleDepth += 1
    case .meta: if builder.tree.metas.count < 200, let meta = attributes.meta { builder.tree.metas.append(meta) }
    case .time: if let time = attributes["datetime"] { builder.tree.times.append(time) }
    default:
      element.isHidden = attributes.hide
      // Paragraphs are lines, not containers.
      element.isContainer = kind != .paragraph && kind.headingLevel == nil
      builder.open(kind)
      if element.isContainer {
        var hint: Int8 = kind == .margin ? -1 : kind == .article ? 1 : 0
        if !attributes.isEmpty {
          hint = max(-1, min(1, hint + hints.hint(attributes.pointer("class"), attributes.pointer("id"))))
        }
        builder.openContainer(kind, hint)
      }
    }
    if element.isHidden { builder.hiddenDepth += 1 }
    stack.append(element)
  }

  private func end() {
    if isStopped { return }
    // libxml2 closes what it opened, in order; what does not match was never opened.
    guard let element = stack.popLast() else { return }
    close(element)
  }

  private func close(_ element: Element) {
    switch element.kind {
    case .inline, .lineBreak, .meta, .time: break
    case .link: builder.closeLink()
    case .bold: builder.boldDepth -= 1
    case .ignored: ignoredDepth -= 1
    case .title: titleDepth -= 1
    default:
      builder.close(element.kind)
      if element.isContainer { builder.closeContainer() }
    }
    if element.isHidden { builder.hiddenDepth -= 1 }
  }

  private func characters(_ text: UnsafeBufferPointer<UInt8>) {
    if ignoredDepth > 0 || isStopped || text.isEmpty { return }
    if titleDepth > 0 {
      if builder.tree.title.utf8.count < 1000 { builder.tree.title += String(decoding: text, as: UTF8.self) }
      return
    }
    // A few words hidden within a line are spam; a long hidden text may be all that a page holds.
    if let element = stack.last, element.isMute, text.count <= 200 { return }
    builder.add(text, readUpTo: base + position)
  }
}
