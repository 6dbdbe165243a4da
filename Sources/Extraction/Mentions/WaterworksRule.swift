/// Works that lead water, by their form: 引大济岷工程, 武都引水二期, 江汉平原水资源配置工程; and those that lead power or computing
/// from one province to another: 疆算入渝.
enum WaterworksRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    for index in passage.places(written: "引") {
      guard let end = diversionEnd(passage, index) else { continue }
      append(passage, index..<end, into: &result)
    }
    for index in passage.places(written: "入") where isSupply(passage, index) {
      var tokens = (index - 2)..<(index + 2)
      // “陇电入浙”工程
      let isQuoted = passage.kind(index - 3) == .openQuote && passage.kind(index + 2) == .closeQuote
      if isQuoted, passage.isWritten(index + 3, "工程") { tokens = (index - 3)..<(index + 4) }
      if passage.isWritten(index + 2, "工程") { tokens = (index - 2)..<(index + 3) }
      append(passage, tokens, into: &result)
    }
    for head in passage.heads where passage.isWritten(head, "工程") {
      if let start = reservoir(passage, head) { append(passage, start..<(head + 1), into: &result) }
    }
    let words = passage.places(written: "引水") + passage.places(written: "调水")
    for index in words + passage.places(written: "供水") + passage.places(written: "水资源配置") {
      let boundary = LeftBoundary.find(passage, head: index, crossesConjunction: false)
      guard boundary.start < index, !boundary.isIndefinite else { continue }
      let stem = Stem(passage, boundary.start..<index)
      guard stem.hasPlace || stem.hasName || stem.hasRegion || stem.opensWithFeature || stem.unknown >= 2 else {
        continue
      }
      let end = partEnd(passage, index + 1)
      // 长征渠引水、毗河供水一期: in a list of works; 岭州市农村供水工程 is any of its kind.
      let isListed = passage.kind(boundary.stop) == .enumeration || passage.kind(index + 1) == .enumeration
      let isPhase = end > index + 1 && !passage.isWritten(index + 1, "工程")
      guard isPhase || !passage.isWritten(index, "供水") && (end > index + 1 || isListed) else { continue }
      append(passage, boundary.start..<end, into: &result)
    }
  }

  /// 昶木湖|水库|及|配套|灌溉|工程: the first token of the reservoir's name.
  private static func reservoir(_ passage: Passage, _ head: Int) -> Int? {
    for joint in stride(from: head - 1, through: max(1, head - 3), by: -1) where passage.isWritten(joint, "及") {
      guard passage.ends(joint - 1, with: "水库") || passage.ends(joint - 1, with: "枢纽") else { return nil }
      let boundary = LeftBoundary.find(passage, head: joint, crossesConjunction: false)
      let stem = Stem(passage, boundary.start..<joint)
      return !boundary.isIndefinite && stem.length >= 4 && stem.unknown + stem.content >= 2 ? boundary.start : nil
    }
    return nil
  }

  /// 疆|算|入|渝, 宁|电|入|湘: between two provinces' signs.
  private static func isSupply(_ passage: Passage, _ index: Int) -> Bool {
    guard index >= 2, index + 1 < passage.tokens.count,
      ((index - 2)..<(index + 2)).allSatisfy({ passage.tokens[$0].length == 1 }),
      passage.isOne(of: .supplies, index - 1)
    else { return false }
    return [index - 2, index + 1].allSatisfy {
      Characters.isProvinceSign(Characters.scalar(passage.bytes, Int(passage.tokens[$0].start)).value)
    }
  }

  private static func append(_ passage: Passage, _ tokens: Range<Int>, into result: inout [Candidate]) {
    result.append(Candidate(tokens: tokens, type: .program, subtype: .scheme, rule: .head, refusal: nil))
  }

  /// 引|大|济|岷, 引|江|入|巢|工程: from one river to another. 引客入川 leads no water: only with 工程 or a phase behind it.
  private static func diversionEnd(_ passage: Passage, _ start: Int) -> Int? {
    for joint in (start + 2)..<(start + 4) {
      guard passage.length((start + 1)..<joint) <= 3 else { return nil }
      // 引|黄|济宁: what looks like a city.
      if passage.begins(joint, "济"), passage.tokens[joint].length == 2, passage.name(joint)?.type == .district {
        return partEnd(passage, joint + 1)
      }
      let isFree = passage.isWritten(joint, "济")
      guard isFree || passage.isWritten(joint, "入") || passage.isWritten(joint, "补") else { continue }
      guard passage.kind(joint + 1) == .character || passage.kind(joint + 1) == .word,
        passage.tokens[joint + 1].length <= 2
      else { return nil }
      let end = partEnd(passage, joint + 2)
      return isFree || end > joint + 2 ? end : nil
    }
    return nil
  }

  /// Behind 工程, 二期 or 二期骨干工程 at `start`; `start` where none follows.
  static func partEnd(_ passage: Passage, _ start: Int) -> Int {
    var end = start
    if passage.kind(end) == .number, passage.isWritten(end + 1, "期") {
      end += 2
    } else if passage.ends(end, with: "期"), passage.tokens[end].length == 2,
      Characters.isChineseDigit(Characters.scalar(passage.bytes, Int(passage.tokens[end].start)).value)
    {
      end += 1
    }
    if passage.isWritten(end, "工程") { return end + 1 }
    return passage.isOne(of: .partsOfWorks, end) && passage.isWritten(end + 1, "工程") ? end + 2 : end
  }
}
