import Records

/// The words that recognition knows, compiled once from the tables.
final class MentionLexicon: Sendable {
  let trie: CompiledTrie
  let words: [Word]
  let heads: [Head]
  let names: [NameRow]
  /// Characters of which short names of departments are made: 文, 旅, 广, 体 of 文旅广体局.
  let departmentCharacters: Set<UInt32>
  let conjoinedNames: [ConjoinedName]

  init(tables: String) throws {
    var builder = Builder()
    try builder.loadBoundaries(tables + "/boundaries.csv")
    try builder.loadHeads(tables + "/heads.csv")
    try builder.loadWords(tables + "/words.csv")
    try builder.loadDepartments(tables + "/departments.csv")
    for source in NameTable.all where fileExists("\(tables)/\(source.file)") {
      try builder.loadNames(source, CSVTable(path: "\(tables)/\(source.file)", columns: ["name"]))
    }
    let words = builder.words
    trie = CompiledTrie(builder.trie) { words[Int($0)].cost }
    self.words = words
    heads = builder.heads
    names = builder.names
    departmentCharacters = builder.departmentCharacters
    conjoinedNames = ConjoinedName.all(builder.shortDivisions, words: words, trie: trie)
  }
}

/// The lexicon while its tables are read.
private struct Builder {
  var trie = WordTrie(capacity: 1 << 19)
  var words: [Word] = []
  var heads: [Head] = []
  var names: [NameRow] = []
  var departmentCharacters: Set<UInt32> = []
  /// Full names of divisions that have two characters, with their codes.
  var shortDivisions: [(surface: String, code: String)] = []

  private mutating func update(_ surface: String, _ change: (inout Word) -> Void) {
    let next = Int32(words.count)
    let index = trie.value(for: surface) { next }
    if index == next { words.append(Word()) }
    change(&words[Int(index)])
  }

  mutating func loadBoundaries(_ path: String) throws {
    let table = try CSVTable(path: path, columns: ["word", "kind"])
    for row in table.rows {
      guard let kinds = WordKinds.names[row["kind"]] else {
        throw TableError(path: path, line: row.line, message: "unknown kind \"\(row["kind"])\"")
      }
      update(row["word"]) { $0.kinds.formUnion(kinds) }
    }
  }

  mutating func loadHeads(_ path: String) throws {
    let table = try CSVTable(path: path, columns: ["head", "type", "subtype", "needs", "shortest"])
    for row in table.rows {
      guard let type = MentionType(rawValue: row["type"]) else {
        throw TableError(path: path, line: row.line, message: "unknown type \"\(row["type"])\"")
      }
      guard let need = HeadNeed(rawValue: row["needs"]) else {
        throw TableError(path: path, line: row.line, message: "unknown need \"\(row["needs"])\"")
      }
      let subtype = row["subtype"].isEmpty ? nil : row["subtype"]
      let index = Int32(heads.count)
      heads.append(Head(type: type, subtype: subtype, need: need, shortest: Int(row["shortest"]) ?? 2))
      update(row["head"]) { word in
        word.head = index
        // 港, 园: read as a word and not as a character that none covers.
        if row["head"].unicodeScalars.count == 1 { word.cost = min(word.cost, Word.cost(count: 500)) }
      }
    }
  }

  mutating func loadWords(_ path: String) throws {
    for row in try CSVTable(path: path, columns: ["word", "class"]).rows {
      let kinds: WordKinds = row["class"] == "v" ? [.plain, .listedVerb] : row["class"] == "c" ? [] : .plain
      let cost = Word.cost(count: Int(row["count"]) ?? 1)
      update(row["word"]) {
        $0.kinds.formUnion(kinds)
        $0.cost = min($0.cost, cost)
      }
    }
  }

  /// Whole names become words with a head, so that they are read whole; short names give their characters.
  mutating func loadDepartments(_ path: String) throws {
    for row in try CSVTable(path: path, columns: ["name", "aliases", "subtype"]).rows {
      let subtype = row["subtype"].isEmpty ? "government" : row["subtype"]
      let index = Int32(heads.count)
      heads.append(Head(type: .institution, subtype: subtype, need: .function, shortest: 1))
      for surface in [row["name"]] + row.list("aliases") where surface.unicodeScalars.count >= 2 {
        update(surface) { word in
          word.kinds.insert(.department)
          if word.head < 0 { word.head = index }
        }
        let scalars = Array(surface.unicodeScalars)
        if scalars.count <= 6, let last = scalars.last, "局委厅".unicodeScalars.contains(last) {
          for scalar in scalars.dropLast() { departmentCharacters.insert(scalar.value) }
        }
      }
    }
  }

  mutating func loadNames(_ source: NameTable, _ table: CSVTable) throws {
    for row in table.rows {
      let typeName = row["type"]
      let type = typeName.isEmpty ? source.type : MentionType(rawValue: typeName) ?? source.type
      let subtype = row["subtype"].isEmpty ? nil : row["subtype"]
      let index = Int32(names.count)
      names.append(
        NameRow(
          type: type, subtype: type == .institution || type == .program ? subtype ?? source.subtype : nil,
          table: source.file, line: row.line, code: row["code"], level: row["level"]))
      let weak = row.list("weak")
      if type == .district, row["name"].unicodeScalars.count == 2 { shortDivisions.append((row["name"], row["code"])) }
      for surface in [row["name"]] + row.list(source.aliases) where surface.unicodeScalars.count >= 2 {
        let isOrdinary = type == .district && surface.unicodeScalars.count == 2
        var earlier: Int32 = -1
        update(surface) { word in
          earlier = word.name
          if word.name < 0 { word.name = index }
          // Prefectures, countries and cities abroad (信阳, 也门) are no words unless the table calls them weak, though the
          // general list has some of them.
          let isSure = source.isAbroad || row["level"] == "prefecture"
          if isOrdinary, !word.kinds.isEmpty, !isSure { word.kinds.insert(.ambiguous) }
          if weak.contains(surface), isOrdinary || word.name == index { word.kinds.insert(.ambiguous) }
          // 海南, 吉林: a province's short form is the province.
          if isOrdinary, row["level"] == "province" { word.isSurePlace = true }
          // 西安, 大同: a city's, even if a county bears it as well, unless it is a word.
          if isOrdinary, row["level"] == "prefecture", !weak.contains(surface),
            word.kinds.subtracting([.ambiguous, .plain, .listedVerb]).isEmpty
          {
            word.isSurePlace = true
          }
          if word.isSurePlace { word.kinds.remove(.ambiguous) }
        }
        if earlier >= 0, earlier != index { share(earlier, with: index) }
      }
    }
  }

  /// Several divisions bear one short form (鼓楼, 朝阳): it is a name in the provinces of all of them, and as high as the
  /// highest.
  private mutating func share(_ first: Int32, with second: Int32) {
    guard names[Int(first)].type == .district, names[Int(second)].type == .district else { return }
    names[Int(first)].otherCodes.append(names[Int(second)].code)
    let order = ["county", "prefecture", "province"]
    let (one, two) = (names[Int(first)].level, names[Int(second)].level)
    if let low = order.firstIndex(of: one), let high = order.firstIndex(of: two), high > low {
      names[Int(first)].level = two
    }
  }
}

/// A table of names and what its rows are.
struct NameTable {
  var file: String
  var type: MentionType
  var subtype: String?
  var aliases: String
  /// Whether its two-character names are taken for words only where the table calls them weak.
  var isAbroad = false

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
