/// A person by surname and title: 俞大鹏院士, 区委书记王某某.
enum PersonRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(.personTitle) {
      // 海归|博士|王晓明: of two readings the one of three characters.
      let (first, second) = (before(passage, index), after(passage, index))
      let isSecond = second.map { passage.length($0) } == 3 && first.map { passage.length($0) } == 2
      if let range = isSecond ? second : first ?? second {
        result.append(Candidate(tokens: range, type: .person, subtype: nil, rule: .person, refusal: nil))
      }
    }
  }

  /// Two or three characters before the title, the first a surname, after a mark or a word that ends what was before.
  private static func before(_ passage: Passage, _ title: Int) -> Range<Int>? {
    var start = title
    var count = 0
    if isBody(passage, title - 1) || passage.isWritten(title - 1, "副") { return nil }
    while start > 0, count < 3 {
      guard isNamePart(passage, start - 1) else { break }
      count += Int(passage.tokens[start - 1].length)
      start -= 1
      if count >= 2, isSurname(passage, start), endsBefore(passage, start - 1) {
        if passage.isWritten(start, "任"), passage.words(start - 1).contains(.personTitle) { return nil }
        // 198个|党|组织|书记: 党 is a surname where no word goes on from it.
        if passage.isWritten(start, "党"), passage.kind(start + 1) != .character { return nil }
        if passage.words(start - 1).contains(.measure), passage.kind(start - 2) == .number { return nil }
        // 姚高员: 高 is a surname too; the longer reading is the name.
        if count == 2, isSurname(passage, start - 1), passage.words(start - 1) == .surname { start -= 1 }
        return count <= 3 ? start..<title : nil
      }
    }
    return nil
  }

  /// 云岭县|县长, 石桥村|村长: a place or body stands before the title.
  private static func isBody(_ passage: Passage, _ index: Int) -> Bool {
    passage.ends(index, withOneOf: .endsOfBodies)
  }

  private static func after(_ passage: Passage, _ title: Int) -> Range<Int>? {
    var end = title + 1
    // 厅长 张长斌: below the title of a speech.
    if passage.kind(end) == .space { end += 1 }
    let start = end
    if let end = dottedEnd(passage, start) { return start..<end }
    // 院士向某某: a preposition as well, which no title goes before without a verb.
    let isSurname = PersonForm.isSurname(passage, end) || passage.isWritten(end, "向") && passage.ends(title, with: "士")
    guard isSurname, !passage.isWritten(end + 1, "副") else { return nil }
    if let end = spreadEnd(passage, start) { return start..<end }
    var count = 0
    while count < 3, !(count == 2 && isOfficeVerb(passage, end)),
      isNamePart(passage, end) || end == start && passage.isWritten(end, "向")
        || count == 1 && isNumeralPart(passage, end),
      count + Int(passage.tokens[end].length) <= 3
    {
      count += Int(passage.tokens[end].length)
      end += 1
    }
    // 馆长吴|为|山、: a preposition between surname and given name, where the name fills its clause.
    if count == 1, passage.isWritten(end, "为") || passage.isWritten(end, "向") || passage.isWritten(end, "以"),
      passage.tokens[start].length == 1, isNamePart(passage, end + 1),
      passage.tokens[end + 1].length == 1, endsClause(passage, end + 2)
    {
      return start..<(end + 2)
    }
    // 教授赵|建成|授课: a given name that is a verb, between the surname and what only a person does.
    if count == 1, passage.kind(end) == .word, passage.tokens[end].length == 2, passage.head(end) == nil,
      passage.words(end + 1).contains(.speech) || isOfficeVerb(passage, end + 1)
    {
      return start..<(end + 1)
    }
    let isFollowed = endsAfter(passage, end) || (count == 3 || end == start + 2) && goesOn(passage, end)
    guard count >= 2, isFollowed, !PersonForm.isQuality(passage, start..<end) else { return nil }
    // 院士|任|首任|主任: a verb.
    if passage.isWritten(start, "任"), passage.words(end).contains(.personTitle) { return nil }
    // 书记高度重视: a word of two characters is a name only where that can be said of nobody else.
    if count == 2, end == start + 1, !isSaid(passage, start) { return nil }
    return start..<end
  }

  /// 局长冯|一|宁: a numeral between surname and the last character, which counts nothing.
  private static func isNumeralPart(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.kind(index) == .number, passage.tokens[index].length == 1, isNamePart(passage, index + 1),
      passage.tokens[index + 1].length == 1, !passage.words(index + 1).contains(.measure)
    else { return false }
    return Characters.isChineseDigit(Characters.scalar(passage.bytes, Int(passage.tokens[index].start)).value)
  }

  private static func endsClause(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .stop, .comma, .enumeration: true
    default: false
    }
  }

  /// 第一书记赵某某|驻…村: verbs of one character that office holders have.
  private static func goesOn(_ passage: Passage, _ index: Int) -> Bool {
    passage.isOne(of: .verbsOfPersons, index)
  }

  /// 技师马宁|获, 书记何军|驻: verbs of one character that end no given name.
  private static func isOfficeVerb(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWritten(index, "获") || passage.isWritten(index, "赴") || passage.isWritten(index, "驻")
  }

  private static func isSaid(_ passage: Passage, _ word: Int) -> Bool {
    if passage.words(word + 1).contains(.speech) { return true }
    // 企业家|权益,: a word of the language.
    if passage.words(word).contains(.plain) { return false }
    switch passage.kind(word + 1) {
    case .stop, .comma, .enumeration, .openBracket: return true
    default: return false
    }
  }

  /// 市长 章 永: a name of two characters that is spread to the width of three, at the end of its line.
  private static func spreadEnd(_ passage: Passage, _ start: Int) -> Int? {
    guard passage.tokens[start].length == 1, passage.kind(start + 1) == .space else { return nil }
    let end = passage.kind(start + 2) == .space ? start + 3 : start + 2
    guard isNamePart(passage, end), passage.tokens[end].length == 1, passage.kind(end + 1) == .stop else { return nil }
    return end + 1
  }

  /// 主席 艾山·托合提: the parts of a name that middle dots join.
  private static func dottedEnd(_ passage: Passage, _ start: Int) -> Int? {
    var end = start
    var count = 0
    var hasDot = false
    while count <= 16 {
      if passage.kind(end) == .middleDot, count > 0 {
        hasDot = true
      } else if isNamePart(passage, end), !passage.words(end).contains(.speech) {
        count += Int(passage.tokens[end].length)
      } else {
        break
      }
      end += 1
    }
    return hasDot && passage.kind(end - 1) != .middleDot && endsAfter(passage, end) ? end : nil
  }

  private static func isNamePart(_ passage: Passage, _ index: Int) -> Bool {
    guard index >= 0, index < passage.tokens.count, passage.tokens[index].length <= 2 else { return false }
    if passage.kind(index) == .character { return true }
    guard passage.kind(index) == .word else { return false }
    let closed: WordKinds = [
      .verb, .preposition, .conjunction, .pronoun, .personTitle, .scope, .generic, .determiner, .modifier, .adverb,
      .measure, .tier,
    ]
    if passage.tokens[index].length == 1 {
      // 马某|获|表彰
      return passage.words(index).isDisjoint(with: [.conjunction, .preposition, .conferring])
        && !passage.isWritten(index, "等")
    }
    return passage.words(index).isDisjoint(with: closed)
  }

  /// A single character that is a surname.
  private static func isSurname(_ passage: Passage, _ index: Int) -> Bool {
    guard index >= 0, index < passage.tokens.count, passage.tokens[index].length == 1 else { return false }
    // A rare one (茹, 郗) is read as a character that no word covers.
    return passage.words(index).contains(.surname)
      || passage.kind(index) == .character && PersonForm.isSurname(passage, index)
  }

  private static func endsBefore(_ passage: Passage, _ index: Int) -> Bool {
    if passage.kind(index) != .word {
      return passage.isWritten(index, "年") || passage.kind(index) != .character && passage.kind(index) != .latin
    }
    return true
  }

  private static func endsAfter(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .stop, .comma, .enumeration, .openBracket, .space, .closeQuote: true
    case .word:
      !passage.words(index).isDisjoint(with: [
        .verb, .innerVerb, .listedVerb, .preposition, .conjunction, .modifier, .personTitle, .adverb, .speech,
      ])
    default: false
    }
  }
}
