/// Whether what stands on both sides of a conjunction is one name: 智能机械和电子产品博览会.
extension LeftBoundary {
  /// Whether the part before the conjunction, from `start`, belongs to another name than the head word: no verb governs it,
  /// and nothing of its own makes it the beginning of one.
  static func isOther(
    _ passage: Passage, _ start: Int, _ conjunction: Int, head: Int, needsAnchor: Bool, keepsAtMark: Bool
  ) -> Bool {
    let governor = passage.words(start - 1)
    let opensAtMark = keepsAtMark && [.stop, .comma, .enumeration].contains(passage.kind(start - 1))
    // 条件及罗湖区…政策: a place opens another name behind 及.
    // 人文交流和|中国—老挝…联合实验室: a pair of countries does so too.
    let opensPlace =
      passage.name(conjunction + 1)?.type == .district || passage.words(conjunction + 1).contains(.tier)
      || passage.isWritten(conjunction + 1, "中国") && passage.kind(conjunction + 2) == .hyphen
      || opensWaters(passage, conjunction, head)
    let first = Stem(passage, start..<conjunction)
    // 全球智能机械和电子产品博览会, 第七届光伏与储能大会: its scope or number makes an event one.
    let isEvent = passage.head(head)?.type == .event && (first.hasScope || first.hasOrdinal || first.hasRegion)
    // 天华机械及自动化设计院有限公司: a firm's name opens with two characters that no word covers.
    let isFirm =
      passage.head(head)?.subtype == .enterprise && passage.isWritten(conjunction, "及") && first.openingUnknown >= 2
    // 国家钛及钛合金检测中心, 中国锕系元素与同位素科学中心, 中国空天信息与卫星互联网创新联盟
    let isNational =
      [.research, .association].contains(passage.head(head)?.subtype)
      && (passage.isWritten(start, "国家") || passage.isWritten(start, "中国") && !passage.isWritten(conjunction, "和"))
    let isAnchored = opensAtMark && !opensPlace || first.isAnchored || isEvent || isNational || isFirm
    // 大分子药物与规模化制备全国重点实验室: what a laboratory works on is often two things.
    let isLaboratory =
      passage.ends(head, with: "重点实验室") && !passage.isWritten(conjunction, "和")
      && (passage.isWritten(start - 1, "的") || isShortVerb(passage, start - 1)
        || !governor.isDisjoint(with: [.innerVerb, .preposition, .modifier])
        || [.stop, .comma, .enumeration].contains(passage.kind(start - 1)))
    // 共建太空材料科学|与|应用研究中心
    let isScience =
      passage.head(head)?.type == .institution && passage.isWritten(conjunction, "与")
      && passage.ends(conjunction - 1, with: "科学") && passage.name(conjunction - 1) == nil
    // 总磷污染控制|与|削减攻坚行动: what is done, in two words.
    let deeds: WordKinds = [.innerVerb, .listedVerb]
    let isDeeds =
      passage.head(head)?.subtype == .scheme && passage.isWritten(conjunction, "与")
      && [conjunction - 1, conjunction + 1].allSatisfy { !passage.words($0).isDisjoint(with: deeds) }
    return opensPlace
      || !isAnchored && !isLaboratory && !isScience && !isDeeds
        && (needsAnchor || governor.isDisjoint(with: [.carrying, .issuing, .conferring, .verb]))
  }

  /// 干线航道扩能和|嘉陵江流域能级提升工程: a river or a part of the country opens the name of another scheme.
  static func opensWaters(_ passage: Passage, _ conjunction: Int, _ head: Int) -> Bool {
    passage.head(head)?.subtype == .scheme && passage.isWritten(conjunction, "和") && conjunction + 2 < head
      && passage.words(conjunction + 1).contains(.region)
  }

  /// …建设规划|某某走廊…行动计划: a document stands before the next, whose place begins at `start`, where 《》 were lost.
  static func endsTitle(_ passage: Passage, _ before: Int, _ start: Int, _ head: Int) -> Bool {
    guard start < head, passage.head(head)?.type == .program, passage.head(before)?.subtype == .policy,
      passage.kind(before - 1) != .stop, !passage.ends(before, with: "标准"), !passage.ends(before, with: "政策"),
      let place = passage.name(start)?.type ?? passage.head(start)?.type
    else { return false }
    return place == .zone || place == .district
  }

  /// Passes what stands before a programme and is no part of its name: another body (科技部、财政部|专项行动计划), or the tiers
  /// that have one each (国家、省、市|应急专项), which the verb stands before. Returns the new start and stop.
  static func passBodies(_ passage: Passage, _ start: Int, head: Int) -> (start: Int, stop: Int) {
    var start = start
    if start + 1 < head, passage.head(head)?.type == .program, passage.name(start)?.type == .institution,
      passage.name(start - 2)?.type == .institution,
      passage.kind(start - 1) == .enumeration || passage.words(start - 1).contains(.conjunction)
    {
      start += 1
    }
    var stop = start - 1
    if start + 1 < head, passage.head(head)?.type == .program, passage.words(start).contains(.tier),
      passage.kind(start - 1) == .enumeration, !passage.words(start - 2).isDisjoint(with: [.tier, .scope])
    {
      while start + 1 < head, passage.words(start).contains(.tier) { start += 1 }
      while stop > 0,
        passage.kind(stop) == .enumeration || !passage.words(stop).isDisjoint(with: [.tier, .scope, .conjunction])
      { stop -= 1 }
    }
    return (start, stop)
  }

  /// 云岭大学|—|—|昶州|联合创新孵化中心: what a body and a place have founded together; `dash` is the first half of the dash.
  static func joinsBodies(_ passage: Passage, _ dash: Int, _ own: Head?) -> Bool {
    guard own?.type == .institution || own?.type == .platform, passage.name(dash - 1)?.type == .institution,
      let second = passage.name(dash + 2)
    else { return false }
    return second.type == .district && !passage.words(dash + 2).contains(.ambiguous) || second.type == .institution
  }

  /// 某某医院院区|暨|国家医学中心: a second name of the same body.
  static func isSecondName(_ passage: Passage, _ conjunction: Int, _ own: Head?) -> Bool {
    if own?.type == .institution, passage.isWritten(conjunction, "暨") { return true }
    // “两新”工作|以及|基础设施工程: another thing.
    if own?.subtype == .scheme, passage.isWritten(conjunction, "以及") { return true }
    // 昶溪灌区|建设|和|云河灌区
    let isDone = passage.isWritten(conjunction - 1, "建设") || passage.isWritten(conjunction - 1, "改造")
    return isDone && own != nil && passage.head(conjunction - 2)?.type == own?.type
      && (own?.type != .program || passage.isWritten(conjunction - 2, "灌区"))
  }

  /// 优化|调整|后|驶入…: what came before; 某某大学医院|对口支援|某某县医院: what one body does for another.
  static func isOfOtherClause(_ passage: Passage, _ index: Int, _ own: Head?) -> Bool {
    if own?.type == .institution, passage.isWritten(index, "对口支援") { return true }
    // 江风某团队|硅基材料项目, 袁某某院士团队|示范片: what a person's team did.
    if passage.isWritten(index, "团队") {
      return passage.words(index - 1).contains(.personTitle) || passage.name(index - 1)?.type == .person
        || PersonForm.start(passage, index) != nil && passage.tokens[index - 1].length == 1
    }
    return passage.isWritten(index, "后")
      && !passage.words(index - 1).isDisjoint(with: [.verb, .innerVerb, .listedVerb])
  }
}
