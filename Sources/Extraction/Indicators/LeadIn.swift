/// The words directly before a number: what it does (reach, rise, add), stripped from what it measures.
struct LeadIn {
  /// What is left: the phrase that names the measure.
  var phrase: Range<Int>
  var roles: FigureWords.Roles = []
  /// 同比, 较2015年.
  var base: Range<Int>?
  /// 从 or 由 before the number: the value that a change began with.
  var isStart = false
  /// 鞍钢牵头的有: what the attribute belongs to is left unsaid.
  var isHeadless = false
}

/// Reads the words between a measure and its number from right to left.
struct LeadInReader: Sendable {
  let words: FigureWords

  /// - Parameter isRank: before a rank 增长率 and 增速 are what is ranked.
  func read(_ text: Scalars, _ range: Range<Int>, isRank: Bool = false) -> LeadIn {
    var lead = LeadIn(phrase: range)
    var end = range.upperBound
    let start = range.lowerBound
    while end > start {
      if Scalars.isSpace(text[end - 1]) || text.character(end - 1) == "、" {
        end -= 1
        continue
      }
      // 补偿标准提高至每亩37元: by what it is counted.
      if let basis = basis(text, endingAt: end, limit: start) {
        end = basis
        continue
      }
      // PM2.5浓度较上年改善8%: a change; 改善道路12公里 is a deed.
      if end == range.upperBound, text.has("改善", at: end - 2), end - 2 > start, isPercentNext(text, end) {
        lead.roles.insert(.fall)
        end -= 2
        continue
      }
      // 占比可升至43%
      if text.character(end - 1) == "可", lead.roles.contains(.reach), !text.character(end - 2).isOne(of: "许认宁") {
        end -= 1
        continue
      }
      if let base = comparison(text, endingAt: end, limit: start) {
        lead.base = lead.base ?? base
        end = base.lowerBound
        continue
      }
      if let back = recovery(text, endingAt: end, limit: start) {
        lead.base = lead.base ?? back.lowerBound + 3..<back.upperBound - 1
        lead.roles.insert(.reach)
        end = back.lowerBound
        continue
      }
      // 比去年多20项, 比上年高出2个百分点, 比上年多投8850万元
      let more = text.character(end - 1).isOne(of: "出投收支产种销缴招建完") ? end - 2 : end - 1
      // 比上年多支出1.2亿元, 较上年多完成36个
      if end - start > 5, text.character(end - 3).isOne(of: "多少"),
        words.isWhole(text, end - 2..<end, roles: [.act, .measure]),
        let base = comparison(text, endingAt: end - 3, limit: start)
      {
        lead.base = lead.base ?? base
        lead.roles.insert(text.character(end - 3) == "多" ? .rise : .fall)
        end = base.lowerBound
        continue
      }
      // 较常年偏多
      let than = text.character(more - 1) == "偏" ? more - 1 : more
      if text.character(more).isOne(of: "多少高低"), let base = comparison(text, endingAt: than, limit: start) {
        lead.base = lead.base ?? base
        lead.roles.insert(text.character(more).isOne(of: "多高") ? .rise : .fall)
        end = base.lowerBound
        continue
      }
      if let time = year(text, endingAt: end, limit: start) ?? date(text, endingAt: end, limit: start)
        ?? fiveYears(text, endingAt: end, limit: start)
      {
        end = time
        continue
      }
      var wanted: FigureWords.Roles = [.reach, .base, .adverb]
      if !isRank { wanted.formUnion([.rise, .fall, .add]) }
      guard let match = words.ending(text, at: end, limit: start, roles: wanted) else { break }
      // 增长率, 拥有量: a word that goes on to the left as part of a noun is no lead-in.
      if match.roles == .adverb, end - match.start == 1,
        text.character(match.start) != "将" || end == range.upperBound && !text.character(end).isOne(of: "超突逾近")
      {
        break
      }
      if isNoun(text, match.start..<end, limit: start, roles: match.roles) { break }
      // 重新认定386家
      if match.roles.contains(.add), text.character(match.start) == "新", text.character(match.start - 1) == "重" {
        break
      }
      // 月人均达2936元: the mean belongs to the noun.
      if end - match.start > 1, text.character(match.start) == "均", match.start > start,
        text.character(match.start - 1).isOne(of: "户人亩笔村镇")
      {
        lead.roles.formUnion(match.roles)
        end = match.start + 1
        break
      }
      if match.roles.contains(.rise), isIncome(text, match.start..<end) {
        lead.roles.insert(.rise)
        break
      }
      if end - match.start == 1, text.character(match.start) == "的", end < range.upperBound, match.start > start + 1,
        lead.base == nil, lead.roles.isDisjoint(with: [.rise, .fall, .add])
      {
        lead.isHeadless = true
        end = match.start
        break
      }
      if match.roles.contains(.base) { lead.base = lead.base ?? match.start..<end }
      // 同比增长: one word, of which the comparison is the first half.
      if lead.base == nil, text.has("同比", at: match.start) || text.has("环比", at: match.start) {
        lead.base = match.start..<match.start + 2
      }
      if lead.roles.isDisjoint(with: [.rise, .fall]) || match.roles.isDisjoint(with: .reach) {
        lead.roles.formUnion(match.roles)
      }
      if text.character(end - 1).isOne(of: "从由") { lead.isStart = true }
      end = match.start
    }
    if !isRank, lead.base == nil, !lead.roles.isDisjoint(with: [.rise, .fall]),
      let standard = standard(text, start..<end) ?? standardBehind(text, start..<end)
    {
      lead.base = standard
      end = standard.lowerBound
    }
    // 地区生产总值完成5亿元, 产值完成5亿元, but 累计完成5亿元.
    let hasSubject = end - start > 4 || words.ending(text, at: end - 2, limit: start, roles: .measure) != nil
    if !isRank, !lead.isHeadless, hasSubject, text.has("完成", at: end - 2) || text.has("实现", at: end - 2) {
      end -= 2
      // 同口径完成
      if let base = words.ending(text, at: end, limit: start, roles: .base) { end = base.start }
      // 财政收入累计完成
      while let word = words.ending(text, at: end, limit: start + 2, roles: .adverb), end - word.start > 1 {
        end = word.start
      }
    }
    lead.phrase = start..<end
    return lead
  }

  /// 户均增收, 每亩增收: what came in more is named so; 农民增收 is not, of which 农民 is the measure.
  private func isIncome(_ text: Scalars, _ word: Range<Int>) -> Bool {
    word.count == 2 && text.has("增收", at: word.lowerBound)
      && (text.character(word.lowerBound - 1) == "均" || text.character(word.lowerBound - 2) == "每"
        || text.character(word.lowerBound - 1).isOne(of: "月年") && text.character(word.lowerBound - 2) == "均")
  }

  private func isNoun(_ text: Scalars, _ word: Range<Int>, limit: Int, roles: FigureWords.Roles) -> Bool {
    let before = text.character(word.lowerBound - 1)
    if word.count == 2 {
      if text.has("突破", at: word.lowerBound) {
        return text.has("技术", at: word.lowerBound - 2) && word.lowerBound > limit
      }
      // 科技计划20项: the noun; 今年计划20家: the verb.
      return text.has("计划", at: word.lowerBound) && word.lowerBound > limit && Scalars.isHan(before.value)
        && (!before.isOne(of: "年月日度底内季末共原") || text.character(word.upperBound) == "的")
    }
    // 人口自然增长率: the name of a rate.
    if word.count == 3, before == "然", text.has("增长率", at: word.lowerBound) { return true }
    guard word.count == 1 else { return false }
    switch text.character(word.lowerBound) {
    case "为": return before.isOne(of: "行作认成") && word.lowerBound > limit
    case "有": return before.isOne(of: "拥国公所私持") && word.lowerBound > limit
    case "约": return before.isOne(of: "签节预合契条制公") && word.lowerBound > limit
    case "超": return before.isOne(of: "商赶")
    case "均":
      // 件均, but not 案件均
      return before.isOne(of: "户人亩日周笔")
        || before.isOne(of: "月件台店校村班") && !Scalars.isHan(text[word.lowerBound - 2])
    case "都": return before.isOne(of: "成首古京帝商瓷陶药煤镍港名酒影钢故丰国宜武花")
    case "过": return before.isOne(of: "通经超渡跨越迈突透度不")
    case "越": return before.isOne(of: "卓优超翻跨穿飞")
    case "先": return before.isOne(of: "优领率首事原祖争抢创当预")
    case "还": return before.isOne(of: "归偿退返")
    case "破": return before.isOne(of: "突打侦告爆")
    case "夺": return before.isOne(of: "争抢剥")
    case "提": return before == "前"
    case "只": return before == "船" || NumeralCharacter.digit(before.value) != nil
    case "到": return before.isOne(of: "报签")
    case "达": return before.isOne(of: "下表传送直通发抵") && word.lowerBound > limit
    case "占": return true
    default: return false
    }
  }
}
