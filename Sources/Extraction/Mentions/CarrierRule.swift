/// What hatches firms or shows science, named by what the list or the predicate says of it: 甲、乙2个社区科普馆,
/// 甲、网易、乙3家双创载体; 未来巢获评省级众创空间.
enum CarrierRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.heads where passage.isOne(of: .carriers, index) {
      read(passage, index, into: &result)
      called(passage, index, into: &result)
    }
  }

  /// 国家级|众创空间|中科美城|建成…: three to six characters, most of which no word covers, between the class and a verb or mark.
  private static func called(_ passage: Passage, _ index: Int, into result: inout [Candidate]) {
    guard isRank(passage, index - 1) || isRank(passage, index - 2) else { return }
    var end = index + 1
    while end - index <= 4, passage.kind(end) == .character || passage.kind(end) == .word && isPart(passage, end) {
      end += 1
    }
    let item = (index + 1)..<end
    guard !item.isEmpty, (3...6).contains(passage.length(item)),
      Stem(passage, item).unknown * 2 >= passage.length(item),
      passage.kind(end) != .word || !passage.words(end).isDisjoint(with: [.verb, .innerVerb, .listedVerb, .conferring])
    else { return }
    result.append(Candidate(tokens: item, type: .platform, subtype: nil, rule: .list, refusal: nil))
  }

  private static func isPart(_ passage: Passage, _ index: Int) -> Bool {
    passage.name(index) == nil
      && passage.words(index).isDisjoint(with: [
        .verb, .innerVerb, .listedVerb, .conferring, .preposition, .conjunction, .adverb, .measure, .tier, .generic,
        .listEnd, .determiner, .pronoun, .modifier,
      ])
  }

  private static func read(_ passage: Passage, _ index: Int, into result: inout [Candidate]) {
    // 2个|社区|科普馆, 3家|科技企业|孵化器, 省级|众创空间
    var first = index
    while index - first < 4, passage.kind(first - 1) == .word, passage.name(first - 1) == nil,
      passage.words(first - 1).isDisjoint(with: [.verb, .conferring, .preposition, .conjunction, .listEnd, .measure])
    { first -= 1 }
    if passage.words(first - 1).contains(.measure) {
      guard passage.kind(first - 2) == .number || passage.kind(first - 2) == .mask else { return }
      counted(passage, end: first - 2, into: &result)
    } else if passage.words(first - 1).contains(.conferring), (first..<index).contains(where: { isRank(passage, $0) }) {
      subject(passage, end: first - 1, into: &result)
    }
  }

  /// A list that ends at its count: each item is one of them, also where it is known as a firm. Places alone are where they
  /// stand.
  private static func counted(_ passage: Passage, end: Int, into result: inout [Candidate]) {
    let items = ClassListRule.items(passage, end: end)
    guard items.count >= 2, items.allSatisfy({ isName(passage, $0) }),
      items.contains(where: {
        ClassListRule.strength(passage, $0, .platform) >= 2 || passage.name($0.upperBound - 1)?.type == .institution
      })
    else { return }
    for item in items where !isPlace(passage, item) {
      let isQuoted =
        passage.kind(item.lowerBound) == .openQuote && passage.partner(item.lowerBound) == item.upperBound - 1
      let name = isQuoted ? (item.lowerBound + 1)..<(item.upperBound - 1) : item
      let isArea = passage.name(item.upperBound - 1)?.type == .zone || passage.head(item.upperBound - 1)?.type == .zone
      if isArea { continue }
      ClassListRule.retype(name, in: &result)
      result.append(Candidate(tokens: name, type: .platform, subtype: nil, rule: .coordination, refusal: nil))
    }
  }

  /// ，未来巢|成功|申报: what opens the clause is one, unless it is known as something else.
  private static func subject(_ passage: Passage, end: Int, into result: inout [Candidate]) {
    var last = end
    while !passage.words(last - 1).isDisjoint(with: [.adverb, .modifier]) || passage.isWritten(last - 1, "成功")
      || passage.isWritten(last - 1, "被")
    { last -= 1 }
    var start = last
    while start > 0, passage.kind(start - 1) == .word || passage.kind(start - 1) == .character { start -= 1 }
    let item = start..<last
    guard (3...8).contains(passage.length(item)), [.stop, .comma].contains(passage.kind(start - 1)),
      !isIndefinite(passage, item),
      item.allSatisfy({
        passage.name($0) == nil && passage.head($0) == nil
          && passage.words($0).isDisjoint(with: [
            .verb, .innerVerb, .listedVerb, .conferring, .preposition, .conjunction, .adverb, .measure, .tier,
            .function, .personTitle, .firmEnding,
          ])
      }), Stem(passage, item).unknown > 0
    else { return }
    result.append(Candidate(tokens: item, type: .platform, subtype: nil, rule: .list, refusal: nil))
  }

  private static func isName(_ passage: Passage, _ item: Range<Int>) -> Bool {
    (2...10).contains(passage.length(item)) && !isIndefinite(passage, item)
      && item.allSatisfy {
        // 高校、院所建设: those that have some.
        passage.name($0) != nil
          || passage.words($0).isDisjoint(with: [
            .verb, .innerVerb, .conferring, .preposition, .adverb, .schools, .laboratories, .platforms, .listEnd,
          ])
      }
  }

  private static func isRank(_ passage: Passage, _ index: Int) -> Bool { passage.ends(index, with: "级") }

  private static func isPlace(_ passage: Passage, _ item: Range<Int>) -> Bool {
    item.allSatisfy { passage.name($0)?.type == .district }
  }

  /// 一批, 各类, 新型: of what kind or how many.
  private static func isIndefinite(_ passage: Passage, _ item: Range<Int>) -> Bool {
    item.contains {
      !passage.words($0).isDisjoint(with: [.measure, .grade]) && passage.tokens[$0].length > 1
        || !passage.words($0).isDisjoint(with: [.determiner, .pronoun])
        || passage.isWritten($0, "的") || passage.kind($0) == .number
    }
  }
}
