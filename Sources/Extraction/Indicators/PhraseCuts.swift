/// Where a phrase before a number is cut: behind its last deed, behind examples, before a threshold.
extension PhraseFinder {
  /// 对诉求进行跟踪、协调解决问题: behind the last 、 another deed begins.
  func lastDeed(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    guard let mark = range.last(where: { text.character($0) == "、" }), mark > range.lowerBound else { return nil }
    guard let match = words.beginning(text, at: mark + 1, limit: range.upperBound, roles: [.act, .add]),
      match.end < range.upperBound, !isNominal(text, at: match.end, limit: range.upperBound),
      !isInsideMarks(text, mark, range.lowerBound)
    else { return nil }
    return mark + 1..<range.upperBound
  }

  func isInsideMarks(_ text: Scalars, _ position: Int, _ limit: Int) -> Bool {
    var index = position
    while index > limit {
      index -= 1
      if text.character(index).isOne(of: "”）》)") { return false }
      if text.character(index).isOne(of: "“（《(") { return true }
    }
    return false
  }

  /// 全国科普日、科普月等日常科普活动 → 日常科普活动; with a general noun the last example stays: 进博会等活动.
  func afterExamples(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    guard let mark = range.last(where: { isExamplesMark(text, $0) }), range.upperBound - mark > 2 else { return nil }
    let rest = mark + 1..<range.upperBound
    let isPropertyOfClass =
      words.beginning(text, at: rest.lowerBound, limit: rest.upperBound, roles: .generic)
      .map { words.beginning(text, at: $0.end, limit: rest.upperBound, roles: .measure)?.end == rest.upperBound }
      ?? false
    if !isTooGeneral(text, rest), !isPropertyOfClass { return rest }
    // 开行量、货运量等指标: all of them.
    if isPropertyOfClass || text.has("指标", at: rest.lowerBound) && rest.count == 2 { return range }
    let separator = (range.lowerBound..<mark).last { text.character($0) == "、" }
    return (separator.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
  }

  /// 甲业、乙业、丙业三大主导产业产值 → 主导产业产值: the number sums up what it follows.
  func afterSum(_ text: Scalars, _ range: Range<Int>) -> Range<Int>? {
    guard let mark = range.last(where: { text.character($0) == "、" }), range.upperBound - mark >= 8 else { return nil }
    for position in mark + 3..<range.upperBound - 4
    where NumeralCharacter.digit(text[position]) != nil && text.character(position + 1).isOne(of: "大个类项家所")
      && NumeralCharacter.digit(text[position - 1]) == nil && Scalars.isHan(text[position - 1])
    {
      return position + 2..<range.upperBound
    }
    return nil
  }

  /// Behind the last deed in the middle of the phrase, if enough is left: 获省科技厅认定工程技术研究中心.
  func cut(_ text: Scalars, _ range: Range<Int>) -> Int? {
    var found: Int?
    var position = range.lowerBound + 1
    // 每万人拥有5G基站
    if text.character(range.lowerBound) == "每" { return nil }
    // 装配式建筑占新建建筑面积比例: what has the share goes on to its end.
    if text.has("比例", at: range.upperBound - 2) || text.has("比重", at: range.upperBound - 2),
      let share = range.first(where: { text.character($0) == "占" }), share > range.lowerBound + 1
    {
      return nil
    }
    while position < range.upperBound {
      // Every branch below begins with one of these characters, or behind one of those.
      guard words.cutOpenings.contains(text[position]) || Self.doerEndings.contains(text[position - 1]) else {
        position += 1
        continue
      }
      if let noun = words.beginning(text, at: position, limit: range.upperBound, roles: .opening) {
        position = noun.end
        continue
      }
      if text.has("预计", at: position), range.upperBound - position >= 5 {
        // 自创区预计实现总收入
        found = position + 2
        if text.has("实现", at: position + 2) || text.has("完成", at: position + 2) { found = position + 4 }
        position += 2
      } else if let match = words.beginning(text, at: position, limit: range.upperBound, roles: [.cut, .add, .total]),
        match.roles != .total || position >= range.lowerBound + 3 && isSum(text, position..<match.end)
      {
        let rest = range.upperBound - match.end
        if rest
          >= (isHeld(text, position) || match.end - position > 1 && text.character(range.upperBound - 1).isOne(of: "奖牌")
            ? 2 : 3),
          !isNominal(text, at: match.end, limit: range.upperBound),
          !text.character(match.end).isOne(of: "的后类"), !isKindOfPlace(text, match.end), !isPrize(text, match.end),
          !isNoun(text, position..<match.end, limit: range.upperBound),
          match.roles != .total || !words.isWhole(text, match.end..<range.upperBound, roles: .measure),
          !isTooGeneral(text, match.end..<range.upperBound),
          !isKindOfArea(text, position..<match.end, limit: range.upperBound),
          match.roles == .total || !words.isWhole(text, match.end + 1..<range.upperBound, roles: .act),
          match.roles != .total || text.character(position - 1) != "”",
          !isInsideMarks(text, position, range.lowerBound),
          !isRate(text, match.end..<range.upperBound),
          // 技术合同认定成交额
          !text.has("合同", at: position - 2) || !text.has("额", at: range.upperBound - 1)
            || !text.has("认定", at: position) && !text.has("登记", at: position)
        {
          found = match.end
        }
        position = match.end
      } else if text.has("共建", at: position), range.upperBound - position >= 5,
        (range.lowerBound + 2..<max(range.lowerBound + 2, position - 1)).contains(where: {
          text.character($0).isOne(of: "与同")
        })
      {
        // 甲院与龙头企业共建中心
        found = position + 2
        position += 2
      } else if text.has("共同", at: position), position >= range.lowerBound + 2,
        let deed = words.beginning(text, at: position + 2, limit: range.upperBound, roles: .act),
        deed.end == position + 4, range.upperBound - deed.end >= 4, text.character(deed.end) != "的",
        !isNominal(text, at: deed.end, limit: range.upperBound)
      {
        // 甲省乙省共同发布榜单
        found = deed.end
        position = deed.end
      } else if text.character(position) == "共", let deed = deedInAll(text, position, range) {
        found = deed
        position = deed
      } else if let deed = deedOfDoer(text, position, range) {
        found = deed
        position = max(deed, position + 1)
      } else {
        position += 1
      }
    }
    return found
  }

  /// 获奖比例, 获奖人数: the deed belongs to the noun.
  private func isPrize(_ text: Scalars, _ position: Int) -> Bool {
    text.character(position) == "奖" && text.character(position + 1).isOne(of: "比人数率作面")
      && text.character(position - 1) == "获"
  }

  /// 通过率 of 高企申报通过率: the deed before it says whose rate it is.
  private func isRate(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.count <= 3 && text.character(range.upperBound - 1) == "率"
  }

  /// 等 behind examples; that of 高等, 平等 or 等级 belongs to a word.
  func isExamplesMark(_ text: Scalars, _ position: Int) -> Bool {
    text.character(position) == "等" && !text.character(position + 1).isOne(of: "级高效候奖")
      && !text.character(position - 1).isOne(of: "高初中平对同均相优特")
  }

  /// 经济总量跨过两个万亿元大关: up to the verb before a threshold that was passed.
  func beforeThreshold(_ text: Scalars, _ range: Range<Int>) -> Range<Int> {
    guard
      let threshold = range.last(where: {
        text.has("大关", at: $0) || text.has("台阶", at: $0) || text.has("关口", at: $0)
      }), threshold + 4 >= range.upperBound
    else { return range }
    for position in max(range.lowerBound + 2, threshold - 12)..<max(range.lowerBound + 2, threshold) {
      if let verb = words.beginning(text, at: position, limit: threshold, roles: .reach), verb.end - position > 1 {
        return range.lowerBound..<position
      }
    }
    return range
  }

  /// 台阶, 大关, 新关口: a figure of speech for the value before it.
  func isThreshold(_ text: Scalars, _ start: Int) -> Bool {
    let noun = text.character(start).isOne(of: "新大") && !text.has("大关", at: start) ? start + 1 : start
    return text.has("台阶", at: noun) || text.has("大关", at: noun) || text.has("关口", at: noun)
      || text.has("门槛", at: noun)
  }

  /// 建设县, 示范创建区: a deed as part of what a place is called; 区级 and 县域 begin something else.
  func isKindOfPlace(_ text: Scalars, _ position: Int) -> Bool {
    text.character(position).isOne(of: "县区镇乡村") && !text.character(position + 1).isOne(of: "级域内属直里")
  }

  /// 文明建设示范区: a deed as part of what an area is called.
  private func isKindOfArea(_ text: Scalars, _ verb: Range<Int>, limit: Int) -> Bool {
    verb.count == 2 && text.has("建设", at: verb.lowerBound) && limit - verb.upperBound <= 4
      && text.character(limit - 1).isOne(of: "区县市镇村")
  }

  /// 开展调研: what is held may have a short name.
  private func isHeld(_ text: Scalars, _ position: Int) -> Bool {
    text.has("开展", at: position) || text.has("举办", at: position) || text.has("召开", at: position)
      || text.has("举行", at: position)
  }

  /// 累计, 合计: who did it stands before, what was done behind.
  private func isSum(_ text: Scalars, _ word: Range<Int>) -> Bool {
    word.count == 2 && words.isWhole(text, word, roles: .adverb)
  }
}
