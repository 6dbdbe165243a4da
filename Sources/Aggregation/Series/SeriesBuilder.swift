/// Sets the figures of each division and indicator in a row of years.
struct SeriesBuilder {
  let database: Database
  let lexicon: Lexicon

  static let schema = """
    CREATE TABLE series (
      n INTEGER PRIMARY KEY, id TEXT, division_code TEXT, division TEXT, subject TEXT, indicator TEXT, name TEXT,
      aspect TEXT, unit TEXT, scope TEXT, stance TEXT, qualifiers TEXT, figures TEXT, others TEXT, filled TEXT);
    CREATE TABLE series_point (
      series INTEGER NOT NULL, year INTEGER NOT NULL, value TEXT, qualifier TEXT, figure INTEGER,
      PRIMARY KEY (series, year)) WITHOUT ROWID;
    """

  /// A figure as one of the witnesses for a value.
  struct Attestation {
    var figure: Int
    var id: String
    var value: String
    var qualifier: String
    /// The report, all its copies taken as one.
    var group: String
    /// Whether the report looks back on the very year.
    var isOwnYear: Bool
    var isBestCopy: Bool
    /// Taken from another copy because the best one masks it.
    var isFilled: Bool
  }

  struct Key: Equatable {
    var division: String?
    var subject: String?
    var indicator: String?
    var name: String
    var aspect: String
    var unit: String
    var scope: String?
    var stance: String

    var id: String {
      [division, subject, indicator ?? name, aspect, unit, scope, stance]
        .map { ($0 ?? "").replacing("/", with: "／") }.joined(separator: "/")
    }
  }

  func build() throws {
    try database.execute(Self.schema)
    // Unlisted metrics are worth a series only where they come again: in two years or in two divisions.
    try database.execute(
      """
      CREATE TEMP TABLE recurring AS
        SELECT metric, unit, aspect FROM indicator WHERE indicator IS NULL AND metric <> '' AND period IS NOT NULL AND left_out IS NULL
        GROUP BY metric, unit, aspect
        HAVING count(DISTINCT coalesce(series_division, '') || ' ' || period) > 1;
      CREATE INDEX temp.recurring_metric ON recurring (metric, unit, aspect);
      """)
    try storeCounters()
    let figures = try database.prepare(
      """
      SELECT i.series_division, i.series_subject, i.indicator, coalesce(n.name, i.metric) AS name, i.aspect,
        coalesce(c.counted_in, i.unit, '') AS unit, i.scope, i.stance, i.period, i.n, i.id, coalesce(i.value, i.filled_value),
        i.qualifier, d.witness_group, d.review_year = i.period, d.duplicates_of IS NULL, i.value IS NULL,
        i.filled_from
      FROM indicator i JOIN document d ON d.n = i.document LEFT JOIN indicator_name n ON n.id = i.indicator
        LEFT JOIN counter c ON c.indicator = i.indicator AND c.unit = i.unit
      WHERE i.period IS NOT NULL AND coalesce(i.value, i.filled_value) IS NOT NULL
        AND i.period_start IS NULL AND i.period_end IS NULL AND i.left_out IS NULL
        AND (i.indicator IS NOT NULL OR EXISTS (
          SELECT 1 FROM recurring r WHERE r.metric = i.metric AND r.unit IS i.unit AND r.aspect = i.aspect))
      ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
      """)
    let writer = try SeriesWriter(database: database)
    try database.transaction {
      var key: Key?
      var points: [(year: Int, attestations: [Attestation])] = []
      while try figures.step() {
        let next = Key(
          division: figures.string(0), subject: figures.string(1), indicator: figures.string(2), name: figures.text(3),
          aspect: figures.text(4), unit: figures.text(5), scope: figures.string(6), stance: figures.text(7))
        if let done = key, done != next {
          try writer.write(done, points)
          points = []
        }
        key = next
        let year = figures.int(8) ?? 0
        let isFilled = figures.int(16) == 1
        let attestation = Attestation(
          figure: figures.int(9) ?? 0, id: isFilled ? figures.text(17) : figures.text(10), value: figures.text(11),
          qualifier: figures.text(12), group: figures.text(13), isOwnYear: figures.int(14) == 1,
          isBestCopy: figures.int(15) == 1, isFilled: isFilled)
        if points.last?.year == year {
          points[points.count - 1].attestations.append(attestation)
        } else {
          points.append((year, [attestation]))
        }
      }
      if let key { try writer.write(key, points) }
    }
  }

  /// What an indicator is counted in where reports write another word for the same.
  private func storeCounters() throws {
    try database.execute(
      "CREATE TEMP TABLE counter (indicator TEXT, unit TEXT, counted_in TEXT, PRIMARY KEY (indicator, unit)) WITHOUT ROWID"
    )
    try database.transaction {
      let insert = try database.prepare("INSERT INTO counter VALUES (?,?,?)")
      for (indicator, unit) in lexicon.indicatorUnits {
        for other in lexicon.counters.others(of: unit) {
          try insert.run([.text(indicator), .text(other), .text(unit)])
        }
      }
    }
  }

  /// The years that have a value, without gaps; empty if there is none.
  func years() throws -> [Int] {
    let range = try database.prepare("SELECT min(year), max(year) FROM series_point")
    guard try range.step(), let first = range.int(0), let last = range.int(1) else { return [] }
    // A stray year (a typing error in a report) must not give a table of thousands of columns.
    if last - first <= 60 { return Array(first...last) }
    let each = try database.prepare("SELECT DISTINCT year FROM series_point ORDER BY year")
    var years: [Int] = []
    while try each.step() { years.append(each.int(0) ?? 0) }
    return years
  }
}
