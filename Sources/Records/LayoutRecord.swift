extension LayoutSpan: JSONRecord {
  package init(from reader: inout JSONReader) throws(JSONError) {
    var span = LayoutSpan(kind: "", start: 0, end: 0)
    try reader.object { key, reader throws(JSONError) in
      switch key {
      case "kind": span.kind = try reader.string()
      case "level": span.level = try reader.int()
      case "start": span.start = try reader.int()
      case "end": span.end = try reader.int()
      default: try reader.skipValue()
      }
    }
    self = span
  }

  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("kind", kind)
    writer.field("level", level)
    writer.field("start", start)
    writer.field("end", end)
    writer.endObject()
  }
}

extension Furniture: JSONRecord {
  package init(from reader: inout JSONReader) throws(JSONError) {
    var furniture = Furniture(kind: "", text: "")
    try reader.object { key, reader throws(JSONError) in
      switch key {
      case "kind": furniture.kind = try reader.string()
      case "text": furniture.text = try reader.string()
      default: try reader.skipValue()
      }
    }
    self = furniture
  }

  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("kind", kind)
    writer.field("text", text)
    writer.endObject()
  }
}
