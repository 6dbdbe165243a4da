/// Cuts text into words of the lexicon, single characters, numbers and marks.
struct Tokenizer {
  let lexicon: MentionLexicon
  /// Counties' names that are read as a conjunction and a tier word: 和县.
  let conjoined: [ConjoinedName]
  private var trie: CompiledTrie { lexicon.trie }

  /// The tokens of `bytes`, without gaps; marks that pair are linked. With them, where `RareCharacters` stand.
  func tokens(_ bytes: UnsafeBufferPointer<UInt8>) -> (Tokens, rare: [Int32]) {
    var rare: [Int32] = []
    var tokens = Tokens(base: .allocate(capacity: 1), endIndex: 0)
    /// The tokens that pair, and those that end lines.
    var marks: [Int] = []
    var isConjoined = false
    DecodedText.with(bytes, trie.lookup) { text in
      tokens.base.deallocate()
      // There are no more tokens than characters.
      let room = UnsafeMutablePointer<Token>.allocate(capacity: text.folded.count + 1)
      tokens = Tokens(base: room, endIndex: cut(text, into: room, &marks, &isConjoined))
      rare = RareCharacters.places(in: text, trie.lookup)
    }
    if isConjoined {
      tokens = part(tokens)
      marks = tokens.indices.filter { MarkPairs.isMark(tokens[$0]) }
    }
    MarkPairs.pair(tokens, at: marks)
    return (tokens, rare)
  }

  /// - Parameters:
  ///   - marks: what pairs or ends a line is put there.
  ///   - isConjoined: is set where a word is one of `conjoined`.
  /// - Returns: the number of tokens.
  private func cut(
    _ text: DecodedText, into tokens: UnsafeMutablePointer<Token>, _ marks: inout [Int], _ isConjoined: inout Bool
  ) -> Int {
    let (characters, folded, starts) = (text.characters, text.folded, text.starts.baseAddress!)
    let low = conjoined.map(\.word).min() ?? .max
    let span = UInt32(bitPattern: (conjoined.map(\.word).max() ?? .max) &- low)
    let (lookup, table) = (trie.lookup, MarkTable.shared)
    var total = 0
    Reading.with(trie, characters, longestRun: min(text.longestRun, Reading.longestRun)) { reading in
      var (position, count) = (0, 0)
      var runEnd = text.runEnds.baseAddress!
      // Of the next token, in bytes: they stand without gaps.
      var start: Int32 = 0
      while position < folded.count {
        if !MarkTable.isHan(folded[position]) {
          let entry = folded[position]
          let kind = table.kind(entry)
          var token: Token
          // Nearly always a comma or the like, which begins no word.
          if lookup.roots[Int(characters[position])].node == 0, kind != .mask, !MarkTable.isLetterOrDigit(entry) {
            position &+= 1
            token = Token(start: start, end: 0, kind: kind, word: MarkTable.flag(entry), length: 1)
          } else {
            token = mark(text, position)
            position = Int(token.end)
            token.start = start
          }
          start = starts[position]
          token.end = start
          if MarkPairs.isMark(token) { marks.append(count) }
          (tokens + count).initialize(to: token)
          count &+= 1
        } else {
          while Int(runEnd.pointee) <= position { runEnd += 1 }
          let run = position..<min(Int(runEnd.pointee), position &+ Reading.longestRun)
          let first = count
          var done: Int32 = 0
          for piece in reading.read(run) {
            let end = starts[position &+ Int(piece.end)]
            let length = piece.end &- done
            done = piece.end
            // 十|九 is one number.
            if piece.word == CompiledTrie.digit, count > first, tokens[count &- 1].kind == .number {
              tokens[count &- 1].end = end
              tokens[count &- 1].length &+= length
            } else {
              let kind: TokenKind = piece.word >= 0 ? .word : piece.word == CompiledTrie.digit ? .number : .character
              if UInt32(bitPattern: piece.word &- low) <= span, conjoined.contains(where: { $0.word == piece.word }) {
                isConjoined = true
              }
              let word = max(piece.word, CompiledTrie.bare)
              (tokens + count).initialize(
                to: Token(start: start, end: end, kind: kind, word: word, characters: length))
              count &+= 1
            }
            start = end
          }
          position &+= Int(done)
        }
      }
      total = count
    }
    return total
  }

  /// 县委和县科技局, 市级平台和县重点实验室: 和 and 县, where there is something to join: a noun before, or a department behind.
  ///
  /// - Returns: the tokens, some of them parted. Those that are given are gone.
  private func part(_ tokens: Tokens) -> Tokens {
    let result = UnsafeMutablePointer<Token>.allocate(capacity: 2 * tokens.count)
    var count = 0
    func append(_ token: Token) {
      (result + count).initialize(to: token)
      count += 1
    }
    for (index, token) in tokens.enumerated() {
      guard token.kind == .word, let name = conjoined.first(where: { $0.word == token.word }), index > 0,
        Self.isJoinable(tokens[index - 1].kind), index + 1 < tokens.count,
        isDepartment(tokens[index + 1]) || isNoun(tokens[index - 1])
      else {
        append(token)
        continue
      }
      let middle = token.start + name.conjunctionBytes
      append(Token(start: token.start, end: middle, kind: .word, word: name.conjunction, length: 1))
      append(Token(start: middle, end: token.end, kind: .word, word: name.tier, length: 1))
    }
    tokens.base.deallocate()
    return Tokens(base: result, endIndex: count)
  }

  private func isDepartment(_ token: Token) -> Bool {
    token.kind == .word && !lexicon.words[Int(token.word)].kinds.isDisjoint(with: [.department, .function])
  }

  private func isNoun(_ token: Token) -> Bool {
    let word = token.kind == .word ? lexicon.words[Int(token.word)] : .none
    let isNoun = word.head >= 0 || !word.kinds.isDisjoint(with: [.tier, .generic, .department, .function])
    return isNoun && word.name < 0 && word.kinds.isDisjoint(with: [.verb, .innerVerb, .preposition])
  }

  private static func isJoinable(_ kind: TokenKind) -> Bool {
    switch kind {
    case .word, .character, .latin, .mask, .closeQuote, .closeTitle, .closeBracket: true
    default: false
    }
  }

  private func mark(_ text: DecodedText, _ start: Int) -> Token {
    let folded = text.folded
    // Few words begin with a mark.
    if !trie.lookup.root(text.characters[start]).isNone,
      let match = trie.lookup.longest(text.characters, at: start), !cutsWord(folded, match.end)
    {
      return Token(
        start: Int32(start), end: Int32(match.end), kind: .word, word: match.value, length: Int32(match.end - start))
    }
    let entry = folded[start]
    if MarkTable.isLetterOrDigit(entry) { return run(folded, start) }
    let kind = MarkTable.shared.kind(entry)
    if kind == .mask {
      var end = start + 1
      while end < folded.count, Marks.kind(MarkTable.scalar(folded[end])) == .mask { end += 1 }
      return Token(start: Int32(start), end: Int32(end), kind: .mask, word: -1, length: 1)
    }
    return Token(start: Int32(start), end: Int32(start + 1), kind: kind, word: MarkTable.flag(entry), length: 1)
  }

  /// Whether a match ends inside a run of Latin letters or digits (AI in AIGC).
  private func cutsWord(_ folded: UnsafeBufferPointer<UInt32>, _ end: Int) -> Bool {
    end < folded.count && MarkTable.isLetterOrDigit(folded[end]) && MarkTable.isLetterOrDigit(folded[end - 1])
  }

  /// A run of Latin letters and digits: a number with its point and commas, a mask (xx), or a word.
  private func run(_ folded: UnsafeBufferPointer<UInt32>, _ start: Int) -> Token {
    var end = start
    var isNumber = true
    var isMask = true
    while end < folded.count {
      let scalar = MarkTable.scalar(folded[end])
      let isPoint =
        (scalar == 0x2E || scalar == 0x2C) && isNumber && end > start && end + 1 < folded.count
        && Self.isDigit(folded[end + 1])
      if !MarkTable.isLetterOrDigit(folded[end]), !isPoint { break }
      if !Self.isDigit(folded[end]), !isPoint { isNumber = false }
      if scalar != 0x78 { isMask = false }
      end += 1
    }
    if isMaskedYear(folded, start..<end) { isMask = true }
    return Token(
      start: Int32(start), end: Int32(end), kind: isNumber ? .number : isMask ? .mask : .latin, word: -1,
      length: Int32(end - start))
  }

  /// 20xx年, 202x年.
  private func isMaskedYear(_ folded: UnsafeBufferPointer<UInt32>, _ range: Range<Int>) -> Bool {
    range.count == 4 && range.upperBound < folded.count && folded[range.upperBound] == 0x5E74
      && MarkTable.scalar(folded[range.upperBound - 1]) == 0x78
      && folded[range.lowerBound..<(range.lowerBound + 2)].allSatisfy(Self.isDigit)
  }

  @inline(__always)
  private static func isDigit(_ entry: UInt32) -> Bool {
    let scalar = MarkTable.scalar(entry)
    return scalar >= 0x30 && scalar <= 0x39
  }
}
