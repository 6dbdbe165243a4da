/// What the figure rules saw in a text, a line each: every number, and for each whether it is a figure and what it measures.
extension IndicatorExtractor {
  package func explain(_ text: String) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n") {
      let scalars = Scalars(String(paragraph))
      let figures = reader.figures(
        of: reader.quantities(in: scalars), in: scalars, marks: scalars.marks, offset: 0, outline: OutlineIndex([]),
        names: LineNames(ranges: []))
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
