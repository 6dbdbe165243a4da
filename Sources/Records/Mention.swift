/// A name where it stands.
///
/// `text` equals the document's `text[start..<end]` (half-open, Unicode scalars).
package struct Mention: Equatable, Sendable {
  /// `<document>.m<number>`.
  package var id: FactID
  package var document: String
  /// The innermost segment that holds it.
  package var segment: String?
  /// `district`, `zone`, `institution`, `program`, `event`, `platform` or `person`.
  package var type: String
  /// For institution: government, party, university, research, enterprise, hospital, finance, association, media, other.
  /// For program: policy, scheme, designation.
  package var subtype: String?
  /// The rule that made the mention, a file of the recogniser, and the row of the table that took part:
  /// `HeadRule heads.csv:87`. `make explain` prints what it saw.
  package var rule: String
  package var text: String
  package var start: Int
  package var end: Int
  /// Stable identifier of the thing named; nil where several things may be meant.
  package var entity: String?
  /// The thing's canonical name.
  package var name: String?
  /// GB/T 2260 code of the division that the thing is, lies in or serves.
  package var divisionCode: String?
  /// Identifiers of the things that may be meant, where context does not decide.
  package var candidates: [String]
}

extension Mention {
  // Hands on to the initializer that the compiler makes, which puts a record together where it is wanted; one that sets
  // its properties one by one would copy it at the end, with its dozen strings. (The two differ in the order of `rule`.)
  package init(
    id: FactID, document: String, segment: String? = nil, type: String, subtype: String? = nil, text: String,
    start: Int, end: Int, entity: String? = nil, name: String? = nil, divisionCode: String? = nil,
    candidates: [String] = [], rule: String
  ) {
    self.init(
      id: id, document: document, segment: segment, type: type, subtype: subtype, rule: rule, text: text, start: start,
      end: end, entity: entity, name: name, divisionCode: divisionCode, candidates: candidates)
  }
}

extension Mention: JSONRecord {
  package init(from reader: inout JSONReader) throws(JSONError) {
    var id: FactID?
    var document: String?
    var type: String?
    var text: String?
    var start: Int?
    var end: Int?
    var rule: String?
    var record = Mention(id: "", document: "", type: "", text: "", start: 0, end: 0, rule: "")
    try reader.object { key, reader throws(JSONError) in
      switch key {
      case "id": id = FactID(try reader.string())
      case "document": document = try reader.string()
      case "segment": record.segment = try reader.optionalString()
      case "type": type = try reader.string()
      case "subtype": record.subtype = try reader.optionalString()
      case "text": text = try reader.string()
      case "start": start = try reader.int()
      case "end": end = try reader.int()
      case "entity": record.entity = try reader.optionalString()
      case "name": record.name = try reader.optionalString()
      case "division_code": record.divisionCode = try reader.optionalString()
      case "candidates": record.candidates = try reader.strings()
      case "rule": rule = try reader.string()
      default: try reader.skipValue()
      }
    }
    record.id = try reader.require(id, "id")
    record.document = try reader.require(document, "document")
    record.type = try reader.require(type, "type")
    record.text = try reader.require(text, "text")
    record.start = try reader.require(start, "start")
    record.end = try reader.require(end, "end")
    record.rule = try reader.require(rule, "rule")
    self = record
  }

  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id)
    writer.field("document", document)
    writer.field("segment", segment)
    writer.field("type", type)
    writer.field("subtype", subtype)
    writer.field("text", text)
    writer.field("start", start)
    writer.field("end", end)
    writer.field("entity", entity)
    writer.field("name", name)
    writer.field("division_code", divisionCode)
    writer.field("candidates", candidates)
    writer.field("rule", rule)
    writer.endObject()
  }
}
