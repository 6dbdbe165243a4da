/// What may follow a name's head word and belong to it: (试行), (2021–2025年), (深圳).
enum RightExtension {
  /// The end of the name that seems to end at token `end`.
  static func end(_ passage: Passage, _ end: Int, _ type: MentionType) -> Int {
    if type == .district || type == .person { return end }
    if type == .event, let session = sessionEnd(passage, end) { return session }
    // 博鳌亚洲论坛|2025|年|年会
    if type == .event, passage.kind(end) == .number, passage.isWritten(end + 1, "年"), passage.isWritten(end + 2, "年会") {
      return end + 3
    }
    if type == .zone, let stretch = stretchEnd(passage, end) { return stretch }
    // 国际贸易“单一窗口”|湖北|版
    if type == .platform, passage.name(end)?.type == .district, passage.isWritten(end + 1, "版") { return end + 2 }
    if type == .platform || type == .institution && isBuilt(passage, end - 1) {
      let phase = phaseEnd(passage, end)
      if phase > end { return phase }
    }
    // 女篮世界杯|预选赛
    if type == .event, passage.isOne(of: .rounds, end) { return end + 1 }
    // 省科技馆|新馆
    if type == .platform || type == .institution, passage.isWritten(end, "新馆"), passage.ends(end - 1, with: "馆") {
      return end + 1
    }
    // 唐槐产业园|区
    let isParkArea =
      type == .zone && passage.isWritten(end, "区")
      && (passage.ends(end - 1, with: "园") || passage.ends(end - 1, with: "港"))
    // 综合改革试点|县: whom a pilot is given to.
    let isPilot = type == .program && passage.ends(end - 1, with: "试点") && passage.isOne(of: .behindPilot, end)
    // 提质增效三年行动|2.0|版, 自由贸易区|3.0|版
    let isVersion =
      (type == .program || type == .zone) && passage.kind(end) == .number && passage.isWritten(end + 1, "版")
    // 一体化项目|二|期, “三北”工程|六|期
    let isPhase =
      type == .program && passage.kind(end) == .number && passage.isWritten(end + 1, "期")
      && (passage.ends(end - 1, with: "项目") || passage.ends(end - 1, with: "工程")) && passage.head(end + 2) == nil
    let part = isParkArea || isPilot ? end + 1 : isVersion || isPhase ? end + 2 : end
    let phase = type == .zone ? phaseEnd(passage, part) : part
    // 云岭灌区|一期|工程: what is built.
    let end = passage.ends(phase, with: "工程") || passage.ends(phase + 1, with: "工程") ? part : phase
    guard passage.kind(end) == .openBracket, let close = passage.partner(end), close - end <= 8 else { return end }
    let inside = (end + 1)..<close
    guard !inside.isEmpty else { return end }
    switch type {
    case .program:
      // 国家数据标注基地(成都)
      let isSeated = passage.ends(end - 1, with: "基地") && isPlace(passage, inside)
      // 科技兴贸创新基地(生物医药类)
      let isKind = passage.ends(close - 1, with: "类") && passage.length(inside) >= 3
      return isSeated || isKind || isStatus(passage, inside) || isTier(passage, inside) ? close + 1 : end
    case .event:
      return isStatus(passage, inside) || isPlace(passage, inside) || isRound(passage, inside) ? close + 1 : end
    case .institution:
      return isPlace(passage, inside) || isFounding(passage, inside) || isSpecialty(passage, inside) ? close + 1 : end
    case .platform: return isPlace(passage, inside) || isSpecialty(passage, inside) ? close + 1 : end
    // 保税物流中心(B型)
    case .zone where isSpecialty(passage, inside): return close + 1
    // 金义新区(金东区): another division beside it.
    // 长征国家文化公园(云岭段)
    case .zone where isStretch(passage, inside): return close + 1
    // 剑门蜀道(翠云廊): which part of it.
    case .zone where inside.count == 1 && passage.name(inside.lowerBound)?.type == .zone: return close + 1
    case .zone:
      return isPlace(passage, inside) && !isFull(passage, inside) && passage.kind(end + 1) != .mask ? close + 1 : end
    case .district, .person: return end
    }
  }

  /// 旅游节|产学研|专场, 科技活动周|文山|分会场: a session or venue of the event, behind at most three nouns or places.
  private static func sessionEnd(_ passage: Passage, _ end: Int) -> Int? {
    for index in end..<(end + 4) {
      if passage.isOne(of: .sessions, index) || passage.isOne(of: .rounds, index) {
        // 专场|3|场: several of them; 主会场 alone may be where it is held.
        if passage.kind(index + 1) == .number || index == end { return nil }
        // 云岭|赛区|比赛
        return passage.ends(index, with: "赛区") && passage.isWritten(index + 1, "比赛") ? index + 2 : index + 1
      }
      guard passage.kind(index) == .word, passage.length(end..<(index + 1)) <= 8 else { return nil }
      let words = passage.words(index)
      guard passage.name(index)?.type == .district || passage.name(index) == nil,
        words.isDisjoint(with: [
          .verb, .preposition, .conjunction, .adverb, .pronoun, .determiner, .measure, .modifier, .listEnd, .carrying,
          .conferring, .launching, .executing, .personTitle,
        ]), !passage.isWritten(index, "的")
      else { return nil }
    }
    return nil
  }

  /// 二期: a phase of what is built; 二期|工程 is a project's name.
  static func phaseEnd(_ passage: Passage, _ end: Int) -> Int {
    if passage.ends(end, with: "期"), passage.tokens[end].length == 2,
      Characters.isChineseDigit(Characters.scalar(passage.bytes, Int(passage.tokens[end].start)).value)
    {
      return end + 1
    }
    return passage.kind(end) == .number && passage.isWritten(end + 1, "期") ? end + 2 : end
  }

  /// 某某实验室|二期, 某某研究中心|二期: a body that is built in phases.
  private static func isBuilt(_ passage: Passage, _ last: Int) -> Bool {
    passage.ends(last, with: "实验室") || passage.ends(last, with: "中心")
  }

  /// 长江国家文化公园|宜昌|段, 杨浦滨江|中|北段, 徐汇滨江|南|延伸|段: a part of the area, by its place or side.
  private static func stretchEnd(_ passage: Passage, _ end: Int) -> Int? {
    // 鹤洲|至|横琴|段: of a road.
    if passage.isWritten(end - 2, "至") || passage.kind(end - 2) == .hyphen { return nil }
    for index in end..<(end + 4) {
      if passage.isOne(of: .stretches, index) {
        // 海塘|段|落: a word that begins so.
        return passage.kind(index + 1) == .character ? nil : index + 1
      }
      let isPlace = passage.name(index)?.type == .district
      guard isPlace || passage.isOne(of: .roadDirections, index) || passage.isWritten(index, "延伸") else { return nil }
    }
    return nil
  }

  private static func isStatus(_ passage: Passage, _ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if passage.kind(first) == .number || passage.kind(first) == .mask { return passage.length(range) >= 4 }
    return passage.isOne(of: .revisions, range)
  }

  /// 深圳理工大学(筹), 国家健康医疗大数据中心(北方)
  private static func isFounding(_ passage: Passage, _ range: Range<Int>) -> Bool {
    passage.isOne(of: .foundingMarks, range)
  }

  /// 示范市(县)
  private static func isTier(_ passage: Passage, _ range: Range<Int>) -> Bool {
    // 县(市、区)
    range.count <= 3
      && range.allSatisfy {
        passage.kind($0) == .enumeration
          || passage.words($0).contains(.tier) && passage.tokens[$0].length == 1
      }
  }

  private static func isFull(_ passage: Passage, _ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    return passage.tokens[last].length > 2
      && (passage.ends(last, with: "区") || passage.ends(last, with: "县") || passage.ends(last, with: "市"))
  }

  /// (河南赛区), (女子)
  private static func isRound(_ passage: Passage, _ range: Range<Int>) -> Bool {
    if range.count == 1, passage.isWritten(range.lowerBound, "女子") || passage.isWritten(range.lowerBound, "男子") {
      return true
    }
    return range.count == 2 && passage.name(range.lowerBound)?.type == .district
      && (passage.isWritten(range.lowerBound + 1, "赛区") || passage.isWritten(range.lowerBound + 1, "分会场"))
  }

  /// (云岭段), (云岭园): a place's part of what runs through several or was made by them.
  private static func isStretch(_ passage: Passage, _ range: Range<Int>) -> Bool {
    range.count == 2 && passage.name(range.lowerBound)?.type == .district
      && ["段", "园", "片区", "园区"].contains { passage.isWritten(range.lowerBound + 1, $0) }
  }

  private static func isPlace(_ passage: Passage, _ range: Range<Int>) -> Bool {
    // (湖北·宜昌)
    if range.count == 3, passage.kind(range.lowerBound + 1) == .middleDot {
      return [range.lowerBound, range.upperBound - 1].allSatisfy { passage.name($0)?.type == .district }
    }
    return range.count == 1
      && (passage.name(range.lowerBound)?.type == .district || passage.kind(range.lowerBound) == .mask)
  }
}
