import Records

/// A table of names and what its rows are.
struct NameTable {
  var file: StaticString
  var type: MentionType
  var subtype: String?
  var aliases: String
  /// Whether its two-character names are taken for words only where the table calls them weak.
  var isAbroad = false

  static let departments: StaticString = "departments.csv"
  static let townships: StaticString = "townships.csv"

  /// In the order in which a surface that several tables have is read.

  static let all = [
    NameTable(file: "divisions.csv", type: .district, aliases: "short"),
    NameTable(file: "programs.csv", type: .program, subtype: "scheme", aliases: "aliases"),
    NameTable(file: "events.csv", type: .event, aliases: "aliases"),
    NameTable(file: "platforms.csv", type: .platform, aliases: "aliases"),
    NameTable(file: "persons.csv", type: .person, aliases: "aliases"),
    NameTable(file: "places.csv", type: .district, aliases: "aliases", isAbroad: true),
    NameTable(file: "institutions.csv", type: .institution, subtype: "other", aliases: "aliases"),
    NameTable(file: "zones.csv", type: .zone, aliases: "aliases"),
  ]
}

/// The tables of names, each read once, for those who find names and those who resolve them.
struct NameTables {
  let folder: String
  private var tables: [String: CSVTable] = [:]

  /// Reads those that are there: a pipeline need not have all of them.
  ///
  /// - Throws: `TableError` for a table that cannot be read.
  init(folder: String) throws {
    self.folder = folder
    for source in NameTable.all where fileExists("\(folder)/\(source.file)") {
      tables["\(source.file)"] = try CSVTable(path: "\(folder)/\(source.file)", columns: ["name", source.aliases])
    }
    let departments = "\(folder)/\(NameTable.departments)"
    if fileExists(departments) {
      tables["\(NameTable.departments)"] = try CSVTable(path: departments, columns: ["name", "aliases", "subtype"])
    }
    let townships = "\(folder)/\(NameTable.townships)"
    if fileExists(townships) {
      tables["\(NameTable.townships)"] = try CSVTable(path: townships, columns: ["name", "codes", "weak"])
    }
  }

  subscript(file: StaticString) -> CSVTable? { tables["\(file)"] }
}

/// A word of the lexicon that names a row of a table.
struct NameBearer {
  /// Index into the lexicon's words.
  var word: Int32
  /// Index into the table's rows.
  var row: Int32
  var isAlias: Bool
}
