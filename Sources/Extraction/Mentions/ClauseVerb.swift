/// Where a verb before a head word is the clause's verb, which ends the name, and where a part of the name.
extension LeftBoundary {
  /// Whether a word that is usually a verb begins a clause or stands behind an adverb or subject.
  static func opensClause(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index - 1) {
    // 2.稳定“菜篮子”工程
    case .stop, .comma, .other: true
    case .word: !passage.words(index - 1).isDisjoint(with: [.adverb, .pronoun])
    default: false
    }
  }

  /// Whether a verb that no known name holds is the clause's: it opens the clause, or a time, an adverb or who acts stands
  /// before it. Behind other words it may say what a thing is for: 规模化|制备|实验室.
  static func isOuter(_ passage: Passage, _ index: Int, _ head: Int) -> Bool {
    // 、驰骋|汽车|有限公司: with nothing but the trade behind it, it is the firm's own word.
    if passage.head(head)?.subtype == .enterprise, FirmItem.isCommon(passage, index + 1..<head) { return false }
    // 、盛开|生物|产业园: among names it opens the next.
    if passage.kind(index - 1) == .enumeration { return false }
    if isPredicate(passage, index, head) || passage.words(index - 1).contains(.modifier) { return true }
    guard passage.kind(index - 1) == .word,
      let type = passage.head(index - 1)?.type ?? passage.name(index - 1)?.type
    else { return false }
    return type == .institution || type == .zone || type == .platform
  }

  /// 。建|肿瘤|实验室: a verb of one character that opens a clause, before a word.
  static func isShortVerb(_ passage: Passage, _ index: Int) -> Bool {
    // 名单中|有|云岭研究院, ，|有|云岭食品
    if passage.isWritten(index, "有") {
      if passage.isWritten(index - 1, "中") || passage.isWritten(index - 1, "其中") { return true }
      // 我市|有|云岭食品|集团有限公司
      let isOpen = [.stop, .comma].contains(passage.kind(index - 1)) || passage.words(index - 1).contains(.pronoun)
      return isOpen && passage.name(index + 1) != nil
    }
    guard index >= 0, index + 1 < passage.tokens.count, passage.tokens[index].length == 1,
      passage.tokens[index + 1].length >= 2
    else {
      return false
    }
    // （|含|创意|大厦, 协调|出|创新|小镇
    if passage.isWritten(index, "含"), passage.kind(index - 1) == .openBracket { return true }
    if passage.isWritten(index, "出"), !passage.words(index - 1).isDisjoint(with: [.verb, .innerVerb, .listedVerb]) {
      return true
    }
    return passage.isOne(of: .clauseVerbs, index) && opensClause(passage, index)
  }

  /// 国家学院|建设|试点: at once before the head word, behind what could be its subject, a verb is a noun.
  static func isNominal(_ passage: Passage, _ index: Int, _ head: Int) -> Bool {
    // 宜昌|打造|区域科技创新中心: a title is the verb's object.
    // 国际金融中心|建设|“十三五”|规划
    let isAtHead = index + 1 == head || passage.isPeriod(index + 2) && passage.partner(index + 1) == head - 1
    // 向省科技厅|推荐|重点研发计划
    if passage.isWritten(index, "推荐") { return false }
    guard isAtHead, let own = passage.head(head), own.type == .program, own.subtype != .designation else {
      return false
    }
    return passage.head(index - 1) != nil || passage.name(index - 1) != nil
  }

  /// 湖北省|促进|外资增长|若干措施, 三亚市|支持|…|八条措施, 云岭市|推进|…|行动方案: the verb behind a place that opens a
  /// clause, or that a verb of issuing takes.
  static func opensDocument(_ passage: Passage, _ index: Int, _ head: Int) -> Bool {
    guard head - index > 1, passage.isOne(of: .policyVerbs, index), passage.name(index - 1)?.type == .district,
      !passage.words(index - 1).contains(.ambiguous), isDocument(passage, head)
    else { return false }
    switch passage.kind(index - 2) {
    case .stop, .comma, .enumeration: return true
    default: return !passage.words(index - 2).isDisjoint(with: [.issuing, .carrying])
    }
  }

  /// A document that is no plan or list, which places draw up for themselves; or 二十|条, its number of articles.
  private static func isDocument(_ passage: Passage, _ head: Int) -> Bool {
    if passage.begins(head, "若干") || passage.isWritten(head, "条措施") || passage.isWritten(head, "条政策") { return true }
    if passage.kind(head) == .number, passage.isWritten(head + 1, "条") { return true }
    return passage.head(head)?.subtype == .policy && passage.ends(head, withOneOf: .localDocuments)
  }

  /// 青年才俊|锻造|工程: a verb between its object and the head word.
  static func isDeed(_ passage: Passage, _ index: Int, _ head: Int) -> Bool {
    let words = passage.words(index)
    // 外资|增长|若干措施
    if index + 1 == head, passage.begins(head, "若干"), passage.kind(index - 1) == .word,
      passage.tokens[index - 1].length >= 2,
      words.isDisjoint(with: [.carrying, .issuing, .conferring, .launching, .executing, .founding, .adverb])
    {
      return !words.isDisjoint(with: [.verb, .innerVerb, .listedVerb])
    }
    if isAdvance(passage, index, head) { return true }
    guard index + 1 == head, words.contains(.verb), words.contains(.listedVerb), passage.tokens[index].length == 2,
      words.isDisjoint(with: [.carrying, .issuing, .conferring, .launching, .executing, .founding]),
      passage.head(head)?.subtype == .scheme,
      passage.ends(head, with: "工程") || passage.ends(head, with: "行动") || passage.ends(head, with: "计划")
    else { return false }
    if passage.kind(index - 1) == .character { return true }
    return passage.kind(index - 1) == .word && passage.tokens[index - 1].length == 2
      && passage.words(index - 1).isDisjoint(with: [
        .verb, .innerVerb, .adverb, .preposition, .conjunction, .pronoun, .modifier, .carrying,
      ])
  }

  /// 绿色消费|推进|行动: behind a noun, with the bare head word and a mark behind it, 推进 has no object.
  private static func isAdvance(_ passage: Passage, _ index: Int, _ head: Int) -> Bool {
    guard index + 1 == head, passage.isWritten(index, "推进"),
      passage.isWritten(head, "行动") || passage.isWritten(head, "工程"),
      passage.kind(index - 1) == .word, passage.tokens[index - 1].length >= 2, passage.name(index - 1) == nil,
      passage.words(index - 1).isDisjoint(with: [
        .verb, .innerVerb, .adverb, .preposition, .conjunction, .pronoun, .modifier, .carrying,
      ])
    else { return false }
    switch passage.kind(index + 2) {
    case .stop, .comma, .enumeration, .closeQuote: return true
    default: return index + 2 >= passage.tokens.count || passage.words(index + 2).contains(.conjunction)
    }
  }

  /// Whether a verb that may be part of a name is the clause's predicate.
  static func isPredicate(_ passage: Passage, _ index: Int, _ head: Int) -> Bool {
    // 航空港区|建设|国家级|先导区: a title is the verb's object.
    if index + 1 < head, passage.words(index + 1).contains(.grade), passage.ends(index + 1, with: "级") { return true }
    var before = index - 1
    // A row of verbs (培育壮大, 建设运营) is looked at from its first.
    let limit = before - 6
    while before > limit, passage.words(before).contains(.innerVerb), passage.name(before) == nil { before -= 1 }
    // 河北|共同|组织|研究专项
    if passage.isWritten(before + 1, "共同"), before + 1 < index { return true }
    switch passage.kind(before) {
    case .stop, .comma, .enumeration, .openBracket, .closeBracket, .closeTitle, .space: return true
    case .word:
      if passage.endsDepartment[before] { return true }
      let isPredicate = passage.words(before + 1).contains(.predicate)
      if passage.head(before)?.type == .institution, isPredicate { return true }
      // 某某高新区|建设|国家级开发区, 某某经开区|建设|产教联合体, 某某平台|承载|应用系统
      if let type = passage.head(before)?.type, type == .zone || type == .platform, isPredicate,
        let own = passage.head(head)?.type,
        [.zone, .institution, .platform].contains(own)
      {
        return true
      }
      if let name = passage.name(before), [.district, .institution, .zone].contains(name.type) { return isPredicate }
      // 创新创业大赛|征集|项目
      if passage.isWritten(before + 1, "征集"), passage.head(before)?.type == .event { return true }
      let words = passage.words(before)
      // 开展规范涉企行政执法专项行动: all that follows is the scheme's name; 启动建设某某产业园: but not the park's.
      if words.contains(.executing) {
        return [.zone, .institution, .platform].contains(passage.head(head)?.type)
      }
      return !words.isDisjoint(with: [.verb, .adverb, .pronoun, .preposition])
    default: return false
    }
  }
}
