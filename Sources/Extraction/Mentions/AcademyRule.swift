/// Institutes of an academy, which are called by their place or subject.
extension CampusRule {
  /// 中科院|海西院|泉州|装备|所: an academy and what belongs to it, up to the last 院 or 所.
  static func academy(_ passage: Passage, _ index: Int, into result: inout [Candidate]) {
    guard passage.ends(index, with: "科院") || passage.ends(index, with: "科学院") else { return }
    var end = index + 1
    var last: Int?
    var count = 0
    while end < passage.tokens.count, count <= 16 {
      guard passage.kind(end) == .word || passage.kind(end) == .character else { break }
      let closed: WordKinds = [
        .verb, .preposition, .conjunction, .pronoun, .determiner, .measure, .adverb, .listEnd, .grade, .innerVerb,
        .joint,
      ]
      if !passage.words(end).isDisjoint(with: closed), !passage.isWritten(end, "所") { break }
      // 中国科学院|等|高校院所, 中国科学院|院所: its institutes.
      if passage.isWritten(end, "等") || passage.isWritten(end, "院所") { break }
      count += Int(passage.tokens[end].length)
      end += 1
      if count >= 2, passage.ends(end - 1, with: "院") || passage.ends(end - 1, with: "所") { last = end }
    }
    guard let last else { return }
    append(index..<last, .research, into: &result)
    institutes(passage, behind: last, into: &result)
  }

  /// 中科院微电子所、|自动化所、|计算所: further institutes of the academy.
  static func institutes(_ passage: Passage, behind first: Int, into result: inout [Candidate]) {
    var end = first
    while passage.isJoint(end) {
      let start = end + 1
      // 和|市|派出所: of another body.
      if passage.kind(end) != .enumeration, passage.words(start).contains(.tier) { return }
      var next = start
      while next < passage.tokens.count, next - start < 5,
        passage.kind(next) == .word || passage.kind(next) == .character,
        passage.words(next).isDisjoint(with: [.verb, .preposition, .conjunction]) || passage.isWritten(next, "所")
      {
        next += 1
        if passage.ends(next - 1, with: "所") { break }
      }
      guard next > start, passage.ends(next - 1, with: "所"), passage.length(start..<next) >= 3 else { return }
      append(start..<next, .research, into: &result)
      end = next
    }
  }
}
