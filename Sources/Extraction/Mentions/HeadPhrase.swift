/// Head words that stand for something else with what is before or behind them: 战略|支撑, 专项|政策, 联席会议|机制.
extension HeadPlace {
  /// Whether what stands before or behind the head word makes it a part of another phrase.
  func isOfAnother(_ passage: Passage, _ index: Int, _ boundary: LeftBoundary, _ stem: Stem, _ head: Head) -> Bool {
    // 中铝集团“奥炉”工程: a firm's building.
    if passage.isWritten(index, "工程"),
      (boundary.start..<index).contains(where: { passage.name($0)?.subtype == .enterprise })
    {
      return true
    }
    // “魔搭”平台: a bare class word behind a quoted name; QuoteRule takes the name.
    let isClassWord =
      (passage.isWritten(index, "平台") || passage.isWritten(index, "系统") || passage.isWritten(index, "城市")
        || passage.isWritten(index, "园区") || passage.isWritten(index, "景区") || passage.isWritten(index, "学校")
        || passage.ends(index, with: "称号"))
      && (stem.isOneQuote || stem.isRowOfQuotes)
      || passage.isWritten(index, "战略") && passage.isWritten(index - 1, "重大") && stem.hasQuote
    if isClassWord { return true }
    if head.type == .program, isOfAnotherPhrase(passage, index, stem) { return true }
    // 省|市|县|科技计划: each has one.
    if head.subtype == .scheme, !stem.hasQuote, passage.words(boundary.start + 1).contains(.tier),
      passage.words(boundary.start).contains(.tier) || passage.isWritten(boundary.start, "省市")
    {
      return true
    }
    if passage.isWritten(index, "项目") {
      // 软科学研究计划|项目: the projects of a plan; the plan is the name.
      // “璀璨行动”|项目
      let last = passage.kind(index - 1) == .closeQuote ? index - 2 : index - 1
      if passage.head(last)?.type == .program || passage.name(last)?.type == .program { return true }
      // 云岭石化乙烯项目: the official name of what a whole industry hangs on.
      if ProjectNameRule.isOfficial(passage, boundary.start, index) { return false }
      // 华电…制氢项目: a firm's investment. 海峡成果交易会|对接项目: what a fair brought.
      if (boundary.start..<index).contains(where: {
        passage.name($0)?.type == .institution || passage.head($0)?.type == .event && $0 + 1 < index
      }) {
        return true
      }
      // 云岭县鹿产品深加工项目投产: what stands in a place, unless it is carried out or conferred as a scheme, or paid for.
      let isFunded = passage.isOne(of: .fundedFields, index - 1)
      if stem.hasPlace, !stem.hasQuote, !stem.hasPlus, !isFunded,
        passage.words(boundary.stop).isDisjoint(with: [.carrying, .executing, .issuing, .conferring])
      {
        return true
      }
    }
    // “科技之春”宣传月|系列活动: the event is named before it.
    if passage.isWritten(index, "系列活动"),
      passage.head(index - 1)?.type == .event || passage.name(index - 1)?.type == .event
    {
      return true
    }
    // 省总工会联席会议|机制, 亚运会|竞赛场馆
    if head.type == .event {
      if passage.isWritten(index + 1, "机制") || passage.isWritten(index + 1, "制度") { return true }
      // 国际环保展|组委会: the body that holds it.
      if passage.isOne(of: .behindEvents, index + 1) { return true }
      if boundary.start == index - 1, passage.name(index - 1)?.type == .event, passage.isWritten(index, "竞赛") {
        return true
      }
    }
    // 课堂240|节, 第135届|展|会上
    if head.type == .event, headLength == 1,
      passage.kind(index - 1) == .number || passage.begins(index + 1, "会")
    {
      return true
    }
    // 南博会办|展
    if head.type == .event, headLength == 1, boundary.start < index, passage.tokens[index - 1].length == 1,
      passage.words(index - 1).contains(.listedVerb) || passage.isWritten(index - 1, "办")
    {
      return true
    }
    // 增收节|支, 开源节|流: a part of another word.
    if head.type == .event, headLength == 1, passage.kind(index + 1) == .character || isLone(passage, index + 1) {
      return true
    }
    // “园区党建面对面”活动|11|次: several of a kind.
    if passage.isWritten(index, "活动"), stem.isOneQuote, passage.kind(index + 1) == .number,
      passage.ends(index + 2, with: "次") || passage.ends(index + 2, with: "场")
    {
      return true
    }
    // “…”实践活动: a study campaign, whose motto is no name.
    if passage.isWritten(index, "活动"), passage.isWritten(index - 1, "实践") || passage.isWritten(index - 1, "教育") {
      return true
    }
    return head.type == .platform && isOtherPlatform(passage, index, boundary, stem)
  }

  /// The same of schemes and documents.
  private func isOfAnotherPhrase(_ passage: Passage, _ index: Int, _ stem: Stem) -> Bool {
    // 城市防洪规划|实施|体系
    let system = passage.isWritten(index + 1, "实施") ? index + 2 : index + 1
    if passage.isWritten(system, "体系") || passage.isWritten(system, "体制") { return true }
    // 任务清单|化, 互认清单|式, 市科技局计划|科: an office.
    if passage.isWritten(index + 1, "化") || passage.isWritten(index + 1, "式") || passage.isWritten(index + 1, "科")
      || passage.isWritten(index + 1, "处")
    {
      return true
    }
    // 国家药监局|试点, 长寿湖旅游度假区|试点|智慧农业: who is one, or tries it.
    if passage.isWritten(index, "试点"), let owner = passage.name(index - 1)?.type ?? passage.head(index - 1)?.type,
      owner == .institution || owner == .zone,
      stem.content == 0 || stem.length == Int(passage.tokens[index - 1].length) || owner == .zone && stem.hasInstitution
    {
      return true
    }
    // 进度|滞后|计划: what was planned.
    if passage.isWritten(index, "计划"), passage.isOne(of: .beforePlan, index - 1) { return true }
    // 可享受|专项|政策: of which kind a policy is; 社会主义制度
    if passage.isWritten(index, "专项"), passage.isOne(of: .behindSpecial, index + 1) { return true }
    // 推动滨海新线规划|建设: two things that are done.
    let next = passage.kind(index + 1) == .enumeration ? index + 2 : index + 1
    if passage.isWritten(index, "规划"), !stem.hasQuote, passage.isOne(of: .behindPlanning, next) { return true }
    // “领航计划”|配套政策, …行动方案|任务清单: what goes with a programme.
    if isAccessory(passage, index, stem) { return true }
    if passage.isWritten(index, "制度"), passage.ends(index - 1, with: "社会主义") { return true }
    // 示范区|制度|创新; but “管家包”制度.
    if passage.isWritten(index, "制度"), !stem.hasQuote, passage.isOne(of: .behindSystem, index + 1) { return true }
    // 科技创新|战略|支撑: how important it is.
    if passage.ends(index, with: "战略"),
      passage.isOne(of: .behindAnyStrategy, index + 1)
        || !stem.hasQuote
          && passage.isOne(of: .behindStrategy, index + 1)
    {
      return true
    }
    // 第九届进博会|城市|服务保障, 帮扶|皖北|城市, 转变|城市|发展方式: cities, and no title.
    if passage.isWritten(index, "城市"),
      passage.isWritten(index + 1, "发展") || passage.isWritten(index + 1, "治理")
        || passage.words(index - 1).contains(.region)
        || passage.name(index - 1).map({ [.district, .zone, .event].contains($0.type) }) ?? false
    {
      return true
    }
    // 总量两万亿级城市: so large, and no title. 某某市爱心城市|物业一号站: a city's.
    if passage.isWritten(index, "城市"), stem.figures > 0, !stem.hasQuote { return true }
    // 遗产数量全球城市|最多: compared with them.
    if passage.isWritten(index, "城市"), passage.begins(index + 1, "最") { return true }
    if passage.isWritten(index, "城市"), passage.kind(index + 1) == .word, !isPrize,
      passage.words(index + 1).isDisjoint(with: [
        .verb, .innerVerb, .listedVerb, .conjunction, .conferring, .adverb, .preposition, .listEnd,
      ]),
      !passage.isOne(of: .behindCityTitle, index + 1)
    {
      return true
    }
    // 罗湖区创新载体奖励政策: a policy is a name where it is issued or carried out; 提高低保|标准: and no payment.
    if passage.ends(index, with: "政策"), !governed { return true }
    if passage.isWritten(index, "标准"), passage.ends(index - 1, withOneOf: .payments) { return true }
    // 采取知识产权保护措施308批次, 申报省科技项目4项: as many as that are no one thing.
    if passage.kind(index + 1) == .number,
      passage.words(index + 2).contains(.measure) || passage.isWritten(index + 2, "批次"), !stem.hasQuote,
      passage.isWritten(index, "项目") && stem.length <= (stem.isAnchored ? 4 : 6) || passage.ends(index, with: "措施")
        || passage.isWritten(index + 2, "份") && !stem.isAnchored
    {
      return true
    }
    return false
  }

  /// Whether the head word names what was made for the programme before it.
  private func isAccessory(_ passage: Passage, _ index: Int, _ stem: Stem) -> Bool {
    var before = index - 1
    if passage.isWritten(index, "任务清单") {
      if passage.isWritten(before, "年度") { before -= 1 }
      if passage.kind(before) == .closeBracket, let open = passage.partner(before) { before = open - 1 }
    } else if passage.isWritten(before, "配套") || passage.isWritten(before, "后续") {
      before -= 1
      if passage.kind(before) == .closeQuote { before -= 1 }
    } else if passage.isWritten(index, "配套政策") {
      if passage.kind(before) == .closeQuote { before -= 1 }
    } else if passage.isWritten(index, "方案") || passage.isWritten(index, "工作方案") {
      // “走进大学”系列活动|方案: how an event is to be held; but xx区“…”活动方案 is the place's document.
      if stem.opensWithPlace || stem.masked > 0 { return false }
      return passage.head(before)?.type == .event || passage.name(before)?.type == .event
    } else {
      return false
    }
    return passage.head(before)?.type == .program || passage.name(before)?.type == .program
      || passage.isWritten(before, "条") && passage.kind(before - 1) == .number
  }

  /// A single character that no table says anything of.
  private func isLone(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .word && passage.tokens[index].length == 1
      && passage.words(index).isDisjoint(with: [
        .verb, .innerVerb, .preposition, .conjunction, .adverb, .listEnd, .pronoun, .conferring,
      ])
      && !passage.isWritten(index, "等") && !passage.isWritten(index, "的")
  }
}
