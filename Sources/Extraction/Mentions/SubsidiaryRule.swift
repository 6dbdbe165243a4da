/// A body's part that bears the body's name and one of its own: 中核宸宇, 国能榆林化工, 山西某某集团上海分公司, 省商务厅外贸处.
enum SubsidiaryRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var added: [Candidate] = []
    joinState(passage, result, &added)
    LocalOfficeRule.append(passage, result, &added)
    for candidate in result where candidate.refusal == nil && candidate.type == .institution {
      guard let end = end(passage, candidate) else { continue }
      var longer = candidate
      longer.tokens = candidate.tokens.lowerBound..<end
      // 海尔|卡奥斯: the firm's platform.
      if passage.name(end - 1)?.type == .platform { (longer.type, longer.subtype) = (.platform, nil) }
      added.append(longer)
    }
    result += added
  }

  private static func end(_ passage: Passage, _ candidate: Candidate) -> Int? {
    let end = candidate.tokens.upperBound
    if let office = regionalOffice(passage, candidate) ?? stateOffice(passage, candidate) { return office }
    if let branch = branch(
      passage, end, isMinistry: passage.ends(end - 1, with: "部") || passage.ends(end - 1, with: "委"))
    {
      return branch
    }
    if candidate.subtype == .government || candidate.subtype == .party, let office = office(passage, end) {
      return office
    }
    if candidate.rule == .table, let part = part(passage, candidate, end) { return part }
    guard candidate.subtype == .enterprise, candidate.rule == .table else { return nil }
    if let placed = placed(passage, end) ?? factory(passage, end) { return placed }
    if isTrade(passage, end) { return end + 1 }
    // 中核|宸|宇|源网荷储: two characters that no word covers, behind a short name (not 亚太森博|木|素).
    guard passage.length(candidate.tokens) <= 2, end + 2 < passage.tokens.count, isUnknown(passage, end),
      isUnknown(passage, end + 1),
      passage.kind(end) == .character || passage.kind(end + 1) == .character, passage.kind(end + 2) != .character,
      !NeighbourRule.isSite(passage, (end - 1)..<(end + 2))
    else { return nil }
    return end + 2
  }

  /// 中粮|油脂|年产…, 三峡|新能源|获批…: a group's short name and the trade of one of its firms, with the name's end behind it.
  private static func isTrade(_ passage: Passage, _ trade: Int) -> Bool {
    guard passage.words(trade).contains(.industry), passage.name(trade) == nil else { return false }
    // 彪马(台州)|机电, but 某某(青岛)|建设|场景.
    if passage.kind(trade - 1) == .closeBracket { return !passage.words(trade).contains(.innerVerb) }
    // 科力尔|电机|实现…, 晶科|电子|构建…: not 某某集团|化工|板块.
    let isShort =
      (2...4).contains(passage.tokens[trade - 1].length) && !passage.ends(trade - 1, with: "集团")
      && !passage.ends(trade - 1, with: "公司") && !passage.ends(trade - 1, with: "股份")
    if isShort, FirmNameRule.isFirmWord(passage, trade), !passage.words(trade).contains(.function) {
      // 万凯|新材料|瓶级聚酯, but 奔驰|新能源|车型: what a longer name makes.
      let isVerb = !passage.words(trade + 1).isDisjoint(with: [.verb, .innerVerb, .conferring])
      let isEnding = passage.words(trade).contains(.firmEnding)
      if isVerb || isEnding || passage.tokens[trade - 1].length == 2 && !passage.isWritten(trade, "新能源"),
        passage.kind(trade + 1) != .enumeration, FirmNameRule.isWhole(passage, trade + 1)
      {
        return true
      }
    }
    guard (2...3).contains(passage.tokens[trade - 1].length) else { return false }
    switch passage.kind(trade + 1) {
    case .stop, .comma, .closeBracket: return true
    // 某某|风电|、|光伏|项目, 某某|芯片|、: fields of its work, and what it makes.
    case .enumeration:
      return !passage.words(trade).isDisjoint(with: [.firmTrade, .firmEnding])
        && !passage.words(trade + 2).contains(.industry)
    case .word:
      return !passage.words(trade + 1).isDisjoint(with: [.conferring, .verb, .listEnd])
        || passage.isWritten(trade + 1, "等") || passage.isWritten(trade + 1, "年产")
    default: return false
    }
  }

  /// 国家电投集团|远达环保, 某某大学|某某医院: a group and its firm or platform, a university and its hospital.
  private static func part(_ passage: Passage, _ candidate: Candidate, _ end: Int) -> Int? {
    guard let name = passage.name(end), name.type == .institution || name.type == .platform,
      !passage.words(end).contains(.ambiguous)
    else { return nil }
    if name.type == .platform { return candidate.subtype == .enterprise ? end + 1 : nil }
    switch candidate.subtype {
    case .enterprise: return name.subtype == .enterprise ? end + 1 : nil
    case .university: return name.subtype == .hospital ? end + 1 : nil
    default: return nil
    }
  }

  /// 国能|榆林|化工, 华能|海南|昌江|公司, 腾讯|广州|、: a firm's body in a place, with its trade or at the end of an item.
  private static func placed(_ passage: Passage, _ end: Int) -> Int? {
    var here = end
    var isSure = true
    while here - end < 2, let name = passage.name(here), name.type == .district, !name.code.isEmpty,
      passage.tokens[here].length <= 3, !passage.ends(here, with: "市"),
      !passage.ends(here, with: "省")
    {
      if passage.words(here).contains(.ambiguous) { isSure = false }
      here += 1
    }
    guard here > end else { return nil }
    if passage.isOne(of: .works, here) { return here + 1 }
    guard isSure else { return nil }
    if passage.words(here).contains(.industry), passage.name(here) == nil,
      passage.words(here).isDisjoint(with: [.function, .generic, .innerVerb])
    {
      var last = here + 1
      while last - here < 3, FirmNameRule.isFirmWord(passage, last), !passage.isWritten(last, "新能源") { last += 1 }
      // 国家电投|滨海|风电|项目: what is built there.
      let isBuilt =
        !FirmNameRule.isFirmWord(passage, last - 1) && (passage.isWritten(last, "项目") || passage.isWritten(last, "工程"))
      // 立讯|昶州|智能|终端: what the firm makes there.
      return isBuilt || passage.isOne(of: .behindTrades, last) || TableRule.isBuiltThere(passage, last - 1) ? nil : last
    }
    // 国电投|大安、中能建|松原|等项目: where firms build; 京东方|福州: a firm's body in a province or city.
    guard here == end + 1, passage.name(end)?.level != .county else { return nil }
    switch passage.kind(here) {
    case .stop, .comma, .enumeration, .closeBracket: return here
    case .number: return passage.isWritten(here + 1, "代") ? here : nil
    // 韩亚|无锡|扩产: what is done there.
    case .word
    where passage.words(here).isDisjoint(with: [.conferring, .verb]) || passage.isOne(of: .kindsOfWorks, here):
      return nil
    case .word: return here
    default: return nil
    }
  }

  /// 蔚来|第三|工厂, 上汽乘用车|郑州|发动机|工厂: which one it is or where, up to eight characters.
  private static func factory(_ passage: Passage, _ end: Int) -> Int? {
    for index in end..<(end + 4) where index < passage.tokens.count {
      // 某某|绿色工厂: a kind of them; 某某|工厂|建设: nothing says which.
      if passage.isWritten(index, "工厂") {
        let isDefinite = (end..<index).contains { passage.kind($0) == .number || passage.name($0)?.type == .district }
        return isDefinite ? index + 1 : nil
      }
      guard isText(passage.kind(index)) || passage.kind(index) == .number, passage.length(end..<(index + 1)) <= 8,
        passage.words(index).isDisjoint(with: [
          .verb, .innerVerb, .preposition, .conjunction, .adverb, .pronoun, .listEnd, .measure, .modifier, .conferring,
          .generic,
        ]), !passage.isWritten(index, "的"), !passage.isWritten(index, "等")
      else { return nil }
    }
    return nil
  }

  static func isText(_ kind: TokenKind) -> Bool { kind == .word || kind == .character || kind == .mask }

  private static func isUnknown(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.tokens[index].length == 1 else { return false }
    return passage.kind(index) == .character
      || passage.kind(index) == .word && passage.words(index).subtracting([.surname, .plain]).isEmpty
  }
}
