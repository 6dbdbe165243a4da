/// A policy or a document number that a report refers to.
///
/// `text` equals the document's `text[start..<end]` (half-open, Unicode scalars).
package struct Citation: Equatable, Sendable {
  /// `<document>.c<number>`.
  package var id: FactID
  package var document: String
  package var segment: String?
  /// 国发〔2023〕15号, brackets made uniform.
  package var number: String?
  package var title: String?
  /// The issuing body, where the number or the text tells.
  package var issuer: String?
  /// `national`, `provincial`, `municipal`, `county`.
  package var level: String?
  package var year: Int?
  /// What the report says was done with it: 制定, 落实, 修订, 印发.
  package var verb: String?
  /// The entity of the programme mention with the same title.
  package var entity: String?
  package var text: String
  package var start: Int
  package var end: Int

  package init(
    id: FactID, document: String, segment: String? = nil, number: String? = nil, title: String? = nil,
    issuer: String? = nil, level: String? = nil, year: Int? = nil, verb: String? = nil, entity: String? = nil,
    text: String, start: Int, end: Int
  ) {
    self.id = id
    self.document = document
    self.segment = segment
    self.number = number
    self.title = title
    self.issuer = issuer
    self.level = level
    self.year = year
    self.verb = verb
    self.entity = entity
    self.text = text
    self.start = start
    self.end = end
  }
}

extension Citation: JSONRecord {
  package init(from reader: inout JSONReader) throws(JSONError) {
    var id: FactID?
    var document: String?
    var text: String?
    var start: Int?
    var end: Int?
    var record = Citation(id: "", document: "", text: "", start: 0, end: 0)
    try reader.object { key, reader throws(JSONError) in
      switch key {
      case "id": id = FactID(try reader.string())
      case "document": document = try reader.string()
      case "segment": record.segment = try reader.optionalString()
      case "number": record.number = try reader.optionalString()
      case "title": record.title = try reader.optionalString()
      case "issuer": record.issuer = try reader.optionalString()
      case "level": record.level = try reader.optionalString()
      case "year": record.year = try reader.optionalInt()
      case "verb": record.verb = try reader.optionalString()
      case "entity": record.entity = try reader.optionalString()
      case "text": text = try reader.string()
      case "start": start = try reader.int()
      case "end": end = try reader.int()
      default: try reader.skipValue()
      }
    }
    record.id = try reader.require(id, "id")
    record.document = try reader.require(document, "document")
    record.text = try reader.require(text, "text")
    record.start = try reader.require(start, "start")
    record.end = try reader.require(end, "end")
    self = record
  }

  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id)
    writer.field("document", document)
    writer.field("segment", segment)
    writer.field("number", number)
    writer.field("title", title)
    writer.field("issuer", issuer)
    writer.field("level", level)
    writer.field("year", year)
    writer.field("verb", verb)
    writer.field("entity", entity)
    writer.field("text", text)
    writer.field("start", start)
    writer.field("end", end)
    writer.endObject()
  }
}
