/// Several names that share the last one's head word: 金凤、嘉陵江、明月湖实验室; 实施A利用、B提升、C突破工程.
enum CoordinationRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.tokens.indices {
      guard let head = passage.head(index) else { continue }
      if head.type == .program, head.subtype == "scheme" { schemes(passage, index, head, into: &result) }
      if passage.ends(index, with: "实验室") { laboratories(passage, index, head, into: &result) }
    }
  }

  /// Items of at least four characters, the first governed by 实施 or 开展, the last with the head word.
  private static func schemes(_ passage: Passage, _ index: Int, _ head: Head, into result: inout [Candidate]) {
    var items: [Range<Int>] = []
    var last = index
    while last > 0, items.count < 12 {
      let boundary = LeftBoundary.find(passage, head: last, crossesConjunction: false)
      guard !boundary.isIndefinite, boundary.start < last else { return }
      let isLast = items.isEmpty
      items.append(boundary.start..<(isLast ? index + 1 : last))
      let stop = passage.kind(boundary.stop)
      if stop == .enumeration {
        last = boundary.stop
        continue
      }
      guard passage.words(boundary.stop).contains(.carrying), items.count >= 2 else { return }
      break
    }
    guard items.count >= 2,
      items.dropFirst().allSatisfy({
        passage.length($0) >= 4 && !Stem(passage, $0).hasName && passage.head($0.upperBound - 1) == nil
          && passage.name($0.upperBound - 1) == nil
      })
    else { return }
    for item in items {
      result.append(Candidate(tokens: item, type: .program, subtype: head.subtype, rule: .coordination, refusal: nil))
    }
  }

  /// Items of two to four characters that are places or no words at all.
  private static func laboratories(_ passage: Passage, _ index: Int, _ head: Head, into result: inout [Candidate]) {
    var last = index
    // 长白山、三江、吉光3个省实验室: the count stands between the names and the head word.
    var back = index - 1
    while back > 0, index - back <= 4, passage.kind(back) == .word,
      !passage.words(back).isDisjoint(with: [.tier, .generic, .scope, .measure])
    { back -= 1 }
    let isCounted = passage.kind(back) == .number && passage.words(back + 1).contains(.measure)
    if isCounted {
      last = back
    } else {
      let boundary = LeftBoundary.find(passage, head: index, crossesConjunction: false)
      guard passage.kind(boundary.stop) == .enumeration, boundary.start < index else { return }
      last = boundary.stop
    }
    var items: [Range<Int>] = []
    while last > 0, items.count < 12 {
      let boundary = LeftBoundary.find(passage, head: last, crossesConjunction: false)
      guard boundary.start < last, !boundary.isIndefinite else { break }
      let range = boundary.start..<last
      guard (2...5).contains(passage.length(range)) else { break }
      items.append(range)
      guard passage.kind(boundary.stop) == .enumeration else { break }
      last = boundary.stop
    }
    guard !isCounted || items.count >= 2 else { return }
    for item in items {
      result.append(
        Candidate(tokens: item, type: .institution, subtype: "research", rule: .coordination, refusal: nil))
    }
  }
}
