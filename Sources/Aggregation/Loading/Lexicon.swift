import Records

/// What the aggregation takes from the pipeline's tables: names of divisions and of indicators, and step words.
package struct Lexicon: Sendable {
  package var divisions: Divisions
  /// Canonical name by id.
  package var indicatorNames: [String: String]
  /// The indicators that count what there is, not what happened in a year.
  package var stocks: Set<String>
  package var steps: Steps
  package var generic: GenericWords
  package var counters: Counters
  /// The unit of each indicator.
  package var indicatorUnits: [String: String]

  /// - Parameter directory: the pipeline's folder.
  package init(directory: String) throws {
    divisions = try Divisions(path: directory + "/divisions.csv")
    let table = try CSVTable(path: directory + "/indicators.csv", columns: ["id", "name"])
    indicatorNames = [:]
    for row in table.rows where indicatorNames[row["id"]] == nil { indicatorNames[row["id"]] = row["name"] }
    indicatorUnits = [:]
    for row in table.rows where indicatorUnits[row["id"]] == nil { indicatorUnits[row["id"]] = row["unit"] }
    counters = try Counters(table: CSVTable(path: directory + "/counters.csv", columns: Counters.columns))
    stocks = Set(table.rows.filter { $0["kind"] == "stock" }.map { $0["id"] })
    steps = try Steps(table: CSVTable(path: directory + "/steps.csv", columns: Steps.columns))
    generic = try GenericWords(table: CSVTable(path: directory + "/generic.csv", columns: GenericWords.columns))
  }
}
