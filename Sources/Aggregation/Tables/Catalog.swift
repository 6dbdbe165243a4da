/// All tables of the outputs, in the order in which the data dictionary lists them.
package enum Catalog {
  /// - Parameter years: the years that indicator_series.csv has a column for; nil for the data dictionary.
  package static func tables(years: [Int]?) -> [TableDefinition] {
    [ReportTables.documents, ReportTables.measures] + EntityTables.all + [
      FactTables.citations, FactTables.mentions, FactTables.indicators, SeriesTable.definition(years: years),
      CommitmentsTable.definition, ReportTables.problems, ChangesTable.definition,
    ]
  }
}
