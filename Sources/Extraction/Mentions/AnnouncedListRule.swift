/// Names in a list behind a colon whose class and number are said before it: 2个产业园:云岭科技园、海棠创新园.
enum AnnouncedListRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(.stop) {
      if let kind = counted(passage, index) { items(passage, index + 1, kind, into: &result) }
    }
  }

  /// 2|个|产业园|:, 5|大|聚集区|: — the head word whose kind a list behind the colon names.
  private static func counted(_ passage: Passage, _ colon: Int) -> Head? {
    guard passage.isWritten(colon, "：") || passage.isWritten(colon, ":"), let head = passage.head(colon - 1),
      [.zone, .platform, .institution].contains(head.type)
    else { return nil }
    for index in (max(1, colon - 5)..<max(1, colon - 1)).reversed() where passage.kind(index - 1) == .number {
      return passage.words(index).contains(.measure) || passage.isWritten(index, "大") ? head : nil
    }
    return nil
  }

  /// Items from `first` that end with a head word of the kind announced.
  private static func items(_ passage: Passage, _ first: Int, _ kind: Head, into result: inout [Candidate]) {
    var start = first
    for index in first..<(first + 60) {
      let isEnd = passage.isWritten(index, "等")
      let isJoint = passage.kind(index) == .enumeration || passage.words(index).contains(.conjunction)
      let isBreak = isEnd || passage.kind(index) == .stop || passage.kind(index) == .comma
      guard isJoint || isBreak else {
        if passage.words(index).contains(.verb) { return }
        continue
      }
      let range = start..<index
      if range.count > 1, (4...20).contains(passage.length(range)), passage.head(index - 1)?.type == kind.type,
        passage.kind(start) == .word || passage.kind(start) == .character, !passage.words(start).contains(.grade)
      {
        result.append(Candidate(tokens: range, type: kind.type, subtype: kind.subtype, rule: .list, refusal: nil))
      } else if !isBreak, passage.words(index).contains(.conjunction) {
        continue
      }
      if isBreak { return }
      start = index + 1
    }
  }
}
