import CLibXML2
import TextRepair

/// The text of a Word document (`word/document.xml` of a .docx) as simple markup: headings, paragraphs, tables, and the
/// numbers that Word would print before them.
///
/// The text is aligned with the bytes of document.xml, not with those of the packed file.
final class WordDocument {
  private(set) var markup = AlignedText()
  private var numbering: WordNumbering
  private var position = 0
  private var depth = 0
  private var isText = false
  private var isInParagraph = false
  private var isInCell = 0
  private var paragraph: [(text: [UInt8], at: Int)] = []
  private var headingLevel: Int?
  private var number: (id: Int, level: Int)?
  private var context: xmlParserCtxtPtr?

  static func read(_ xml: [UInt8], numbering: [UInt8]?) -> AlignedText {
    let reader = WordDocument(WordNumbering(numbering ?? []))
    reader.emit("<html><body>")
    reader.parse(xml)
    reader.emit("</body></html>")
    return reader.markup
  }

  private init(_ numbering: WordNumbering) { self.numbering = numbering }

  private func parse(_ xml: [UInt8]) {
    XMLPass.run(
      xml, self,
      start: { object, name, attributes, at in
        let reader = Unmanaged<WordDocument>.fromOpaque(object).takeUnretainedValue()
        reader.position = at
        reader.start(name, attributes)
      },
      end: { object, name in Unmanaged<WordDocument>.fromOpaque(object).takeUnretainedValue().end(name) },
      text: { object, text, at in
        let reader = Unmanaged<WordDocument>.fromOpaque(object).takeUnretainedValue()
        reader.position = at
        if reader.isText { reader.paragraph.append((Array(text), max(0, at - text.count))) }
      })
  }

  private func emit(_ text: String) { emit(Array(text.utf8), position..<position) }

  private func emit(_ bytes: [UInt8], _ source: Range<Int>) {
    markup.append(bytes, source: source, width: source.count == bytes.count ? .verbatim : .opaque)
  }

  private func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "p":
      paragraph = []
      headingLevel = nil
      number = nil
      isInParagraph = true
    case "t": isText = true
    case "tab", "br", "cr":
      if isInParagraph { paragraph.append(([name == "tab" ? 0x20 : 0x0A], position)) }
    case "pStyle": headingLevel = Self.headingLevel(attributes["val"] ?? "")
    case "numId":
      let id = Int(attributes["val"] ?? "") ?? 0
      number = (id, number?.level ?? 0)
    case "ilvl": number = (number?.id ?? 0, min(max(Int(attributes["val"] ?? "") ?? 0, 0), 8))
    case "tbl": emit("<table>")
    case "tr": emit("<tr>")
    case "tc": emit("<td>")
    default: break
    }
  }

  private func end(_ name: String) {
    switch name {
    case "t": isText = false
    case "p":
      flushParagraph()
      isInParagraph = false
    case "tbl": emit("</table>")
    case "tr": emit("</tr>")
    case "tc": emit("</td>")
    default: break
    }
  }

  private func flushParagraph() {
    let tag = headingLevel.map { "h\($0)" } ?? "p"
    emit("<\(tag)>")
    if let number, number.id > 0, !paragraph.isEmpty, let label = numbering.next(number.id, number.level) {
      emit(Self.escaped(Array(label.utf8)), position..<position)
    }
    for part in paragraph {
      if part.text == [0x0A] {
        emit("<br>")
      } else {
        emit(Self.escaped(part.text), part.at..<(part.at + part.text.count))
      }
    }
    emit("</\(tag)>\n")
    paragraph = []
  }

  private static func escaped(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 == 0x3C || $0 == 0x26 || $0 == 0x3E }) else { return text }
    return text.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x3C: Array("&lt;".utf8)
      case 0x3E: Array("&gt;".utf8)
      case 0x26: Array("&amp;".utf8)
      default: [byte]
      }
    }
  }

  /// Word's own style names: Heading1, 1, 标题 1; Title.
  private static func headingLevel(_ style: String) -> Int? {
    let lower = style.lowercased()
    if lower == "title" { return 1 }
    for prefix in ["heading", "标题"] where lower.hasPrefix(prefix) {
      let digits = lower.dropFirst(prefix.count).filter { $0.isNumber }
      return Int(digits).flatMap { (1...6).contains($0) ? $0 : nil }
    }
    return nil
  }
}
