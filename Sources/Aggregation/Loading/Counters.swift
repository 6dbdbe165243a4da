import Records

/// The words that count the same things: counters.csv, columns `unit` and `same` (a list). 80个 and 85家 of one indicator
/// are compared, and stand in one series.
package struct Counters: Sendable {
  package static let columns = ["unit", "same"]
  private let same: [String: [String]]

  package init(table: CSVTable) throws(TableError) {
    var same: [String: [String]] = [:]
    for row in table.rows {
      if same.updateValue(row.list("same"), forKey: row["unit"]) != nil {
        throw TableError(path: table.path, line: row.line, message: "\"\(row["unit"])\" is listed twice")
      }
    }
    self.same = same
  }

  /// Whether figures in two units may be of one thing.
  func agree(_ one: String?, _ other: String?) -> Bool {
    guard one != other, let one, let other else { return one == other }
    return same[one]?.contains(other) == true || same[other]?.contains(one) == true
  }

  /// The other words for an indicator's unit.
  func others(of unit: String) -> [String] { same[unit] ?? [] }
}
