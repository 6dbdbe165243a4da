import Records

/// How the rows of the tables of names become words of the lexicon.
extension LexiconBuilder {
  mutating func load(_ source: NameTable, _ table: CSVTable) {
    var bearers: [NameBearer] = []
    bearers.reserveCapacity(table.rows.count * 2)
    for (number, row) in table.rows.enumerated() {
      let typeName = row["type"]
      let type = typeName.isEmpty ? source.type : MentionType(rawValue: typeName) ?? source.type
      let subtype = NameSubtype(rawValue: row["subtype"])
      let level = NameLevel(rawValue: row["level"])
      let index = Int32(names.count)
      names.append(
        NameRow(
          type: type, subtype: type == .institution || type == .program ? subtype ?? source.subtype : nil,
          row: TableRow(table: source.file, line: Int32(clamping: row.line)), code: row["code"], level: level))
      let weak = row.list("weak")
      let name = row["name"]
      if type == .district, name.unicodeScalars.count == 2 { shortDivisions.append((name, row["code"])) }
      for surface in [name] + row.list(source.aliases) where surface.unicodeScalars.count >= 2 {
        let isOrdinary = type == .district && surface.unicodeScalars.count == 2
        var earlier: Int32 = -1
        let word = self.index(of: ArraySlice(surface.utf8)) { word in
          earlier = word.name
          if word.name < 0 { word.name = index }
          // Prefectures, countries and cities abroad (信阳, 也门) are no words unless the table calls them weak, though the
          // general list has some of them.
          let isSure = source.isAbroad || level == .prefecture
          if isOrdinary, !word.kinds.isEmpty, !isSure { word.kinds.insert(.ambiguous) }
          if weak.contains(surface), isOrdinary || word.name == index { word.kinds.insert(.ambiguous) }
          // 海南, 吉林: a province's short form is the province.
          if isOrdinary, level == .province, !weak.contains(surface) { word.isSurePlace = true }
          // 西安, 大同: a city's, even if a county bears it as well, unless it is a word.
          if isOrdinary, level == .prefecture, !weak.contains(surface),
            word.kinds.subtracting([.ambiguous, .plain, .listedVerb]).isEmpty
          {
            word.isSurePlace = true
          }
          if word.isSurePlace { word.kinds.remove(.ambiguous) }
          // 益阳|信维 and not 益|阳信|维: cities are named more often than counties.
          if type == .district, !source.isAbroad { word.cost = min(word.cost, Self.placeCost(level)) }
        }
        if earlier >= 0, earlier != index { share(earlier, with: index) }
        bearers.append(NameBearer(word: word, row: Int32(number), isAlias: surface != name))
      }
    }
    self.bearers[source.file] = bearers
  }

  private static func placeCost(_ level: NameLevel?) -> Int32 {
    switch level {
    case .province: Word.cost(count: 20_000)
    case .prefecture: Word.cost(count: 500)
    default: Word.cost(count: 300)
    }
  }

  /// Several divisions bear one short form (鼓楼, 朝阳): it is a name in the provinces of all of them, and as high as the
  /// highest.
  private mutating func share(_ first: Int32, with second: Int32) {
    guard names[Int(first)].type == .district, names[Int(second)].type == .district else { return }
    names[Int(first)].otherCodes.append(names[Int(second)].code)
    let order: [NameLevel] = [.county, .prefecture, .province]
    let (one, two) = (names[Int(first)].level, names[Int(second)].level)
    if let one, let two, let low = order.firstIndex(of: one), let high = order.firstIndex(of: two), high > low {
      names[Int(first)].level = two
    }
  }

  /// Townships, each with the codes of all that bear its name. Other tables' names and words of the language go before.
  mutating func loadTownships(_ table: CSVTable) {
    let (name, codes, weak) = (table.column("name"), table.column("codes"), table.column("weak"))
    for row in table.rows {
      var parts = row[at: codes].split(separator: "|").map(String.init)
      guard !parts.isEmpty else { continue }
      let first = parts.removeFirst()
      let index = Int32(names.count)
      let isWeak = !row[at: weak].isEmpty
      _ = self.index(of: ArraySlice(row[at: name].utf8)) { word in
        if word.name < 0 { word.name = index }
        if isWeak { word.kinds.insert(.ambiguous) }
        word.cost = min(word.cost, Self.townshipCost)
      }
      names.append(
        NameRow(
          type: .district, subtype: nil, row: TableRow(table: .townships, line: Int32(clamping: row.line)),
          code: first, level: .township, otherCodes: parts))
    }
  }

  private static let townshipCost = Word.cost(count: 300)
}
