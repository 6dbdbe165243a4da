/// A document's tokens with the lexicon that read them: what every rule looks at. It is a class so that nothing is copied
/// where a rule's closure holds it.
final class Passage {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: MentionLexicon
  let tokens: Tokens
  /// Where `RareCharacters` stand, in bytes, ascending.
  let rarePlaces: [Int32]
  /// The rows of the names, copied, so that they lie together.
  private let rows: [NameRow]
  /// GB/T 2260 code of the report's own division.
  let divisionCode: DivisionCode?
  private let lists: TokenLists
  let spellings: Spellings
  /// Whether a token ends a department that DepartmentRule has found.
  private(set) var endsDepartment: [Bool]

  init(_ bytes: UnsafeBufferPointer<UInt8>, lexicon: MentionLexicon, divisionCode: String? = nil) {
    let divisionCode = divisionCode.map { DivisionCode($0) }
    self.divisionCode = divisionCode
    self.bytes = bytes
    self.lexicon = lexicon
    let conjoined = lexicon.conjoinedNames.filter { !$0.isNear(divisionCode) }
    (tokens, rarePlaces) = Tokenizer(lexicon: lexicon, conjoined: conjoined).tokens(bytes)
    var rows: [NameRow] = []
    spellings = Spellings(count: tokens.count)
    lists = tokens.describe(lexicon, bytes, spellings) { [tokens] listed, others in
      for index in listed {
        let token = tokens.base + Int(index)
        guard token.pointee.link >= 0 else { continue }
        let row = lexicon.names[Int(token.pointee.link)]
        if token.pointee.kinds.contains(.ambiguous), Self.isOwnDivision(row, lexicon, divisionCode) {
          token.pointee.entry.kinds.remove(.ambiguous)
        }
        token.pointee.link = Int32(truncatingIfNeeded: rows.count)
        rows.append(row)
      }
      return TokenLists(tokens, words: listed, others: others)
    }
    self.rows = rows
    endsDepartment = [Bool](repeating: false, count: tokens.count)
  }

  deinit {
    tokens.base.deallocate()
    lists.deallocate()
    spellings.deallocate()
  }

  /// The tokens that are heads, those that a table names, and both, ascending: many rules look at no others.
  var heads: TokenList { lists.heads }
  var names: TokenList { lists.names }
  var headsAndNames: TokenList { lists.headsAndNames }
  /// The tokens that are 省, 市 or the like and those that a table names; the verbs and what confers.
  var tiersAndNames: TokenList { lists.tiersAndNames }
  var verbs: TokenList { lists.verbs }

  /// The tokens of a kind other than `word`, ascending.
  func places(_ kind: TokenKind) -> Slice<TokenList> { lists.places(kind) }

  /// The tokens whose word is of any of the kinds, ascending.
  func places(_ kinds: WordKinds) -> [Int] {
    kinds.isSubset(of: TokenLists.triggerKinds)
      ? lists.triggers.filter { !tokens[$0].kinds.isDisjoint(with: kinds) }
      : tokens.indices.filter { !tokens[$0].kinds.isDisjoint(with: kinds) }
  }

  /// The tokens that are written just so, ascending.
  func places(written text: StaticString) -> [Int] {
    // What the tables do not have is no token's word, but may be a character.
    guard let word = lexicon.trie.whole(text) else { return places(.character).filter { isWritten($0, text) } }
    return lexicon.words[Int(word)].isTrigger
      ? lists.places(word: word).filter { isWritten($0, text) }
      : tokens.indices.filter { tokens[$0].word == word && isWritten($0, text) }
  }

  /// The words of two characters of which the first is a digit: 两地.
  var counts: [Int] { lists.triggers.filter { tokens[$0].entry.isCount } }

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

  /// A token, nil where there is none.
  @inline(__always)
  func token(_ index: Int) -> UnsafeMutablePointer<Token>? {
    UInt(bitPattern: index) < UInt(bitPattern: tokens.count) ? tokens.base + index : nil
  }

  @inline(__always)
  func kind(_ index: Int) -> TokenKind { token(index)?.pointee.kind ?? .stop }

  @inline(__always)
  func words(_ index: Int) -> WordKinds { token(index)?.pointee.kinds ?? [] }

  /// The report's own division, and those above it, are not meant as words: 下陆 in a report of 下陆区.
  private static func isOwnDivision(_ row: NameRow, _ lexicon: MentionLexicon, _ divisionCode: DivisionCode?) -> Bool {
    guard let own = divisionCode, row.type == .district, !row.code.isEmpty else { return false }
    return lexicon.hasCode(row) { $0 == own || $0.isAbove(own) }
  }

  @inline(__always)
  func head(_ index: Int) -> Head? {
    guard let head = token(index)?.pointee.head, head >= 0 else { return nil }
    return lexicon.heads[Int(head)]
  }

  @inline(__always)
  func name(_ index: Int) -> NameRow? {
    guard let token = self.token(index), token.pointee.kind == .word, token.pointee.link >= 0 else { return nil }
    return rows[Int(token.pointee.link)]
  }

  /// The token's partner if it is a paired mark.
  @inline(__always)
  func partner(_ index: Int) -> Int? {
    guard let token = self.token(index), token.pointee.kind != .word, token.pointee.link >= 0 else { return nil }
    return Int(token.pointee.link)
  }
}
