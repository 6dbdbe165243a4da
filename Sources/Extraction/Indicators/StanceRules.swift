import Records

/// Done or promised: the role of the segment, unless the words of the clause say otherwise.
struct StanceRules: Sendable {
  let words: FigureWords
  /// The first characters of what says done or promised; the marks that end a statement are among them.
  private let openings: ScalarSet

  init(words: FigureWords) {
    self.words = words
    openings = ScalarSet(words.stanceOpenings + "计将拟要；;")
  }

  /// Whether the figure is what a change begins with: 由60%提到75%, 较2023年的486家.
  func isBeginning(_ figure: Figure, in text: Scalars) -> Bool { figure.isStart || isGround(figure, text) }

  /// Whether the words around the figure say that it was reached: 已, 同比, a rank.
  func isSaidDone(_ figure: Figure, in text: Scalars) -> Bool {
    if figure.quantity.isRank || text.character(figure.quantity.start - 1) == "了" { return true }
    if let base = figure.base, base.contains(where: { text.character($0).isOne(of: "同去上") }) { return true }
    if figure.isSaidDone { return true }
    // In the clauses before; its own has been looked through.
    let start = max(figure.sentence.lowerBound, figure.quantity.start - 90)
    return saysDoneOrTarget(text, start..<max(start, figure.clause.lowerBound), limit: figure.quantity.start).done
  }

  func decide(_ figure: inout Figure, in text: Scalars) {
    let start = max(figure.clause.lowerBound, figure.quantity.start - 90)
    let (hasDone, hasTarget) = saysDoneOrTarget(text, start..<figure.quantity.start, limit: figure.quantity.start)
    figure.isSaidDone = hasDone
    figure.stance = stance(figure, text, hasDone, hasTarget)
  }

  private func stance(_ figure: Figure, _ text: Scalars, _ hasDone: Bool, _ hasTarget: Bool) -> Stance {
    let isTask =
      words.beginning(text, at: skipPossessive(text, figure.quantity.end), roles: .unitlike) != nil
      && text.has("任务数", at: figure.after.upperBound - 3) || figure.rule.base == .around && isTaskNext(figure, text)
    if isTask || isGoalValue(figure, in: text) || figure.isAimed(text, words) || figure.isBound(text, words) {
      return .target
    }
    if figure.isPlan {
      return hasDone || isGround(figure, text) || isFrom(figure, text) || !hasTarget && isLookingBack(figure, text)
        ? .actual : .target
    }
    if hasDone || isDoneShare(figure, text) { return .actual }
    if isUnderGoal(text, figure) || isRequired(text, figure) { return .target }
    return hasTarget || isInStriving(text, figure) ? .target : .actual
  }

  /// Words for what is past (比上年 compares with it) and for what is promised (今年计划新增, but not 年度计划的), in one pass.
  ///
  /// - Parameter limit: where the words end at the latest that begin in `range`.
  private func saysDoneOrTarget(_ text: Scalars, _ range: Range<Int>, limit: Int) -> (done: Bool, target: Bool) {
    var hasTarget = false
    var next = range.lowerBound
    while next < range.upperBound, let position = text.first(of: openings, in: next..<range.upperBound) {
      next = position + 1
      guard let roles = words.stance(text, at: position, limit: limit) else {
        if !hasTarget {
          switch text.character(position) {
          case "计": hasTarget = isPlanned(text, position)
          case "将", "拟", "要": hasTarget = isPromised(text, position)
          default: break
          }
        }
        continue
      }
      if !roles.contains(.done), isKept(text, position) { continue }
      // 为年度目标任务的126%: how much of it was reached.
      if text.has("目标", at: position), text.character(limit - 1) == "的", limit - position <= 6 { continue }
      if roles.contains(.done), !text.character(position - 1).isOne(of: "比较超同与是为") { return (true, hasTarget) }
      // 比目标任务多86家
      if roles.contains(.target), text.character(position - 1) != "比" { hasTarget = true }
    }
    return (false, hasTarget)
  }

  /// 今年计划培育, and 计划培育 at the beginning of a clause: the verb; 年度计划的, 计划投资额: the noun.
  private func isPlanned(_ text: Scalars, _ position: Int) -> Bool {
    guard text.character(position) == "计", text.character(position + 1) == "划", Scalars.isHan(text[position + 2]),
      !text.character(position + 2).isOne(of: "的内任目总指外书表和与投")
    else { return false }
    if text.character(position - 1) == "年" { return true }
    // 计划三年内培育
    if NumeralCharacter.digit(text[position + 2]) != nil, text.character(position + 3) == "年" { return true }
    return (position == 0 || Clauses.mark(text, position - 1) != .none)
      && words.beginning(text, at: position + 2, roles: [.act, .add]) != nil
  }

  /// 将建成, 拟引进, 要再引: the verb of what is to come before a deed; 即将 and 主要 are other words.
  private func isPromised(_ text: Scalars, _ position: Int) -> Bool {
    switch text.character(position) {
    case "将": if text.character(position - 1) == "即" { return false }
    // 摸排拟申报企业: those that mean to.
    case "拟":
      if position > 0, Clauses.mark(text, position - 1) == .none, !text.character(position - 1).isOne(of: "年月期后半") {
        return false
      }
    case "要": if text.character(position - 1).isOne(of: "主重需只首必摘纪提不想概扼险") { return false }
    default: return false
    }
    if text.character(position + 1) == "再" { return true }
    return words.beginning(text, at: position + 1, roles: [.act, .add, .cut]).map { $0.end - position > 2 } ?? false
  }

  /// 力争投入增长10%,新认定企业20家: the verb governs the clauses behind it; 有望达到90亿元,增长10%: and any the change of
  /// what it promises.
  private func isInStriving(_ text: Scalars, _ figure: Figure) -> Bool {
    let start = max(figure.sentence.lowerBound, figure.clause.lowerBound - 60)
    let isChange = figure.aspect == .growth && figure.rule.notes.contains(.inherited)
    var strives = false
    var next = start
    while next < figure.clause.lowerBound,
      let position = text.first(of: openings, in: next..<figure.clause.lowerBound)
    {
      next = position + 1
      // Another statement begins, in which nothing is striven for.
      if text.character(position) == "；" || text.character(position) == ";" { strives = false }
      let roles = words.stance(text, at: position, limit: figure.clause.lowerBound)
      guard roles != nil || text.character(position) == "计" && isPlanned(text, position) else { continue }
      if roles?.contains(.done) ?? false { return false }
      if isKept(text, position) { continue }
      // 计划完成50亿元,完成投资48亿元: what came of the plan.
      if text.character(position) == "计", !isChange {
        strives = strives || !saysCompleted(text, figure.clause.lowerBound..<figure.quantity.start)
      } else if isChange || text.character(position).isOne(of: "力确争届达投建项全") {
        strives = true
      }
    }
    return strives
  }

  private func saysCompleted(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.contains { position in
      switch text.character(position) {
      case "完": text.character(position + 1) == "成"
      case "实": text.character(position + 1).isOne(of: "际现")
      case "累": text.character(position + 1) == "计"
      case "已": true
      default: false
      }
    }
  }

  /// 完成目标任务的112%, 超额完成目标任务5%: what was done of it.
  private func isDoneShare(_ figure: Figure, _ text: Scalars) -> Bool {
    figure.quantity.isRelative
      && (text.character(figure.quantity.start - 1) == "的"
        || words.lists.begins(.tasksDone, text, at: figure.quantity.start - 2))
      && (figure.clause.lowerBound..<figure.quantity.start).contains {
        // 占年度任务96%
        text.has("完成", at: $0) || text.character($0) == "占"
      }
  }

  /// 在引进企业30家的基础上: what there is already.
  private func isGround(_ figure: Figure, _ text: Scalars) -> Bool {
    let start = skipPossessive(text, figure.quantity.end)
    if text.has("基础上", at: start) { return true }
    // 较2023年的486家净增74家
    guard text.has("年的", at: figure.quantity.start - 2), figure.quantity.start - 7 >= figure.clause.lowerBound else {
      return false
    }
    return text.character(figure.quantity.start - 7).isOne(of: "较比从由")
  }

  /// 从77%提高到80%: the value that a change begins with is what there is; 由5家企业牵头 begins none.
  private func isFrom(_ figure: Figure, _ text: Scalars) -> Bool {
    figure.isStart
      && (figure.quantity.end..<min(figure.clause.upperBound, figure.quantity.end + 16)).contains {
        text.character($0).isOne(of: "到至")
      }
  }

  /// 过去五年,我们…: a sentence that begins with what is past; 这五年,我们…: a whole paragraph that does.
  private func isLookingBack(_ figure: Figure, _ text: Scalars) -> Bool {
    if isPastTime(text, figure.sentence.lowerBound, limit: figure.quantity.start) { return true }
    return (0...2).contains { text.has("五年", at: $0) } && isPastTime(text, 0, limit: figure.quantity.start)
  }

  private func isPastTime(_ text: Scalars, _ start: Int, limit: Int) -> Bool {
    guard words.stance(text, at: start, limit: limit)?.contains(.done) ?? false else { return false }
    return words.beginning(text, at: start, limit: limit, roles: .adverb)?.roles.contains(.adverb) ?? false
  }

  /// 完成市下达的30亿元任务: the amount that was set.
  private func isTaskNext(_ figure: Figure, _ text: Scalars) -> Bool {
    let start = skipPossessive(text, figure.quantity.end)
    return text.has("目标", at: start) || words.lists.begins(.goalsSet, text, at: start)
  }

  private func skipPossessive(_ text: Scalars, _ position: Int) -> Int {
    text.character(position) == "的" ? position + 1 : position
  }
}
