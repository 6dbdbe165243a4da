/// Fills masked figures from other copies of the same report.
///
/// Two copies of a sentence are the same once the figures in it are left out; the figure at the same place in it is the
/// masked one's value.
struct MaskedFigures {
  let database: Database

  private struct Figure {
    var number: Int
    var id: String
    var start: Int
    var end: Int
    var value: String?
    var isMasked: Bool
    var unit: String
  }

  func fill() throws {
    let groups = try database.prepare(
      """
      SELECT DISTINCT d.witness_group FROM document d JOIN indicator i ON i.document = d.n AND i.masked = 1
      WHERE (SELECT count(*) FROM document o WHERE o.witness_group = d.witness_group) > 1 ORDER BY 1
      """)
    var names: [String] = []
    while try groups.step() { names.append(groups.text(0)) }
    let update = try database.prepare("UPDATE indicator SET filled_value = ?, filled_from = ? WHERE n = ?")
    try database.transaction {
      for name in names { try fill(group: name, update) }
    }
  }

  private func fill(group: String, _ update: Statement) throws {
    let rows = try database.prepare(
      """
      SELECT i.document, i.sentence, q.text, i.n, i.id, i.start, i.end, i.value, i.masked, coalesce(i.unit, '')
      FROM document d JOIN indicator i ON i.document = d.n
        JOIN sentence q ON q.document = i.document AND q.start = i.sentence
      WHERE d.witness_group = ? ORDER BY d.duplicates_of IS NOT NULL, i.n
      """
    ).bind([.text(group)])
    // Readable figures by their sentence without figures, and masked ones to fill.
    var readable: [String: [(document: Int, figures: [Figure])]] = [:]
    var masked: [(template: String, document: Int, figures: [Figure])] = []
    var place: (document: Int, sentence: Int, text: String)?
    var figures: [Figure] = []
    func close() {
      guard let place else { return }
      let template = Self.template(place.text, at: place.sentence, figures: figures)
      readable[template, default: []].append((place.document, figures))
      if figures.contains(where: \.isMasked) { masked.append((template, place.document, figures)) }
    }
    while try rows.step() {
      let document = rows.int(0) ?? 0
      let sentence = rows.int(1) ?? 0
      if place?.document != document || place?.sentence != sentence {
        close()
        place = (document, sentence, rows.text(2))
        figures = []
      }
      figures.append(
        Figure(
          number: rows.int(3) ?? 0, id: rows.text(4), start: rows.int(5) ?? 0, end: rows.int(6) ?? 0,
          value: rows.string(7), isMasked: rows.int(8) == 1, unit: rows.text(9)))
    }
    close()
    for (template, document, figures) in masked {
      let others = (readable[template] ?? []).filter { $0.document != document && $0.figures.count == figures.count }
      for (index, figure) in figures.enumerated() where figure.isMasked && figure.value == nil {
        let donor = others.lazy.map { $0.figures[index] }.first { $0.value != nil && $0.unit == figure.unit }
        if let donor { try update.run([Value(donor.value), .text(donor.id), .int(figure.number)]) }
      }
    }
  }

  /// The sentence with # for each of its figures, without blanks and without digits or x (years are masked too).
  private static func template(_ text: String, at sentenceStart: Int, figures: [Figure]) -> String {
    let scalars = Array(text.unicodeScalars)
    var template = String.UnicodeScalarView()
    var position = 0
    for figure in figures {
      let start = min(max(position, figure.start - sentenceStart), scalars.count)
      append(scalars[position..<start], to: &template)
      template.append("#")
      position = min(max(start, figure.end - sentenceStart), scalars.count)
    }
    append(scalars[position...], to: &template)
    return String(template)
  }

  private static func append(_ scalars: ArraySlice<Unicode.Scalar>, to template: inout String.UnicodeScalarView) {
    for scalar in scalars {
      switch scalar {
      case "0"..."9", "x", "X", "*", "＊", "×", " ", "\u{A0}", "\u{3000}": continue
      default: template.append(scalar)
      }
    }
  }
}
