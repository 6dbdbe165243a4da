/// A document as the stages behind ingest read it: without its alignment, which only the way back to the source asks for
/// and which is a good part of its record.
package struct PlainDocument: JSONRecord {
  package var document: Document

  package init(from reader: inout JSONReader) throws(JSONError) {
    document = try Document(from: &reader, keepsAlignment: false)
  }

  package func write(to writer: inout JSONWriter) { document.write(to: &writer) }
}
