/// One row a fact: names, figures and references where they stand.
enum FactTables {
  static let mentions = TableDefinition(
    "mentions", row: "One row is a name where it stands in a report: the rows of mentions.jsonl.",
    primaryKey: ["mention"], foreignKeys: [Common.toDocument],
    columns: [
      Column("mention", .string, "Identifier.", example: "d1f0c2a9b7e31.m12", required: true, unique: true),
      Common.document, Common.divisionCode, Common.division,
      Column("year", .year, "The year that the passage speaks of.", example: "2021"),
      Column(
        "role", .string, "Whether the passage tells what was done or what will be.", example: "review",
        choices: ["review", "plan", "other"]),
      Column(
        "type", .string, "The sort of thing named.", example: "institution", required: true,
        choices: ["district", "zone", "institution", "program", "event", "platform", "person"]),
      Column("subtype", .string, "See the entity tables.", example: "university"),
      Column("text", .string, "The name as written.", example: "港中大(深圳)", required: true),
      Column(
        "entity", .string, "The thing named: key into the entity table of its type; empty where several may be meant.",
        example: "institution:cuhk-shenzhen"),
      Column("name", .string, "The thing's canonical name.", example: "香港中文大学(深圳)"),
      Column(
        "entity_division_code", .string, "GB/T 2260 code of the division that the thing is, lies in or serves.",
        example: "440307", pattern: "[0-9]{6}"),
      Column("candidates", .string, "The things that may be meant where the context does not decide, separated by |."),
      Common.section, Common.quote, Common.start, Common.end, Common.quoteStart, Common.source, Common.url,
      Column(
        "rule", .string,
        "The rule that found it, a file of Sources/Extraction/Mentions, and the row of the table that took part.",
        example: "HeadRule heads.csv:87"),
    ],
    query: """
      SELECT m.id, d.id, d.division_code, d.division, coalesce(s.year, d.review_year, d.plan_year), s.role, m.type,
        m.subtype, m.text, m.entity, m.name, m.division_code, m.candidates,
        \(sectionOf("s")), q.text, m.start, m.end, m.sentence, d.path, d.url, m.rule
      FROM mention m JOIN document d ON d.n = m.document LEFT JOIN segment s ON s.id = m.segment
        LEFT JOIN sentence q ON q.document = m.document AND q.start = m.sentence
      ORDER BY m.n
      """)

  static let indicators = TableDefinition(
    "indicators", row: "One row is a figure where it stands in a report: the rows of indicators.jsonl.",
    notes: """
      A plain figure is `value` in `unit`, with what the report says of its exactness in `qualifier`. Figures of \
      duplicates are here too, so filter on an empty `duplicates_of` before adding anything up.
      """,
    primaryKey: ["figure"],
    foreignKeys: [Common.toDocument],
    columns: [
      Column("figure", .string, "Identifier.", example: "d1f0c2a9b7e31.n7", required: true, unique: true),
      Common.document, Common.divisionCode, Common.division,
      Column(
        "subject_division_code", .string,
        "The division that the figure belongs to: the one its subject names, else the reporting one.",
        example: "440307",
        pattern: "[0-9]{6}"),
      Column(
        "subject", .string, "The division, institution or zone that it belongs to, where the report names one.",
        example: "深圳国家高新区"),
      Column("period", .year, "The year it speaks of.", example: "2021"),
      Column("period_start", .string, "First month or year, where it is not one calendar year.", example: "2021-01"),
      Column("period_end", .string, "Last month or year, likewise.", example: "2021-09"),
      Column(
        "indicator", .string, "The indicator's id in the pipeline's indicators.csv; empty for one not listed there.",
        example: "high_tech_enterprises"),
      Column("indicator_name", .string, "The indicator's name.", example: "国家高新技术企业"),
      Column("metric", .string, "What is measured, in the words of the report.", example: "国高企业", required: false),
      Column("value", .number, "The number, 万 and 亿 multiplied out; empty where it is masked.", example: "2810"),
      Column("unit", .string, "As written, without 万 or 亿; `rank` for a rank.", example: "家"),
      Column(
        "aspect", .string, "What sort of number.", example: "level", required: true,
        choices: ["level", "increase", "growth", "share", "rank"]),
      Column(
        "qualifier", .string, "How exact the report says it is.", example: "exact", required: true,
        choices: ["exact", "over", "under", "about"]),
      Column(
        "stance", .string, "Done and measured, or planned and required.", example: "actual", required: true,
        choices: ["actual", "target"]),
      Column("masked", .boolean, "Whether its digits are hidden (xx家).", example: "false", required: true),
      Column(
        "filled_value", .number, "For a masked figure: the value that another copy of the same report gives.",
        example: "114"),
      Column("filled_from", .string, "The figure of that other copy.", example: "d77aa01c2b3f4.n7"),
      Column("scope", .string, "Of a rank: among whom.", example: "municipal"),
      Column("base", .string, "What a change is measured against, as written.", example: "同比"),
      Column(
        "left_out", .string,
        "Why it is in no series: the first value of 从…到…, a mean of years (年均), a change over "
          + "several years, or a part of a stock that something was done with (引进…30家).",
        example: "average", choices: LeftOut.allCases.map(\.rawValue)),
      Column("text", .string, "The number as written.", example: "2810家", required: true),
      Common.section,
      Column("measure", .string, "The work item that holds it; key into measures.csv.", example: "d1f0c2a9b7e31.s9"),
      Common.quote, Common.start, Common.end, Common.quoteStart, Common.source, Common.url,
      Column("duplicates_of", .string, "The better copy of this report, if this one is a duplicate.", example: ""),
      Column(
        "rule", .string,
        "The rule that found its metric, a file of Sources/Extraction/Indicators, and how it read (before the number, following it …); behind + what completed the metric.",
        example: "AmountMetrics before+clause"),
    ],
    query: """
      SELECT i.id, d.id, d.division_code, d.division, i.series_division, i.subject, i.period, i.period_start,
        i.period_end, i.indicator, n.name, i.metric, i.value, i.unit, i.aspect, i.qualifier, i.stance,
        CASE i.masked WHEN 1 THEN 'true' ELSE 'false' END, i.filled_value, i.filled_from, i.scope, i.base, i.left_out, i.text,
        \(sectionOf("s")), s.measure, q.text, i.start, i.end, i.sentence, d.path, d.url, d.duplicates_of, i.rule
      FROM indicator i JOIN document d ON d.n = i.document LEFT JOIN segment s ON s.id = i.segment
        LEFT JOIN sentence q ON q.document = i.document AND q.start = i.sentence
        LEFT JOIN indicator_name n ON n.id = i.indicator
      ORDER BY i.n
      """)

  static let citations = TableDefinition(
    "citations", row: "One row is a reference to a policy or to a document number: the rows of citations.jsonl.",
    primaryKey: ["citation"], foreignKeys: [Common.toDocument],
    columns: [
      Column("citation", .string, "Identifier.", example: "d1f0c2a9b7e31.c2", required: true, unique: true),
      Common.document, Common.divisionCode, Common.division,
      Column("number", .string, "The document number, brackets made uniform.", example: "国发〔2023〕15号"),
      Column("title", .string, "The title without its marks.", example: "深圳市科学技术奖励办法"),
      Column("issuer", .string, "The issuing body, where number or text tell.", example: "国务院"),
      Column(
        "level", .string, "The issuer's level.", example: "national",
        choices: ["national", "provincial", "municipal", "county"]),
      Column("year", .year, "The year of the document.", example: "2021"),
      Column("verb", .string, "What the report says was done with it.", example: "印发"),
      Column("entity", .string, "The programme with the same title; key into programs.csv.", example: ""),
      Column("text", .string, "As written.", example: "《深圳市科学技术奖励办法》", required: true),
      Common.section, Common.quote, Common.start, Common.end, Common.quoteStart, Common.source, Common.url,
    ],
    query: """
      SELECT c.id, d.id, d.division_code, d.division, c.number, c.title, c.issuer, c.level, c.year, c.verb, c.entity,
        c.text, \(sectionOf("s")), q.text, c.start, c.end, c.sentence, d.path, d.url
      FROM citation c JOIN document d ON d.n = c.document LEFT JOIN segment s ON s.id = c.segment
        LEFT JOIN sentence q ON q.document = c.document AND q.start = c.sentence
      ORDER BY c.n
      """)

  /// The headings above a fact, with that of the node that holds it.
  private static func sectionOf(_ segment: String) -> String {
    """
    CASE WHEN \(segment).kind = 'section' AND \(segment).section <> '' THEN \(segment).section || ' › ' || \
    coalesce(\(segment).heading, '') WHEN \(segment).kind = 'section' THEN \(segment).heading \
    ELSE \(segment).section END
    """
  }
}
