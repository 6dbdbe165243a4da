import Records

/// The lexicon while its tables are read.
struct LexiconBuilder {
  private var trie = WordTrie(capacity: 1 << 20)
  private(set) var words: [Word] = []
  private(set) var heads: [Head] = []
  var names: [NameRow] = []
  private(set) var departmentCharacters: Set<UInt32> = []
  /// Single characters that are surnames.
  private(set) var surnames: Set<UInt32> = []
  private(set) var evidenceWeights = EvidenceWeights()
  private(set) var lists = WordLists()
  /// Full names of divisions that have two characters, with their codes.
  var shortDivisions: [(surface: String, code: String)] = []
  /// Which words name which rows, by table.
  var bearers: [LexiconTable: [NameBearer]] = [:]

  init() {}

  /// Which words name which rows of a table.
  func bearers(_ table: LexiconTable) -> [NameBearer] { bearers[table] ?? [] }

  /// All words and names of the tables.
  ///
  /// - Throws: `TableError` where a table is missing or wrong.
  init(_ tables: NameTables) throws {
    guard tables[.departments] != nil else {
      throw TableError(
        path: "\(tables.folder)/\(LexiconTable.departments.rawValue)", line: 1,
        message: "there is no such table; names need it")
    }
    // Room for all, so that no page of memory is touched twice.
    let rows = LexiconTable.allCases.reduce(0) { $0 + (tables[$1]?.rows.count ?? 0) }
    names.reserveCapacity(rows)
    words.reserveCapacity(2 * rows)
    try loadWords(tables)
    loadNames(tables)
  }

  /// All finished words.
  ///
  /// Marks those that rules begin at, here and not in a copy: there are two hundred thousand.
  mutating func compiledTrie() -> CompiledTrie {
    let compiled = CompiledTrie(
      trie, cost: { words[Int($0)].cost },
      bareCost: { Characters.isChineseDigit($0) ? Word.digitCost : Word.characterCost })
    for (number, trigger) in Passage.triggers.enumerated() {
      let bytes = UnsafeBufferPointer(start: trigger.utf8Start, count: trigger.utf8CodeUnitCount)
      if let word = compiled.whole(bytes) { words[Int(word)].trigger = UInt8(number + 1) }
    }
    return compiled
  }

  private mutating func update(_ surface: some Sequence<UInt8>, _ change: (inout Word) -> Void) {
    _ = index(of: ArraySlice(surface), change)
  }

  /// The index of a word, which is there from now on.
  mutating func index(of surface: ArraySlice<UInt8>, _ change: (inout Word) -> Void) -> Int32 {
    let next = Int32(words.count)
    let index = trie.value(for: surface) { next }
    if index == next {
      var word = Word()
      word.isCount = Self.isCount(surface)
      words.append(word)
    }
    change(&words[Int(index)])
    return index
  }

  private static func isCount(_ surface: ArraySlice<UInt8>) -> Bool {
    guard surface.count == 6 else { return false }
    return surface.withUnsafeBufferPointer { Characters.isChineseDigit(Characters.scalar($0, 0).value) }
  }

  /// The words of recognition that name nothing: boundaries, heads, the words of the language.
  private mutating func loadWords(_ tables: NameTables) throws {
    try loadBoundaries(tables.folder + "/boundaries.csv")
    try loadHeads(tables.folder + "/heads.csv")
    try loadListedWords(tables.folder + "/words.csv")
    evidenceWeights = try EvidenceWeights(tables.folder + "/evidence.csv")
    lists = try WordLists(path: tables.folder + "/word_lists.csv")
  }

  /// The tables of names.
  mutating func loadNames(_ tables: NameTables) {
    if let departments = tables[.departments] { loadDepartments(departments) }
    for source in NameTable.all {
      if let table = tables[source.file] { load(source, table) }
    }
    if let townships = tables[.townships] { loadTownships(townships) }
  }

  private mutating func loadBoundaries(_ path: String) throws {
    let table = try CSVTable(path: path, columns: ["word", "kind"])
    for row in table.rows {
      guard let kinds = WordKinds.names[row["kind"]] else {
        throw TableError(path: path, line: row.line, message: "unknown kind \"\(row["kind"])\"")
      }
      update(row.bytes("word")) { $0.kinds.formUnion(kinds) }
      if kinds == .surname, let first = row["word"].unicodeScalars.first { surnames.insert(first.value) }
    }
  }

  private mutating func loadHeads(_ path: String) throws {
    let table = try CSVTable(path: path, columns: ["head", "type", "subtype", "needs", "shortest"])
    for row in table.rows {
      guard let type = MentionType(rawValue: row["type"]) else {
        throw TableError(path: path, line: row.line, message: "unknown type \"\(row["type"])\"")
      }
      guard let need = HeadNeed(rawValue: row["needs"]) else {
        throw TableError(path: path, line: row.line, message: "unknown need \"\(row["needs"])\"")
      }
      let subtype = NameSubtype(rawValue: row["subtype"])
      if subtype == nil, !row["subtype"].isEmpty {
        throw TableError(path: path, line: row.line, message: "unknown subtype \"\(row["subtype"])\"")
      }
      let index = Int32(heads.count)
      heads.append(
        Head(
          type: type, subtype: subtype, need: need, shortest: Int(row["shortest"]) ?? 2,
          row: TableRow(table: .heads, line: Int32(clamping: row.line))))
      update(row.bytes("head")) { word in
        word.head = index
        // 港, 园: read as a word and not as a character that none covers.
        if row["head"].unicodeScalars.count == 1 { word.cost = min(word.cost, Word.cost(count: 500)) }
      }
    }
  }

  private mutating func loadListedWords(_ path: String) throws {
    for row in try CSVTable(path: path, columns: ["word", "class"]).rows {
      let kinds: WordKinds =
        switch row.bytes("class").first {
        case UInt8(ascii: "v"): [.plain, .listedVerb]
        case UInt8(ascii: "c"): []
        default: .plain
        }
      let cost = Word.cost(count: Int(row["count"]) ?? 1)
      update(row.bytes("word")) {
        $0.kinds.formUnion(kinds)
        $0.cost = min($0.cost, cost)
      }
    }
  }

  /// Whole names become words with a head, so that they are read whole; short names give their characters.
  private mutating func loadDepartments(_ table: CSVTable) {
    var bearers: [NameBearer] = []
    for (number, row) in table.rows.enumerated() {
      let subtype = NameSubtype(rawValue: row["subtype"]) ?? .government
      let index = Int32(heads.count)
      heads.append(
        Head(
          type: .institution, subtype: subtype, need: .function, shortest: 1,
          row: TableRow(table: .departments, line: Int32(clamping: row.line))))
      let name = row["name"]
      for surface in [name] + row.list("aliases") where surface.unicodeScalars.count >= 2 {
        let word = self.index(of: ArraySlice(surface.utf8)) { word in
          word.kinds.insert(.department)
          if word.head < 0 { word.head = index }
        }
        bearers.append(NameBearer(word: word, row: Int32(number), isAlias: surface != name))
        let scalars = Array(surface.unicodeScalars)
        if scalars.count <= 6, let last = scalars.last, "局委厅".unicodeScalars.contains(last) {
          for scalar in scalars.dropLast() { departmentCharacters.insert(scalar.value) }
        }
      }
    }
    self.bearers[.departments] = bearers
  }
}
