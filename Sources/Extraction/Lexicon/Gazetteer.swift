import Records

/// A thing that a table names.
struct Entity: Sendable {
  /// `district`, `zone`, `institution`, `program`, `event`, `platform` or `person`.
  var type: String
  var subtype: String
  /// The canonical name, as the table writes it.
  var name: String
  var divisionCode: String?
  /// The years in which it bore the name; nil where open.
  var validFrom: Int?
  var validTo: Int?

  func exists(in year: Int?) -> Bool {
    guard let year else { return validTo == nil }
    return (validFrom ?? 0) <= year && year <= (validTo ?? .max)
  }
}

/// What a name of the tables may stand for.
enum Referent: Equatable, Sendable {
  /// Index into `Gazetteer.divisions.all`; whether the name is a short form.
  case division(Int, isShort: Bool)
  /// Index into `Gazetteer.entities`.
  case entity(Int)
  /// Index into `Gazetteer.departments`.
  case department(Int)
}

/// All tables of names, compiled into one automaton: name, in full or short, to what it may stand for.
struct Gazetteer: Sendable {
  let divisions: Divisions
  /// For each division the short forms that are ordinary words as well.
  let weakForms: [Set<String>]
  private(set) var entities: [Entity] = []
  /// The kinds of department, without their place.
  private(set) var departments: [Entity] = []
  private let trie: DoubleArray
  private let readings: [[Referent]]
  private let rowsByCode: [String: [Int]]

  init(tables: String) throws {
    let table = try CSVTable(
      path: tables + "/divisions.csv", columns: ["code", "name", "short", "level", "parent", "valid_from", "valid_to"])
    divisions = Divisions(table: table)
    weakForms = table.rows.map { $0["weak"].isEmpty ? [] : Set($0.list("weak")) }
    var names = NameIndex(capacity: 1 << 15)
    var rows: [String: [Int]] = [:]
    for (index, division) in divisions.all.enumerated() {
      rows[division.code, default: []].append(index)
      names.add(division.name, .division(index, isShort: false))
      for short in division.shortNames { names.add(short, .division(index, isShort: true)) }
    }
    for source in Self.sources where fileExists("\(tables)/\(source.file)") {
      for row in try CSVTable(path: "\(tables)/\(source.file)", columns: ["name", "aliases"]).rows {
        let code = row["code"].isEmpty ? row["division_code"] : row["code"]
        let entity = Entity(
          type: row["type"].isEmpty ? source.type : row["type"], subtype: row["subtype"], name: row["name"],
          divisionCode: code.isEmpty ? nil : code, validFrom: Int(row["valid_from"]), validTo: Int(row["valid_to"]))
        let reading: Referent
        if source.isDepartment {
          reading = .department(departments.count)
          departments.append(entity)
        } else {
          reading = .entity(entities.count)
          entities.append(entity)
        }
        names.add(row["name"], reading)
        for alias in row.list("aliases") { names.add(alias, reading) }
      }
    }
    rowsByCode = rows
    trie = DoubleArray(keys: names.keys)
    readings = names.readings
  }

  private struct Source {
    var file: String
    var type: String
    var isDepartment = false
  }

  private static let sources = [
    Source(file: "institutions.csv", type: "institution"),
    Source(file: "departments.csv", type: "institution", isDepartment: true),
    Source(file: "zones.csv", type: "zone"),
    Source(file: "programs.csv", type: "program"),
    Source(file: "events.csv", type: "event"),
    Source(file: "platforms.csv", type: "platform"),
    Source(file: "persons.csv", type: "person"),
    Source(file: "places.csv", type: "district"),
  ]

  /// The rows of a division's code, one for each name it had.
  func rows(code: String) -> [Int] { rowsByCode[code] ?? [] }

  /// What a whole (folded) name may stand for.
  func readings(of name: some Collection<UInt8>) -> [Referent] {
    trie.index(of: name).map { readings[$0] } ?? []
  }

  /// Calls `body` with the end and the readings of every name that begins at byte offset `position` of a folded text,
  /// shortest first.
  func forEachName(in bytes: [UInt8], at position: Int, _ body: (Int, [Referent]) -> Void) {
    bytes.withUnsafeBufferPointer { pointer in
      trie.forEach(in: pointer, at: position) { body($0, readings[$1]) }
    }
  }
}

/// Names on their way into the automaton.
private struct NameIndex {
  private(set) var keys: [[UInt8]] = []
  private(set) var readings: [[Referent]] = []
  private var indices: [[UInt8]: Int] = [:]

  init(capacity: Int) {
    keys.reserveCapacity(capacity)
    readings.reserveCapacity(capacity)
    indices.reserveCapacity(capacity)
  }

  mutating func add(_ name: String, _ reading: Referent) {
    let key = NameFolding.fold(name)
    if key.isEmpty { return }
    if let index = indices[key] {
      if !readings[index].contains(reading) { readings[index].append(reading) }
    } else {
      indices[key] = keys.count
      keys.append(key)
      readings.append([reading])
    }
  }
}
