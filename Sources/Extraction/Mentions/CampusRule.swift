/// Schools, hospitals and institutes of an academy, whose names are ordinary words: 实验小学, 友谊医院通州院区, 中科院某某所.
enum CampusRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    let hospitals = result.filter { $0.refusal == nil && $0.subtype == .hospital }.map(\.tokens.lowerBound).sorted()
    for index in passage.headsAndNames {
      if let name = passage.name(index), name.type == .institution, name.subtype == .research {
        academy(passage, index, into: &result)
        if passage.begins(index, "中科院"), passage.ends(index, with: "所") {
          institutes(passage, behind: index + 1, into: &result)
        }
      }
      guard let head = passage.head(index), passage.name(index) == nil else { continue }
      if head.subtype == .hospital, passage.ends(index, with: "医院") {
        hospital(passage, index, hospitals, into: &result)
      }
      if head.subtype == .university || head.subtype == .hospital {
        school(passage, index, head.subtype, into: &result)
      }
      if passage.isWritten(index, "小学") || passage.isWritten(index, "中学") || passage.isWritten(index, "幼儿园") {
        hospital(passage, index, [], into: &result)
      }
      if passage.isWritten(index, "实验室") { laboratory(passage, index, into: &result) }
    }
    numbered(passage, into: &result)
    branches(passage, &result)
  }

  /// 成都七中, 五中, 49中: a school called by its number, where other schools are near.
  private static func numbered(_ passage: Passage, into result: inout [Candidate]) {
    let numbered = passage.places(written: "中").filter { passage.kind($0 - 1) == .number }
    if numbered.isEmpty { return }
    let kinds = passage.heads.filter { passage.head($0)?.subtype == .university || passage.isWritten($0, "学校") }
    let schools = (kinds + passage.places(written: "办学")).sorted()
    for index in numbered {
      let isPlaced = passage.name(index - 2)?.type == .district && !passage.words(index - 2).contains(.ambiguous)
      // 市|二|中: its own, by its tier.
      let isTiered = passage.words(index - 2).contains(.tier) && isEdge(passage, index - 3)
      guard passage.tokens[index - 1].length <= 3, isPlaced || isTiered || isNear(index, schools) else { continue }
      switch passage.kind(index + 1) {
      case .enumeration, .comma, .stop: break
      case .word:
        if !isPlaced,
          passage.words(index + 1).isDisjoint(with: [.verb, .innerVerb, .listedVerb, .conferring, .adverb, .listEnd]),
          !isCampus(passage, index + 1), !passage.isWritten(index + 1, "等"), !passage.isWritten(index + 1, "与")
        {
          continue
        }
      default: continue
      }
      var start = index - 1
      if isTiered || passage.name(start - 1)?.type == .district { start -= 1 }
      // 乐|成|一|中
      let bare = start
      var count = 0
      while !isPlaced, !isTiered, start > 0, count < 3, passage.tokens[start - 1].length <= 2,
        FirmItem.isPart(passage, start - 1)
      {
        count += Int(passage.tokens[start - 1].length)
        start -= 1
      }
      if start < bare, count < 2 || count > 4 || !isEdge(passage, start - 1) { start = bare }
      guard isPlaced || isEdge(passage, start - 1) else { continue }
      append(start..<(isCampus(passage, index + 1) ? index + 2 : index + 1), .university, into: &result)
    }
  }

  /// 安定医院: one word of two to four characters that is no kind of hospital. 儿童医院 is one where others stand near.
  private static func hospital(_ passage: Passage, _ index: Int, _ others: [Int], into result: inout [Candidate]) {
    var start = index
    var count = 0
    while start > 0, isProper(passage, start - 1) {
      start -= 1
      count += Int(passage.tokens[start].length)
      if count > 4 { return }
    }
    if start == index, passage.tokens[index].length >= 4, isEdge(passage, index - 1), isNear(index, others) {
      append(index..<(index + 1), .hospital, into: &result)
      return
    }
    // 平安|医院: what every hospital is to be.
    guard count >= 2, isEdge(passage, start - 1), !passage.words(start).contains(.epithet) else { return }
    let isVerb = passage.words(start).contains(.listedVerb)
    if isVerb, passage.kind(start - 1) != .enumeration, passage.kind(start - 1) != .comma { return }
    if passage.kind(index + 1) == .number, passage.words(index + 2).contains(.measure) { return }
    append(start..<(index + 1), passage.head(index)?.subtype, into: &result)
  }

  /// 新区第三幼儿园, 某某实验小学: an ordinal or 实验, 附属 behind a word of its own.
  private static func school(_ passage: Passage, _ index: Int, _ subtype: NameSubtype?, into result: inout [Candidate])
  {
    let isOrdinal = passage.kind(index - 1) == .number && passage.isWritten(index - 2, "第")
    let isKind =
      passage.isWritten(index - 1, "实验") || passage.isWritten(index - 1, "附属") || passage.isWritten(index - 1, "中等专业")
      || passage.isWritten(index - 1, "外国语")
    guard isOrdinal || isKind else { return }
    let stem = isOrdinal ? index - 2 : index - 1
    let boundary = LeftBoundary.find(passage, head: index, crossesConjunction: false)
    guard boundary.start < stem, !boundary.isIndefinite, passage.length(boundary.start..<stem) <= 10 else { return }
    let first = passage.words(boundary.start)
    guard first.isDisjoint(with: [.grade, .generic, .determiner, .scope]) else { return }
    append(boundary.start..<(index + 1), subtype, into: &result)
  }

  /// Whether one of the sorted token numbers is within 60 tokens.
  private static func isNear(_ index: Int, _ sorted: [Int]) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < index - 60 { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] <= index + 60
  }

  /// 太行实验室 in a list of laboratories: one word before the head word says nothing by itself.
  private static func laboratory(_ passage: Passage, _ index: Int, into result: inout [Candidate]) {
    let start = index - 1
    guard start > 0, passage.kind(start) == .word, passage.tokens[start].length >= 2, isProper(passage, start),
      !passage.words(start).contains(.listedVerb)
    else { return }
    let isBehind = passage.kind(start - 1) == .enumeration && passage.ends(start - 2, with: "实验室")
    let isBefore =
      passage.kind(index + 1) == .enumeration && isEdge(passage, start - 1)
      && (2...5).contains { passage.ends(index + $0, with: "实验室") }
    if isBehind || isBefore { append(start..<(index + 1), .research, into: &result) }
  }

  private static func isProper(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.kind(index) == .word || passage.kind(index) == .character else { return false }
    if passage.head(index) != nil { return false }
    return passage.words(index).isDisjoint(with: [
      .verb, .preposition, .conjunction, .pronoun, .determiner, .measure, .grade, .generic, .modifier, .adverb,
      .listEnd,
      .scope, .function, .industry, .innerVerb, .tier,
    ]) && !passage.isWritten(index, "的") && !passage.isWritten(index, "了")
  }

  static func isEdge(_ passage: Passage, _ index: Int) -> Bool {
    switch passage.kind(index) {
    case .character, .latin, .number, .mask, .closeQuote: false
    case .word:
      !passage.words(index).isDisjoint(with: [.verb, .preposition, .conjunction, .innerVerb, .modifier])
    default: true
    }
  }

  static func append(_ range: Range<Int>, _ subtype: NameSubtype?, into result: inout [Candidate]) {
    result.append(Candidate(tokens: range, type: .institution, subtype: subtype, rule: .head, refusal: nil))
  }
}
