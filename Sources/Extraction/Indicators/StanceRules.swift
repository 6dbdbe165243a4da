import Records

/// Done or promised: the role of the segment, unless the words of the clause say otherwise.
struct StanceRules: Sendable {
  let words: FigureWords

  func stance(_ figure: Figure, in text: Scalars, isPlan: Bool) -> Stance {
    let start = max(figure.clause.lowerBound, figure.quantity.start - 90)
    let hasDone = isDone(text, start..<figure.quantity.start)
    let isTask =
      words.beginning(text, at: skipPossessive(text, figure.quantity.end), roles: .unitlike) != nil
      && text.has("任务数", at: figure.after.upperBound - 3)
    if isTask || isGoalValue(figure, in: text) { return .target }
    if isPlan { return hasDone ? .actual : .target }
    if hasDone { return .actual }
    if isUnderGoal(text, figure) { return .target }
    let hasTarget = words.first(text, in: start..<figure.quantity.start, roles: .target) != nil
    return hasTarget ? .target : .actual
  }

  /// A word for what is past; 比上年 compares with it.
  private func isDone(_ text: Scalars, _ range: Range<Int>) -> Bool {
    range.contains { position in
      words.beginning(text, at: position, limit: range.upperBound, roles: .done) != nil
        && !"比较超同与是为".unicodeScalars.contains(text.character(position - 1))
    }
  }

  /// 产值目标201亿元, 完成年任务(40.2亿元)的三成: the goal itself.
  private func isGoalValue(_ figure: Figure, in text: Scalars) -> Bool {
    if figure.quantity.unit?.kind == .point { return false }
    var end = figure.quantity.start
    let isBracketed = "（(".unicodeScalars.contains(text.character(end - 1))
    if isBracketed { end -= 1 }
    if !isBracketed, "为是".unicodeScalars.contains(text.character(end - 1)) { end -= 1 }
    guard text.has("目标", at: end - 2) || text.has("任务", at: end - 2) || text.has("任务数", at: end - 3) else {
      return false
    }
    return isBracketed || !(figure.clause.lowerBound..<end).contains { text.has("完成", at: $0) || text.has("超", at: $0) }
  }

  /// 主要目标:…: what follows the colon in the sentence is promised.
  private func isUnderGoal(_ text: Scalars, _ figure: Figure) -> Bool {
    let limit = min(figure.sentence.lowerBound + 30, figure.quantity.start)
    guard
      let colon = (figure.sentence.lowerBound..<max(limit, figure.sentence.lowerBound)).first(where: {
        text.character($0) == "：" || text.character($0) == ":"
      })
    else { return false }
    let isDone = (figure.sentence.lowerBound..<colon).contains { text.has("完成", at: $0) || text.has("实现", at: $0) }
    let end = "是为".unicodeScalars.contains(text.character(colon - 1)) ? colon - 1 : colon
    return text.has("目标", at: end - 2) && !isDone
      && words.first(text, in: figure.sentence.lowerBound..<colon, roles: .done) == nil
  }

  private func skipPossessive(_ text: Scalars, _ position: Int) -> Int {
    text.character(position) == "的" ? position + 1 : position
  }
}
