/// A document's tokens with the lexicon that read them: what every rule looks at. It is a class so that nothing is copied
/// where a rule's closure holds it.
final class Passage {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: MentionLexicon
  let tokens: [Token]
  private let count: Int
  /// What rules ask of each token, side by side, so that they need not go to the lexicon for every look.
  private let facts: UnsafeMutablePointer<Fact>
  /// The rows of `names`, copied, so that they lie together.
  private let rows: [NameRow]
  /// GB/T 2260 code of the report's own division.
  let divisionCode: DivisionCode?
  /// The tokens that are heads, those that a table names, and both, ascending: many rules look at no others.
  let heads: [Int]
  let names: [Int]
  let headsAndNames: [Int]
  /// The tokens that are 省, 市 or the like and those that a table names; the verbs and what confers.
  let tiersAndNames: [Int]
  let verbs: [Int]
  /// Those that are no words, by their kind, and those at which rules begin.
  private let others: [[Int]]
  private let triggers: [Int]
  /// The tokens of each of `triggers`.
  private let written: [[Int]]
  /// Whether a token ends a department that DepartmentRule has found.
  private(set) var endsDepartment: [Bool]

  struct Fact {
    var kinds: WordKinds
    var head: Int32
    /// Index into `rows`, or -1.
    var name: Int32
    var start: Int32
    var end: Int32
    /// Of a mark the token of its partner, or -1.
    var partner: Int32 = -1
    var kind: TokenKind
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, lexicon: MentionLexicon, divisionCode: String? = nil) {
    let divisionCode = divisionCode.map { DivisionCode($0) }
    self.divisionCode = divisionCode
    self.bytes = bytes
    self.lexicon = lexicon
    let conjoined = lexicon.conjoinedNames.filter { !$0.isNear(divisionCode) }
    let pairs: [MarkPairs.Pair]
    (tokens, pairs) = Tokenizer(lexicon: lexicon, conjoined: conjoined).tokens(bytes)
    count = tokens.count
    facts = .allocate(capacity: count)
    var (heads, names, both, triggers): ([Int], [Int], [Int], [Int]) = ([], [], [], [])
    var (tiers, verbs): ([Int], [Int]) = ([], [])
    var rows: [NameRow] = []
    var others = [[Int]](repeating: [], count: TokenKind.allCases.count)
    var written = [[Int]](repeating: [], count: Self.triggers.count)
    for (index, token) in tokens.enumerated() {
      if token.kind != .word { others[Int(token.kind.rawValue)].append(index) }
      var fact = Fact(
        kinds: [], head: -1, name: -1, start: token.start, end: token.end, kind: token.kind)
      if token.word >= 0 {
        let word = lexicon.words[Int(token.word)]
        (fact.kinds, fact.head) = (word.kinds, word.head)
        if fact.kinds.contains(.ambiguous), Self.isOwnDivision(word.name, lexicon, divisionCode) {
          fact.kinds.remove(.ambiguous)
        }
        if word.head >= 0 { heads.append(index) }
        if word.name >= 0 {
          fact.name = Int32(truncatingIfNeeded: rows.count)
          rows.append(lexicon.names[Int(word.name)])
          names.append(index)
        }
        if word.head >= 0 || word.name >= 0 { both.append(index) }
        if word.name >= 0 || fact.kinds.contains(.tier) { tiers.append(index) }
        if !fact.kinds.isDisjoint(with: [.verb, .conferring]) { verbs.append(index) }
        if word.trigger > 0 { written[Int(word.trigger) - 1].append(index) }
        if word.isCount || !fact.kinds.isDisjoint(with: Self.triggerKinds) {
          triggers.append(index)
        }
      }
      (facts + index).initialize(to: fact)
    }
    for pair in pairs {
      facts[pair.open].partner = Int32(truncatingIfNeeded: pair.close)
      facts[pair.close].partner = Int32(truncatingIfNeeded: pair.open)
    }
    (self.rows, self.heads, self.names, headsAndNames) = (rows, heads, names, both)
    (self.others, self.triggers, self.written) = (others, triggers, written)
    (tiersAndNames, self.verbs) = (tiers, verbs)
    endsDepartment = [Bool](repeating: false, count: tokens.count)
  }

  deinit { facts.deallocate() }

  /// Words that rules begin at, and kinds of such words: they are listed once for all rules.
  static let triggers: [StaticString] = [
    "等", "称号", "荣誉称号", "中国", "中", "办学", "公司", "条", "行", "引", "引水", "调水", "供水", "水资源配置",
  ]
  private static let triggerKinds: WordKinds = [.epithet, .industry, .conferring, .listEnd, .personTitle, .surname]

  /// The tokens of a kind, ascending.
  func places(_ kind: TokenKind) -> [Int] {
    kind == .word ? tokens.indices.filter { tokens[$0].kind == .word } : others[Int(kind.rawValue)]
  }

  /// The tokens whose word is of any of the kinds, ascending.
  func places(_ kinds: WordKinds) -> [Int] {
    kinds.isSubset(of: Self.triggerKinds)
      ? triggers.filter { !facts[$0].kinds.isDisjoint(with: kinds) }
      : (0..<count).filter { !facts[$0].kinds.isDisjoint(with: kinds) }
  }

  /// The tokens that are written just so, ascending.
  func places(written text: StaticString) -> [Int] {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    // What the tables do not have is no token's word, but may be a character.
    guard let word = lexicon.trie.whole(bytes) else { return places(.character).filter { isWritten($0, text) } }
    let number = Int(lexicon.words[Int(word)].trigger)
    let tokens = number > 0 ? written[number - 1] : Array(tokens.indices)
    return tokens.filter { self.tokens[$0].word == word && isWritten($0, text) }
  }

  /// The words of two characters of which the first is a digit: 两地.
  var counts: [Int] { triggers.filter { lexicon.word(tokens[$0].word).isCount } }

  /// The first token that begins at byte `position` or behind it.
  func firstToken(from position: Int) -> Int? {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < position { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count ? low : nil
  }

  /// Whether the token joins two items of a list: 、, 和.
  func isJoint(_ index: Int) -> Bool { kind(index) == .enumeration || words(index).contains(.conjunction) }

  /// Records the departments, so that a verb behind one is read as its predicate.
  func note(departments: [Candidate]) {
    for candidate in departments where candidate.refusal == nil {
      endsDepartment[candidate.tokens.upperBound - 1] = true
    }
  }

  /// The facts of a token, nil where there is none.
  @inline(__always)
  func fact(_ index: Int) -> UnsafeMutablePointer<Fact>? {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? facts + index : nil
  }

  @inline(__always)
  func kind(_ index: Int) -> TokenKind { fact(index)?.pointee.kind ?? .stop }

  @inline(__always)
  func words(_ index: Int) -> WordKinds { fact(index)?.pointee.kinds ?? [] }

  /// The report's own division, and those above it, are not meant as words: 下陆 in a report of 下陆区.
  private static func isOwnDivision(_ name: Int32, _ lexicon: MentionLexicon, _ divisionCode: DivisionCode?) -> Bool {
    guard name >= 0, let own = divisionCode else { return false }
    let row = lexicon.names[Int(name)]
    guard row.type == .district, !row.code.isEmpty else { return false }
    return lexicon.hasCode(row) { $0 == own || $0.isAbove(own) }
  }

  @inline(__always)
  func head(_ index: Int) -> Head? {
    guard let head = fact(index)?.pointee.head, head >= 0 else { return nil }
    return lexicon.heads[Int(head)]
  }

  @inline(__always)
  func name(_ index: Int) -> NameRow? {
    guard let name = fact(index)?.pointee.name, name >= 0 else { return nil }
    return rows[Int(name)]
  }

  /// The token's partner if it is a paired mark.
  @inline(__always)
  func partner(_ index: Int) -> Int? {
    guard let partner = fact(index)?.pointee.partner, partner >= 0 else { return nil }
    return Int(partner)
  }
}
