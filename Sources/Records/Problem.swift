/// What could not be used, or looks wrong. A problem never stops a run.
package struct Problem: Equatable, Sendable {
  /// `ingest`, `segment`, `extract`, `aggregate` or `check`.
  package var stage: String
  package var document: String?
  /// The file it was found in.
  package var source: String?
  /// Counted from 1.
  package var line: Int?
  /// A fixed word for the sort of problem: `malformed_line`, `empty_page`, …
  package var kind: String
  /// The words or the start of the line in question.
  package var quote: String?
  /// What is wrong and what to do, for a person.
  package var message: String

  package init(
    stage: String, document: String? = nil, source: String? = nil, line: Int? = nil, kind: String,
    quote: String? = nil, message: String
  ) {
    self.stage = stage
    self.document = document
    self.source = source
    self.line = line
    self.kind = kind
    self.quote = quote
    self.message = message
  }
}

extension Problem: JSONRecord {
  package init(from reader: inout JSONReader) throws(JSONError) {
    var stage: String?
    var kind: String?
    var message: String?
    var record = Problem(stage: "", kind: "", message: "")
    try reader.object { key, reader throws(JSONError) in
      switch key {
      case "stage": stage = try reader.string()
      case "document": record.document = try reader.optionalString()
      case "source": record.source = try reader.optionalString()
      case "line": record.line = try reader.optionalInt()
      case "kind": kind = try reader.string()
      case "quote": record.quote = try reader.optionalString()
      case "message": message = try reader.string()
      default: try reader.skipValue()
      }
    }
    record.stage = try reader.require(stage, "stage")
    record.kind = try reader.require(kind, "kind")
    record.message = try reader.require(message, "message")
    self = record
  }

  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("stage", stage)
    writer.field("document", document)
    writer.field("source", source)
    writer.field("line", line)
    writer.field("kind", kind)
    writer.field("quote", quote)
    writer.field("message", message)
    writer.endObject()
  }
}
