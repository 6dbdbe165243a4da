import Records

/// Congresses and plenary sessions: 党的二十大, 二十届历次全会, 十九届二中、三中全会, 市委六届十三次全会, 市十七届人大一次会议.
///
/// The form is read over the bytes, since words such as 二十 or 十大 cut it in other places.
enum CongressRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var index = 0
    var signs = signs(passage)[...]
    while let sign = sign(passage, from: index, &signs) {
      // The next token at which such a name may begin: every one has one of these words, which few lines have.
      let start = max(Int(passage.tokens[index].start), sign - longestOpening)
      guard let first = passage.firstToken(from: start) else { return }
      index = first
      while index < passage.tokens.count, Int(passage.tokens[index].start) <= sign {
        index = read(passage, index, into: &result)
      }
    }
  }

  /// Reads the name that begins at a token; the token behind it, or the next one where there is none.
  private static func read(_ passage: Passage, _ index: Int, into result: inout [Candidate]) -> Int {
    guard let end = tokens(passage, index) else { return index + 1 }
    // 湖南省|第十四届…: the place whose congress it is.
    var start = index
    while index - start < 3, passage.name(start - 1)?.type == .district { start -= 1 }
    // 市第七次党代会|报告: what was adopted there.
    let isReport =
      passage.isWritten(end, "报告") && passage.kind(end + 1) != .word
      || passage.isWritten(end, "报告") && passage.words(end + 1).contains(.conjunction)
    if isReport, passage.ends(end - 1, with: "会") || passage.ends(end - 1, with: "大") {
      result.append(
        Candidate(
          tokens: start..<(end + 1), type: .program, subtype: .policy, rule: .congress, refusal: nil
        ))
    }
    result.append(
      Candidate(tokens: start..<end, type: .event, subtype: nil, rule: .congress, refusal: nil))
    return end
  }

  /// The longest way from the beginning of a name to the first of these words, in bytes: 中国人民政治协商会议, a place of twelve
  /// characters, 第 and a number are 108.
  private static let longestOpening = 128

  /// The byte offset of the first of the words at or behind a token.
  private static func sign(_ passage: Passage, from index: Int, _ signs: inout ArraySlice<Int>) -> Int? {
    guard index < passage.tokens.count else { return nil }
    let start = Int(passage.tokens[index].start)
    while let sign = signs.first, sign < start { signs.removeFirst() }
    return signs.first
  }

  /// The token behind the name that begins with token `start`.
  private static func tokens(_ passage: Passage, _ start: Int) -> Int? {
    var scanner = Scanner(bytes: passage.bytes, position: Int(passage.tokens[start].start))
    guard scanner.mayBegin(),
      scanner.congress() || scanner.session() || scanner.localCongress() || scanner.meeting()
        || scanner.partyCongress() || scanner.conference()
    else { return nil }
    var index = start
    while index < passage.tokens.count, Int(passage.tokens[index].end) < scanner.position { index += 1 }
    return index < passage.tokens.count && Int(passage.tokens[index].end) == scanner.position ? index + 1 : nil
  }

  private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position: Int

    /// Whether the first character is one with which such a name begins: a look that spares nearly all others.
    func mayBegin() -> Bool {
      Self.openings.contains(Characters.scalar(bytes, position).value)
    }

    private static let openings = ScalarSet("党中省市区县州盟旗自全第政一二三四五六七八九十百千万亿两零〇")

    /// 党的二十大.
    mutating func congress() -> Bool {
      var copy = self
      guard copy.take("党的"), copy.number(), copy.take("大") else { return false }
      position = copy.position
      return true
    }

    /// (党的, 市委) 十九届 (历次 | 二中、三中、四中) 全会, 十二届市委八次全会.
    mutating func session() -> Bool {
      var copy = self
      if !copy.take("党的") {
        _ = copy.take("中共")
        if !copy.take("自治区党委") { copy.committee() }
      }
      guard copy.number(), copy.take("届") else { return false }
      copy.committee()
      for _ in 0..<24 {
        if copy.take("全会") || copy.take("全体会议") {
          position = copy.position
          return true
        }
        guard
          copy.take("历次") || copy.number() || copy.take("中") || copy.take("次") || copy.take("、") || copy.take("和")
        else { return false }
      }
      return false
    }

    /// 省, 省委.
    private mutating func committee() {
      if tier() { _ = take("委") }
    }

    /// 区第七次党代会, 市委第十次党代会.
    mutating func localCongress() -> Bool {
      var copy = self
      guard copy.tier() else { return false }
      _ = copy.take("委") || copy.take("党委")
      guard copy.take("第"), copy.number(), copy.take("次") || copy.take("届"), copy.take("党代会") else { return false }
      position = copy.position
      return true
    }

    /// (省) (第) 十四届 (全国) 人大 (第) 二次会议, and the same of 政协, whose name may stand first.
    mutating func meeting() -> Bool {
      var copy = self
      _ = copy.take("全国") || copy.tier()
      var isNamed = copy.take("政协") || copy.take("人大")
      _ = copy.take("第")
      guard copy.number(), copy.take("届") else { return false }
      _ = copy.take("全国") || copy.tier()
      if copy.take("人民代表大会") || copy.take("人大") || copy.take("政协") { isNamed = true }
      _ = copy.take("常委会") || copy.take("常务委员会") || copy.take("委员会")
      _ = copy.take("第")
      guard isNamed, copy.number(), copy.take("次"),
        copy.take("会议") || copy.take("全体会议") || copy.take("大会")
      else { return false }
      position = copy.position
      return true
    }

    /// 政协第十四届云岭县委员会第二次会议, 政协云岭县第十四届委员会第二次会议.
    mutating func conference() -> Bool {
      var copy = self
      guard copy.take("政协") || copy.take("中国人民政治协商会议"), copy.skip("第"), copy.number(), copy.take("届"),
        copy.skip("委员会第"), copy.number(), copy.take("次会议") || copy.take("次全体会议")
      else { return false }
      position = copy.position
      return true
    }

    /// Goes behind the next `text`, over at most twelve characters of a place's name.
    private mutating func skip(_ text: StaticString) -> Bool {
      var left = 12
      while !take(text) {
        guard left > 0, position < bytes.count else { return false }
        let (scalar, length) = Characters.scalar(bytes, position)
        guard Characters.isHan(scalar) else { return false }
        position += length
        left -= 1
      }
      return true
    }

    /// 中国共产党第二十次全国代表大会, 中国共产党云岭省第九次代表大会, 中国共产党第二十届中央委员会第四次全体会议.
    mutating func partyCongress() -> Bool {
      var copy = self
      guard copy.take("中国共产党"), copy.skip("第"), copy.number() else { return false }
      if copy.take("届") {
        guard copy.take("中央委员会第"), copy.number(), copy.take("次全体会议") else { return false }
      } else {
        guard copy.take("次全国代表大会") || copy.take("次代表大会") else { return false }
      }
      position = copy.position
      return true
    }

    private mutating func tier() -> Bool {
      take("省") || take("市") || take("区") || take("县") || take("州") || take("盟") || take("旗") || take("自治区")
    }

    private mutating func take(_ text: StaticString) -> Bool {
      let count = text.utf8CodeUnitCount
      guard position + count <= bytes.count else { return false }
      for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] { return false }
      position += count
      return true
    }

    private mutating func number() -> Bool {
      let start = position
      while position < bytes.count, position - start < 24 {
        let (scalar, length) = Characters.scalar(bytes, position)
        if !Characters.isChineseDigit(scalar), !(0x30...0x39).contains(scalar) { break }
        position += length
      }
      return position > start
    }
  }
}
