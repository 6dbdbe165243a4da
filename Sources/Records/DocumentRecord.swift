extension Document: JSONRecord {
  package init(from reader: inout JSONReader) throws(JSONError) {
    var text: String?
    var alignment: [AlignmentRun] = []
    try self.init(from: &reader) { key, reader throws(JSONError) in
      switch key {
      case "text": text = try reader.string()
      case "alignment":
        try reader.array { reader throws(JSONError) in alignment.append(try AlignmentRun(from: &reader)) }
      default: try reader.skipValue()
      }
    }
    self.text = try reader.require(text, "text")
    self.alignment = alignment
  }

  /// A document without text and alignment.
  ///
  /// - Parameter other: takes or skips the value of each other key.
  init(
    from reader: inout JSONReader, other: (JSONKey, inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    var id: String?
    var document = Document(id: "", source: Source(path: ""), text: "")
    try reader.object { key, reader throws(JSONError) in
      switch key {
      case "id": id = try reader.string()
      case "source": document.source = try Source(from: &reader)
      case "title": document.title = try reader.optionalString()
      case "agency": document.agency = try reader.optionalString()
      case "division_code": document.divisionCode = try reader.optionalString()
      case "division": document.division = try reader.optionalString()
      case "review_year": document.reviewYear = try reader.optionalInt()
      case "plan_year": document.planYear = try reader.optionalInt()
      case "published": document.published = try reader.optionalString()
      case "document_number": document.documentNumber = try reader.optionalString()
      case "script": document.script = try reader.string()
      case "damage": document.damage = try reader.strings()
      case "repairs":
        try reader.array { reader throws(JSONError) in document.repairs.append(try Repair(from: &reader)) }
      case "layout":
        try reader.array { reader throws(JSONError) in document.layout.append(try LayoutSpan(from: &reader)) }
      case "furniture":
        try reader.array { reader throws(JSONError) in document.furniture.append(try Furniture(from: &reader)) }
      case "duplicates_of": document.duplicatesOf = try reader.optionalString()
      default: try other(key, &reader)
      }
    }
    document.id = try reader.require(id, "id")
    self = document
  }

  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id)
    writer.key("source")
    source.write(to: &writer)
    writer.field("title", title)
    writer.field("agency", agency)
    writer.field("division_code", divisionCode)
    writer.field("division", division)
    writer.field("review_year", reviewYear)
    writer.field("plan_year", planYear)
    writer.field("published", published)
    writer.field("document_number", documentNumber)
    writer.field("script", script)
    writer.field("damage", damage)
    writer.field("text", text)
    writer.key("repairs")
    writer.array(repairs) { $0.write(to: &$1) }
    writer.key("alignment")
    writer.array(alignment) { $0.write(to: &$1) }
    writer.key("layout")
    writer.array(layout) { $0.write(to: &$1) }
    writer.key("furniture")
    writer.array(furniture) { $0.write(to: &$1) }
    writer.field("duplicates_of", duplicatesOf)
    writer.endObject()
  }
}

extension Source: JSONRecord {
  package init(from reader: inout JSONReader) throws(JSONError) {
    var source = Source(path: "")
    try reader.object { key, reader throws(JSONError) in
      switch key {
      case "path": source.path = try reader.string()
      case "url": source.url = try reader.optionalString()
      case "sha256": source.sha256 = try reader.string()
      case "bytes": source.bytes = try reader.int()
      case "media_type": source.mediaType = try reader.string()
      case "encoding": source.encoding = try reader.string()
      case "publisher": source.publisher = try reader.optionalString()
      case "retrieved": source.retrieved = try reader.optionalString()
      default: try reader.skipValue()
      }
    }
    self = source
  }

  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("path", path)
    writer.field("url", url)
    writer.field("sha256", sha256)
    writer.field("bytes", bytes)
    writer.field("media_type", mediaType)
    writer.field("encoding", encoding)
    writer.field("publisher", publisher)
    writer.field("retrieved", retrieved)
    writer.endObject()
  }
}

extension Repair: JSONRecord {
  package init(from reader: inout JSONReader) throws(JSONError) {
    var repair = Repair(kind: "", start: 0, end: 0, before: "", sourceStart: 0, sourceEnd: 0, confidence: 1)
    try reader.object { key, reader throws(JSONError) in
      switch key {
      case "kind": repair.kind = try reader.string()
      case "start": repair.start = try reader.int()
      case "end": repair.end = try reader.int()
      case "before": repair.before = try reader.string()
      case "source_start": repair.sourceStart = try reader.int()
      case "source_end": repair.sourceEnd = try reader.int()
      case "confidence": repair.confidence = try reader.double()
      default: try reader.skipValue()
      }
    }
    self = repair
  }

  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("kind", kind)
    writer.field("start", start)
    writer.field("end", end)
    writer.field("before", before)
    writer.field("source_start", sourceStart)
    writer.field("source_end", sourceEnd)
    writer.key("confidence")
    writer.value(confidence: confidence)
    writer.endObject()
  }
}

/// Written as an array of four integers, since a report has hundreds.
extension AlignmentRun: JSONRecord {
  package init(from reader: inout JSONReader) throws(JSONError) {
    var numbers = (0, 0, 0, 0)
    var count = 0
    try reader.array { reader throws(JSONError) in
      numbers = (numbers.1, numbers.2, numbers.3, try reader.int())
      count += 1
    }
    guard count == 4 else { throw JSONError(message: "an alignment run has four numbers", offset: 0) }
    self.init(start: numbers.0, end: numbers.1, sourceStart: numbers.2, sourceEnd: numbers.3)
  }

  package func write(to writer: inout JSONWriter) {
    writer.beginArray()
    writer.value(start)
    writer.value(end)
    writer.value(sourceStart)
    writer.value(sourceEnd)
    writer.endArray()
  }
}

extension JSONWriter {
  package mutating func array<Element>(_ elements: [Element], _ write: (Element, inout JSONWriter) -> Void) {
    beginArray()
    for element in elements { write(element, &self) }
    endArray()
  }
}
