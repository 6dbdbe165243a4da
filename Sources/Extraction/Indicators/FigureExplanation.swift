import Records

/// What the figure rules saw in a text, a line each: every number, and for each whether it is a figure and what it measures.
extension IndicatorExtractor {
  /// - Parameter names: the mentions of the text, in the order of their starts; figures are told apart by them.
  /// - Returns: lines with offsets in scalars of the text's line.
  func explain(_ text: DocumentText, names: [Mention]) -> [String] {
    var lines: [String] = []
    var walk = ParagraphWalk(text: text, names: names)
    while let paragraph = walk.next() {
      let scalars = paragraph.text
      let figures = reader.figures(
        of: reader.quantities(in: scalars), in: scalars, marks: paragraph.marks, offset: paragraph.start,
        outline: OutlineIndex([]), names: paragraph.names)
      for quantity in reader.scanner.quantities(in: scalars) {
        let words = scalars.string(quantity.start..<quantity.end)
        let value = quantity.value?.description ?? "masked"
        let unit = quantity.unitName.map { reader.scanner.units.text(of: $0) } ?? "(no unit)"
        var line =
          "number \(quantity.start)..<\(quantity.end) \(words) = \(value) \(unit) \(quantity.qualifier)"
        if let figure = figures.first(where: { $0.quantity.numeral.start == quantity.numeral.start }) {
          line += " → figure: \(figure.metric.text) [\(figure.aspect) \(figure.stance)] by \(figure.rule.description)"
          if let id = known.id(named: figure.metric) { line += ", indicator \(id)" }
        } else if quantity.isOrdinal {
          line += " → no figure: an ordinal"
        } else if quantity.unit?.figure == .no {
          line += " → no figure: a \(quantity.unit?.kind.rawValue ?? "")"
        } else {
          line += " → no figure: part of a name or slogan, or nothing is counted"
        }
        lines.append(line)
      }
    }
    return lines
  }
}
