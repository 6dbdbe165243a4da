/// One table for each type of thing that reports name.
enum EntityTables {
  static let all = [
    table("districts", type: "district", thing: "an administrative division or place that reports name on its own"),
    table("institutions", type: "institution", thing: "a named organisation"),
    table("programs", type: "program", thing: "a named plan, policy document, scheme or designation"),
    table("events", type: "event", thing: "a named conference, competition, fair or activity"),
    table("platforms", type: "platform", thing: "a named innovation carrier, facility, service or information system"),
    table("zones", type: "zone", thing: "a named functional area: high-tech zone, park, corridor, region"),
  ]

  private static func table(_ name: String, type: String, thing: String) -> TableDefinition {
    TableDefinition(
      name, row: "One row is \(thing), the most often named first.",
      notes: """
        Counts are of mentions.csv rows with the same `entity` and type `\(type)`, in reports that are not duplicates of \
        another (an empty duplicates_of in documents.csv). A name that may mean several things has no entity, and so is \
        only in mentions.csv.
        """,
      primaryKey: ["entity"],
      foreignKeys: [ForeignKey(field: "quote_document", table: "documents", reference: "document")],
      columns: [
        Column(
          "entity", .string, "Stable identifier; mentions.csv refers to it.", example: "district:440307",
          required: true, unique: true),
        Column("name", .string, "The canonical name.", example: "龙岗区", required: true),
        Column("type", .string, "The sort of thing.", example: type, required: true, choices: [type]),
        Column("subtype", .string, subtypeMeaning(type), example: ""),
        Column(
          "division_code", .string, "GB/T 2260 code of the division that it is, lies in or serves; empty if unknown.",
          example: "440307", pattern: "[0-9]{6}"),
        Column("division", .string, "That division's full name.", example: "广东省深圳市龙岗区"),
        Column(
          "mentions", .integer, "How often reports name it.", example: "12", unit: "mentions", required: true,
          minimum: 1),
        Column(
          "reports", .integer, "How many reports name it.", example: "3", unit: "reports", required: true, minimum: 1),
        Column(
          "reporting_division_count", .integer,
          "How many different divisions' reports name it: more than one for what several districts work with.",
          example: "2", unit: "divisions", required: true, minimum: 0),
        Column(
          "reporting_divisions", .string, "Those divisions' full names, separated by |.", example: "广东省深圳市龙岗区|广东省深圳市罗湖区"
        ),
        Column("first_year", .year, "The first year that a report naming it speaks of.", example: "2020"),
        Column("last_year", .year, "The last such year.", example: "2022"),
        Column(
          "aliases", .string, "All ways in which it is written, most frequent first, separated by |.",
          example: "龙岗区|龙岗"),
        Column("quote", .string, "One telling sentence that names it, word for word.", example: ""),
        Column("quote_document", .string, "The report of the quote; key into documents.csv.", example: "d1f0c2a9b7e31"),
        Common.source, Common.url,
        Column(
          "quote_start", .integer, "Where the sentence begins in the report's text.", example: "498",
          unit: "Unicode scalars", minimum: 0),
        Column("quote_end", .integer, "Where it ends.", example: "521", unit: "Unicode scalars", minimum: 0),
      ],
      query: """
        SELECT id, name, type, subtype, division_code, division, mentions, reports, divisions, reporting_divisions,
          first_year, last_year, aliases, quote, document, source, url, start, end
        FROM entity WHERE type = '\(type)' ORDER BY reports DESC, mentions DESC, id
        """)
  }

  private static func subtypeMeaning(_ type: String) -> String {
    switch type {
    case "institution":
      "government, party, university, research, enterprise, hospital, finance, association, media or other."
    case "program": "policy (a document), scheme (a plan, project, campaign) or designation (a title or award)."
    default: "Empty for this type unless the gazetteer tells a sort."
    }
  }
}
