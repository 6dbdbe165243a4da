/// Schemes in a list that is carried out, of which only the last has the head word: 实施A利用、B提升、C突破工程.
extension CoordinationRule {
  /// Items of at least four characters, the first governed by 实施 or 开展, the last with the head word.
  static func schemes(_ passage: Passage, _ index: Int, into result: inout [Candidate]) {
    var items: [Range<Int>] = []
    var last = index
    var shortest = 2
    while last > 0, items.count < 12 {
      let boundary = LeftBoundary.find(passage, head: last, crossesConjunction: false)
      guard !boundary.isIndefinite, boundary.start < last || passage.name(last) != nil else { return }
      let isLast = items.isEmpty
      items.append(boundary.start..<(isLast ? index + 1 : last))
      let stop = boundary.stop
      if passage.kind(stop) == .enumeration {
        last = stop
        continue
      }
      if isLast, stop == boundary.start - 1, passage.isWritten(stop, "和") {
        // 嘉陵江航道扩能和|长江流域…工程: two schemes, each of its own waters.
        if LeftBoundary.opensWaters(passage, stop, index) { return waters(passage, before: stop, into: &result) }
        // A提质、B改造和C工程: of three items no two are one.
        shortest = 3
        last = stop
        continue
      }
      guard passage.words(stop).contains(shortest == 3 ? .executing : .carrying), items.count >= shortest else {
        return
      }
      break
    }
    guard items.count >= shortest, let last = items.first, let first = items.last else { return }
    // 瞪羚企业、链主企业“双提升”行动: the firms that one scheme is for.
    let isForFirms = items.dropFirst().allSatisfy { passage.ends($0.upperBound - 1, with: "企业") }
    if isForFirms, let open = last.first(where: { passage.kind($0) == .openQuote }), passage.ends(open - 1, with: "企业")
    {
      return append(first.lowerBound..<last.upperBound, &result)
    }
    guard
      items.dropFirst().allSatisfy({
        passage.length($0) >= 4 && !Stem(passage, $0).hasName && passage.head($0.upperBound - 1) == nil
          && passage.name($0.upperBound - 1) == nil
      })
    else { return }
    for item in items { append(item, &result) }
  }

  /// What stands before 和 and opens with a river or a part of the country too.
  private static func waters(_ passage: Passage, before joint: Int, into result: inout [Candidate]) {
    let boundary = LeftBoundary.find(passage, head: joint, crossesConjunction: false)
    let item = boundary.start..<joint
    let opensWithWater =
      passage.words(item.lowerBound).contains(.region) || passage.name(item.lowerBound) != nil
      || item.prefix(2).contains { passage.ends($0, with: "江") || passage.ends($0, with: "河") }
    guard !boundary.isIndefinite, passage.words(boundary.stop).contains(.carrying), opensWithWater,
      passage.length(item) >= 6, passage.head(joint - 1) == nil
    else { return }
    append(item, &result)
  }

  private static func append(_ tokens: Range<Int>, _ result: inout [Candidate]) {
    result.append(Candidate(tokens: tokens, type: .program, subtype: .scheme, rule: .coordination, refusal: nil))
  }
}
