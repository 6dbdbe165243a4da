/// Departments: 省科技厅, 市科创委, 区委编办, 深圳市罗湖区科技创新局: tier or place, function, and 局, 委, 厅 or the like.
///
/// The name is read forwards from its function to the left: functions (科技, 工业和信息化), then tiers and places. A
/// department needs no verb before it, so nothing else is looked at.
enum DepartmentRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.tokens.indices {
      guard let head = passage.head(index), head.need == .function, passage.name(index) == nil else { continue }
      var start = index
      while start > 0, index - start < 8, isFunction(passage, start - 1) { start -= 1 }
      guard start < index else { continue }
      let function = start
      while start > 0, function - start < 6, isPrefix(passage, start - 1) { start -= 1 }
      let isParty = (start..<index).contains { passage.ends($0, with: "委") && passage.words($0).contains(.tier) }
      result.append(
        Candidate(
          tokens: start..<(index + 1), type: .institution,
          subtype: isParty && head.subtype == "government" ? "party" : head.subtype, rule: .department,
          refusal: refusal(passage, start, function, index)))
    }
  }

  private static func isFunction(_ passage: Passage, _ index: Int) -> Bool {
    let words = passage.words(index)
    if words.contains(.function) { return true }
    // 发展和改革, 人力资源和社会保障: 和 between two functions.
    return words.contains(.conjunction) && passage.words(index - 1).contains(.function)
      && passage.words(index + 1).contains(.function)
  }

  private static func isPrefix(_ passage: Passage, _ index: Int) -> Bool {
    if let name = passage.name(index), name.type == .district || name.type == .zone { return true }
    // xx区科技局: the masked name of a place.
    if passage.kind(index) == .mask, passage.words(index + 1).contains(.tier) { return true }
    return !passage.words(index).isDisjoint(with: [.tier]) || passage.isWritten(index, "国家")
  }

  private static func refusal(_ passage: Passage, _ start: Int, _ function: Int, _ head: Int) -> Refusal? {
    let hasPrefix = start < function
    if passage.words(start - 1).contains(.determiner) { return .indefinite }
    if passage.words(start - 1).contains(.measure), passage.kind(start - 2) == .number { return .indefinite }
    let isShort = passage.tokens[head].length == 1 || passage.isWritten(head, "管委会")
    return hasPrefix || isShort || passage.isWritten(head, "领导小组") ? nil : .noPlace
  }
}
