import Records

extension ReportText {
  /// Reads a report and its facts from the database; nil for a number that is none.
  init?(number: Int, database: Database) throws {
    let document = try database.cached("SELECT id, division_code, text FROM document WHERE n = ?").bind([.int(number)])
    guard try document.step() else { return nil }
    let text = DocumentText(document.text(2))
    let scalars = document.text(2).unicodeScalars.map(\.value)
    self.number = number
    id = document.text(0)
    divisionCode = document.string(1)
    self.scalars = scalars
    let nodes = try Self.nodes(number, database)
    var cursor = NodeCursor(nodes: nodes)
    sentences = Quotes(text).ranges.map { bytes in
      let range = text.scalarOffset(ofByte: bytes.lowerBound)..<text.scalarOffset(ofByte: bytes.upperBound)
      let node = cursor.innermost(at: range.lowerBound)
      return Sentence(
        range: range, role: node?.role ?? "other", section: node?.section ?? "", measure: node?.measure,
        clauses: Self.clauses(scalars, range))
    }
    hasReview = sentences.contains { $0.role == "review" }
    names = try Self.names(number, limit: scalars.count, database).map { Self.withEdition($0, scalars) }
    figures = try Self.figures(number, limit: scalars.count, database)
  }

  /// The parts between ， ； 。 ： and their half-width forms (but not the comma of 1,200), without enumerating marks.
  private static func clauses(_ scalars: [UInt32], _ sentence: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    for position in sentence {
      switch scalars[position] {
      case 0xFF0C, 0xFF1B, 0x3002, 0xFF1A, 0x3B, 0x3A, 0xFF01, 0x21: break
      case 0x2C where position + 1 >= sentence.upperBound || !(0x30...0x39).contains(scalars[position + 1]): break
      default: continue
      }
      if position - start >= 2 { clauses.append(withoutOrdinal(scalars, start..<position)) }
      start = position + 1
    }
    if sentence.upperBound - start >= 2 { clauses.append(withoutOrdinal(scalars, start..<sentence.upperBound)) }
    return clauses.filter { $0.count >= 2 }
  }

  private static let numerals = "一二三四五六七八九十0123456789".unicodeScalars.map(\.value)
  private static let ordinalMarks = "是、.．)）".unicodeScalars.map(\.value)

  /// Without 一是, (一) and 1. before the words.
  private static func withoutOrdinal(_ scalars: [UInt32], _ clause: Range<Int>) -> Range<Int> {
    var position = clause.lowerBound
    while position < clause.upperBound, [0x28, 0xFF08, 0x20, 0x3000].contains(scalars[position]) { position += 1 }
    let first = position
    while position < clause.upperBound, position - first < 3, numerals.contains(scalars[position]) { position += 1 }
    if position == first { return clause }
    var end = position
    while end < clause.upperBound, end - position < 2, ordinalMarks.contains(scalars[end]) { end += 1 }
    return end > position ? end..<clause.upperBound : clause
  }

  /// An event with the 第十九届 that stands before its name.
  private static func withEdition(_ name: Name, _ scalars: [UInt32]) -> Name {
    let start = name.range.lowerBound
    guard name.type == "event", start > 2, [0x5C4A, 0x6B21].contains(scalars[start - 1]),
      let first = scalars[max(0, start - 8)..<start].lastIndex(of: 0x7B2C)
    else { return name }
    var name = name
    name.range = first..<name.range.upperBound
    name.text = String(String.UnicodeScalarView(scalars[name.range].compactMap(Unicode.Scalar.init)))
    return name
  }

  private struct Node {
    var range: Range<Int>
    var role: String
    var section: String
    var measure: String?
  }

  /// Finds the innermost outline node for positions that only grow.
  private struct NodeCursor {
    let nodes: [Node]
    var next = 0
    var open: [Node] = []

    init(nodes: [Node]) { self.nodes = nodes }

    mutating func innermost(at position: Int) -> Node? {
      while next < nodes.count, nodes[next].range.lowerBound <= position {
        open.removeAll { $0.range.upperBound <= position }
        open.append(nodes[next])
        next += 1
      }
      open.removeAll { $0.range.upperBound <= position }
      return open.last
    }
  }

  private static func nodes(_ document: Int, _ database: Database) throws -> [Node] {
    let rows = try database.cached(
      """
      SELECT start, end, role, section, heading, kind, measure FROM segment WHERE document = ?
      ORDER BY start, end DESC, n
      """
    ).bind([.int(document)])
    var nodes: [Node] = []
    while try rows.step() {
      let start = max(0, rows.int(0) ?? 0)
      let heading = rows.text(5) == "section" ? rows.string(4) : nil
      nodes.append(
        Node(
          range: start..<max(start, rows.int(1) ?? 0), role: rows.text(2),
          section: [rows.text(3), heading ?? ""].filter { !$0.isEmpty }.joined(separator: " › "),
          measure: rows.string(6)))
    }
    return nodes
  }

  private static func range(_ start: Int?, _ end: Int?, _ limit: Int) -> Range<Int> {
    let low = min(max(0, start ?? 0), limit)
    return low..<min(max(low, end ?? 0), limit)
  }

  private static func names(_ document: Int, limit: Int, _ database: Database) throws -> [Name] {
    let rows = try database.cached(
      """
      SELECT id, type, subtype, text, entity, start, end FROM mention WHERE document = ?
      UNION ALL
      SELECT c.id, 'program', 'policy', c.title, c.entity, c.start, c.end FROM citation c
      WHERE c.document = ? AND c.title IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM mention m WHERE m.document = c.document AND m.start < c.end AND m.end > c.start)
      ORDER BY 6, 7
      """
    ).bind([.int(document), .int(document)])
    var names: [Name] = []
    while try rows.step() {
      names.append(
        Name(
          id: rows.text(0), type: rows.text(1), subtype: rows.string(2), text: rows.text(3), entity: rows.string(4),
          range: range(rows.int(5), rows.int(6), limit)))
    }
    return names
  }

  private static func figures(_ document: Int, limit: Int, _ database: Database) throws -> [Figure] {
    let rows = try database.cached(
      """
      SELECT id, metric, indicator, coalesce(value, filled_value), coalesce(unit, ''), aspect, qualifier, stance, period,
        coalesce(series_division, '') || '/' || coalesce(series_subject, ''), text, start, end
      FROM indicator WHERE document = ? AND left_out IS NULL ORDER BY n
      """
    ).bind([.int(document)])
    var figures: [Figure] = []
    while try rows.step() {
      figures.append(
        Figure(
          id: rows.text(0), metric: rows.text(1), indicator: rows.string(2), value: rows.string(3), unit: rows.text(4),
          aspect: rows.text(5), qualifier: rows.text(6), stance: rows.text(7), period: rows.int(8),
          subject: rows.text(9), text: rows.text(10), range: range(rows.int(11), rows.int(12), limit)))
    }
    return figures
  }
}
