/// indicator_series.csv: a row a division and indicator, a column a year.
enum SeriesTable {
  /// - Parameter years: nil gives the table as the data dictionary describes it, with one year for all.
  static func definition(years: [Int]?) -> TableDefinition {
    let yearColumns =
      years?.map { Column(String($0), .number, "The value for \($0).", example: "") } ?? [
        Column(
          "2021", .number,
          "The value for that year. There is one such column for each year from the first to the last that has a value.",
          example: "2810")
      ]
    let values = (years ?? []).map {
      "(SELECT p.value FROM series_point p WHERE p.series = s.n AND p.year = \($0))"
    }
    return TableDefinition(
      "indicator_series",
      row: "One row is an indicator of a division (or of the subject named), actual and target figures apart.",
      notes: """
        Of several values for a year the best attested stands in the year's column: given by more reports, exact rather \
        than rounded, from the year's own report, in the better copy; the others are in `others`. A figure that is masked \
        in the best copy of a report and readable in another is taken from there and listed in `filled`.
        """,
      primaryKey: ["series"],
      columns: [
        Column(
          "series", .string, "Identifier, made from what follows.",
          example: "440307//high_tech_enterprises/level/家//actual",
          required: true, unique: true),
        Column(
          "division_code", .string, "GB/T 2260 code of the division that the figures belong to.", example: "440307",
          pattern: "[0-9]{6}"),
        Column("division", .string, "The division's full name.", example: "广东省深圳市龙岗区"),
        Column(
          "subject", .string, "The institution or zone that the figures belong to, if not the division itself.",
          example: "深圳国家高新区"),
        Column(
          "indicator", .string, "The indicator's id in the pipeline's indicators.csv; empty for one not listed there.",
          example: "high_tech_enterprises"),
        Column("indicator_name", .string, "The indicator's name, or the words of the reports.", example: "国家高新技术企业"),
        Column(
          "aspect", .string, "What sort of number.", example: "level", required: true,
          choices: ["level", "increase", "growth", "share", "rank"]),
        Column(
          "unit", .string,
          "What it is counted in; the indicator's own unit where a report counts in another word for it (个 for 家).",
          example: "家"),
        Column("scope", .string, "Of a rank: among whom.", example: "municipal"),
        Column(
          "stance", .string, "Done and measured, or planned and required.", example: "actual", required: true,
          choices: ["actual", "target"]),
      ] + yearColumns + [
        Column(
          "qualifiers", .string, "Where a value is not exact: year:qualifier, separated by |.", example: "2021:over"),
        Column(
          "figures", .string, "The figure that each value is: year:figure, keys into indicators.csv.",
          example: "2021:d1f0c2a9b7e31.n7"),
        Column(
          "others", .string, "Other values given for a year: year:value (figure), separated by |.",
          example: "2021:2805 (d77aa01c2b3f4.n9)"),
        Column(
          "filled", .string, "Values taken from another copy, since the best one masks them: year:figure.",
          example: "2021:d77aa01c2b3f4.n7"),
      ],
      query: """
        SELECT s.id, s.division_code, s.division, s.subject, s.indicator, s.name, s.aspect, s.unit, s.scope, s.stance
          \(values.map { ", " + $0 }.joined()), s.qualifiers, s.figures, s.others, s.filled
        FROM series s ORDER BY s.division_code IS NULL, s.division_code, s.subject IS NOT NULL, s.subject,
          s.indicator IS NULL, s.indicator, s.name, s.stance, s.aspect, s.unit, s.scope
        """)
  }
}
