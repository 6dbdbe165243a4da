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

/// What the names of the tables stand for. The names themselves stand in the trie that recognition reads text with.
///
/// One object, which those who resolve names share.
final class Gazetteer: Sendable {
  let divisions: Divisions
  /// For each division the short forms that are ordinary words as well.
  let weakForms: [Set<String>]
  let entities: [Entity]
  /// The kinds of department, without their place.
  let departments: [Entity]
  private let trie: CompiledTrie
  /// The readings of all words, and for each word the end of its own.
  private let readings: [Referent]
  private let ends: [Int32]
  private let rowsByCode: [String: [Int]]
  /// The lexicon's words and the rows they name: what it says of townships is looked up there.
  private let words: [Word]
  private let names: [NameRow]

  /// - Parameter builder: the lexicon of the same tables, whose words `trie` holds.
  init(_ tables: NameTables, _ builder: LexiconBuilder, trie: CompiledTrie) throws {
    self.trie = trie
    let path = tables.folder + "/divisions.csv"
    guard let table = tables[.divisions] else {
      throw TableError(path: path, line: 1, message: "there is no such table; names need it")
    }
    for column in ["code", "level", "parent", "valid_from", "valid_to"] where !table.header.contains(column) {
      throw TableError(path: path, line: 1, message: "there is no column \"\(column)\"")
    }
    divisions = Divisions(table: table)
    weakForms = table.rows.map { $0.bytes("weak").isEmpty ? [] : Set($0.list("weak")) }
    var rows: [String: [Int]] = [:]
    for (index, division) in divisions.all.enumerated() { rows[division.code, default: []].append(index) }
    rowsByCode = rows
    var found: [(word: Int32, reading: Referent)] = []
    for bearer in builder.bearers(.divisions) {
      found.append((bearer.word, .division(Int(bearer.row), isShort: bearer.isAlias)))
    }
    var (entities, departments): ([Entity], [Entity]) = ([], [])
    entities.reserveCapacity(Self.sources.reduce(0) { $0 + (tables[$1.file]?.rows.count ?? 0) })
    for source in Self.sources {
      guard let table = tables[source.file] else { continue }
      let first = source.isDepartment ? departments.count : entities.count
      let made = table.rows.map { Self.entity($0, source) }
      if source.isDepartment { departments += made } else { entities += made }
      for bearer in builder.bearers(source.file) {
        let index = first + Int(bearer.row)
        found.append((bearer.word, source.isDepartment ? .department(index) : .entity(index)))
      }
    }
    (self.entities, self.departments) = (entities, departments)
    (words, names) = (builder.words, builder.names)
    (readings, ends) = Self.byWord(found, count: builder.words.count)
  }

  private static func entity(_ row: CSVTable.Row, _ source: Source) -> Entity {
    let code = row["code"].isEmpty ? row["division_code"] : row["code"]
    return Entity(
      type: row.bytes("type").isEmpty ? source.type : row["type"], subtype: row["subtype"], name: row["name"],
      divisionCode: code.isEmpty ? nil : code, validFrom: Int(row["valid_from"]), validTo: Int(row["valid_to"]))
  }

  /// The readings of each word in the order in which they were found, each once, and where each word's end.
  private static func byWord(_ found: [(word: Int32, reading: Referent)], count: Int) -> ([Referent], [Int32]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for one in found { starts[Int(one.word) + 1] += 1 }
    for word in 0..<count { starts[word + 1] += starts[word] }
    var sorted = [Referent](repeating: .entity(0), count: found.count)
    var filled = starts
    for one in found {
      sorted[Int(filled[Int(one.word)])] = one.reading
      filled[Int(one.word)] += 1
    }
    var readings: [Referent] = []
    var ends: [Int32] = []
    readings.reserveCapacity(sorted.count)
    ends.reserveCapacity(count)
    for word in 0..<count {
      let first = readings.count
      for reading in sorted[Int(starts[word])..<Int(starts[word + 1])] where !readings[first...].contains(reading) {
        readings.append(reading)
      }
      ends.append(Int32(readings.count))
    }
    return (readings, ends)
  }

  private struct Source {
    var file: LexiconTable
    var type: String
    var isDepartment = false
  }

  private static let sources = [
    Source(file: .institutions, type: "institution"),
    Source(file: .departments, type: "institution", isDepartment: true),
    Source(file: .zones, type: "zone"),
    Source(file: .programs, type: "program"),
    Source(file: .events, type: "event"),
    Source(file: .platforms, type: "platform"),
    Source(file: .persons, type: "person"),
    Source(file: .places, type: "district"),
  ]

  /// The rows of a division's code, one for each name it had.
  func rows(code: String) -> [Int] { rowsByCode[code] ?? [] }

  /// GB/T 2260 codes of the counties that have a township of that (folded) name.
  func counties(withTownship name: some Sequence<UInt8>) -> [String] {
    guard let word = Array(name).withUnsafeBufferPointer(trie.whole), words[Int(word)].name >= 0 else { return [] }
    let row = names[Int(words[Int(word)].name)]
    return row.isTownship ? [row.code] + row.otherCodes : []
  }

  /// What a whole (folded) name may stand for.
  func readings(of name: some Collection<UInt8>) -> ArraySlice<Referent> {
    name.withContiguousStorageIfAvailable { trie.whole($0) }.map { $0.map(readings(ofWord:)) ?? [] }
      ?? readings(of: Array(name))
  }

  /// Calls `body` with the end and the readings of every name that begins at byte offset `position` of a folded text,
  /// shortest first.
  func forEachName(in bytes: [UInt8], at position: Int, _ body: (Int, ArraySlice<Referent>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      trie.forEach(in: bytes, at: position) { end, word in
        let readings = readings(ofWord: word)
        if !readings.isEmpty { body(end, readings) }
      }
    }
  }

  private func readings(ofWord word: Int32) -> ArraySlice<Referent> {
    let index = Int(word)
    return readings[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }
}
