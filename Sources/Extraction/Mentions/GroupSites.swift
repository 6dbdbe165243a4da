/// Where a group builds, behind its short name: 国网牛首山、华电云河抽水蓄能电站.
extension NeighbourRule {
  /// Whether the item is a known firm and a site, in a list of power stations or mines.
  static func isSite(_ passage: Passage, _ item: Range<Int>) -> Bool {
    guard item.count > 1, passage.name(item.lowerBound)?.subtype == .enterprise,
      passage.tokens[item.lowerBound].length <= 3
    else { return false }
    for index in item.upperBound..<(item.upperBound + 12) {
      if passage.isOne(of: .powerWorks, index) { return true }
      switch passage.kind(index) {
      case .stop, .comma, .openQuote: return false
      case .word where passage.words(index).contains(.verb) && passage.words(index).isDisjoint(with: [.innerVerb]):
        return false
      default: break
      }
    }
    return false
  }
}
