import Records

/// How the rows of the tables of names become words of the lexicon.
extension LexiconBuilder {
  mutating func load(_ source: NameTable, _ table: CSVTable) {
    var bearers: [NameBearer] = []
    bearers.reserveCapacity(table.rowCount * 2)
    var (types, subtypes) = (CellMemo<MentionType?>(), CellMemo<NameSubtype?>())
    var levels = CellMemo<NameLevel?>()
    table.forEachRow(["name", source.aliases, "weak", "type", "subtype", "level", "code"]) { row, cells in
      let type = types.value(cells[3]) { MentionType(rawValue: $0) } ?? source.type
      let subtype = subtypes.value(cells[4]) { NameSubtype(rawValue: $0) }
      let level = levels.value(cells[5]) { NameLevel(rawValue: $0) }
      let index = Int32(names.count)
      names.append(
        NameRow(
          code: DivisionCode(cells[6]), row: table.place(of: row, in: source.file), type: type,
          subtype: type == .institution || type == .program ? subtype ?? source.subtype : nil, level: level))
      if type == .district, cells[0].scalarCount == 2 {
        shortDivisions.append((String(decoding: cells[0], as: UTF8.self), DivisionCode(cells[6])))
      }
      forEachSurface(cells[0], aliases: cells[1]) { surface, isAlias in
        let isDistrict = type == .district
        let isOrdinary = isDistrict && surface.scalarCount == 2
        let isWeak = isPart(surface, of: cells[2])
        var earlier: Int32 = -1
        let word = self.index(of: surface) { word in
          earlier = word.name
          if word.name < 0 { word.name = index }
          if !isDistrict, !isWeak, !word.isSurePlace { return }
          // Prefectures, countries and cities abroad (信阳, 也门) are no words unless the table calls them weak, though the
          // general list has some of them.
          let isSure = source.isAbroad || level == .prefecture
          if isOrdinary, !word.kinds.isEmpty, !isSure { word.kinds.insert(.ambiguous) }
          if isWeak, isOrdinary || word.name == index { word.kinds.insert(.ambiguous) }
          // 海南, 吉林: a province's short form is the province.
          if isOrdinary, level == .province, !isWeak { word.isSurePlace = true }
          // 西安, 大同: a city's, even if a county bears it as well, unless it is a word.
          if isOrdinary, level == .prefecture, !isWeak,
            word.kinds.subtracting([.ambiguous, .plain, .listedVerb]).isEmpty
          {
            word.isSurePlace = true
          }
          if word.isSurePlace { word.kinds.remove(.ambiguous) }
          // 益阳|信维 and not 益|阳信|维: cities are named more often than counties.
          if isDistrict, !source.isAbroad { word.cost = min(word.cost, Self.placeCost(level)) }
        }
        if earlier >= 0, earlier != index { share(earlier, with: index) }
        bearers.append(NameBearer(word: word, row: Int32(row), isAlias: isAlias))
      }
    }
    self.bearers[source.file] = bearers
  }

  /// Whether `part` is one of a list's parts.
  private func isPart(_ part: UnsafeBufferPointer<UInt8>, of list: UnsafeBufferPointer<UInt8>) -> Bool {
    var isFound = false
    if !list.isEmpty { forEachListPart(list) { if $0.equals(part) { isFound = true } } }
    return isFound
  }

  private static func placeCost(_ level: NameLevel?) -> Int32 {
    switch level {
    case .province: provinceCost
    case .prefecture: prefectureCost
    default: countyCost
    }
  }

  private static let provinceCost = Word.cost(count: 20_000)
  private static let prefectureCost = Word.cost(count: 500)
  private static let countyCost = Word.cost(count: 300)

  /// Several divisions bear one short form (鼓楼, 朝阳): it is a name in the provinces of all of them, and as high as the
  /// highest.
  private mutating func share(_ first: Int32, with second: Int32) {
    guard names[Int(first)].type == .district, names[Int(second)].type == .district else { return }
    otherCodes.append((first, names[Int(second)].code))
    let order: [NameLevel] = [.county, .prefecture, .province]
    let (one, two) = (names[Int(first)].level, names[Int(second)].level)
    if let one, let two, let low = order.firstIndex(of: one), let high = order.firstIndex(of: two), high > low {
      names[Int(first)].level = two
    }
  }

  /// Townships, each with the codes of all that bear its name. Other tables' names and words of the language go before.
  mutating func loadTownships(_ table: CSVTable) {
    table.forEachRow(["name", "codes", "weak"]) { row, cells in
      let index = Int32(names.count)
      var first: DivisionCode?
      forEachListPart(cells[1]) { part in
        let code = DivisionCode(part)
        if first == nil { first = code } else { otherCodes.append((index, code)) }
      }
      guard let first else { return }
      self.index(of: cells[0]) { word in
        if word.name < 0 { word.name = index }
        if !cells[2].isEmpty { word.kinds.insert(.ambiguous) }
        word.cost = min(word.cost, Self.countyCost)
      }
      names.append(
        NameRow(code: first, row: table.place(of: row, in: .townships), type: .district, level: .township))
    }
  }

  /// Gives the rows their further codes, which stand side by side from then on, a row's in the order in which they were
  /// read.
  mutating func gatherCodes() -> [DivisionCode] {
    var starts = [Int32](repeating: 0, count: names.count + 1)
    for other in otherCodes { starts[Int(other.row) + 1] += 1 }
    for row in names.indices {
      starts[row + 1] += starts[row]
      names[row].others = starts[row]..<starts[row + 1]
    }
    var codes = [DivisionCode](repeating: .none, count: otherCodes.count)
    for other in otherCodes {
      codes[Int(starts[Int(other.row)])] = other.code
      starts[Int(other.row)] += 1
    }
    return codes
  }
}
