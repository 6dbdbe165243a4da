/// commitments.csv: what was planned for a year against what was reported for it.
enum CommitmentsTable {
  static let verdicts = ["met", "not_met", "reported_done", "progress_reported", "not_mentioned", "no_report"]
  static let kinds = ["measure", "program", "document", "event", "platform", "target"]

  static let definition = TableDefinition(
    "commitments",
    row:
      "One row is something that a bureau planned for a year, with what the same division's report on that year says of it.",
    notes: """
      `met` and `not_met` compare two figures; `reported_done` means that the report says it was done or held, or that a \
      document reached the step planned for it; `progress_reported` that it is spoken of, short of that; \
      `not_mentioned` that the report has no passage that is surely about it; `no_report` that no report on that year was \
      read. The same theme alone is never a match: see `evidence` and `confidence`.
      """,
    primaryKey: ["commitment"],
    foreignKeys: [
      ForeignKey(field: "plan_document", table: "documents", reference: "document"),
      ForeignKey(field: "outcome_document", table: "documents", reference: "document"),
    ],
    columns: [
      Column(
        "commitment", .string, "Identifier: of the mention, figure or passage that promises.",
        example: "d1f0c2a9b7e31.m88", required: true, unique: true),
      Column(
        "kind", .string, "What is promised: a work item, a named thing, or a figure.", example: "event", required: true,
        choices: kinds),
      Common.divisionCode, Common.division,
      Column("agency", .string, "The planning institution.", example: "深圳市科技创新委员会"),
      Column("year", .year, "The year planned for.", example: "2021", required: true),
      Column(
        "item", .string, "What is promised: the clause, the name, or what the figure measures.",
        example: "第十九届国际人才交流大会", required: true),
      Column("verdict", .string, "What came of it.", example: "reported_done", required: true, choices: verdicts),
      Column(
        "planned_step", .string, "How far it was to come.", example: "held", choices: Step.reachable.map(\.rawValue)),
      Column(
        "reached_step", .string, "How far the report says it came.", example: "held",
        choices: Step.reachable.map(\.rawValue)),
      Column("indicator", .string, "Of a target: the indicator's id, if listed.", example: "high_tech_enterprises"),
      Column("target_value", .number, "Of a target: the figure planned.", example: "20000"),
      Column(
        "target_qualifier", .string, "Whether it is a floor, a ceiling or about.", example: "over",
        choices: ["exact", "over", "under", "about"]),
      Column("actual_value", .number, "The figure reported for it.", example: "21335"),
      Column("unit", .string, "What both are counted in.", example: "家"),
      Column(
        "aspect", .string, "What sort of number both are.", example: "level",
        choices: ["level", "increase", "growth", "share", "rank"]),
      Column("actual_figure", .string, "That figure; key into indicators.csv.", example: "d77aa01c2b3f4.n9"),
      Column("evidence", .string, "What the match rests on, separated by |.", example: "event:中国国际人才交流大会|edition:19"),
      Column("confidence", .number, "How sure the match is (0 to 1); empty where there is none.", example: "0.95"),
      Column(
        "plan_document", .string, "The report that plans; key into documents.csv.", example: "d1f0c2a9b7e31",
        required: true),
      Column("plan_section", .string, "The headings above the plan.", example: "2021年工作计划 › 深入实施人才优先发展战略"),
      Column("plan_quote", .string, "The planning sentence, word for word.", example: "…高水平举办第十九届国际人才交流大会。"),
      Column(
        "plan_start", .integer, "Where the sentence begins in the plan's text.", example: "5100",
        unit: "Unicode scalars",
        minimum: 0),
      Column("plan_end", .integer, "Where it ends.", example: "5196", unit: "Unicode scalars", minimum: 0),
      Column("plan_source_file", .string, "The plan's raw page.", example: "004.txt"),
      Column("outcome_document", .string, "The report on that year; key into documents.csv.", example: "d9dc33cfc6e24"),
      Column("outcome_section", .string, "The headings above the matching passage.", example: "2021年工作成效 › 深化人才机制创新"),
      Column("outcome_quote", .string, "The matching sentence, word for word.", example: "四是成功举办第十九届中国国际人才交流大会,…"),
      Column(
        "outcome_start", .integer, "Where the sentence begins in that report's text.", example: "1500",
        unit: "Unicode scalars", minimum: 0),
      Column("outcome_end", .integer, "Where it ends.", example: "1570", unit: "Unicode scalars", minimum: 0),
      Column("outcome_source_file", .string, "That report's raw page.", example: "001.txt"),
    ],
    query: """
      SELECT c.id, c.kind, p.division_code, p.division, p.agency, c.year, c.item, c.verdict, c.planned_step,
        c.reached_step, c.indicator, c.target_value, c.target_qualifier, c.actual_value, c.unit, c.aspect,
        c.actual_figure, c.evidence, CASE WHEN c.confidence IS NOT NULL THEN rtrim(rtrim(printf('%.2f', c.confidence), '0'), '.') END, p.id, c.plan_section,
        c.plan_quote, c.plan_start, c.plan_end, p.path, o.id, c.outcome_section, c.outcome_quote, c.outcome_start,
        c.outcome_end, o.path
      FROM commitment c JOIN document p ON p.n = c.plan LEFT JOIN document o ON o.n = c.outcome
      ORDER BY c.plan, c.plan_start, c.n
      """)

  static let schema = """
    CREATE TABLE commitment (
      n INTEGER PRIMARY KEY, id TEXT, kind TEXT, plan INTEGER, outcome INTEGER, year INTEGER, item TEXT, verdict TEXT,
      planned_step TEXT, reached_step TEXT, indicator TEXT, target_value TEXT, target_qualifier TEXT,
      actual_value TEXT, unit TEXT, aspect TEXT, actual_figure TEXT, evidence TEXT, confidence REAL,
      plan_section TEXT, plan_quote TEXT, plan_start INTEGER, plan_end INTEGER, outcome_section TEXT,
      outcome_quote TEXT, outcome_start INTEGER, outcome_end INTEGER);
    """
}
