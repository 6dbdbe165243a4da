import Records

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
  let weakForms: [Int: Set<String>]
  /// Cities whose names are known everywhere, by the table's column `great`.
  let greatCities: Set<DivisionCode>
  let entities: EntityList
  /// The kinds of department, without their place.
  let departments: EntityList
  /// Words that tell what a name is.
  let lists: TextLists
  private let trie: CompiledTrie
  /// The readings of all words, and for each word the end of its own.
  private let readings: [Referent]
  private let ends: [Int32]
  /// The rows of divisions in the order of their codes, and of one code in the table's.
  private let rowsByCode: [(code: DivisionCode, row: Int32)]
  /// The lexicon's words and the rows they name: what it says of townships is looked up there.
  private let words: [Word]
  private let names: [NameRow]
  /// Those of `NameRow.others`.
  private let otherCodes: [DivisionCode]

  /// - Parameters:
  ///   - builder: the lexicon of the same tables, whose words `trie` holds.
  ///   - otherCodes: as the builder gathers them.
  init(_ tables: NameTables, _ builder: LexiconBuilder, trie: CompiledTrie, otherCodes: [DivisionCode]) throws {
    (self.trie, self.otherCodes, lists) = (trie, otherCodes, builder.lists.texts)
    let path = tables.folder + "/divisions.csv"
    guard let table = tables[.divisions] else {
      throw TableError(path: path, line: 1, message: "there is no such table; names need it")
    }
    for column in ["code", "level", "parent", "valid_from", "valid_to"] where !table.header.contains(column) {
      throw TableError(path: path, line: 1, message: "there is no column \"\(column)\"")
    }
    divisions = Divisions(table: table)
    var weakForms: [Int: Set<String>] = [:]
    var greatCities: Set<DivisionCode> = []
    let all = divisions.all
    table.forEachRow(["weak", "great"]) { row, cells in
      if !cells[0].isEmpty { weakForms[row] = Set(table.row(row).list("weak")) }
      if !cells[1].isEmpty { greatCities.insert(DivisionCode(all[row].code)) }
    }
    (self.weakForms, self.greatCities) = (weakForms, greatCities)
    var rows: [(code: DivisionCode, row: Int32)] = []
    rows.reserveCapacity(divisions.all.count)
    for index in divisions.all.indices { rows.append((DivisionCode(divisions.all[index].code), Int32(index))) }
    if zip(rows, rows.dropFirst()).contains(where: { $1.code < $0.code }) {
      rows.sort { ($0.code, $0.row) < ($1.code, $1.row) }
    }
    rowsByCode = rows
    var found: [(word: Int32, reading: Referent)] = []
    found.reserveCapacity(builder.bearers.values.reduce(0) { $0 + $1.count })
    for bearer in builder.bearers(.divisions) {
      found.append((bearer.word, .division(Int(bearer.row), isShort: bearer.isAlias)))
    }
    var (entities, departments) = (EntityList(), EntityList())
    for source in Self.sources {
      guard let table = tables[source.file] else { continue }
      let first = source.isDepartment ? departments.count : entities.count
      if source.isDepartment { departments.add(table, source.type) } else { entities.add(table, source.type) }
      for bearer in builder.bearers(source.file) {
        let index = first + Int(bearer.row)
        found.append((bearer.word, source.isDepartment ? .department(index) : .entity(index)))
      }
    }
    (self.entities, self.departments) = (entities, departments)
    (words, names) = (builder.words, builder.names)
    (readings, ends) = Self.byWord(found, count: builder.words.count)
  }

  /// The readings of each word in the order in which they were found, each once, and where each word's end.
  private static func byWord(_ found: [(word: Int32, reading: Referent)], count: Int) -> ([Referent], [Int32]) {
    // Where the readings of each word begin and, when they are put in, where they end.
    var ends = [Int32](repeating: 0, count: count)
    var readings = [Referent](repeating: .entity(0), count: found.count)
    var kept = 0
    ends.withUnsafeMutableBufferPointer { ends in
      for one in found { ends[Int(one.word)] &+= 1 }
      var total: Int32 = 0
      for word in ends.indices {
        total &+= ends[word]
        ends[word] = total &- ends[word]
      }
      readings.withUnsafeMutableBufferPointer { readings in
        for one in found {
          readings[Int(ends[Int(one.word)])] = one.reading
          ends[Int(one.word)] &+= 1
        }
        // Nearly all words have one reading, or none.
        var start = 0
        for word in ends.indices {
          let (first, end) = (kept, Int(ends[word]))
          while start < end {
            if first == kept || !readings[first..<kept].contains(readings[start]) {
              readings[kept] = readings[start]
              kept &+= 1
            }
            start &+= 1
          }
          ends[word] = Int32(kept)
        }
      }
    }
    readings.removeLast(readings.count - kept)
    return (readings, ends)
  }

  private struct Source {
    var file: LexiconTable
    var type: MentionType
    var isDepartment = false
  }

  private static let sources = [
    Source(file: .institutions, type: .institution),
    Source(file: .departments, type: .institution, isDepartment: true),
    Source(file: .zones, type: .zone),
    Source(file: .programs, type: .program),
    Source(file: .events, type: .event),
    Source(file: .platforms, type: .platform),
    Source(file: .persons, type: .person),
    Source(file: .places, type: .district),
  ]

  /// The rows of a division's code, one for each name it had.
  func rows(code: DivisionCode) -> [Int] {
    var (low, high) = (0, rowsByCode.count)
    while low < high {
      let middle = (low + high) / 2
      if rowsByCode[middle].code < code { low = middle + 1 } else { high = middle }
    }
    while high < rowsByCode.count, rowsByCode[high].code == code { high += 1 }
    return rowsByCode[low..<high].map { Int($0.row) }
  }

  /// GB/T 2260 codes of the counties that have a township of that (folded) name.
  func counties(withTownship name: some Sequence<UInt8>) -> [DivisionCode] {
    guard let word = Array(name).withUnsafeBufferPointer(trie.whole), words[Int(word)].name >= 0 else { return [] }
    let row = names[Int(words[Int(word)].name)]
    return row.isTownship ? [row.code] + otherCodes[Int(row.others.lowerBound)..<Int(row.others.upperBound)] : []
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
