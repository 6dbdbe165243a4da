/// Figures in a row that share one phrase: 高新技术企业、科技型中小企业达6588家、6403家, 城镇和农村居民人均可支配收入分别增长4.3%、5.5%.
struct Coordination: Sendable {
  let words: FigureWords

  /// The number of figures from `first` on that stand in a row with only 、和及与 between them.
  static func length(_ figures: [Figure], from first: Int, in text: Scalars) -> Int {
    var last = first
    while last + 1 < figures.count, figures[last + 1].sentence == figures[first].sentence,
      isJoint(text, figures[last].quantity.end, figures[last + 1].quantity.start)
    {
      last += 1
    }
    return last - first + 1
  }

  private static func isJoint(_ text: Scalars, _ end: Int, _ start: Int) -> Bool {
    guard start - end == 1 else { return false }
    return "、和及与".unicodeScalars.contains(text.character(end))
  }

  /// The phrase as `count` phrases, each complete, or nil if it does not have so many parts.
  func split(_ phrase: String, into count: Int) -> [String]? {
    // 金融业、软件和信息服务业 are two: the mark that gives the right number of parts is the one that separates.
    for marks in ["、", "和与及", "、和与及"] {
      if let parts = split(phrase, into: count, at: marks.unicodeScalars) { return parts }
    }
    return nil
  }

  private func split(_ phrase: String, into count: Int, at marks: String.UnicodeScalarView) -> [String]? {
    var parts: [String] = [""]
    var depth = 0
    for character in phrase.unicodeScalars {
      if character == "“" || character == "（" || character == "(" { depth += 1 }
      if character == "”" || character == "）" || character == ")" { depth -= 1 }
      if depth == 0, marks.contains(character) {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(character)
      }
    }
    parts.removeAll { $0.isEmpty }
    if parts.count == 1, count == 2, let rest = townAndCountry(parts[0]) { parts = rest }
    guard parts.count == count, count > 1, let last = parts.last else { return nil }
    return parts.map { $0 == last ? $0 : complete($0, from: last) }
  }

  /// Behind the first 区, 县 or 市 that may end the name of a division: 文山市 of 文山市孵化器.
  private func placeEnd(_ text: Scalars) -> Int? {
    (1..<max(1, min(text.count, 6))).first { "区县市镇".unicodeScalars.contains(text.character($0)) }.map { $0 + 1 }
  }

  /// 城乡 is two: 城镇 and 农村.
  private func townAndCountry(_ phrase: String) -> [String]? {
    guard phrase.hasPrefix("城乡") else { return nil }
    let rest = phrase.dropFirst(2)
    return ["城镇" + rest, "农村" + rest]
  }

  /// What the parts before the last leave to it: 新能源汽车、集成电路产量 → 新能源汽车产量.
  private func complete(_ part: String, from last: String) -> String {
    let text = Scalars(last)
    if part.hasSuffix("级"), let level = last.firstIndex(of: "级") {
      return part + last[last.index(after: level)...]
    }
    if let place = placeEnd(text), let own = placeEnd(Scalars(part)), own == part.unicodeScalars.count {
      // 甲区、乙县孵化器: the same things in each place.
      return part + text.string(place..<text.count)
    }
    let tail = words.ending(text, at: text.count, limit: 1, roles: .measure)
    guard let tail else {
      // 刑事、治安案件: a short first part lacks what the last has more.
      let short = part.unicodeScalars.count
      return short == 2 && text.count == 4 ? part + text.string(2..<4) : part
    }
    let suffix = text.string(tail.start..<text.count)
    if part.hasSuffix(suffix) { return part }
    let own = Scalars(part)
    if words.ending(own, at: own.count, limit: 1, roles: .measure) != nil { return part }
    return MetricFinder.join(part, suffix)
  }
}
