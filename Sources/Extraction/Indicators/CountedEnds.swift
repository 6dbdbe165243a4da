/// Where the words that name the things counted end.
extension PhraseFinder {
  /// 举措加快落地, 问题得到解决, 3个区首次获评…: what is said of general things or of places tells none apart, if it says
  /// only how far they got.
  func tellsNoneApart(_ text: Scalars, _ start: Int, _ found: Int) -> Bool {
    found - start == 1 && text.character(start).isOne(of: "省市县区州镇乡村")
      || words.lists.begins(.lightPredicates, text, at: found)
  }

  /// 为86家企业|兑现补助资金: a verb that is nothing else behind those it was done for.
  func isDeedFor(_ text: Scalars, _ start: Int, _ position: Int, limit: Int) -> Bool {
    guard
      let deed = words.beginning(
        text, at: position, limit: limit, roles: [.act, .generic, .thing, .measure, .abstract]),
      deed.roles == .act, deed.end - position > 1, limit - deed.end >= 2
    else { return false }
    return words.ending(text, at: position, limit: start, roles: [.thing, .generic]) != nil
      || Self.doerEndings.contains(text[position - 1]) || text.character(position - 1).isOne(of: "市乡村民户")
  }

  /// 被 and 并 before a deed of their own: 企业对接|并形成意向.
  func isNextClause(_ text: Scalars, _ position: Int, limit: Int) -> Bool {
    text.character(position) == "被"
      || text.character(position) == "并"
        && words.beginning(text, at: position + 1, limit: limit, roles: [.act, .predicate, .soft, .cut]) != nil
  }

  /// 在甲地, 到甲地, 与院校合作; but 在孵 and 到位.
  func isWhere(_ text: Scalars, _ position: Int) -> Bool {
    switch text.character(position) {
    case "在": !text.character(position + 1).isOne(of: "建校孵岗册职库研线")
    case "到": !text.character(position + 1).isOne(of: "位期账")
    case "与": true
    case "周": text.character(position + 1) == "边"
    case "向": !text.character(position + 1).isOne(of: "导好")
    default: false
    }
  }
}
