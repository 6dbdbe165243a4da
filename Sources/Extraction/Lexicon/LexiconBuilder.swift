import Records

/// The lexicon while its tables are read.
struct LexiconBuilder {
  private let trie = WordTrie(capacity: 1 << 19)
  var words: [Word] = []
  private(set) var heads: [Head] = []
  var names: [NameRow] = []
  /// Further codes of rows, in the order in which they are read.
  var otherCodes: [(row: Int32, code: DivisionCode)] = []
  private(set) var departmentCharacters: Set<UInt32> = []
  /// Single characters that are surnames.
  private(set) var surnames: Set<UInt32> = []
  private(set) var evidenceWeights = EvidenceWeights()
  private(set) var lists = WordLists()
  /// Full names of divisions that have two characters, with their codes.
  var shortDivisions: [(surface: String, code: DivisionCode)] = []
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
    // Room for all, so that no page of memory is touched twice; what is not needed is none.
    let rows = LexiconTable.allCases.reduce(0) { $0 + (tables[$1]?.rowCount ?? 0) }
    names.reserveCapacity(rows)
    words.reserveCapacity(3 * rows)
    try loadWords(tables)
    loadNames(tables)
  }

  /// All finished words.
  ///
  /// Marks those that rules begin at, here and not in a copy: there are more than a hundred thousand.
  mutating func compiledTrie() -> CompiledTrie {
    let compiled = CompiledTrie(trie) { Characters.isChineseDigit($0) ? Word.digitCost : Word.characterCost }
    for trigger in TokenLists.triggers {
      if let word = compiled.whole(trigger) { words[Int(word)].isTrigger = true }
    }
    let numbers = lists.numbers
    numbers.visit { listed in
      if let word = compiled.whole(listed) { words[Int(word)].isListed = true }
    }
    return compiled
  }

  /// The index of a word, which is there from now on.
  ///
  /// - Parameter place: its index where it is new; nil for the next one.
  @discardableResult
  mutating func index(
    of surface: UnsafeBufferPointer<UInt8>, at place: Int? = nil, _ change: (inout Word) -> Void
  ) -> Int32 {
    let end = trie.end(of: surface)
    let known = end?.pointee.index
    let index = known.map(Int.init) ?? place ?? words.count
    if index == words.count { words.append(Word()) }
    let cost = Self.change(&words[index]) { word in
      if known == nil, Self.isCount(surface) { word.isCount = true }
      change(&word)
    }
    end?.pointee.set(word: Int32(index), cost: cost)
    return Int32(index)
  }

  /// Changes a word in its place, asked for once, and gives its cost.
  @inline(__always)
  private static func change(_ word: inout Word, _ change: (inout Word) -> Void) -> Int32 {
    change(&word)
    return word.cost
  }

  @inline(__always)
  private static func isCount(_ surface: UnsafeBufferPointer<UInt8>) -> Bool {
    surface.count == 6 && Characters.isChineseDigit(Characters.scalar(surface, 0).value)
  }

  /// The words of recognition that name nothing: boundaries, heads, the words of the language.
  private mutating func loadWords(_ tables: NameTables) throws {
    try loadBoundaries(tables.folder + "/boundaries.csv")
    try loadHeads(tables.folder + "/heads.csv")
    try loadListedWords(tables.folder + "/words.csv")
    evidenceWeights = try EvidenceWeights(tables.folder + "/evidence.csv")
    try loadLists(tables)
  }

  mutating func loadLists(_ tables: NameTables) throws {
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
    var kind = CellMemo<WordKinds?>()
    try table.forEachRow(["word", "kind"]) { row, cells in
      guard let kinds = kind.value(cells[1], { WordKinds.names[$0] }) else {
        throw table.error(row, "unknown kind \"\(table.row(row)["kind"])\"")
      }
      index(of: cells[0]) { $0.kinds.formUnion(kinds) }
      if kinds == .surname, !cells[0].isEmpty { surnames.insert(Characters.scalar(cells[0], 0).value) }
    }
  }

  private mutating func loadHeads(_ path: String) throws {
    let table = try CSVTable(path: path, columns: ["head", "type", "subtype", "needs", "shortest"])
    var (types, needs) = (CellMemo<MentionType?>(), CellMemo<HeadNeed?>())
    var (subtypes, lengths) = (CellMemo<NameSubtype?>(), CellMemo<Int?>())
    try table.forEachRow(["head", "type", "subtype", "needs", "shortest"]) { row, cells in
      guard let type = types.value(cells[1], { MentionType(rawValue: $0) }) else {
        throw table.error(row, "unknown type \"\(table.row(row)["type"])\"")
      }
      guard let need = needs.value(cells[3], { HeadNeed(rawValue: $0) }) else {
        throw table.error(row, "unknown need \"\(table.row(row)["needs"])\"")
      }
      let subtype = subtypes.value(cells[2]) { NameSubtype(rawValue: $0) }
      if subtype == nil, !cells[2].isEmpty {
        throw table.error(row, "unknown subtype \"\(table.row(row)["subtype"])\"")
      }
      let index = Int32(heads.count)
      heads.append(
        Head(
          type: type, subtype: subtype, need: need, shortest: lengths.value(cells[4]) { Int($0) } ?? 2,
          row: table.place(of: row, in: .heads)))
      var isThere = false
      self.index(of: cells[0]) { word in
        isThere = word.head >= 0
        word.head = index
        // 港, 园: read as a word and not as a character that none covers.
        if cells[0].scalarCount == 1 { word.cost = min(word.cost, Word.cost(count: 500)) }
      }
      if isThere { throw table.error(row, "the head word \"\(table.row(row)["head"])\" is here twice") }
    }
  }

  /// Whole names become words with a head, so that they are read whole; short names give their characters.
  private mutating func loadDepartments(_ table: CSVTable) {
    var bearers: [NameBearer] = []
    var subtypes = CellMemo<NameSubtype?>()
    table.forEachRow(["name", "aliases", "subtype"]) { row, cells in
      let subtype = subtypes.value(cells[2]) { NameSubtype(rawValue: $0) }
      let index = Int32(heads.count)
      heads.append(
        Head(
          type: .institution, subtype: subtype ?? .government, need: .function,
          shortest: 1, row: table.place(of: row, in: .departments)))
      forEachSurface(cells[0], aliases: cells[1]) { surface, isAlias in
        let word = self.index(of: surface) { word in
          word.kinds.insert(.department)
          if word.head < 0 { word.head = index }
        }
        bearers.append(NameBearer(word: word, row: Int32(row), isAlias: isAlias))
        let scalars = Array(String(decoding: surface, as: UTF8.self).unicodeScalars)
        if scalars.count <= 6, let last = scalars.last, "局委厅".unicodeScalars.contains(last) {
          for scalar in scalars.dropLast() { departmentCharacters.insert(scalar.value) }
        }
      }
    }
    self.bearers[.departments] = bearers
  }
}
