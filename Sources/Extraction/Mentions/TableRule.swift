/// Names that a table has, with what belongs to them: 第十九届, a place before, (深圳) or 二期 behind.
enum TableRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.names {
      // PlaceFormRule reads townships with their like.
      guard let name = passage.name(index), !name.isTownship else { continue }
      var end = RightExtension.end(passage, index + 1, name.type)
      switch name.type {
      case .district: end = cityEnd(passage, end, name)
      // 晋创谷|·|大同: the one in that city.
      case .zone where isSeated(passage, end), .platform where isSeated(passage, end): end += 2
      case .platform: end = RightExtension.phaseEnd(passage, outletEnd(passage, end))
      case .institution: end = branchEnd(passage, end, name)
      case .event: end = roundEnd(passage, end)
      // 滇中引水|二期骨干工程, 云岭灌区一期|一步工程
      case .program
      where passage.ends(index, with: "引水") || passage.ends(index, with: "供水") || passage.ends(index, with: "一期"):
        end = WaterworksRule.partEnd(passage, end)
      default: break
      }
      var refusal =
        name.type == .district
        ? DistrictContext.refusal(passage, index, name) : WeakNameContext.refusal(passage, index, name)
      var start = start(passage, index, name)
      // 中核|系: all firms of a group.
      if name.subtype == .enterprise, passage.isWritten(end, "系"), passage.kind(end + 1) != .character {
        refusal = .ofAnother
      }
      if start == index, isOfLine(passage, index, end, name) || isOfMember(passage, end, name) { refusal = .ofAnother }
      // 成渝|间: what goes from one to the other; 镜湖|模式: what is done as there.
      if name.type == .zone, passage.tokens[index].length == 2 && passage.isWritten(end, "间") || isModel(passage, index)
      {
        refusal = .ofAnother
      }
      if isCalledAfter(passage, end, name) || start == index && isOfList(passage, index, name) { refusal = .indefinite }
      // 向大会作政府工作报告: the report itself.
      if name.type == .program, passage.isWritten(index - 1, "作") || isTitleLine(passage, index) { refusal = .ofReport }
      // 更高水平|创新型省份: of some height, and no title.
      if refusal == nil, name.subtype == .designation, passage.ends(index - 1, with: "水平") { refusal = .indefinite }
      // 建设|国家考古遗址公园: any of them.
      if refusal == nil, name.subtype == .designation, start == index, passage.ends(index, with: "公园"),
        passage.isWritten(index - 1, "建设")
      {
        refusal = .indefinite
      }
      // 法治稳疆、|文化润疆|、产业兴疆: one of several ways.
      if name.type == .program, refusal == nil, start == index, rhymes(passage, index) { refusal = .generic }
      // 昶山世界自然遗产|地: what bears the title.
      let isSite = name.subtype == .designation && passage.isWritten(end, "地")
      if isSite, start == index { refusal = .ofAnother }
      if isSite { end += 1 }
      // 世界文化遗产|数量
      if name.subtype == .designation, passage.isWritten(end, "数量") { refusal = .indefinite }
      let isStock = passage.isOne(of: .reaching, end) && passage.kind(end + 1) == .number
      if refusal == nil, name.subtype == .designation, isStock || isCounted(passage, end), !isAward(passage, index) {
        refusal = .indefinite
      }
      // 宝墩|国家考古遗址公园: two to four characters that no word covers.
      let isTitle = isAreaTitle(passage, index, name)
      if isTitle, start == index, let first = openStart(passage, index) ?? calledStart(passage, index) { start = first }
      // 环|川大: what grows around a university.
      let isAround = name.subtype == .university && start == index && passage.isWritten(index - 1, "环")
      if isAround { start -= 1 }
      // 黄山、九华山: the sight, and not the division.
      let isSight = name.type == .district && isSight(passage, index)
      if isSight { refusal = nil }
      let isCoast = name.type == .district && isCoastalArea(passage, index)
      if isCoast, passage.name(index - 1)?.type == .district { start = index - 1 }
      if name.subtype == .enterprise, start == index, hasRest(passage, index) { start -= 1 }
      let isArea = start < index && (isTitle || isSite) || isAround || isSight || isCoast
      let isBody = isComputingBody(passage, index, end)
      result.append(
        Candidate(
          tokens: start..<end, type: isArea ? .zone : isBody ? .institution : name.type,
          subtype: isArea ? nil : isBody ? .research : name.subtype, rule: .table, refusal: refusal))
    }
  }

  private static func start(_ passage: Passage, _ index: Int, _ name: NameRow) -> Int {
    var start = index
    switch name.type {
    case .event:
      // 市|科技活动周: the city's own; but 市|进博会交易团.
      let isHeldEverywhere = ["周", "日", "月"].contains { passage.ends(index, with: $0) }
      if isHeldEverywhere, passage.words(start - 1).contains(.tier) { return start - 1 }
      // “科创云岭”|全国颠覆性技术创新大赛: the motto of the contest.
      if passage.kind(start - 1) == .closeQuote, passage.ends(index, with: "大赛"), let open = passage.partner(start - 1),
        start - open <= 8
      {
        return open
      }
      // 全球|豫商大会
      if passage.words(start - 1).contains(.scope), !passage.isWritten(start - 1, "国家") { start -= 1 }
      // 粤港澳|大湾区科学论坛, 海上|丝绸之路国际艺术节
      if passage.begins(index, "大湾区") && passage.isWritten(start - 1, "粤港澳")
        || passage.begins(index, "丝绸之路") && passage.isWritten(start - 1, "海上")
      {
        start -= 1
      }
      while let first = ordinal(passage, start) {
        start = first
        // 第十一届、第十二届全国残特奥会
        guard passage.kind(start - 1) == .enumeration, ordinal(passage, start - 1) != nil else { break }
        start -= 1
      }
    // 云岭市|政府工作报告, 云岭省|人民|政府工作报告
    case .program where passage.ends(index, with: "政府工作报告"):
      if passage.isWritten(start - 1, "人民") { start -= 1 }
      if passage.words(start - 1).contains(.tier) { return start - 1 }
      if passage.name(start - 1)?.type != .district { return index }
    case .program where name.subtype != .designation:
      let words = passage.words(start - 1)
      // 自治区|优化营商环境条例: the region's own by the name of the nation's.
      let isOwn = name.subtype == .policy && words.contains(.tier) && !words.contains(.verb)
      // 云岭省|优化营商环境条例: a place has regulations, but no laws.
      let isLocal = passage.ends(index, with: "条例") && isPlace(passage, start - 1, for: .district)
      return isOwn || isLocal || words.contains(.scope) || passage.isWritten(start - 1, "国家级") ? start - 1 : start
    case .institution:
      // 市|农发行: the bank's branch there.
      if name.subtype == .finance, passage.words(start - 1).contains(.tier), passage.tokens[start - 1].length == 1,
        passage.tokens[index].length <= 4, passage.ends(index, with: "行"), CampusRule.isEdge(passage, start - 2)
      {
        return start - 1
      }
      // 国家|科技部
      if name.level == .national, name.subtype == .government, passage.isWritten(start - 1, "国家") { return start - 1 }
      // 湖北|三峡实验室, 甘肃|武威肿瘤医院: the province that holds the body.
      let isHeld =
        passage.name(start - 1)?.level == .province && name.code.isWhole
        && passage.name(start - 1)?.code.shares(2, with: name.code) == true
      return (name.subtype == .enterprise && !isBuiltThere(passage, index) || isHeld) && isSeat(passage, start - 1)
        ? start - 1 : start
    case .person: return start
    case .district:
      if let first = corpsStart(passage, index) { return first }
    // 自治区|创新型县: the region's own.
    case .program where isOwnTitle(passage, index): return start - 1
    // 第20届|群星奖
    case .program where passage.ends(index, with: "奖") && passage.isWritten(start - 1, "届"):
      return ordinal(passage, start) ?? start
    // 汕头、湛江|省域副中心城市: a title that several places share. 云岭市|国家碳达峰试点: the nation's own.
    case .program where isShared(passage, start) || passage.begins(index, "国家") && !isAreaTitle(passage, index, name):
      return start
    default: break
    }
    // 新|皇岗口岸: the one that was built anew.
    if name.type == .zone, passage.isWritten(start - 1, "新"), passage.ends(index, with: "口岸") { return start - 1 }
    // 南宁|·|中关村科技园, 中国|·|云岭国际投资贸易洽谈会
    if passage.kind(start - 1) == .middleDot,
      name.type == .zone && isPlace(passage, start - 2, for: .district)
        || name.type == .event && passage.isWritten(start - 2, "中国")
    {
      return start - 2
    }
    // 三星堆|—|金沙遗址
    if name.type == .zone, passage.kind(start - 1) == .hyphen, passage.name(start - 2)?.type == .zone { start -= 2 }
    // Province, prefecture, county: no more can stand one behind another.
    while index - start < 4, isPlace(passage, start - 1, for: name.type) {
      // 西和县|礼县, 凤阳县|凤阳: neighbours are two places.
      if name.type == .district, !isAbove(passage, start - 1) { break }
      // 西安高新区|丝路科学城: two areas with names of their own.
      if name.type == .zone, passage.name(start - 1)?.type == .zone, passage.tokens[start - 1].length >= 4,
        passage.tokens[index].length >= 4, !passage.ends(index, with: "园区"), !passage.ends(index, with: "片区")
      {
        break
      }
      start -= 1
    }
    // 第35届|四川省|青少年科技创新大赛: the number stands before the place.
    if name.type == .event {
      let isOwnPlace = start == index && passage.name(start - 1)?.type == .district
      if let first = ordinal(passage, isOwnPlace ? start - 1 : start) { return first }
    }
    return start
  }

  /// 衡阳|特变电工: the place of a firm's branch, at once before the firm's name. Countries have no code.
  static func isSeat(_ passage: Passage, _ index: Int) -> Bool {
    guard let name = passage.name(index), name.type == .district, !name.code.isEmpty,
      !passage.words(index).contains(.ambiguous), passage.tokens[index].length <= 3
    else { return false }
    // 北京、上海|华为: the last of several places.
    let joint = passage.kind(index - 1) == .enumeration || passage.words(index - 1).contains(.conjunction)
    return !(joint && passage.name(index - 2)?.type == .district)
  }

  /// 第十九届, 第3次, 首届 before token `end`.
  static func ordinal(_ passage: Passage, _ end: Int) -> Int? {
    if passage.isWritten(end - 1, "首届") { return end - 1 }
    guard end >= 3, passage.isWritten(end - 1, "届") || passage.isWritten(end - 1, "次") else { return nil }
    guard passage.kind(end - 2) == .number, passage.isWritten(end - 3, "第") else { return nil }
    return end - 3
  }

  static func isPlace(_ passage: Passage, _ index: Int, for type: MentionType) -> Bool {
    guard let name = passage.name(index), !passage.words(index).contains(.ambiguous) else { return false }
    return name.type == .district || (name.type == .zone && type != .district)
  }
}
