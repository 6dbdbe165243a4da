/// The words that stand in lists, each with a number: whether a token is one is asked once, for all lists together.
struct ListedNumbers: Sendable {
  /// The words by their numbers, side by side; none has the number 0.
  private var bytes: [UInt8] = []
  private var ends = [0]
  /// The words' keys by their numbers.
  private var keys: [UInt64] = [0]
  /// A bit for each list that a word stands in, `width` numbers for each word.
  private var lists = [UInt64](repeating: 0, count: Self.width)
  /// Whether a word begins with a mark.
  private var hasMark = false
  /// The words' numbers where their keys' hash tells, or behind; 0 in free slots, which most are.
  private var slots: [UInt16]
  private static let width = (WordList.allCases.count + 63) / 64

  /// - Parameter count: of words, or more.
  init(count: Int) {
    precondition(count <= Int(UInt16.max), "word_lists.csv holds more than 65535 words")
    var room = 16
    while room < 4 * count { room *= 2 }
    slots = [UInt16](repeating: 0, count: room)
  }

  /// - Parameter word: not empty.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, to list: WordList) {
    var number = Int(self.number(word))
    if number == 0 {
      number = ends.count
      let key = Self.key(word)
      var slot = slot(key)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt16(number)
      bytes += word
      ends.append(bytes.count)
      keys.append(key)
      lists += [UInt64](repeating: 0, count: Self.width)
      if !MarkTable.isHanOrAlphanumeric(MarkTable.shared.entry(Characters.scalar(word, 0).value)) { hasMark = true }
    }
    lists[number * Self.width + list.rawValue >> 6] |= 1 << UInt64(list.rawValue & 63)
  }

  /// Calls `body` with every word.
  func visit(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    for number in ends.indices.dropFirst() { bytes[ends[number - 1]..<ends[number]].withUnsafeBufferPointer(body) }
  }

  /// Whether a token of a kind other than `word` may be a word of a list.
  @inline(__always)
  func mayHold(_ kind: TokenKind) -> Bool {
    switch kind {
    case .word, .character, .latin, .number, .mask: true
    default: hasMark
    }
  }

  /// The number of a word, 0 where it stands in no list.
  func number(_ text: UnsafeBufferPointer<UInt8>) -> UInt16 {
    let key = Self.key(text)
    var slot = slot(key)
    while slots[slot] != 0 {
      let number = Int(slots[slot])
      // The key tells words of two characters.
      if keys[number] == key, text.count <= 7 || bytes[ends[number - 1]..<ends[number]].elementsEqual(text) {
        return slots[slot]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  /// The first four bytes of a word that has as many, the last three and how many there are.
  private static func key(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let first = text.count < 4 ? 0 : UnsafeRawPointer(text.baseAddress!).loadUnaligned(as: UInt32.self)
    return UInt64(first) << 32 | UInt64(Spelling(text).bits)
  }

  private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
  }

  @inline(__always)
  func has(_ number: UInt16, in list: WordList) -> Bool {
    lists[Int(number) * Self.width + list.rawValue >> 6] >> UInt64(list.rawValue & 63) & 1 != 0
  }
}
