/// What stands at a name's left and is no part of it: a year, a count of editions, a leftover mark.
extension LeftBoundary {
  /// 福建|和|泰|包装有限公司, 湖南|丽|都|生物科技有限公司: one of the two characters that a firm chose, behind the place of its seat.
  static func isBrandCharacter(_ passage: Passage, _ index: Int, _ start: Int, _ head: Int) -> Bool {
    guard start < head, passage.tokens[index].length == 1, passage.head(head)?.subtype == .enterprise,
      passage.ends(head, with: "有限公司"), passage.name(index) == nil
    else { return false }
    if passage.tokens[start].length == 1, passage.name(start) == nil, passage.kind(start) != .number {
      return TableRule.isSeat(passage, index - 1)
    }
    let isOpen = passage.kind(index - 1) == .character || passage.words(index - 1).subtracting(.plain).isEmpty
    return isOpen && passage.tokens[max(0, index - 1)].length == 1 && TableRule.isSeat(passage, index - 2)
  }

  /// 昶湖旅游示范区|创建: what an area is to become, before 三年行动.
  static func isMade(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWritten(index, "创建") && passage.head(index + 1)?.subtype == .scheme
      && (passage.head(index - 1)?.type ?? passage.name(index - 1)?.type) == .zone
  }

  /// 百, 千 or 万 by itself.
  static func isRound(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .number
      && (passage.isWritten(index, "百") || passage.isWritten(index, "千") || passage.isWritten(index, "万"))
  }

  /// A round number that counts nothing: one of a pair, or an age before a scheme's head word.
  static func isUncounted(_ passage: Passage, _ measure: Int, _ start: Int, _ own: Head?) -> Bool {
    isRound(passage, measure - 1)
      && (isRound(passage, measure - 3) || isRound(passage, start)
        || own?.subtype == .scheme && isLongTime(passage, measure))
  }

  /// 千|年|古城记忆活化工程, 万|里|碧道工程: so old or so long, and nothing is counted.
  static func isLongTime(_ passage: Passage, _ measure: Int) -> Bool {
    isRound(passage, measure - 1) && (passage.isWritten(measure, "年") || passage.isWritten(measure, "里"))
  }

  /// 通州区|与|北三县|一体化|…示范区, 云浮|和|佛山|产业|合作园区: the area of two places that work together.
  static func joinsPlaces(_ passage: Passage, _ joint: Int, _ head: Int) -> Bool {
    guard passage.head(head)?.type == .zone, joint + 2 <= head, passage.name(joint - 1)?.type == .district,
      !passage.words(joint - 1).contains(.ambiguous), let second = passage.name(joint + 1),
      second.type == .district || second.type == .zone
    else { return false }
    return (joint + 2..<min(joint + 4, head + 1)).contains { passage.begins($0, withOneOf: .sharedWork) }
  }

  /// Takes from the name's left what is not part of it: 2021年, a leftover hyphen.
  static func strip(_ passage: Passage, _ start: Int, _ head: Int) -> Int {
    var start = start
    while start < head {
      // 第三轮|回龙行动, 第二批|省级试点: of which there were some before.
      if (passage.head(head)?.type ?? passage.name(head)?.type) == .program, let next = behindRound(passage, start) {
        start = next
        continue
      }
      // 世界|500|强|云岭（中国）有限公司: how large the firm is.
      if passage.head(head)?.subtype == .enterprise, passage.kind(start + 1) == .number,
        passage.isWritten(start + 2, "强")
      {
        start += 3
        continue
      }
      // 支持|在|甘|全国重点实验室: where they are.
      if passage.isOne(of: .placingVerbs, start - 1), passage.tokens[start].length == 1, start + 1 <= head,
        Characters.isProvinceSign(Characters.scalar(passage.bytes, Int(passage.tokens[start].start)).value)
      {
        start += 1
        continue
      }
      // 承接|好|全国一体化算力网试点: how it is done.
      if passage.isWritten(start, "好"), !passage.words(start - 1).isDisjoint(with: [.verb, .innerVerb, .carrying]) {
        start += 1
        continue
      }
      switch passage.kind(start) {
      case .number, .mask:
        if passage.isWritten(start + 1, "年") && !isLongTime(passage, start + 1)
          || passage.isWritten(start + 1, "年度")
        {
          start += 2
          continue
        }
        // 3届中国户外运动大会: how often it was held.
        if passage.isWritten(start + 1, "届"), passage.kind(start) == .number,
          passage.bytes[Int(passage.tokens[start].start)] < 0x80 || passage.isWritten(start, "两")
        {
          start += 2
          continue
        }
        // 2024全国创新大赛
        if passage.tokens[start].length == 4,
          passage.words(start + 1).contains(.scope) || passage.name(start + 1) != nil
        {
          start += 1
          continue
        }
        // 2025|官洲|国际生物论坛: an event's year.
        if passage.tokens[start].length == 4, passage.head(head)?.type == .event, isYear(passage, start),
          passage.kind(start + 1) == .word || passage.kind(start + 1) == .character
        {
          start += 1
          continue
        }
        // xx中国眼谷: what is masked stood before the name.
        if passage.kind(start) == .mask, passage.tokens[start].length >= 4,
          passage.words(start + 1).contains(.scope) || passage.name(start + 1) != nil
        {
          start += 1
          continue
        }
        return start
      case .hyphen, .middleDot, .plus, .space, .closeBracket: start += 1
      case .word where passage.words(start).contains(.conjunction): start += 1
      // 下属|企业|岭州稀土有限公司: what the firm is.
      case .word
      where passage.isWritten(start, "企业") && passage.ends(head, with: "公司")
        && start + 1 < head && (passage.kind(start + 1) == .character || passage.name(start + 1) != nil):
        start += 1
      // 支持|企业|与|江南大学食品学院: another beside it.
      case .word
      where passage.ends(start, with: "企业") && passage.words(start + 1).contains(.conjunction) && start + 2 < head
        && passage.name(start + 2) != nil:
        start += 2
      // 建设者|上海某某集团有限公司
      case .word
      where passage.ends(start, with: "者") && passage.ends(head, with: "公司") && start + 1 < head
        && passage.name(start + 1)?.type == .district:
        start += 1
      // 年度|省科技专项资金
      case .word where passage.isWritten(start, "年度"): start += 1
      // 国家和省级|生态产品试点: one of each.
      case .word
      where start + 3 <= head && isRank(passage, start) && isRank(passage, start + 2) && passage.isJoint(start + 1):
        start += 3
      // 荣获首届省科技创新奖
      case .word where passage.isWritten(start, "首届") && passage.head(head)?.type != .event: start += 1
      default: return start
      }
    }
    return start
  }

  /// 2025 in Arabic digits.
  private static func isYear(_ passage: Passage, _ index: Int) -> Bool {
    let first = Int(passage.tokens[index].start)
    return passage.kind(index) == .number && passage.bytes[first...].starts(with: "20".utf8)
  }

  /// Behind 第三轮 or 第2批 at `start`; nil where neither stands there.
  static func behindRound(_ passage: Passage, _ start: Int) -> Int? {
    guard passage.isWritten(start, "第"), start + 1 < passage.tokens.count else { return nil }
    let number = passage.tokens[start + 1]
    // 三轮 is one word.
    let first = Characters.scalar(passage.bytes, Int(number.start)).value
    if number.length >= 2, Characters.isChineseDigit(first),
      passage.ends(start + 1, with: "轮") || passage.ends(start + 1, with: "批")
    {
      return start + 2
    }
    guard passage.kind(start + 1) == .number, passage.isWritten(start + 2, "轮") || passage.isWritten(start + 2, "批")
    else { return nil }
    return start + 3
  }

  private static func isRank(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWritten(index, "国家") || passage.isOne(of: .ranks, index)
  }
}
