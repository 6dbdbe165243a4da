/// What the cells of a table hold: numbers, and in heads and labels units, years and what is measured.
extension TableReader {
  func isWords(_ text: String) -> Bool {
    !clean(text).isEmpty && (number(text, unit: nil) == nil || wholeYear(clean(text)) != nil)
  }

  /// 2022年 or 2022 alone: the rows are years.
  func wholeYear(_ label: String) -> Int? {
    let length = label.unicodeScalars.count
    guard length == 4 || length == 5 && label.hasSuffix("年") else { return nil }
    return year(label)
  }

  func clean(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !Scalars.isSpace($0.value) && $0 != "\n" && $0 != "\t" }))
  }

  /// A cell that is one number, with or without a unit.
  func number(_ text: String, unit name: String?, isRank: Bool = false) -> (quantity: Quantity, unit: String?)? {
    let scalars = Scalars(text)
    let quantities = scanner.quantities(in: scalars)
    guard quantities.count == 1, var quantity = quantities.first, isRank || !quantity.isOrdinal && !quantity.isRank
    else { return nil }
    let outside = scalars.string(0..<quantity.start) + scalars.string(quantity.end..<scalars.count)
    guard outside.unicodeScalars.allSatisfy({ Scalars.isSpace($0.value) }) else { return nil }
    if isRank {
      quantity.unit = nil
      quantity.unitName = .rank
      return (quantity, scanner.units.text(of: .rank))
    }
    if quantity.unit?.kind == .date { return nil }
    var written = quantity.unitName.map { scanner.units.text(of: $0) }
    if quantity.unitName == nil, let name, !name.isEmpty {
      let unitText = Scalars(name)
      var position = 0
      while let power = NumeralCharacter.largePower(unitText[position]) {
        quantity.value = quantity.value?.shifted(power)
        position += 1
      }
      if let match = scanner.units.match(unitText, at: position), match.end == unitText.count {
        quantity.unit = match.unit
        quantity.unitName = match.unit.plainName
        written = scanner.units.text(of: match.unit.plainName)
      } else {
        written = unitText.string(position..<unitText.count)
      }
    }
    return (quantity, written)
  }

  /// 单位：亿元, 产值（亿元）.
  func unit(in text: String) -> String? {
    let scalars = Scalars(text)
    for position in 0..<scalars.count where scalars.has("单位", at: position) {
      var start = position + 2
      while PhraseFinder.isMark(scalars[start]) && start < scalars.count { start += 1 }
      var end = start
      while end < scalars.count, !PhraseFinder.isMark(scalars[end]) { end += 1 }
      return end > start ? scalars.string(start..<end) : nil
    }
    guard let open = (0..<scalars.count).last(where: { scalars.character($0).isOne(of: "（(") }) else {
      // 决算数为预算数的%
      return scalars.count > 1 && scalars.character(scalars.count - 1).isOne(of: "%％") ? "%" : nil
    }
    var end = open + 1
    while end < scalars.count, !scalars.character(end).isOne(of: "）)") { end += 1 }
    var position = open + 1
    while position < end, NumeralCharacter.largePower(scalars[position]) != nil { position += 1 }
    guard let match = scanner.units.match(scalars, at: position), match.end == end else { return nil }
    return scalars.string(open + 1..<end)
  }

  /// 产值, （亿元） of 产值（亿元）.
  func split(_ head: String) -> (name: String, unit: String) {
    guard unit(in: head) != nil, let open = head.lastIndex(where: { $0 == "（" || $0 == "(" }) else { return (head, "") }
    return (String(head[..<open]), String(head[open...]))
  }

  /// Without its unit and year.
  func metric(_ head: String) -> String {
    let scalars = Scalars(head)
    var end = scalars.count
    if unit(in: head) != nil, let open = (0..<end).last(where: { scalars.character($0).isOne(of: "（(") }) {
      end = open
    }
    while end > 1, scalars.character(end - 1).isOne(of: "%％的") { end -= 1 }
    let start = TimePhrase.end(scalars, at: 0, limit: end) ?? 0
    return scalars.string(start..<end)
  }

  func year(_ text: String) -> Int? {
    let scalars = Scalars(text)
    for position in 0..<max(0, scalars.count - 3) {
      guard let digits = ArabicReader.read(scalars, at: position), digits.count == 4, digits.fraction == 0,
        NumeralCharacter.arabicDigit(scalars[position - 1]) == nil
      else { continue }
      let value = digits.value().smallInteger ?? 0
      let next = scalars.character(digits.end)
      if (1990...2100).contains(value), next == "年" || digits.end == scalars.count { return value }
    }
    return nil
  }
}
