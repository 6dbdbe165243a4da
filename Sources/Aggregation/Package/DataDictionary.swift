/// Output/README.md: what every table and column means, from the same definitions as the tables themselves.
package enum DataDictionary {
  package static var markdown: String {
    var text = introduction
    let tables = Catalog.tables(years: nil)
    for table in tables {
      text += "\n## \(table.name).csv\n\n\(table.row)"
      if !table.notes.isEmpty { text += " \(table.notes)" }
      text += "\n"
      if !table.primaryKey.isEmpty {
        text += "\nKey: " + table.primaryKey.map { "`\($0)`" }.joined(separator: ", ") + "."
        for key in table.foreignKeys { text += " `\(key.field)` refers to `\(key.table).\(key.reference)`." }
        text += "\n"
      }
      text += "\n| column | type | meaning | unit | example | values |\n|---|---|---|---|---|---|\n"
      for column in table.columns {
        var values = column.choices.map { "`\($0)`" }.joined(separator: " ")
        if values.isEmpty, let pattern = column.pattern { values = "fits `\(pattern)`" }
        if values.isEmpty, let minimum = column.minimum { values = "≥ \(minimum)" }
        if column.isRequired { values += values.isEmpty ? "never empty" : "; never empty" }
        if column.isUnique { values += ", unique" }
        let cells = [
          "`\(column.name)`", column.kind.rawValue, column.meaning, column.unit, column.example, values,
        ]
        text += "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
      }
    }
    return text
  }

  private static let introduction = """
    # What the tables say

    This is the data dictionary of the CSV files that `make all` writes. It is printed by \
    `gongbao-aggregate --dictionary`, from the definitions that also make the headers and `datapackage.json`; a test fails \
    when it differs.

    All files are UTF-8 with a byte-order mark and open with a double click in a spreadsheet. An empty cell means: not \
    known, or not so. Lists within a cell are separated by `|`. Codes are text. A cell that a spreadsheet would run as a \
    formula begins with an apostrophe, which is not part of the value. Offsets count Unicode scalars of the report's \
    `text` in documents.jsonl (Python's `str` indexes) and are half-open. Every quote is the report's own sentence: \
    `make explain CELL='indicators.csv:123'` leads from line 123 of a table to the sentence, to the repairs that touched \
    it and to the bytes of the raw page. `datapackage.json` describes all tables for programs (Frictionless Data Package).

    Three ways to begin:

    - *How many national high-tech enterprises did each district have, and how many did it add?* In \
    indicator_series.csv, keep the rows with `indicator_name` 国家高新技术企业 and `stance` actual: `aspect` level is the \
    stock, increase what was added.
    - *Which institutions work with more than one district?* In institutions.csv, keep `reporting_division_count` of 2 and \
    more.
    - *What did a city promise for a year, and what came of it?* In commitments.csv, filter `division` and `year`, and read \
    `verdict`.

    """
}
