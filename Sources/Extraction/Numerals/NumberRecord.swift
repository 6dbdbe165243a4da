import Records

/// One number of a line of text, for `gongbao-extract --numbers`.
package struct NumberRecord: Equatable, Sendable {
  /// Counted from 1.
  package var line: Int
  package var text: String
  /// Scalar offsets in the line, half-open.
  package var start: Int
  package var end: Int
  /// A plain decimal, nil where masked.
  package var value: String?
  package var unit: String?
  package var qualifier: String

  package init(_ quantity: Quantity, in text: Scalars, line: Int, units: UnitTable) {
    self.line = line
    self.text = text.string(quantity.start..<quantity.end)
    start = quantity.start
    end = quantity.end
    let times = quantity.unit?.times ?? 1
    value = (times > 1 ? quantity.value?.multiplied(by: times) : quantity.value)?.description
    unit = times > 1 ? nil : quantity.unitName.map { units.text(of: $0) }
    qualifier = quantity.qualifier.rawValue
  }

  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("line", line)
    writer.field("text", text)
    writer.field("start", start)
    writer.field("end", end)
    writer.field("value", value)
    writer.field("unit", unit)
    writer.field("qualifier", qualifier)
    writer.endObject()
    writer.endLine()
  }
}
