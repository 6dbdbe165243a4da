/// Parts of provinces that a list sets side by side, or beside a known area: 关中、陕北、陕南; 苏南和苏北. Alone such a part is none
/// (皖北仅此一家).
enum RegionListRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(.region) where isPart(passage, index) {
      let others = [neighbour(passage, index, -1), neighbour(passage, index, 1)]
      guard
        others.contains(where: {
          isPart(passage, $0) || passage.name($0)?.type == .zone && passage.tokens[$0].length <= 3
        })
      else { continue }
      result.append(
        Candidate(tokens: index..<(index + 1), type: .zone, subtype: nil, rule: .coordination, refusal: nil))
    }
  }

  /// The item beside it, behind a mark or at once.
  private static func neighbour(_ passage: Passage, _ index: Int, _ step: Int) -> Int {
    passage.isJoint(index + step) ? index + 2 * step : index + step
  }

  /// 陕|北, 赣|东北: a province's sign and a side.
  private static func isPart(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.words(index).contains(.region), passage.name(index) == nil,
      (2...3).contains(passage.tokens[index].length)
    else { return false }
    let sign = Characters.scalar(passage.bytes, Int(passage.tokens[index].start))
    return Characters.isProvinceSign(sign.value)
      && ["东", "西", "南", "北", "中"].contains { passage.ends(index, with: $0) }
  }
}
