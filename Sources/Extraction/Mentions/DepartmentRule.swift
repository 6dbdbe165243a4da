/// Departments: 省科技厅, 市科创委, 区委编办, 深圳市罗湖区科技创新局: tier or place, function, and 局, 委, 厅 or the like.
///
/// The name is read forwards from its function to the left: functions (科技, 工业和信息化), then tiers and places. A
/// department needs no verb before it, so nothing else is looked at. Offices change their functions with every reform, so
/// a function is also any run of the characters that short names are made of: 县|文旅|广|体|局.
enum DepartmentRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.heads {
      guard let head = passage.head(index), head.need == .function, passage.name(index) == nil else { continue }
      let isWhole = passage.words(index).contains(.department)
      var start = index
      while start > 0, index - start < 8, isFunction(passage, start - 1, head: index) { start -= 1 }
      if start == index, !isWhole {
        guard let place = administered(passage, index, body: index) ?? centre(passage, index) else { continue }
        result.append(
          Candidate(
            tokens: place..<(index + 1), type: .institution, subtype: .government, rule: .department, refusal: nil))
        continue
      }
      if let place = administered(passage, start, body: index) {
        result.append(
          Candidate(
            tokens: place..<(index + 1), type: .institution, subtype: .government, rule: .department, refusal: nil))
        continue
      }
      let function = start
      // “一区多园”|建设工作领导小组
      if passage.kind(start - 1) == .closeQuote, let open = passage.partner(start - 1), start - open <= 12,
        passage.isWritten(index, "领导小组") || passage.isWritten(index, "专班") || passage.isWritten(index, "指挥部")
      {
        start = open
      }
      while start > 0, function - start < 6, isPrefix(passage, start - 1) { start -= 1 }
      if let first = TableRule.corpsStart(passage, start) { start = first }
      // 平原|示范区|科技和工业信息化局: the area whose department it is.
      if start == function, let area = area(passage, start - 1) { start = area }
      // 赣江|新区管委会: a river, or a county's short form that is a word, names the area.
      if start == index, isWhole, passage.ends(index, with: "管委会") {
        let before = passage.words(start - 1)
        if before.contains(.region) || passage.name(start - 1)?.type == .district { start -= 1 }
      }
      let end = officeEnd(passage, index + 1)
      let isParty = (start..<index).contains { passage.ends($0, with: "委") && passage.words($0).contains(.tier) }
      result.append(
        Candidate(
          tokens: start..<end, type: .institution,
          subtype: isParty && head.subtype == .government ? .party : head.subtype, rule: .department,
          refusal: refusal(passage, start, function, index)))
    }
  }

  private static func isFunction(_ passage: Passage, _ index: Int, head: Int) -> Bool {
    let words = passage.words(index)
    if words.contains(.function) { return true }
    // 发展和改革, 人力资源和社会保障: 和 between two functions.
    if words.contains(.conjunction), passage.words(index - 1).contains(.function) {
      return passage.words(index + 1).contains(.function) || passage.words(index + 1).contains(.department)
    }
    // 区科技产业专班: a body for one task may be called by any noun behind its function.
    if passage.isWritten(head, "专班") || passage.isWritten(head, "工作专班") || passage.isWritten(head, "领导小组") {
      return words.contains(.generic)
        || passage.words(index).subtracting([.plain, .industry]).isEmpty
          && passage.kind(index) == .word
    }
    let isShortHead = passage.isWritten(head, "局") || passage.isWritten(head, "委") || passage.isWritten(head, "厅")
    return isShortHead && isShortFunction(passage, index)
  }

  /// A character that short names of departments are made of: 广 and 体 of 文旅广体局.
  private static func isShortFunction(_ passage: Passage, _ index: Int) -> Bool {
    guard index >= 0, passage.tokens[index].length == 1, !passage.words(index).contains(.tier) else { return false }
    guard passage.kind(index) == .character || passage.kind(index) == .word else { return false }
    let position = Int(passage.tokens[index].start)
    return passage.lexicon.departmentCharacters.contains(Characters.scalar(passage.bytes, position).value)
  }

  /// 雄安新区管委会, 宁波新材料科技城|建设|管委会: the first token of the zone or place that a body administers. `head` is the token
  /// behind the zone.
  private static func administered(_ passage: Passage, _ head: Int, body: Int) -> Int? {
    guard
      passage.isWritten(body, "管委会") || passage.isWritten(body, "管理委员会") || passage.isWritten(body, "管理局")
        || passage.isWritten(body, "管理办公室")
    else { return nil }
    if body > head, body - head > 2 || passage.name(head - 1)?.type == .district { return nil }
    if let name = passage.name(head - 1), name.type == .zone || name.type == .district {
      var start = head - 1
      while head - start < 8, let above = passage.name(start - 1), above.type == .district { start -= 1 }
      return start
    }
    guard passage.head(head - 1)?.type == .zone else { return nil }
    let boundary = LeftBoundary.find(passage, head: head - 1, crossesConjunction: false)
    let stem = Stem(passage, boundary.start..<(head - 1))
    // 黄花岗科技园|管委会: called by a word of its own.
    let isProper = stem.unknown >= 1 && stem.content >= 2 && !stem.hasClassWord
    let isNamed = stem.hasPlace || stem.hasRegion || isProper || head < body && stem.content >= 2
    return isNamed && !boundary.isIndefinite ? boundary.start : nil
  }

  /// The first token of an area that ends with the head word at `head` and has a name of its own.
  private static func area(_ passage: Passage, _ head: Int) -> Int? {
    guard passage.head(head)?.type == .zone, passage.name(head) == nil, passage.ends(head, with: "区") else {
      return nil
    }
    let boundary = LeftBoundary.find(passage, head: head, crossesConjunction: false)
    let stem = Stem(passage, boundary.start..<head)
    let isNamed = stem.hasPlace || stem.hasRegion || stem.unknown >= 2 || stem.hasTier && stem.length <= 2
    return isNamed && !boundary.isIndefinite && stem.length <= 8 ? boundary.start : nil
  }

  /// 四川数智化绿色化发展促进中心: a place and several words before the kind of centre.
  private static func centre(_ passage: Passage, _ head: Int) -> Int? {
    guard passage.ends(head, with: "中心") else { return nil }
    let boundary = LeftBoundary.find(passage, head: head, crossesConjunction: false)
    let stem = Stem(passage, boundary.start..<head)
    return stem.hasPlace && stem.opensAnchored && stem.other >= 4 && !boundary.isIndefinite ? boundary.start : nil
  }

  /// 市委科技委|办公室: the office of a commission is an institution of its own.
  static func officeEnd(_ passage: Passage, _ end: Int) -> Int {
    passage.isWritten(end, "办公室") || passage.isWritten(end, "办公厅") || passage.isWritten(end, "办")
      || passage.isWritten(end, "分局") ? end + 1 : end
  }

  private static func isPrefix(_ passage: Passage, _ index: Int) -> Bool {
    if let name = passage.name(index), name.type == .district || name.type == .zone {
      if !passage.words(index).contains(.ambiguous) { return true }
      // 永新|科技局: a county's short form that is also a word, but neither a verb nor a word of the trade.
      return passage.words(index).isDisjoint(with: [
        .verb, .innerVerb, .listedVerb, .adverb, .preposition, .conjunction, .function, .generic, .grade, .modifier,
        .pronoun, .scope,
      ])
    }
    // xx区科技局: the masked name of a place.
    // XX|水利局: at the beginning of a line.
    if passage.kind(index) == .mask {
      return passage.words(index + 1).contains(.tier)
        || passage.tokens[index].length >= 2 && passage.kind(index - 1) == .stop
    }
    return !passage.words(index).isDisjoint(with: [.tier]) || passage.isWritten(index, "国家")
  }

  private static func refusal(_ passage: Passage, _ start: Int, _ function: Int, _ head: Int) -> Refusal? {
    // 市政府|办公室: the tier is the function.
    let hasPrefix = start < function || function < head && passage.words(function).contains(.tier)
    if passage.words(start - 1).contains(.determiner) { return .indefinite }
    // 市人大|代表: the people and not the body; 政协 alone is no name.
    if passage.isWritten(head + 1, "代表") || passage.isWritten(head + 1, "委员") { return .ofAnother }
    // 省人大, 区政协: as 省委 and 区政府, no names without the place.
    if passage.isWritten(head, "政协") || passage.isWritten(head, "人大") || passage.isWritten(head, "人大常委会") {
      if !(start..<head).contains(where: { passage.name($0)?.type == .district }) { return .noPlace }
    }
    if passage.words(start - 1).contains(.measure), passage.kind(start - 2) == .number { return .indefinite }
    if hasPrefix { return nil }
    if passage.isWritten(head, "领导小组") {
      // 巡察整改|工作领导小组, 建设领导小组: of nothing that is named.
      let isNamed =
        passage.kind(start) == .openQuote || passage.kind(function) == .openQuote
        || (start..<head).contains {
          passage.words($0).contains(.function) || !passage.words($0).contains(.generic) && !passage.isWritten($0, "工作")
        }
      return isNamed ? nil : .generic
    }
    // 科技局 and 科协 say which department by themselves; 办公室, 法院 and 科学馆 do not.
    if !passage.words(function).contains(.function), !passage.words(head).contains(.department) { return .noFunction }
    let isSelfSaid =
      passage.ends(head, with: "局") || passage.ends(head, with: "委") || passage.ends(head, with: "厅")
      || passage.ends(head, with: "协") || passage.ends(head, with: "联") || passage.ends(head, with: "署")
      || passage.ends(head, with: "管委会")
    return isSelfSaid ? nil : .noPlace
  }
}
