/// Places that open the name of a sight: 应县木塔, 丹东鸭绿江.
extension FragmentRule {
  /// Whether two or three characters behind a short form end as sights do, and their item ends there or a verb follows.
  static func isOfSight(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
    let place = tokens.lowerBound
    guard tokens.count == 1, passage.tokens[place].length == 2, passage.name(place)?.level != .province else {
      return false
    }
    for index in (place + 1)..<(place + 4) {
      guard passage.kind(index) == .word || passage.kind(index) == .character, passage.name(index) == nil,
        passage.head(index) == nil || passage.isOne(of: .landmarks, index),
        passage.words(index).isDisjoint(with: [.verb, .preposition, .conjunction, .adverb, .listEnd, .tier, .measure])
      else { return false }
      let length = passage.length((place + 1)..<(index + 1))
      if length > 3 { return false }
      guard length >= 2, passage.ends(index, withOneOf: .landmarks) else { continue }
      switch passage.kind(index + 1) {
      // 昶阳|天池|、|云河|抽水蓄能|电站
      case .enumeration:
        return !(index + 2..<index + 8).contains {
          passage.words($0).contains(.structure) || passage.isWritten($0, "抽水蓄能")
        }
      case .stop, .comma: return true
      case .word:
        return !passage.words(index + 1).isDisjoint(with: [.conferring, .conjunction, .listEnd])
          || passage.isWritten(index + 1, "等")
      default: return false
      }
    }
    return false
  }
}
