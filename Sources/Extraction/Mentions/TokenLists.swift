/// The tokens that rules begin at, listed once for all rules.
struct TokenLists {
  /// The tokens that are heads, those that a table names, and both.
  let heads: TokenList
  let names: TokenList
  let headsAndNames: TokenList
  /// The tokens that are 省, 市 or the like and those that a table names; the verbs and what confers.
  let tiersAndNames: TokenList
  let verbs: TokenList
  /// Those of `triggerKinds`, and the words of two characters of which the first is a digit.
  let triggers: TokenList
  /// Those whose word is one of `triggers`, by their word.
  private let written: [(word: Int32, places: [Int])]
  /// Those that are no words, by their kind.
  private let others: TokenList
  private let ends: [Int]
  private let memory: UnsafeMutablePointer<Int32>

  /// Words that rules begin at, and kinds of such words.
  static let triggers: [StaticString] = [
    "等", "称号", "荣誉称号", "中国", "中", "办学", "公司", "条", "行", "引", "入", "引水", "调水", "供水", "水资源配置",
    "十佳", "周年",
  ]
  static var triggerKinds: WordKinds { [.epithet, .industry, .conferring, .listEnd, .personTitle, .surname, .region] }

  /// - Parameters:
  ///   - words: the tokens whose words may belong to a list, as `describe` gives them.
  ///   - others: those that are no words.
  init(_ tokens: Tokens, words: UnsafeBufferPointer<Int32>, others: UnsafeBufferPointer<Int32>) {
    let room = words.count
    memory = .allocate(capacity: 7 * room + others.count + 1)
    let starts = (0..<7).map { [memory] in memory + $0 * room }
    let (heads, names, both, tiers) = (starts[0], starts[1], starts[2], starts[3])
    let (verbs, triggers, written) = (starts[4], starts[5], starts[6])
    var counts = (heads: 0, names: 0, both: 0, tiers: 0, verbs: 0, triggers: 0, written: 0)
    for index in words {
      let token = tokens.base[Int(index)]
      let word = token.entry
      let (isHead, isName) = (token.head >= 0, token.link >= 0)
      // Written where the next is to stand, whether it belongs there or not: which it does cannot be foretold.
      heads[counts.heads] = index
      counts.heads &+= isHead ? 1 : 0
      names[counts.names] = index
      counts.names &+= isName ? 1 : 0
      both[counts.both] = index
      counts.both &+= isHead || isName ? 1 : 0
      tiers[counts.tiers] = index
      counts.tiers &+= isName || token.kinds.contains(.tier) ? 1 : 0
      verbs[counts.verbs] = index
      counts.verbs &+= token.kinds.isDisjoint(with: [.verb, .conferring]) ? 0 : 1
      triggers[counts.triggers] = index
      counts.triggers &+= word.isCount || !token.kinds.isDisjoint(with: Self.triggerKinds) ? 1 : 0
      written[counts.written] = index
      counts.written &+= word.isTrigger ? 1 : 0
    }
    self.heads = TokenList(heads, count: counts.heads)
    self.names = TokenList(names, count: counts.names)
    headsAndNames = TokenList(both, count: counts.both)
    tiersAndNames = TokenList(tiers, count: counts.tiers)
    self.verbs = TokenList(verbs, count: counts.verbs)
    self.triggers = TokenList(triggers, count: counts.triggers)
    self.written = Self.group(TokenList(written, count: counts.written), tokens)
    let sorted = memory + 7 * room
    ends = Self.sort(others, tokens, into: sorted)
    self.others = TokenList(sorted, count: others.count)
  }

  func deallocate() { memory.deallocate() }

  /// Those of a kind other than `word`.
  func places(_ kind: TokenKind) -> Slice<TokenList> {
    let number = Int(kind.rawValue)
    return others[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// Those whose word it is, if it is one of `triggers`.
  func places(word: Int32) -> [Int] { written.first { $0.word == word }?.places ?? [] }

  private static func group(_ places: TokenList, _ tokens: Tokens) -> [(word: Int32, places: [Int])] {
    var groups: [(word: Int32, places: [Int])] = []
    for index in places {
      let word = tokens[index].word
      if let group = groups.firstIndex(where: { $0.word == word }) {
        groups[group].places.append(index)
      } else {
        groups.append((word, [index]))
      }
    }
    return groups
  }

  /// Puts tokens by their kinds, those of a kind in their order.
  ///
  /// - Returns: where each kind ends.
  private static func sort(
    _ tokens: UnsafeBufferPointer<Int32>, _ all: Tokens, into sorted: UnsafeMutablePointer<Int32>
  ) -> [Int] {
    var ends = [Int](repeating: 0, count: TokenKind.allCases.count + 1)
    ends.withUnsafeMutableBufferPointer { ends in
      for index in tokens { ends[Int(all.base[Int(index)].kind.rawValue) + 1] += 1 }
      for kind in 1..<ends.count { ends[kind] += ends[kind - 1] }
      for index in tokens {
        let kind = Int(all.base[Int(index)].kind.rawValue)
        sorted[ends[kind]] = index
        ends[kind] += 1
      }
    }
    return ends
  }
}

extension Tokens {
  /// Says of each token what the lexicon has of its word, and calls `body` with those that may belong to a list and with
  /// those that are no words.
  ///
  /// All words are asked for before any is looked at: so no look-up waits for another, nor for what is made of it.
  ///
  /// - Parameter spellings: of the tokens, which are set.
  func describe(
    _ lexicon: MentionLexicon, _ bytes: UnsafeBufferPointer<UInt8>, _ spellings: Spellings,
    _ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Int32>) -> TokenLists
  ) -> TokenLists {
    let numbers = lexicon.lists.numbers
    let kinds = TokenLists.triggerKinds.union([.tier, .verb])
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 3 * count + 1) { room in
      let (listed, others, asked) = (room.baseAddress!, room.baseAddress! + count, room.baseAddress! + 2 * count)
      var (listedCount, otherCount, askedCount) = (0, 0, 0)
      let text = UnsafeRawPointer(bytes.baseAddress!)
      lexicon.words.withUnsafeBufferPointer { words in
        for index in 0..<count {
          let token = base + index
          spellings.set(index, in: text, from: token.pointee.start, to: token.pointee.end)
          listed[listedCount] = Int32(truncatingIfNeeded: index)
          others[otherCount] = Int32(truncatingIfNeeded: index)
          // Those that may be words of lists.
          asked[askedCount] = Int32(truncatingIfNeeded: index)
          let word = Int(token.pointee.word)
          if word >= 0 {
            let entry = words[word]
            token.pointee.entry = entry
            listedCount &+= entry.isAny(of: kinds) ? 1 : 0
            askedCount &+= entry.isListed ? 1 : 0
          } else {
            otherCount &+= 1
            askedCount &+= numbers.mayHold(token.pointee.kind) ? 1 : 0
          }
        }
      }
      for index in UnsafeBufferPointer(start: asked, count: askedCount) {
        let (start, end) = (Int(base[Int(index)].start), Int(base[Int(index)].end))
        spellings.set(Int(index), number: numbers.number(UnsafeBufferPointer(rebasing: bytes[start..<end])))
      }
      return body(
        UnsafeBufferPointer(start: listed, count: listedCount), UnsafeBufferPointer(start: others, count: otherCount))
    }
  }
}
