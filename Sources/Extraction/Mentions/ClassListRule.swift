/// Names in a list whose class is said behind it: 嵩山、墨子等实验室; “云藏”、雪域通等平台; 同宝山、翡翠湖等景区.
///
/// A list holds names if one of its items is surely one: a known name of the class, a quotation, characters that no word
/// covers. Then every item is one that could be.
enum ClassListRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var known: KeptNames?
    let marks = union(passage.places(written: "等"), passage.places(.number))
    quotedSchemes(passage, into: &result)
    for index in marks {
      let isOpen = passage.isWritten(index, "等")
      guard isOpen || isCount(passage, index), let kind = ListClass(passage, behind: index) else { continue }
      let items = joined(passage, items(passage, end: index))
      if !isOpen, items.count < 2 { continue }
      if items.isEmpty { continue }
      let names = known ?? KeptNames(result, passage)
      known = names
      append(passage, items, kind, names, into: &result)
    }
  }

  /// 开展“雷雨”“清风”等专项行动, “甲引领”“乙提升”三项工程: quotations in a list that is said to hold schemes.
  private static func quotedSchemes(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.heads {
      guard let head = passage.head(index), head.type == .program, head.subtype == .scheme,
        passage.ends(index, with: "行动") || passage.ends(index, with: "工程") || passage.ends(index, with: "计划")
      else { continue }
      // 等|专项行动, 等|6|个|专项行动, 等|科技|示范工程
      var list = index - 1
      while list > index - 4, passage.kind(list) == .number || !passage.isWritten(list, "等") && isOfClass(passage, list)
      {
        list -= 1
      }
      let isOpen = passage.isWritten(list, "等")
      let isCounted =
        !isOpen && passage.kind(index - 2) == .closeQuote && passage.tokens[index - 1].length == 2
        && Characters.isChineseDigit(Characters.scalar(passage.bytes, Int(passage.tokens[index - 1].start)).value)
      guard isOpen || isCounted, passage.kind(isOpen ? list - 1 : index - 2) == .closeQuote else { continue }
      let quotes = items(passage, end: isOpen ? list : index - 1).filter {
        passage.kind($0.lowerBound) == .openQuote && passage.partner($0.lowerBound) == $0.upperBound - 1
          && (4...14).contains(passage.length($0))
          && !$0.contains { passage.kind($0) == .comma || passage.kind($0) == .enumeration }
      }
      guard isOpen || quotes.count >= 2 else { continue }
      for quote in quotes {
        result.append(
          Candidate(
            tokens: (quote.lowerBound + 1)..<(quote.upperBound - 1), type: .program, subtype: .scheme, rule: .list,
            refusal: nil))
      }
    }
  }

  private static func isOfClass(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .word && !passage.words(index).isDisjoint(with: [.measure, .function, .generic, .grade])
  }

  /// 冶力关|3|家|景区: a number of things behind a list of them. “惠企云”“办事通”|两|个|线上|服务平台: or a row of quotations.
  private static func isCount(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.kind(index) == .number,
      passage.words(index + 1).contains(.measure) || passage.isWritten(index + 1, "大")
    else { return false }
    // But “一中心”“两基地”|2|个|服务平台.
    if passage.kind(index - 1) == .closeQuote, let open = passage.partner(index - 1),
      passage.kind(open - 1) == .closeQuote
    {
      return passage.kind(open + 1) != .number
    }
    return (max(0, index - 6)..<index).contains { passage.kind($0) == .enumeration }
  }

  static func append(
    _ passage: Passage, _ items: [Range<Int>], _ kind: ListClass, _ known: KeptNames,
    into result: inout [Candidate]
  ) {
    var open: [(range: Range<Int>, isSure: Bool)] = []
    var sure = 0
    for item in items {
      if let name = known[item.upperBound - 1] {
        if name.type == kind.type || isCarrier(passage, name, kind) { sure += 1 }
        if isCarrier(passage, name, kind) { retype(name.tokens, in: &result) }
        // 海尔卡奥斯、羚羊等工业互联网平台
        if kind.bearsFirms, name.subtype == .enterprise {
          result.append(
            Candidate(tokens: name.tokens, type: .platform, subtype: nil, rule: .coordination, refusal: nil))
        }
        continue
      }
      // 科技活动周|进校园: what is known is the name.
      if item.contains(where: { known[$0]?.type == kind.type }) { continue }
      let strength = max(strength(passage, item, kind.type), kind.isNamed ? whole(passage, item, kind) : 0)
      if strength >= 2 { sure += 1 }
      if strength >= 1 { open.append((item, strength >= 2)) }
    }
    guard sure > 0 else { return }
    for item in open where item.isSure || items.count >= 2 {
      // “甲”, and not “甲”周.
      let isQuoted =
        passage.kind(item.range.lowerBound) == .openQuote
        && passage.partner(item.range.lowerBound) == item.range.upperBound - 1
      var range = isQuoted ? (item.range.lowerBound + 1)..<(item.range.upperBound - 1) : item.range
      // 第十二届“甲博会”
      if isQuoted, let ordinal = TableRule.ordinal(passage, item.range.lowerBound) {
        range = ordinal..<item.range.upperBound
      }
      // 纳米城、软件园等载体: an area.
      let last = range.upperBound - 1
      let isArea = kind.type == .platform && (passage.ends(last, with: "城") || passage.ends(last, with: "园"))
      // 发挥某某论坛、某某年会等平台作用: a meeting.
      let isEvent = kind.type == .platform && passage.head(last)?.type == .event
      // 中科院光机所杭州分所等平台: a body.
      let isBody = kind.type == .platform && (passage.ends(last, with: "所") || passage.ends(last, with: "院"))
      if kind.type == .platform, passage.ends(last, with: "中心") { retype(range, in: &result) }
      result.append(
        Candidate(
          tokens: range, type: isArea ? .zone : isEvent ? .event : isBody ? .institution : kind.type,
          subtype: isBody ? .research : kind.subtype, rule: .list, refusal: nil))
    }
  }

  /// The items before `end`, the last first.
  static func items(_ passage: Passage, end: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var last = end
    while last > 0, result.count < 20 {
      if passage.kind(last - 1) == .closeQuote, let open = passage.partner(last - 1), last - open <= 14 {
        result.append(open..<last)
        // “甲”“乙”等平台
        if passage.kind(open - 1) == .closeQuote {
          last = open
          continue
        }
        guard isJoint(passage, open - 1) else { break }
        last = open - 1
        continue
      }
      let boundary = LeftBoundary.find(passage, head: last, crossesConjunction: false)
      guard boundary.start < last, !boundary.isIndefinite else { break }
      result.append(boundary.start..<last)
      guard isJoint(passage, boundary.stop), boundary.stop == boundary.start - 1 else { break }
      last = boundary.stop
    }
    return result
  }

  /// “昶岭瀛”新能源|与|汽车 in a list with 、: one item, of two trades.
  private static func joined(_ passage: Passage, _ items: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for item in items {
      let isOpen =
        passage.kind(item.lowerBound) == .openQuote && passage.partner(item.lowerBound) != item.upperBound - 1
      if isOpen, passage.isWritten(item.upperBound, "与"), let last = result.popLast() {
        result.append(item.lowerBound..<last.upperBound)
      } else {
        result.append(item)
      }
    }
    return result
  }

  private static func isJoint(_ passage: Passage, _ index: Int) -> Bool {
    passage.kind(index) == .enumeration || passage.isWritten(index, "和") || passage.isWritten(index, "与")
  }
}
