/// A document as the stages behind ingest read it: its text as they work on it, and without its alignment, which only the
/// way back to the source asks for and which is a good part of its record.
package struct PlainDocument: JSONRecord {
  /// Without text and alignment.
  package var document: Document
  package var text: DocumentText

  package init(_ document: Document) {
    self.document = document
    text = DocumentText(document.text)
    self.document.text = ""
    self.document.alignment = []
  }

  package init(from reader: inout JSONReader) throws(JSONError) {
    var text: DocumentText?
    document = try Document(from: &reader) { key, reader throws(JSONError) in
      switch key {
      case "text": text = try reader.text()
      case "alignment": try reader.skipNumbers()
      default: try reader.skipValue()
      }
    }
    self.text = try reader.require(text, "text")
  }

  package func write(to writer: inout JSONWriter) {
    var document = document
    document.text = text.string(0..<text.utf8.count)
    document.write(to: &writer)
  }
}

extension JSONReader {
  /// A string as stages work on it.
  fileprivate mutating func text() throws(JSONError) -> DocumentText {
    let text =
      switch try characters() {
      case .plain(let bytes): DocumentText(validating: Array(bytes))
      case .escaped(let bytes): DocumentText(validating: bytes)
      }
    guard let text else { throw error("not UTF-8") }
    return text
  }
}
