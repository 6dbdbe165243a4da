/// What a column holds: the one place from which the CSV header, the Table Schema and the data dictionary come.
package struct Column: Sendable {
  package enum Kind: String, Sendable {
    case string, integer, number, boolean, year
  }

  package var name: String
  package var kind: Kind
  /// What a cell says, in a sentence for an analyst.
  package var meaning: String
  package var example: String
  /// What numbers count; empty for words.
  package var unit: String
  package var isRequired: Bool
  package var isUnique: Bool
  /// The values a cell may have; empty for free text.
  package var choices: [String]
  /// A regular expression of the Table Schema that each cell fits.
  package var pattern: String?
  package var minimum: Int?

  package init(
    _ name: String, _ kind: Kind = .string, _ meaning: String, example: String = "", unit: String = "",
    required: Bool = false, unique: Bool = false, choices: [String] = [], pattern: String? = nil, minimum: Int? = nil
  ) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.example = example
    self.unit = unit
    isRequired = required
    isUnique = unique
    self.choices = choices
    self.pattern = pattern
    self.minimum = minimum
  }
}

/// Cells of `fields` are found in the primary key of another table (itself where `table` is its own name).
package struct ForeignKey: Sendable {
  package var field: String
  package var table: String
  package var reference: String
}

/// A CSV of the outputs.
package struct TableDefinition: Sendable {
  /// The file's name without `.csv`.
  package var name: String
  /// What one row is.
  package var row: String
  /// What an analyst should know before using it.
  package var notes: String
  package var columns: [Column]
  package var primaryKey: [String]
  package var foreignKeys: [ForeignKey]
  /// Gives the table's rows from the database, a column of the result for each column of the table, in order.
  package var query: String

  package init(
    _ name: String, row: String, notes: String = "", primaryKey: [String] = [], foreignKeys: [ForeignKey] = [],
    columns: [Column], query: String
  ) {
    self.name = name
    self.row = row
    self.notes = notes
    self.columns = columns
    self.primaryKey = primaryKey
    self.foreignKeys = foreignKeys
    self.query = query
  }
}

/// Columns that several tables share.
enum Common {
  static let document = Column(
    "document", .string, "The report; key into documents.csv.", example: "d1f0c2a9b7e31", required: true)
  static let divisionCode = Column(
    "division_code", .string, "GB/T 2260 code of the reporting division, as text.", example: "440307",
    pattern: "[0-9]{6}")
  static let division = Column(
    "division", .string, "The reporting division's full name.", example: "广东省深圳市龙岗区")
  static let source = Column(
    "source_file", .string, "The raw page: its path as it was read.", example: "pages/000.html")
  static let url = Column("source_url", .string, "Where the page was published, if known.", example: "https://…")
  static let start = Column(
    "start", .integer, "Where it begins in the report's text (documents.jsonl).", example: "521",
    unit: "Unicode scalars",
    required: true, minimum: 0)
  static let end = Column(
    "end", .integer, "Where it ends (the first scalar behind it).", example: "525", unit: "Unicode scalars",
    required: true, minimum: 0)
  static let quote = Column(
    "quote", .string, "The sentence it stands in, word for word.", example: "全年净增国高企业308家,总量达到2810家。")
  static let quoteStart = Column(
    "quote_start", .integer, "Where the quoted sentence begins in the report's text.", example: "498",
    unit: "Unicode scalars", minimum: 0)
  static let section = Column(
    "section", .string, "The headings above it, outermost first, separated by ›.", example: "主要工作回顾 › 积极培育创新主体")

  static let toDocument = ForeignKey(field: "document", table: "documents", reference: "document")
}
