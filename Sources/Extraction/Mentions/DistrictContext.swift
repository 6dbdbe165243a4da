/// Whether a short form of a division is the division here. Two characters are often also a word (资源, 惠民, 光明) or a
/// part of another name; a reader takes them for the place where the report's own province has it, or where other places
/// stand beside it.
enum DistrictContext {
  static func refusal(_ passage: Passage, _ index: Int, _ name: NameRow) -> Refusal? {
    guard passage.tokens[index].length == 2 else { return nil }
    if isEpithet(passage, index - 1) { return .ordinaryWord }
    let isWord = passage.words(index).contains(.ambiguous)
    let isHigh = name.level == "province" || name.level == "prefecture"
    if isHigh, !isWord { return nil }
    if isBesidePlace(passage, index) { return nil }
    if isListed(passage, index) { return nil }
    // A country or a city abroad has no code.
    guard let own = passage.divisionCode, !name.code.isEmpty else { return isWord ? .ordinaryWord : nil }
    let isNear = ([name.code] + name.otherCodes).contains { own.utf8.prefix(2).elementsEqual($0.utf8.prefix(2)) }
    // 河源 is the city in a report of its province.
    if isWord { return isHigh && isNear ? nil : .ordinaryWord }
    return isNear ? nil : .otherProvince
  }

  /// 金|太仓, 五个|章贡: a slogan about the place.
  private static func isEpithet(_ passage: Passage, _ before: Int) -> Bool {
    guard before > 0, passage.tokens[before].length == 1 else { return false }
    if passage.isWritten(before, "个") { return passage.kind(before - 1) == .number }
    let slogans: [StaticString] = ["金", "新", "大", "美", "富", "强", "好", "醉", "潮"]
    return slogans.contains { passage.isWritten(before, $0) }
  }

  /// 于都、兴国、会昌等县: one of at least three short forms of divisions below the same prefecture.
  private static func isListed(_ passage: Passage, _ index: Int) -> Bool {
    guard let code = passage.name(index)?.code, code.utf8.count == 6 else { return false }
    var count = 1
    for step in [-2, 2] {
      var next = index + step
      while count < 3, passage.kind(next - step / 2) == .enumeration, let name = passage.name(next),
        name.type == .district,
        ([name.code] + name.otherCodes).contains(where: { $0.utf8.prefix(4).elementsEqual(code.utf8.prefix(4)) })
      {
        count += 1
        next += step
      }
    }
    return count >= 3
  }

  /// A place before or behind 、, 和 or 等地, or the place above at once before it.
  private static func isBesidePlace(_ passage: Passage, _ index: Int) -> Bool {
    if isSurePlace(passage, index - 1), let above = passage.name(index - 1), let own = passage.name(index),
      isAbove(above.code, own.code)
    {
      return true
    }
    if passage.isWritten(index + 1, "等地") { return true }
    if isJoint(passage, index - 1), isSurePlace(passage, index - 2) { return true }
    return isJoint(passage, index + 1) && isSurePlace(passage, index + 2)
  }

  /// Whether a GB/T 2260 code holds another: 4400 holds 4403, 440300 holds 440307.
  static func isAbove(_ above: String, _ below: String) -> Bool {
    let digits = above.hasSuffix("0000") ? 2 : above.hasSuffix("00") ? 4 : 6
    return digits < 6 && below.utf8.prefix(digits).elementsEqual(above.utf8.prefix(digits))
  }

  private static func isJoint(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .enumeration || passage.words(index).contains(.conjunction)
  }

  private static func isSurePlace(_ passage: Passage, _ index: Int) -> Bool {
    guard let name = passage.name(index), name.type == .district else { return false }
    return !passage.words(index).contains(.ambiguous)
  }
}
