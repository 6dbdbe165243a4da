/// Power lines by their two ends: 陕北至安徽特高压直流输电工程, 哈密—重庆±800千伏直流工程, 川渝特高压交流工程; what feeds them by
/// its place.
enum PowerLineRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for head in passage.heads where passage.isWritten(head, "工程") && passage.isOne(of: .powerLines, head - 1) {
      guard let start = start(passage, head - 1) else { continue }
      result.append(
        Candidate(tokens: start..<(head + 1), type: .program, subtype: .scheme, rule: .head, refusal: nil))
    }
  }

  /// Whether a place is an end of a line that is no project by its name: 昶湖—岭州特高压, 昶湖—岭州、云州—平州等绿电走廊.
  static func isEnd(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.kind(index - 1) == .hyphen || passage.kind(index + 1) == .hyphen else { return false }
    for next in (index + 1)..<(index + 10) {
      if passage.isOne(of: .powerLines, next) && !passage.isWritten(next, "交流") || passage.begins(next, "绿电")
        || passage.begins(next, "特高压")
      {
        return true
      }
      switch passage.kind(next) {
      case .hyphen, .enumeration, .character: continue
      case .word
      where passage.words(next).isDisjoint(with: [.carrying, .conferring, .preposition, .adverb, .conjunction]):
        continue
      default: return false
      }
    }
    return false
  }

  /// The first end, before the words for the line that end at `last`: nil where no two places are named.
  private static func start(_ passage: Passage, _ last: Int) -> Int? {
    var index = last
    while index > 0, last - index < 8, isOfLine(passage, index) { index -= 1 }
    guard isPlace(passage, index) else { return station(passage, index, last) }
    // 陕北|至|安徽, 哈密|—|重庆
    let isJoined = passage.isWritten(index - 1, "至") || passage.kind(index - 1) == .hyphen
    if isJoined, isPlace(passage, index - 2) {
      // 乌兰|—|奈曼|—|阜新: by all its stations.
      var first = index - 2
      while passage.kind(first - 1) == .hyphen, isPlace(passage, first - 2) { first -= 2 }
      return first
    }
    // 川渝, 川|渝
    if passage.name(index)?.type == .zone || passage.words(index).contains(.region) { return index }
    return isPlace(passage, index - 1) && passage.length((index - 1)..<(index + 1)) == 2 ? index - 1 : nil
  }

  /// 、|昶木湖|750|千伏|输变电|工程: where it stands, by characters that no word covers.
  private static func station(_ passage: Passage, _ end: Int, _ last: Int) -> Int? {
    guard passage.isWritten(end + 2, "千伏"), passage.isWritten(last, "输变电"), passage.kind(end + 1) == .number else {
      return nil
    }
    let boundary = LeftBoundary.find(passage, head: end + 1, crossesConjunction: false)
    let stem = Stem(passage, boundary.start..<(end + 1))
    return !boundary.isIndefinite && (2...5).contains(stem.length) && stem.openingUnknown >= 2 ? boundary.start : nil
  }

  /// 特|高压|直流|输电, ±|800|千伏
  private static func isOfLine(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .number, .other: true
    default: passage.isOne(of: .powerLines, index) || passage.isWritten(index, "特") || passage.isWritten(index, "千伏")
    }
  }

  private static func isPlace(_ passage: Passage, _ index: Int) -> Bool {
    if let name = passage.name(index) { return name.type == .district || name.type == .zone }
    guard let token = passage.token(index)?.pointee, token.kind == .word || token.kind == .character else {
      return false
    }
    return passage.words(index).contains(.region)
      || token.length == 1 && Characters.isProvinceSign(Characters.scalar(passage.bytes, Int(token.start)).value)
  }
}
