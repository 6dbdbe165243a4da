/// Finds every number of a text, with its unit and qualifier, in one pass from left to right.
package final class QuantityScanner: Sendable {
  package let units: UnitTable
  let numerals: NumeralReader
  let ranks: RankReader
  let qualifiers: QualifierReader

  package init(units: UnitTable, words: NumberWords) {
    self.units = units
    numerals = NumeralReader(units: units)
    ranks = RankReader(numerals: numerals, words: words)
    qualifiers = QualifierReader(words: words)
  }

  /// - Parameter tables: the pipeline's folder of lexicon tables.
  package convenience init(tables: String) throws {
    try self.init(
      units: UnitTable(path: tables + "/units.csv"), words: NumberWords(path: tables + "/number_words.csv"))
  }

  package func quantities(in text: Scalars) -> [Quantity] {
    var found: [Quantity] = []
    var position = 0
    var lowerBound = 0
    var address = WebAddress()
    // Read in one place: the value is large, and copies would be felt.
    var quantity = Quantity()
    while position < text.count,
      let start = text.first(of: NumeralCharacter.beginnings, in: position..<text.count)
    {
      if !isPlausible(text, start) {
        position = start + 1
        continue
      }
      if let end = address.end(text, holding: start) {
        position = end
        continue
      }
      guard read(text, at: start, lowerBound: lowerBound, into: &quantity) else {
        position = skipWord(text, start)
        continue
      }
      if quantity.isOrdinal, let last = found.last, let place = ranks.followingPlace(quantity, behind: last, text) {
        found.append(place)
      } else {
        append(&quantity, to: &found, text)
      }
      position = max(quantity.end, start + 1)
      lowerBound = quantity.end
    }
    return found
  }

  /// Whether what follows a Chinese numeral character lets it be a number: not the 一 of 一批, nor the 对 of 对接.
  @inline(__always)
  private func isPlausible(_ text: Scalars, _ position: Int) -> Bool {
    let scalar = text[position]
    guard Scalars.isHan(scalar) else { return true }
    let next = text[position + 1]
    if !Scalars.isHan(next) || NumeralCharacter.mayBegin(next) || units.mayBegin(next) { return true }
    switch Unicode.Scalar(scalar) {
    case "第", "前", "首", "榜", "半": return true
    default: break
    }
    switch Unicode.Scalar(next) {
    case "分", "成", "折", "点", "點", "又", "几", "幾", "多", "余", "餘", "大", "之", "至", "到": return true
    default: return false
    }
  }

  /// Past a run of letters, digits or mask characters that were no number, which must not be looked at from each of its
  /// places (this keeps hostile input linear); past one character otherwise.
  func skipWord(_ text: Scalars, _ start: Int) -> Int {
    let isRun = MaskReader.isMask(text[start]) || NumeralCharacter.arabicDigit(text[start]) != nil
    var position = start + 1
    while isRun,
      MaskReader.isMask(text[position]) || NumeralCharacter.arabicDigit(text[position]) != nil || text[position] == 0x2E
    {
      position += 1
    }
    return position
  }

  /// The number that begins at `start`; false where none does.
  private func read(_ text: Scalars, at start: Int, lowerBound: Int, into quantity: inout Quantity) -> Bool {
    if text.character(start).isOne(of: "第前首榜") {
      guard let rank = ranks.read(text, at: start, lowerBound: lowerBound) else { return false }
      quantity = rank
      return true
    }
    if text.character(start) == "番" { return readDoubling(text, at: start, lowerBound: lowerBound, into: &quantity) }
    guard let numeral = numerals.read(text, at: start) else { return false }
    // A digit inside a word of letters (B2B, PM2.5) is part of the word. Behind letters only a number that has a unit counts
    // (PM2.5 is a name, GDP5万亿元 a figure); the whole number is passed over.
    if Scalars.isLatinLetter(text[start - 1]) {
      return numeral.form != .mask && finish(numeral, text, lowerBound: lowerBound, into: &quantity)
        && quantity.unit != nil
    }
    guard finish(numeral, text, lowerBound: lowerBound, into: &quantity) else { return false }
    if let place = ranks.place(quantity, numeral, text, lowerBound: lowerBound) { quantity = place }
    return true
  }

  /// 翻番 is 翻一番.
  private func readDoubling(_ text: Scalars, at start: Int, lowerBound: Int, into quantity: inout Quantity) -> Bool {
    guard text.character(start - 1) == "翻", start > lowerBound, RankReader.isBoundary(text, start + 1),
      text.character(start + 1) != "的", let unit = units.match(text, at: start)?.unit
    else { return false }
    quantity = Quantity(
      start: start - 1, end: start + 1, numeral: NumeralSpan(start: start, end: start, form: .chinese, isTenths: false),
      value: ExactDecimal(1), unit: unit, unitName: unit.plainName)
    return true
  }

  /// The unit of a number and the words around it; false where they make no number of it.
  private func finish(_ numeral: Numeral, _ text: Scalars, lowerBound: Int, into quantity: inout Quantity) -> Bool {
    quantity = Quantity(
      start: numeral.start, end: numeral.end, numeral: numeral.span, value: numeral.value,
      alternative: numeral.alternative, unit: nil, unitName: numeral.unit, qualifier: numeral.qualifier)
    if let end = QualifierReader.inside(text, at: quantity.end), numeral.form != .fraction {
      quantity.qualifier = text.character(end - 1) == "来" ? .about : .over
      quantity.end = end
    }
    readUnit(text, into: &quantity)
    if numeral.form == .mask, quantity.unit == nil, !hasPower(text, numeral.span) { return false }
    readSign(text, lowerBound: lowerBound, into: &quantity)
    if quantity.unit?.kind == .percent, text.character(quantity.start - 1) == "前", quantity.start > lowerBound {
      // 排名前10%
      quantity.start -= 1
    }
    if let before = qualifiers.before(text, endingAt: quantity.start, isBare: numeral.form == .bare),
      before.start >= lowerBound
    {
      quantity.qualifier = before.qualifier
      quantity.start = before.start
    }
    if let after = qualifiers.after(text, at: quantity.end) {
      quantity.qualifier = after.qualifier
      quantity.end = after.end
    }
    if numeral.form == .bare, !isDefinite(quantity, text) { return false }
    return numeral.form != .chinese || quantity.unit != nil || quantity.unitName != nil || standsAlone(quantity, text)
  }

  func readSign(_ text: Scalars, lowerBound: Int, into quantity: inout Quantity) {
    let position = quantity.start - 1
    guard position >= lowerBound, quantity.value != nil else { return }
    let before = text[position - 1]
    switch text.character(position) {
    case "负", "負":
      if text.character(position - 1).isOne(of: "抱胜担欠肩正背自辜减") { return }
    case "-", "−", "－":
      guard NumeralCharacter.arabicDigit(text[quantity.numeral.start]) != nil || text[quantity.numeral.start] == 0x2E,
        NumeralCharacter.arabicDigit(before) == nil, !text.character(position - 1).isOne(of: "−－-"),
        !Scalars.isLatinLetter(before), !text.character(position - 1).isOne(of: "）】％)]%"),
        position > lowerBound || lowerBound == 0
      else { return }
    default: return
    }
    quantity.value = quantity.value?.negated
    quantity.start = position
  }

  /// 千 and 百万 are numbers behind 上, 超, 近 or before 余, or where several powers stand before a unit.
  func isDefinite(_ quantity: Quantity, _ text: Scalars) -> Bool {
    if quantity.qualifier != .exact { return true }
    return quantity.numeral.end - quantity.numeral.start >= 2 && quantity.unit != nil
  }

  /// A Chinese numeral without a unit is a number where it is long or alone: the 一 of 一切 is not.
  func standsAlone(_ quantity: Quantity, _ text: Scalars) -> Bool {
    if quantity.numeral.end - quantity.numeral.start >= 2 || text.character(quantity.end) == "大" { return true }
    // 三至五家
    if text.character(quantity.end).isOne(of: "至到"), !text.character(quantity.start - 1).isOne(of: "第周初高月期阶"),
      NumeralCharacter.chineseDigit(text[quantity.end + 1]) != nil, units.match(text, at: quantity.end + 2) != nil
    {
      return true
    }
    return !Scalars.isHan(text[quantity.end]) && !Scalars.isHan(text[quantity.start - 1])
  }
}
