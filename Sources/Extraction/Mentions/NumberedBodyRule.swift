/// Institutes that are called by their numbers: 株洲608所, 中核585所; in a list (中电科38所、|16所) the first says whose they are. And
/// a place's hospitals: 市一院.
enum NumberedBodyRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    // 市|三院: one word of the language.
    for index in passage.counts where passage.ends(index, with: "院") && !passage.begins(index, "两") {
      guard isEnd(passage, index + 1), passage.words(index - 1).contains(.tier),
        CampusRule.isEdge(passage, index - 2)
      else { continue }
      CampusRule.append((index - 1)..<(index + 1), .hospital, into: &result)
    }
    for index in passage.places(written: "所") + passage.places(written: "院") where passage.kind(index - 1) == .number {
      if let hospital = hospital(passage, index) {
        result.append(hospital)
        continue
      }
      if isOwned(passage, index) {
        CampusRule.append((index - 2)..<(index + 1), .research, into: &result)
        continue
      }
      guard passage.isJoint(index - 2), isNumbered(passage, index - 3, like: index), isEnd(passage, index + 1) else {
        continue
      }
      result.append(
        Candidate(
          tokens: (index - 1)..<(index + 1), type: .institution, subtype: .research, rule: .coordination, refusal: nil))
    }
  }

  /// 市|一|院, 云岭市|二|院: the hospitals of a place by their numbers.
  private static func hospital(_ passage: Passage, _ index: Int) -> Candidate? {
    let owner = index - 2
    guard passage.isWritten(index, "院"), passage.tokens[index - 1].length == 1,
      Characters.isChineseDigit(Characters.scalar(passage.bytes, Int(passage.tokens[index - 1].start)).value),
      isEnd(passage, index + 1) || passage.ends(index + 1, with: "院区")
    else { return nil }
    let isTiered = passage.words(owner).contains(.tier) && CampusRule.isEdge(passage, owner - 1)
    guard isTiered || passage.name(owner)?.type == .district && !passage.words(owner).contains(.ambiguous) else {
      return nil
    }
    return Candidate(
      tokens: owner..<(index + 1), type: .institution, subtype: .hospital, rule: .head, refusal: nil)
  }

  /// 株洲|608|所, 中核|585|所: a city and three digits, or a group and two or three; but 昶州|138|所|小学.
  private static func isOwned(_ passage: Passage, _ index: Int) -> Bool {
    let number = passage.tokens[index - 1]
    guard let owner = passage.name(index - 2), !passage.words(index - 2).contains(.ambiguous),
      !(index + 1..<index + 5).contains(where: { isSchool(passage, $0) })
    else { return false }
    switch owner.type {
    case .district:
      return owner.level == .prefecture && passage.isWritten(index, "所") && number.length == 3
        && passage.bytes[Int(number.start)] < 0x80
    case .institution:
      // 云岭大学|3|所|附属医院
      return (2...3).contains(number.length) && (owner.subtype == .enterprise || owner.subtype == .research)
        && passage.kind(index - 3) != .number
    default: return false
    }
  }

  /// What is counted in 所.
  private static func isSchool(_ passage: Passage, _ index: Int) -> Bool {
    passage.head(index)?.subtype == .university || passage.head(index)?.subtype == .hospital
      || passage.words(index).contains(.schools) || passage.ends(index, with: "校") || passage.ends(index, with: "院校")
      || passage.ends(index, with: "学") || passage.ends(index, with: "高中") || passage.ends(index, with: "幼儿园")
  }

  /// 中电科38所, or 38|所 behind a body.
  private static func isNumbered(_ passage: Passage, _ last: Int, like index: Int) -> Bool {
    guard last >= 0 else { return false }
    if let name = passage.name(last) {
      let end = passage.isWritten(index, "所") ? passage.ends(last, with: "所") : passage.ends(last, with: "院")
      return name.type == .institution && end && passage.text(last..<(last + 1)).unicodeScalars.contains { isDigit($0) }
    }
    return passage.isWritten(last, passage.isWritten(index, "所") ? "所" : "院") && passage.kind(last - 1) == .number
      && passage.name(last - 2)?.type == .institution
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    Characters.isChineseDigit(scalar.value) || (0x30...0x39).contains(scalar.value)
  }

  /// No word that the number counts: 16|所|学校.
  private static func isEnd(_ passage: Passage, _ next: Int) -> Bool {
    switch passage.kind(next) {
    case .word:
      !passage.words(next).isDisjoint(with: [.verb, .innerVerb, .listedVerb, .conferring, .conjunction, .listEnd])
        || passage.isWritten(next, "等")
    case .character: false
    default: true
    }
  }
}
