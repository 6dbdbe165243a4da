/// Reports, their work items, and what looked wrong.
enum ReportTables {
  static let documents = TableDefinition(
    "documents", row: "One row is a report that was read: the rows of documents.jsonl.",
    notes: "Several rows may be copies of one report; `duplicates_of` leads to the best copy, for which it is empty.",
    primaryKey: ["document"],
    foreignKeys: [ForeignKey(field: "duplicates_of", table: "documents", reference: "document")],
    columns: [
      Column(
        "document", .string, "Identifier, made from the page's bytes.", example: "d1f0c2a9b7e31", required: true,
        unique: true),
      Column("title", .string, "The report's title.", example: "龙岗区科技创新局2021年工作总结及2022年工作思路"),
      Column("agency", .string, "The reporting institution in full.", example: "深圳市龙岗区科技创新局"),
      Column(
        "division_code", .string, "GB/T 2260 code of its jurisdiction, as text; empty if it cannot be known.",
        example: "440307", pattern: "[0-9]{6}"),
      Column("division", .string, "The division's full name.", example: "广东省深圳市龙岗区"),
      Column("review_year", .year, "The year looked back on.", example: "2021"),
      Column("plan_year", .year, "The year planned for.", example: "2022"),
      Column("published", .string, "When the page was published (ISO 8601).", example: "2022-06-16"),
      Column("document_number", .string, "The report's own document number.", example: "国发〔2023〕15号"),
      Common.source, Common.url,
      Column("publisher", .string, "Who published the page.", example: "龙岗区人民政府"),
      Column("retrieved", .string, "When the page was fetched (ISO 8601).", example: "2024-03-01"),
      Column("sha256", .string, "SHA-256 of the raw page.", example: "9dc33cfc6e24…"),
      Column("bytes", .integer, "Size of the raw page.", example: "19379", unit: "bytes", minimum: 0),
      Column("media_type", .string, "What the page is.", example: "text/html"),
      Column("encoding", .string, "The page's character encoding.", example: "UTF-8"),
      Column(
        "script", .string, "The script before repair.", example: "traditional",
        choices: ["simplified", "traditional", "none"]),
      Column("damage", .string, "What was found damaged, separated by |.", example: "pinyin_annotation|spam_title"),
      Column(
        "characters", .integer, "Length of the recovered text.", example: "3340", unit: "Unicode scalars",
        required: true, minimum: 0),
      Column(
        "repairs", .integer, "How many stretches of the text were repaired.", example: "812", unit: "repairs",
        required: true, minimum: 0),
      Column(
        "repaired_share", .number, "Share of the text's characters that stand for damaged ones (0 to 1).",
        example: "0.214", unit: "share"),
      Column(
        "measures", .integer, "Its rows in measures.csv.", example: "32", unit: "rows", required: true, minimum: 0),
      Column(
        "mentions", .integer, "Its rows in mentions.csv.", example: "96", unit: "rows", required: true, minimum: 0),
      Column(
        "figures", .integer, "Its rows in indicators.csv.", example: "58", unit: "rows", required: true, minimum: 0),
      Column(
        "masked_figures", .integer, "How many of them are masked.", example: "0", unit: "rows", required: true,
        minimum: 0),
      Column("masked_share", .number, "Share of its figures that are masked (0 to 1).", example: "0", unit: "share"),
      Column(
        "citations", .integer, "Its rows in citations.csv.", example: "6", unit: "rows", required: true, minimum: 0),
      Column("problems", .integer, "Its rows in problems.csv.", example: "1", unit: "rows", required: true, minimum: 0),
      Column(
        "duplicates_of", .string, "The best copy of the same report; empty for the best copy itself.", example: ""),
      Column(
        "copies", .integer, "How many copies of this report were read, this one included.", example: "1",
        unit: "reports", required: true, minimum: 1),
    ],
    query: """
      SELECT d.id, d.title, d.agency, d.division_code, d.division, d.review_year, d.plan_year, d.published, d.number,
        d.path, d.url, d.publisher, d.retrieved, d.sha256, d.bytes, d.media_type, d.encoding, d.script, d.damage,
        d.characters, d.repairs,
        rtrim(rtrim(printf('%.4f', min(1.0, 1.0 * d.repaired / max(1, d.characters))), '0'), '.'),
        (SELECT count(*) FROM segment s WHERE s.document = d.n AND s.measure = s.id),
        (SELECT count(*) FROM mention m WHERE m.document = d.n),
        f.figures, f.masked,
        CASE WHEN f.figures > 0 THEN rtrim(rtrim(printf('%.4f', 1.0 * f.masked / f.figures), '0'), '.') END,
        (SELECT count(*) FROM citation c WHERE c.document = d.n),
        (SELECT count(*) FROM problem p WHERE p.document = d.id),
        CASE WHEN EXISTS (SELECT 1 FROM document o WHERE o.id = d.duplicates_of) THEN d.duplicates_of END,
        (SELECT count(*) FROM document o WHERE o.witness_group = d.witness_group)
      FROM document d JOIN (
        SELECT d.n AS n, count(i.n) AS figures, coalesce(sum(i.masked), 0) AS masked
        FROM document d LEFT JOIN indicator i ON i.document = d.n GROUP BY d.n) f ON f.n = d.n
      ORDER BY d.n
      """)

  static let measures = TableDefinition(
    "measures",
    row: "One row is a work item: an enumerated measure (一是…), or a section that is not divided further.",
    primaryKey: ["measure"], foreignKeys: [Common.toDocument],
    columns: [
      Column(
        "measure", .string, "Identifier (of its segment).", example: "d1f0c2a9b7e31.s9", required: true, unique: true),
      Common.document, Common.divisionCode, Common.division,
      Column("agency", .string, "The reporting institution.", example: "深圳市龙岗区科技创新局"),
      Column("year", .year, "The year it speaks of.", example: "2021"),
      Column(
        "role", .string, "What was done, or what will be done.", example: "review", required: true,
        choices: ["review", "plan", "other"]),
      Column("theme", .string, "Its theme, an id of themes.csv.", example: "enterprise"),
      Common.section,
      Column(
        "kind", .string, "An enumerated measure or an undivided section.", example: "measure", required: true,
        choices: ["measure", "section"]),
      Column("ordinal", .integer, "The number it carries.", example: "1"),
      Column("heading", .string, "Its lead clause or heading.", example: "深入实施国高培育计划"),
      Column("text", .string, "All of it, word for word.", example: "一是深入实施国高培育计划。…"),
      Column(
        "figures", .string, "The figures in it as written, with what they measure, separated by |.",
        example: "国高企业 308家|国高企业 2810家"),
      Column("institutions", .string, "The institutions named in it, separated by |.", example: "鹏城实验室"),
      Column("programs", .string, "The programmes named in it, separated by |.", example: "国高培育计划"),
      Column("events", .string, "The events named in it, separated by |.", example: ""),
      Column("zones", .string, "The zones named in it, separated by |.", example: ""),
      Column("platforms", .string, "The platforms named in it, separated by |.", example: ""),
      Common.start, Common.end, Common.source, Common.url,
      Column("duplicates_of", .string, "The better copy of this report, if this one is a duplicate.", example: ""),
    ],
    query: """
      SELECT s.id, d.id, d.division_code, d.division, d.agency, s.year, s.role, s.theme, s.section, s.kind, s.ordinal,
        s.heading, s.text,
        (SELECT group_concat(f, '|') FROM (
          SELECT i.metric || ' ' || i.text AS f FROM segment k JOIN indicator i ON i.segment = k.id
          WHERE k.measure = s.id ORDER BY i.n)),
        \(names("institution")), \(names("program")), \(names("event")), \(names("zone")), \(names("platform")),
        s.start, s.end, d.path, d.url, d.duplicates_of
      FROM segment s JOIN document d ON d.n = s.document WHERE s.measure = s.id ORDER BY s.n
      """)

  private static func names(_ type: String) -> String {
    """
    (SELECT group_concat(name, '|') FROM (SELECT coalesce(m.name, m.text) AS name FROM segment k \
    JOIN mention m ON m.segment = k.id WHERE k.measure = s.id AND m.type = '\(type)' \
    GROUP BY coalesce(m.name, m.text) ORDER BY min(m.n)))
    """
  }

  static let problems = TableDefinition(
    "problems",
    row:
      "One row is something that could not be used, or looks wrong: the rows of problems.jsonl, all stages together.",
    notes: "Nothing is corrected because of a problem; decide with the quote at hand.",
    columns: [
      Column("stage", .string, "The stage that found it.", example: "aggregate", required: true),
      Column("document", .string, "The report, if one is concerned.", example: "d1f0c2a9b7e31"),
      Column("source", .string, "The file it was found in.", example: "000.html"),
      Column("line", .integer, "The line there, counted from 1.", example: "12", minimum: 1),
      Column("kind", .string, "A fixed word for the sort of problem.", example: "conflicting_values", required: true),
      Column("quote", .string, "The words in question.", example: ""),
      Column("message", .string, "What is wrong and what to do.", example: "", required: true),
    ],
    query: "SELECT stage, document, source, line, kind, quote, message FROM problem ORDER BY n")
}
