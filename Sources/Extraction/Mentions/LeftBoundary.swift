/// Where the name that ends with a head word begins, and what stopped the search.
struct LeftBoundary {
  /// The first token of the name.
  var start: Int
  /// The token that stopped the search: a verb, a mark; -1 at the text's beginning.
  var stop: Int
  /// A count or a determiner stands before it.
  var isIndefinite: Bool

  /// Words that no name has in it.
  private static let closing: WordKinds = [.verb, .preposition, .adverb, .pronoun, .modifier, .listEnd]

  /// Looks left from `head`, at most 40 tokens.
  ///
  /// A reader goes back to the verb or preposition that takes the name as its object. Quoted and bracketed parts are
  /// passed over whole. 建设 or 提升 may be the verb (建设X平台) or a part of the name (X集群建设工程): it is the verb
  /// where it stands in predicate position, that is at the clause's beginning or behind an adverb, a verb or a subject.
  static func find(
    _ passage: Passage, head: Int, crossesConjunction: Bool, needsAnchor: Bool = false, keepsAtMark: Bool = false
  ) -> LeftBoundary {
    let own = passage.head(head)
    var start = head
    var isIndefinite = false
    let limit = max(0, head - 40)
    var conjunction: Int?
    search: while start > limit {
      let before = start - 1
      let words = passage.words(before)
      // 企业|同|省产业技术研究院: with.
      if isShortVerb(passage, before)
        || passage.isWritten(before, "同")
          && (endsName(passage, before - 1)
            || start < head && (passage.words(start).contains(.tier) || passage.name(start) != nil))
      {
        break search
      }
      // 科技部|2012年|合作专项: a year behind a body opens the name of its scheme; 深圳市2020年全球招商大会 is a place's.
      if passage.kind(before - 1) == .number || passage.kind(before - 1) == .mask,
        passage.isWritten(before, "年") || passage.isWritten(before, "年度"), endsName(passage, before - 2),
        passage.name(before - 2)?.type != .district
      {
        break search
      }
      // 留守儿童|建立|“代理家长”制度, 创新中心|开源|“…”平台, (含|“…”工程), 创新改革任务|“…”试点
      if passage.kind(start) == .openQuote, start < head,
        passage.isOne(of: .quoteVerbs, before) || passage.ends(before, with: "任务")
      {
        break search
      }
      switch passage.kind(before) {
      case .closeQuote:
        guard let open = passage.partner(before), open >= limit else { break search }
        // “粤港青年创新创业基地”尚创峰孵化器: what is quoted is a name itself.
        // “昶岭公共服务平台”政策: neither do policies for it.
        if let inner = passage.head(before - 1), inner.type != .program, open < before - 2,
          before + 1 < head || passage.isWritten(head, "政策"), own?.type != .event
        {
          break search
        }
        if before + 1 == start, QuoteRowRule.parts(passage, before) { break search }
        start = open
      case .closeBracket:
        guard let open = passage.partner(before), open > limit, passage.length(open..<before) <= 12 else {
          break search
        }
        if passage.kind(open - 1) == .stop || passage.kind(open - 1) == .comma { break search }
        start = open
      case .word:
        // 某某有限公司|养殖基地: what a firm has is no part of its name.
        if passage.ends(before, with: "有限公司") || passage.ends(before, with: "责任公司"),
          own?.subtype != .enterprise
        {
          break search
        }
        if let name = passage.name(before), name.type != .district || !words.contains(.ambiguous) {
          start = before
          continue
        }
        // 第四次全国文物普查
        if passage.isWritten(before, "次"), passage.kind(before - 1) == .number, passage.isWritten(before - 2, "第") {
          start = before - 2
          continue
        }
        // 二期基金
        if passage.isWritten(before, "期"), passage.kind(before - 1) == .number, before == head - 1,
          own?.type == .institution
        {
          start = before - 1
          continue
        }
        // xx|市|山参葛业有限公司, xx|区|创新创业大赛: the place whose name is masked.
        if words.contains(.tier), passage.kind(before - 1) == .mask,
          let own, [.institution, .event].contains(own.type) || own.subtype == .policy
        {
          start = before - 1
          continue
        }
        if own?.type == .program, endsTitle(passage, before, start, head) { break search }
        if own?.subtype == .enterprise, isBrandCharacter(passage, before, start, head) {
          start = before
          continue
        }
        if words.contains(.measure), passage.kind(before - 1) == .number || passage.kind(before - 1) == .mask {
          // 百|村|千|幢|古民居保护工程, 千|年|古城记忆活化工程
          if isUncounted(passage, before, start, own) {
            start = before - 1
            continue
          }
          // 青年50人论坛
          if passage.isWritten(before, "人"), before == head - 1, own?.type == .event {
            start = before - 1
            continue
          }
          // 投资|33|亿元|大庆|赛车|小镇: a sum counts no areas.
          isIndefinite = !passage.ends(before, with: "元")
          break search
        }
        // 余某某院士|与|云岭矿业公司: another body than the person.
        if words.contains(.personTitle), passage.words(before + 1).contains(.conjunction) { break search }
        if words.contains(.determiner) {
          isIndefinite = true
          break search
        }
        if words.contains(.conjunction) {
          if joinsPlaces(passage, before, head) {
            start = before - 1
            continue
          }
          if passage.kind(start) == .number || passage.kind(start) == .openQuote && start < head { break search }
          if !crossesConjunction || endsName(passage, before - 1) || conjunction != nil { break search }
          if isSecondName(passage, before, own) { break search }
          conjunction = before
          start = before
          continue
        }
        if before + 1 == head, isDeed(passage, before, head) {
          start = before
          continue
        }
        // 昶湖旅游示范区|创建|三年行动: what is done for an area.
        // 湖北省|促进|外资增长|若干措施: a document of the place.
        if before == head - 1 && isMade(passage, before) || opensDocument(passage, before, head) {
          start = before
          continue
        }
        if !words.isDisjoint(with: Self.closing) { break search }
        // 全年|跟踪|零部件协同创新中心: bodies, areas and platforms are not named for what is done; schemes and events are.
        if words.contains(.outerVerb), own?.type != .program, own?.type != .event, isOuter(passage, before, head) {
          break search
        }
        if isOfOtherClause(passage, before, own) || BodyDeed.stands(passage, before, head) { break search }
        // 某某药业|共建|品质实验室: two bodies' deed.
        // 昶山|共建|口岸城市
        if words.contains(.joint), own?.type != .event, own?.type != .program || passage.isWritten(head, "城市") {
          break search
        }
        // 国际马拉松|配套|科技成果展: another beside it.
        if passage.isWritten(before, "配套"), (passage.head(before - 1)?.type ?? passage.name(before - 1)?.type) == .event
        {
          break search
        }
        // 示范区优势|助力|高新区
        if passage.isOne(of: .verbsOfSchemes, before), own?.type != .program { break search }
        if words.contains(.innerVerb), !isNominal(passage, before, head), isPredicate(passage, before, head) {
          break search
        }
        // 支持坪山园区: a verb with a name for its object.
        if words.contains(.predicate), start < head, let name = passage.name(start), name.type != .program {
          break search
        }
        if words.contains(.listedVerb), words.isDisjoint(with: [.innerVerb, .generic, .function]),
          opensClause(passage, before)
        {
          break search
        }
        if passage.isWritten(before, "的") || passage.isWritten(before, "了") { break search }
        start = before
      case .number where passage.isWritten(before + 1, "大"):
        isIndefinite = true
        break search
      case .hyphen where passage.kind(before - 1) == .hyphen:
        guard joinsBodies(passage, before - 1, own) else { break search }
        start = before - 1
      // FM99|.|1|电台
      case .other where passage.isWritten(before, ".") && passage.kind(start) == .number: start = before
      case .character, .latin, .number, .mask, .plus, .middleDot, .hyphen: start = before
      default: break search
      }
    }
    if let conjunction, start < head,
      isOther(passage, start, conjunction, head: head, needsAnchor: needsAnchor, keepsAtMark: keepsAtMark)
    {
      start = conjunction + 1
    }
    let stop: Int
    (start, stop) = passBodies(passage, start, head: head)
    start = strip(passage, start, head)
    return LeftBoundary(start: start, stop: stop, isIndefinite: isIndefinite)
  }
}
