import Records

/// A report that plans for a year, and the reports of the same division's bureau on that year.
struct PlanPair {
  /// Numbers of documents in the database.
  var plan: Int
  var year: Int
  var outcomes: [Int]

  /// The pairs of all plans, in the order of the reports; at most eight reports on a year.
  static func all(in database: Database) throws -> [PlanPair] {
    let plans = try database.prepare(
      """
      SELECT n, coalesce(plan_year, review_year + 1) AS year, division_code, coalesce(agency, '') FROM document d
      WHERE duplicates_of IS NULL AND year IS NOT NULL
        AND EXISTS (SELECT 1 FROM segment s WHERE s.document = d.n AND s.role = 'plan')
      ORDER BY n
      """)
    let reports = try database.prepare(
      """
      SELECT n, coalesce(agency, '') FROM document
      WHERE duplicates_of IS NULL AND review_year = ? AND n <> ?
        AND (division_code = ? OR (division_code IS NULL AND ? IS NULL AND agency = ? AND agency <> ''))
      ORDER BY agency IS NOT ?, n LIMIT 8
      """)
    var pairs: [PlanPair] = []
    while try plans.step() {
      var pair = PlanPair(plan: plans.int(0) ?? 0, year: plans.int(1) ?? 0, outcomes: [])
      let division = Value(plans.string(2))
      let agency = plans.text(3)
      try reports.bind([.int(pair.year), .int(pair.plan), division, division, .text(agency), .text(agency)])
      while try reports.step() {
        if isSameBureau(agency, reports.text(1)) { pair.outcomes.append(reports.int(0) ?? 0) }
      }
      pairs.append(pair)
    }
    return pairs
  }

  /// Bureaus are renamed (科技创新委员会, 科技创新局), so likeness is enough; an unknown agency may be the same.
  private static func isSameBureau(_ one: String, _ other: String) -> Bool {
    if one.isEmpty || other.isEmpty || one == other { return true }
    let first = NameForms.bureau(one)
    let second = NameForms.bureau(other)
    return NameForms.similarity(first, second) >= 0.4
  }
}
