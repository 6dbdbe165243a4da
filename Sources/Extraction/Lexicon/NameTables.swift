import Records

/// A table of names or of their head words.
enum LexiconTable: String, CaseIterable {
  case divisions = "divisions.csv"
  case townships = "townships.csv"
  case departments = "departments.csv"
  case programs = "programs.csv"
  case events = "events.csv"
  case platforms = "platforms.csv"
  case persons = "persons.csv"
  case places = "places.csv"
  case institutions = "institutions.csv"
  case zones = "zones.csv"
  case heads = "heads.csv"

  /// The table's file.
  var name: StaticString {
    switch self {
    case .divisions: "divisions.csv"
    case .townships: "townships.csv"
    case .departments: "departments.csv"
    case .programs: "programs.csv"
    case .events: "events.csv"
    case .platforms: "platforms.csv"
    case .persons: "persons.csv"
    case .places: "places.csv"
    case .institutions: "institutions.csv"
    case .zones: "zones.csv"
    case .heads: "heads.csv"
    }
  }
}

/// A table of names and what its rows are.
struct NameTable {
  var file: LexiconTable
  var type: MentionType
  var subtype: NameSubtype?
  var aliases: String
  /// Whether its two-character names are taken for words only where the table calls them weak.
  var isAbroad = false

  /// In the order in which a surface that several tables have is read.

  static let all = [
    NameTable(file: .divisions, type: .district, aliases: "short"),
    NameTable(file: .programs, type: .program, subtype: .scheme, aliases: "aliases"),
    NameTable(file: .events, type: .event, aliases: "aliases"),
    NameTable(file: .platforms, type: .platform, aliases: "aliases"),
    NameTable(file: .persons, type: .person, aliases: "aliases"),
    NameTable(file: .places, type: .district, aliases: "aliases", isAbroad: true),
    NameTable(file: .institutions, type: .institution, subtype: .other, aliases: "aliases"),
    NameTable(file: .zones, type: .zone, aliases: "aliases"),
  ]
}

/// The tables of names, each read once, for those who find names and those who resolve them.
struct NameTables {
  let folder: String
  private var tables: [LexiconTable: CSVTable] = [:]

  /// Reads those that are there: a pipeline need not have all of them.
  ///
  /// - Throws: `TableError` for a table that cannot be read.
  init(folder: String) throws {
    self.folder = folder
    for source in NameTable.all { try read(source.file, ["name", source.aliases]) }
    try read(.departments, ["name", "aliases", "subtype"])
    try read(.townships, ["name", "codes", "weak"])
  }

  private mutating func read(_ table: LexiconTable, _ columns: [String]) throws {
    let path = "\(folder)/\(table.rawValue)"
    if fileExists(path) { tables[table] = try CSVTable(path: path, columns: columns) }
  }

  subscript(table: LexiconTable) -> CSVTable? { tables[table] }
}

/// A word of the lexicon that names a row of a table.
struct NameBearer {
  /// Index into the lexicon's words.
  var word: Int32
  /// Index into the table's rows.
  var row: Int32
  var isAlias: Bool
}
