import Records

/// Arithmetic that reports must agree with each other on; what does not fit becomes a problem with both quotes and is never
/// corrected.
struct SeriesChecks {
  let database: Database
  let report: (Problem) -> Void

  /// A value of a series with where it was found.
  private struct Point {
    var value: Double
    var isExact: Bool
    var figure: String
    var document: String
    var source: String
    var quote: String
  }

  /// Levels may be rounded to 万 or 亿 in one year and not in the other: so much is forgiven, in percentage points.
  private static let growthTolerance = 2.0
  /// 万 and 亿, or % and 万分, mistaken for each other make jumps like this one.
  private static let jumpFactor = 100.0

  func run() throws {
    try checkLevels()
    try checkConflicts()
  }

  // MARK: From year to year

  private func checkLevels() throws {
    let series = try database.prepare(
      """
      SELECT n, name, division_code, subject, indicator, unit, stance FROM series
      WHERE aspect IN ('level', 'share') AND stance = 'actual' AND indicator IS NOT NULL ORDER BY n
      """)
    while try series.step() {
      let points = try points(of: series.int(0) ?? 0)
      let years = points.keys.sorted()
      for (before, year) in zip(years, years.dropFirst()) {
        guard let old = points[before], let new = points[year], year - before <= 3 else { continue }
        let name = series.text(1)
        if old.value > 0, new.value > 0,
          new.value / old.value >= Self.jumpFactor || old.value / new.value >= Self.jumpFactor
        {
          note(
            "series_jump", name, (before, old), (year, new),
            "the values differ by a factor of 100 or more; was a unit (万, 亿) mistaken?")
        }
        guard year == before + 1, old.value > 0 else { continue }
        for (growth, unit) in try changes("growth", like: series, year: year) {
          let stated = unit == "倍" ? growth.value * 100 : growth.value
          let actual = (new.value / old.value - 1) * 100
          if abs(actual - stated) > max(Self.growthTolerance, abs(stated) * 0.1) {
            note(
              "growth_contradicts_level", name, (before, old), (year, new),
              "the levels give \(rounded(actual)) %, but the report says \(growth.quote)", also: growth)
          }
        }
        for (increase, unit) in try changes("increase", like: series, year: year) where unit == series.text(5) {
          let actual = new.value - old.value
          if abs(actual - increase.value) > max(1, abs(increase.value) * 0.1), increase.isExact, new.isExact,
            old.isExact
          {
            note(
              "increase_contradicts_level", name, (before, old), (year, new),
              "the levels differ by \(rounded(actual)), but the report says \(increase.quote)", also: increase)
          }
        }
      }
    }
  }

  private func points(of series: Int) throws -> [Int: Point] {
    let rows = try database.cached(Self.pointQuery + " WHERE p.series = ? ORDER BY p.year").bind([.int(series)])
    var points: [Int: Point] = [:]
    while try rows.step() { points[rows.int(0) ?? 0] = point(rows) }
    return points
  }

  private static let pointQuery = """
    SELECT p.year, p.value, p.qualifier, i.id, d.id, d.path, q.text, i.text FROM series_point p
      JOIN indicator i ON i.n = p.figure JOIN document d ON d.n = i.document
      LEFT JOIN sentence q ON q.document = i.document AND q.start = i.sentence
    """

  private func point(_ row: Statement) -> Point {
    Point(
      value: Double(row.text(1)) ?? 0, isExact: row.text(2) == "exact", figure: row.text(3), document: row.text(4),
      source: row.text(5), quote: row.string(6) ?? row.text(7))
  }

  /// The growth or increase stated for the same division, subject and indicator.
  private func changes(_ aspect: String, like series: Statement, year: Int) throws -> [(Point, String)] {
    let rows = try database.cached(
      """
      SELECT p.year, p.value, p.qualifier, i.id, d.id, d.path, q.text, i.text, s.unit FROM series s
        JOIN series_point p ON p.series = s.n JOIN indicator i ON i.n = p.figure JOIN document d ON d.n = i.document
        LEFT JOIN sentence q ON q.document = i.document AND q.start = i.sentence
      WHERE s.indicator = ? AND s.division_code IS ? AND s.subject IS ? AND s.stance = 'actual' AND s.aspect = ?
        AND p.year = ?
      """
    ).bind([
      .text(series.text(4)), Value(series.string(2)), Value(series.string(3)), .text(aspect), .int(year),
    ])
    var found: [(Point, String)] = []
    while try rows.step() { found.append((point(rows), rows.text(8))) }
    return found
  }

  // MARK: Two values for one year

  private func checkConflicts() throws {
    let rows = try database.prepare(
      """
      SELECT i.series_division, i.series_subject, i.indicator, i.aspect, coalesce(i.unit, ''), i.scope, i.period,
        i.value, i.qualifier, i.id, d.id, d.path, q.text, i.text, coalesce(n.name, i.metric), d.witness_group
      FROM indicator i JOIN document d ON d.n = i.document
        LEFT JOIN sentence q ON q.document = i.document AND q.start = i.sentence
        LEFT JOIN indicator_name n ON n.id = i.indicator
      WHERE i.indicator IS NOT NULL AND i.stance = 'actual' AND i.value IS NOT NULL AND i.period IS NOT NULL
        AND i.period_start IS NULL AND i.period_end IS NULL AND i.left_out IS NULL
        AND i.series_division IS NOT NULL
      ORDER BY 1, 2, 3, 4, 5, 6, 7, i.n
      """)
    var key: [String?] = []
    var first: (point: Point, group: String)?
    while try rows.step() {
      let next = (0...6).map { rows.string($0) }
      let new = Point(
        value: Double(rows.text(7)) ?? 0, isExact: rows.text(8) == "exact", figure: rows.text(9),
        document: rows.text(10), source: rows.text(11), quote: rows.string(12) ?? rows.text(13))
      guard next == key, let known = first else {
        key = next
        first = (new, rows.text(15))
        continue
      }
      // What one report says against itself is found where it is read; here are two reports at odds.
      if known.group != rows.text(15), !Self.agree(known.point, new) {
        let year = rows.int(6) ?? 0
        note(
          "conflicting_values", rows.text(14), (year, known.point), (year, new),
          "two values for one division and year")
      }
    }
  }

  /// Exact values agree when they are equal up to half a per cent (rounding); where one is not exact, up to 10 %.
  private static func agree(_ one: Point, _ other: Point) -> Bool {
    let scale = max(abs(one.value), abs(other.value))
    return abs(one.value - other.value) <= scale * (one.isExact && other.isExact ? 0.005 : 0.1)
  }

  // MARK: Problems

  private func note(
    _ kind: String, _ name: String, _ before: (year: Int, point: Point), _ after: (year: Int, point: Point),
    _ message: String, also: Point? = nil
  ) {
    var quotes = [before.point.quote, after.point.quote]
    if let also, !quotes.contains(also.quote) { quotes.append(also.quote) }
    report(
      Problem(
        stage: "aggregate", document: after.point.document, source: after.point.source, kind: kind,
        quote: quotes.joined(separator: " ‖ "),
        message: "\(name): \(rounded(before.point.value)) for \(before.year) (\(before.point.figure)), "
          + "\(rounded(after.point.value)) for \(after.year) (\(after.point.figure)): \(message)"))
  }

  private func rounded(_ value: Double) -> String {
    let hundredths = (value * 100).rounded() / 100
    return hundredths == hundredths.rounded() && abs(hundredths) < 1e15 ? String(Int(hundredths)) : String(hundredths)
  }
}
