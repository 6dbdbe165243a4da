/// changes.csv: what differs from the outputs that stood in the folder before.
enum ChangesTable {
  static let definition = TableDefinition(
    "changes",
    row: "One row is a report or a figure that is new, gone or different since the outputs that stood here before.",
    notes: """
      Figures of a report are compared by their place in the text, or, where the page changed, by what they measure. The \
      first run into a folder lists the reports only. A run that changes nothing leaves this table empty.
      """,
    columns: [
      Column(
        "change", .string, "What happened.", example: "changed_figure", required: true,
        choices: ["new_report", "changed_report", "vanished_report", "new_figure", "changed_figure", "vanished_figure"]),
      Column(
        "reason", .string, "Why: what is different from before; several are separated by |.", example: "table_edited",
        required: true),
      Column(
        "detail", .string, "Which tables were edited, or how many figures a new report has.", example: "indicators.csv"),
      Column("source_file", .string, "The raw page.", example: "000.html"),
      Column(
        "document", .string, "The report, by its present identifier, or its former one if it is gone.",
        example: "d1f0c2a9b7e31"),
      Column("figure", .string, "The figure, likewise.", example: "d1f0c2a9b7e31.n7"),
      Column("field", .string, "What differs.", example: "value"),
      Column("before", .string, "What it was.", example: "2801"),
      Column("after", .string, "What it is.", example: "2810"),
      Column("text", .string, "The figure as written.", example: "2810家"),
    ],
    query: """
      SELECT change, reason, detail, source, document, figure, field, before, after, text FROM change ORDER BY n
      """)

  static let schema = """
    CREATE TABLE change (
      n INTEGER PRIMARY KEY, change TEXT, reason TEXT, detail TEXT, source TEXT, document TEXT, figure TEXT, field TEXT,
      before TEXT, after TEXT, text TEXT);
    """
}
