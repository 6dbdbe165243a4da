/// Decides which value of a year stands, and stores the series with what stands beside it.
struct SeriesWriter {
  let database: Database
  private let series: Statement
  private let point: Statement
  private let divisionName: Statement

  init(database: Database) throws {
    self.database = database
    series = try database.prepare("INSERT INTO series VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    point = try database.prepare("INSERT INTO series_point VALUES (?,?,?,?,?)")
    divisionName = try database.prepare("SELECT name FROM division_name WHERE code = ?")
  }

  func write(_ key: SeriesBuilder.Key, _ points: [(year: Int, attestations: [SeriesBuilder.Attestation])]) throws {
    var qualifiers: [String] = []
    var figures: [String] = []
    var others: [String] = []
    var filled: [String] = []
    var best: [(year: Int, attestation: SeriesBuilder.Attestation)] = []
    for (year, attestations) in points {
      let ranked = Self.ranked(attestations)
      guard let first = ranked.first else { continue }
      best.append((year, first))
      figures.append("\(year):\(first.id)")
      if first.qualifier != "exact" { qualifiers.append("\(year):\(first.qualifier)") }
      if first.isFilled { filled.append("\(year):\(first.id)") }
      for other in ranked.dropFirst() { others.append("\(year):\(other.value) (\(other.id))") }
    }
    let name = try key.division.flatMap { code throws -> String? in
      try divisionName.bind([.text(code)]).step() ? divisionName.string(0) : nil
    }
    try series.run([
      .text(key.id), Value(key.division), Value(name), Value(key.subject), Value(key.indicator), .text(key.name),
      .text(key.aspect), .text(key.unit), Value(key.scope), .text(key.stance),
      .text(qualifiers.joined(separator: "|")), .text(figures.joined(separator: "|")),
      .text(others.joined(separator: "|")), .text(filled.joined(separator: "|")),
    ])
    let number = database.lastRow
    for (year, attestation) in best {
      try point.run([
        .int(number), .int(year), .text(attestation.value), .text(attestation.qualifier), .int(attestation.figure),
      ])
    }
  }

  /// One attestation for each value, the best attested first.
  ///
  /// Better is: given by more reports (copies of a report count once); exact; from the report on that very year; in the
  /// best copy; read rather than filled; earlier in the documents.
  static func ranked(_ attestations: [SeriesBuilder.Attestation]) -> [SeriesBuilder.Attestation] {
    var byValue: [String: (reports: Set<String>, best: SeriesBuilder.Attestation)] = [:]
    for attestation in attestations {
      if var known = byValue[attestation.value] {
        known.reports.insert(attestation.group)
        if precedes(attestation, known.best) { known.best = attestation }
        byValue[attestation.value] = known
      } else {
        byValue[attestation.value] = ([attestation.group], attestation)
      }
    }
    return byValue.values.sorted { one, other in
      if one.reports.count != other.reports.count { return one.reports.count > other.reports.count }
      return precedes(one.best, other.best)
    }.map(\.best)
  }

  private static func precedes(_ one: SeriesBuilder.Attestation, _ other: SeriesBuilder.Attestation) -> Bool {
    func order(_ a: SeriesBuilder.Attestation) -> (Int, Int, Int, Int, Int) {
      (a.qualifier == "exact" ? 0 : 1, a.isOwnYear ? 0 : 1, a.isBestCopy ? 0 : 1, a.isFilled ? 1 : 0, a.figure)
    }
    return order(one) < order(other)
  }
}
