/// A node of a report's outline.
///
/// Offsets are half-open and count Unicode scalars of the document's `text`; a node spans its heading and its body.
package struct Segment: Equatable, Sendable {
  /// `<document>.s<number>`.
  package var id: String
  package var document: String
  /// The id of the node that holds this one; nil for the title and the top sections.
  package var parent: String?
  /// `title`, `section`, `measure` or `paragraph`.
  package var kind: String
  /// 1 for 一、, 2 for (一), 3 for 1., 4 for (1); 0 for a title and for an unnumbered part
  /// above 一、; a measure or paragraph: one below its parent.
  package var level: Int
  /// The number that the heading carries: 3 for (三) and for 三是.
  package var ordinal: Int?
  /// Without its number, up to the first 。 or line end; for a measure its lead clause. Nil for a paragraph.
  package var heading: String?
  /// Where the heading stands.
  package var headingStart: Int?
  package var headingEnd: Int?
  /// `review`, `plan` or `other`.
  package var role: String
  /// The year that the node speaks of.
  package var year: Int?
  /// An id of themes.csv.
  package var theme: String?
  /// The terms that decided the theme, strongest first.
  package var themeEvidence: [String]
  package var start: Int
  package var end: Int
}

extension Segment {
  // As with a mention; what differs is the order of `year`.
  package init(
    id: String, document: String, parent: String? = nil, kind: String, level: Int = 0, ordinal: Int? = nil,
    heading: String? = nil, headingStart: Int? = nil, headingEnd: Int? = nil, role: String = "other",
    theme: String? = nil,
    themeEvidence: [String] = [], year: Int? = nil, start: Int, end: Int
  ) {
    self.init(
      id: id, document: document, parent: parent, kind: kind, level: level, ordinal: ordinal, heading: heading,
      headingStart: headingStart, headingEnd: headingEnd, role: role, year: year, theme: theme,
      themeEvidence: themeEvidence, start: start, end: end)
  }
}

extension Segment: JSONRecord {
  package init(from reader: inout JSONReader) throws(JSONError) {
    // Gathered one by one, so that the record is made once: it has many strings to copy.
    var (id, document, parent, kind): (String?, String?, String?, String?)
    var (level, ordinal, year, start, end): (Int, Int?, Int?, Int?, Int?) = (0, nil, nil, nil, nil)
    var (heading, headingStart, headingEnd): (String?, Int?, Int?)
    var role = "other"
    var theme: String?
    var themeEvidence: [String] = []
    try reader.object { key, reader throws(JSONError) in
      switch key {
      case "id": id = try reader.string()
      case "document": document = try reader.string()
      case "parent": parent = try reader.optionalString()
      case "kind": kind = try reader.string()
      case "level": level = try reader.int()
      case "ordinal": ordinal = try reader.optionalInt()
      case "heading": heading = try reader.optionalString()
      case "heading_start": headingStart = try reader.optionalInt()
      case "heading_end": headingEnd = try reader.optionalInt()
      case "role": role = try reader.string()
      case "theme": theme = try reader.optionalString()
      case "theme_evidence": themeEvidence = try reader.strings()
      case "year": year = try reader.optionalInt()
      case "start": start = try reader.int()
      case "end": end = try reader.int()
      default: try reader.skipValue()
      }
    }
    try self.init(
      id: reader.require(id, "id"), document: reader.require(document, "document"), parent: parent,
      kind: reader.require(kind, "kind"), level: level, ordinal: ordinal, heading: heading, headingStart: headingStart,
      headingEnd: headingEnd, role: role, theme: theme, themeEvidence: themeEvidence, year: year,
      start: reader.require(start, "start"), end: reader.require(end, "end"))
  }

  package func write(to writer: inout JSONWriter) {
    writer.segment(
      id: id, document: document, parent: parent, kind: kind, level: level, ordinal: ordinal, heading: heading,
      headingStart: headingStart, headingEnd: headingEnd, role: role, theme: theme, themeEvidence: themeEvidence,
      year: year, start: start, end: end)
  }
}

extension JSONWriter {
  /// A segment, of which identifiers, words and heading may be no strings of their own.
  @inline(__always)
  mutating func segment<ID: JSONText, Word: JSONText>(
    id: ID, document: some JSONText, parent: ID?, kind: Word, level: Int, ordinal: Int?, heading: (some JSONText)?,
    headingStart: Int?, headingEnd: Int?, role: Word, theme: String?, themeEvidence: [String], year: Int?, start: Int,
    end: Int
  ) {
    beginObject()
    field("id", id)
    field("document", document)
    field("parent", parent)
    field("kind", kind)
    field("level", level)
    field("ordinal", ordinal)
    field("heading", heading)
    field("heading_start", headingStart)
    field("heading_end", headingEnd)
    field("role", role)
    field("theme", theme)
    field("theme_evidence", themeEvidence)
    field("year", year)
    field("start", start)
    field("end", end)
    endObject()
  }
}
