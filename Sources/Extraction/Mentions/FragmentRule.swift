/// Refuses places and known names that are only a part of what is written: 新疆 in “新疆是个好地方”, 釜山 in 釜山水库.
enum FragmentRule {
  static func refuse(_ passage: Passage, in candidates: inout [Candidate]) {
    let quotes = InnermostQuotes(passage)
    refuseTitled(passage, in: &candidates)
    for index in candidates.indices where candidates[index].refusal == nil {
      let candidate = candidates[index]
      guard !candidate.tokens.isEmpty else { continue }
      if candidate.type == .person {
        if isBrand(passage, candidate, quotes) { candidates[index].refusal = .insideTitle }
        continue
      }
      if isInsideQuote(passage, candidate, quotes) {
        candidates[index].refusal = .insideTitle
      } else if candidate.type == .district, candidate.rule == .table,
        isOfStructure(passage, candidate.tokens) || isOfWork(passage, candidate.tokens)
          || isRanked(passage, candidate.tokens) || isLine(passage, candidate.tokens.upperBound)
          || isOfTrain(passage, candidate.tokens)
      {
        candidates[index].refusal = .ofAnother
      } else if candidate.type == .zone, candidate.rule == .table, isOfTrain(passage, candidate.tokens) {
        candidates[index].refusal = .ofAnother
      } else if candidate.type == .zone, candidate.rule == .table, candidate.tokens.count <= 2,
        candidate.tokens.allSatisfy({ passage.tokens[$0].length <= 3 }), isOfStructure(passage, candidate.tokens)
      {
        // 成渝|高速, 湛江|粤西|机场
        candidates[index].refusal = .ofAnother
      }
    }
  }

  /// “品味新疆”品牌: a quotation is one name or a saying, and what it holds is no mention by itself, unless it lists several
  /// (“线上科创通+线下科创岛”) or is a sentence.
  private static func isInsideQuote(_ passage: Passage, _ candidate: Candidate, _ quotes: InnermostQuotes) -> Bool {
    let tokens = candidate.tokens
    guard let open = quotes.open(at: tokens.lowerBound), let close = passage.partner(open), tokens.upperBound <= close
    else { return false }
    if tokens.lowerBound == open + 1, tokens.upperBound == close { return false }
    guard close - open <= 24, candidate.rule != .title else { return false }
    // “2025|全国某某案例”: a title behind its year.
    if candidate.rule == .honor, tokens.upperBound == close { return false }
    // “实施创新驱动发展战略”这一中心: a clause with its object.
    if candidate.type != .district, !passage.words(tokens.lowerBound - 1).isDisjoint(with: [.carrying, .issuing]) {
      return false
    }
    // “做航空,到太仓”: two halves of a slogan.
    let isSlogan = candidate.type == .district && passage.length((open + 1)..<close) <= 14
    // “研发在长沙、转化在浏阳”, “湖南|制造、…”: what the place does or has, and no list of places.
    let isPart =
      isSlogan
      && !(isMark(passage, tokens.lowerBound - 1) && isMark(passage, tokens.upperBound))
    for index in (open + 1)..<close {
      switch passage.kind(index) {
      case .comma where isSlogan: break
      case .enumeration where isPart: break
      // “京津冀+雄安”线上办理: what is joined is a formula and no place.
      case .plus where candidate.type == .district || candidate.type == .zone: break
      case .enumeration, .plus, .comma, .stop, .openTitle: return false
      default: break
      }
    }
    return true
  }

  private static func isMark(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .enumeration, .openQuote, .closeQuote, .comma: true
    default: false
    }
  }

  /// 内蒙|十|大|品牌, 广州|20|强: a list of winners that bears the place's name.
  private static func isRanked(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    // 衡阳、湘潭、岳阳|三|大|产业基地: as many as the list has.
    if passage.kind(tokens.lowerBound - 1) == .enumeration, passage.isWritten(next + 1, "大") { return false }
    if passage.isWritten(next, "十大") || passage.isWritten(next, "十佳") { return true }
    return passage.kind(next) == .number
      && (passage.isWritten(next + 1, "强") || passage.isWritten(next + 1, "大") || passage.isWritten(next + 1, "佳"))
  }

  /// 班列|长安|号, 长安|链, 崇明|线, 东莞|1|号线: a train, a block chain or a line that bears the place's name.
  private static func isLine(_ passage: Passage, _ next: Int) -> Bool {
    if passage.isWritten(next, "号") || passage.isWritten(next, "链") || passage.isWritten(next, "线") { return true }
    // 上海|示范区|线
    if passage.head(next)?.type == .zone, passage.isWritten(next + 1, "线") { return true }
    guard passage.kind(next) == .number else { return false }
    return passage.isWritten(next + 1, "号线") || passage.isWritten(next + 1, "号") && passage.isWritten(next + 2, "线")
  }

  /// 西部陆海新通道|班列, 中欧班列|(成渝): freight trains that are called by their way or their place.
  private static func isOfTrain(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
    if passage.isWritten(tokens.upperBound, "班列") { return true }
    return passage.kind(tokens.lowerBound - 1) == .openBracket && passage.kind(tokens.upperBound) == .closeBracket
      && passage.ends(tokens.lowerBound - 2, with: "班列")
  }

  /// 市长卢某某就共建研究院: no body's or scheme's name begins with an office holder.
  private static func refuseTitled(_ passage: Passage, in candidates: inout [Candidate]) {
    var holders: Set<Int> = []
    for candidate in candidates where candidate.type == .person && candidate.refusal == nil {
      let title = candidate.tokens.lowerBound - 1
      let isOffice =
        passage.ends(title, with: "长") || passage.ends(title, with: "书记") || passage.ends(title, with: "主任")
      if isOffice, passage.words(title).contains(.personTitle) { holders.insert(title) }
    }
    if holders.isEmpty { return }
    for index in candidates.indices where candidates[index].rule == .head && candidates[index].refusal == nil {
      if candidates[index].tokens.contains(where: { holders.contains($0) }) { candidates[index].refusal = .ofAnother }
    }
  }

  /// “郑和号”: a person's name with a character behind it, and nothing else in the quotation.
  private static func isBrand(_ passage: Passage, _ candidate: Candidate, _ quotes: InnermostQuotes) -> Bool {
    guard let open = quotes.open(at: candidate.tokens.lowerBound), let close = passage.partner(open),
      candidate.tokens.lowerBound == open + 1
    else { return false }
    return candidate.tokens.upperBound < close && passage.length(candidate.tokens.upperBound..<close) == 1
  }
}
