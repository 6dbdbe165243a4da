/// Compares figures: in reports that are the same by their place, in pages that changed by what they measure.
struct FigureComparison {
  let database: Database
  let reasons: ChangeReasons

  private struct Figure {
    var id: String
    var start: Int
    var text: String
    /// The fields that are compared, in the order of `names`.
    var fields: [String]

    static let names = [
      "value", "unit", "aspect", "qualifier", "stance", "period", "indicator", "metric", "subject", "filled_value",
    ]

    /// What stays the same when only the number of a changed page is another.
    var meaning: [String] { [fields[7], fields[1], fields[2], fields[4], fields[5], fields[8]] }
  }

  func run() throws {
    let documents = try database.prepare(
      """
      SELECT d.n, d.id, d.path, EXISTS (SELECT 1 FROM old_document o WHERE o.id = d.id),
        (SELECT c.before FROM change c WHERE c.document = d.id AND c.field = 'document')
      FROM document d ORDER BY d.n
      """)
    while try documents.step() {
      let isSame = documents.int(3) == 1
      let formerID = isSame ? documents.text(1) : documents.string(4)
      let old = try formerID.map { try oldFigures($0) } ?? []
      let new = try newFigures(documents.int(0) ?? 0)
      let place = (path: documents.text(2), document: documents.text(1))
      if isSame {
        try compare(old, new, key: { [String($0.start)] }, reason: reasons.reason, detail: reasons.detail, place)
      } else {
        let reason = formerID == nil ? "new_page" : "changed_page"
        try compare(old, new, key: \.meaning, reason: reason, detail: "", place)
      }
    }
  }

  private func compare(
    _ old: [Figure], _ new: [Figure], key: (Figure) -> [String], reason: String, detail: String,
    _ place: (path: String, document: String)
  ) throws {
    var waiting: [[String]: [Figure]] = [:]
    for figure in old.reversed() { waiting[key(figure), default: []].append(figure) }
    for figure in new {
      guard let before = waiting[key(figure)]?.popLast() else {
        try note("new_figure", reason, detail, place, figure, nil, nil, figure.fields[0])
        continue
      }
      for (index, name) in Figure.names.enumerated() where before.fields[index] != figure.fields[index] {
        try note("changed_figure", reason, detail, place, figure, name, before.fields[index], figure.fields[index])
      }
    }
    for figure in waiting.values.joined().sorted(by: { $0.start < $1.start }) {
      try note("vanished_figure", reason, detail, place, figure, nil, figure.fields[0], nil)
    }
  }

  private func note(
    _ change: String, _ reason: String, _ detail: String, _ place: (path: String, document: String), _ figure: Figure,
    _ field: String?, _ before: String?, _ after: String?
  ) throws {
    try database.cached("INSERT INTO change VALUES (NULL,?,?,?,?,?,?,?,?,?,?)").run([
      .text(change), .text(reason), .text(detail), .text(place.path), .text(place.document), .text(figure.id),
      Value(field), Value(before), Value(after), .text(figure.text),
    ])
  }

  private func oldFigures(_ document: String) throws -> [Figure] {
    try figures(
      database.prepare(
        """
        SELECT id, start, text, value, unit, aspect, qualifier, stance, period, indicator, metric, subject, filled
        FROM old_figure WHERE document = ? ORDER BY start, n
        """
      ).bind([.text(document)]))
  }

  private func newFigures(_ document: Int) throws -> [Figure] {
    try figures(
      database.prepare(
        """
        SELECT id, start, text, value, unit, aspect, qualifier, stance, period, indicator, metric, subject, filled_value
        FROM indicator WHERE document = ? ORDER BY start, n
        """
      ).bind([.int(document)]))
  }

  private func figures(_ rows: Statement) throws -> [Figure] {
    var figures: [Figure] = []
    while try rows.step() {
      figures.append(
        Figure(id: rows.text(0), start: rows.int(1) ?? 0, text: rows.text(2), fields: (3...12).map { rows.text($0) }))
    }
    return figures
  }
}
