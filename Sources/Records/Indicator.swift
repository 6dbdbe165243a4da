/// One number that states how much, how many, what share, what change or what rank.
///
/// `text` equals the document's `text[start..<end]` (half-open, Unicode scalars).
package struct Indicator: Equatable, Sendable {
  /// `<document>.n<number>`.
  package var id: FactID
  package var document: String
  /// The innermost segment that holds it.
  package var segment: String?
  /// What is measured, in the words of the report.
  package var metric: String
  /// The id in indicators.csv, where the metric names one.
  package var indicator: String?
  /// A plain decimal in `unit`, 万 and 亿 multiplied out; nil where it is masked.
  package var value: String?
  /// As written, without 万 or 亿; `rank` for a rank.
  package var unit: String?
  /// `level`, `increase`, `growth`, `share` or `rank`.
  package var aspect: String
  /// `exact`, `over`, `under` or `about`.
  package var qualifier: String
  /// `actual` or `target`.
  package var stance: String
  /// The year it speaks of.
  package var period: Int?
  /// Where it is not one calendar year: ISO 8601 month or year, 2021-01.
  package var periodStart: String?
  package var periodEnd: String?
  /// What a change is measured against, as written: 同比, 较2015年.
  package var base: String?
  /// True where digits are replaced by x, * or blanks.
  package var masked: Bool
  /// Of a rank: `national`, `provincial`, `municipal`, `district`, `global`, or the words as written.
  package var scope: String?
  /// The division, institution or zone that the figure belongs to; nil for the reporting one.
  package var subject: String?
  package var rule: String
  /// The number with its unit and qualifier as written.
  package var text: String
  package var start: Int
  package var end: Int
}

extension Indicator {
  // Hands on to the initializer that the compiler makes, which puts a record together where it is wanted; one that sets
  // its properties one by one would copy it at the end, with its dozen strings. (The two differ in the order of `rule`.)
  package init(
    id: FactID, document: String, segment: String? = nil, metric: String, indicator: String? = nil,
    value: String? = nil, unit: String? = nil, aspect: String = "level", qualifier: String = "exact",
    stance: String = "actual",
    period: Int? = nil, periodStart: String? = nil, periodEnd: String? = nil, base: String? = nil,
    masked: Bool = false, scope: String? = nil, subject: String? = nil, text: String, start: Int, end: Int,
    rule: String
  ) {
    self.init(
      id: id, document: document, segment: segment, metric: metric, indicator: indicator, value: value, unit: unit,
      aspect: aspect, qualifier: qualifier, stance: stance, period: period, periodStart: periodStart,
      periodEnd: periodEnd, base: base, masked: masked, scope: scope, subject: subject, rule: rule, text: text,
      start: start, end: end)
  }
}

extension Indicator: JSONRecord {
  package init(from reader: inout JSONReader) throws(JSONError) {
    var id: FactID?
    var document: String?
    var metric: String?
    var text: String?
    var start: Int?
    var end: Int?
    var rule: String?
    var record = Indicator(id: "", document: "", metric: "", text: "", start: 0, end: 0, rule: "")
    try reader.object { key, reader throws(JSONError) in
      switch key {
      case "id": id = FactID(try reader.string())
      case "document": document = try reader.string()
      case "segment": record.segment = try reader.optionalString()
      case "metric": metric = try reader.string()
      case "indicator": record.indicator = try reader.optionalString()
      case "value": record.value = try reader.optionalString()
      case "unit": record.unit = try reader.optionalString()
      case "aspect": record.aspect = try reader.string()
      case "qualifier": record.qualifier = try reader.string()
      case "stance": record.stance = try reader.string()
      case "period": record.period = try reader.optionalInt()
      case "period_start": record.periodStart = try reader.optionalString()
      case "period_end": record.periodEnd = try reader.optionalString()
      case "base": record.base = try reader.optionalString()
      case "masked": record.masked = try reader.bool()
      case "scope": record.scope = try reader.optionalString()
      case "subject": record.subject = try reader.optionalString()
      case "text": text = try reader.string()
      case "start": start = try reader.int()
      case "end": end = try reader.int()
      case "rule": rule = try reader.string()
      default: try reader.skipValue()
      }
    }
    record.id = try reader.require(id, "id")
    record.document = try reader.require(document, "document")
    record.metric = try reader.require(metric, "metric")
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
    writer.field("metric", metric)
    writer.field("indicator", indicator)
    writer.field("value", value)
    writer.field("unit", unit)
    writer.field("aspect", aspect)
    writer.field("qualifier", qualifier)
    writer.field("stance", stance)
    writer.field("period", period)
    writer.field("period_start", periodStart)
    writer.field("period_end", periodEnd)
    writer.field("base", base)
    writer.field("masked", masked)
    writer.field("scope", scope)
    writer.field("subject", subject)
    writer.field("text", text)
    writer.field("start", start)
    writer.field("end", end)
    writer.field("rule", rule)
    writer.endObject()
  }
}
