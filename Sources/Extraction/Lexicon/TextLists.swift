/// The words of all lists of `TextList`, as scalars and as UTF-8 bytes.
struct TextLists: Sendable {
  private struct Word {
    var scalars: [UInt32]
    var bytes: [UInt8]
  }

  private struct List {
    var words: [Word] = []
    /// The first and the last characters, and the first bytes, by their last six bits: nearly all that is asked for is
    /// told by these to be no word.
    var firsts: UInt64 = 0
    var lasts: UInt64 = 0
    var firstBytes: UInt64 = 0
  }

  private var lists = [List](repeating: List(), count: TextList.allCases.count)

  func isEmpty(_ list: TextList) -> Bool { lists[list.rawValue].words.isEmpty }

  /// - Parameter word: not empty.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, to list: TextList) {
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)
    lists[list.rawValue].firsts |= Self.bit(scalars[0])
    lists[list.rawValue].lasts |= Self.bit(scalars[scalars.count - 1])
    lists[list.rawValue].firstBytes |= Self.bit(UInt32(word[0]))
    lists[list.rawValue].words.append(Word(scalars: scalars, bytes: Array(word)))
  }

  private static func bit(_ value: UInt32) -> UInt64 { 1 << UInt64(value & 63) }

  /// Where the longest word of a list ends that begins at `position`.
  func end(_ list: TextList, _ text: Scalars, at position: Int) -> Int? {
    guard lists[list.rawValue].firsts & Self.bit(text[position]) != 0 else { return nil }
    var end: Int?
    for word in lists[list.rawValue].words
    where position + word.scalars.count > end ?? position && Self.stands(word, text, position) {
      end = position + word.scalars.count
    }
    return end
  }

  /// Where the longest word of a list begins that ends at `position`.
  func start(_ list: TextList, _ text: Scalars, endingAt position: Int) -> Int? {
    guard lists[list.rawValue].lasts & Self.bit(text[position - 1]) != 0 else { return nil }
    var start: Int?
    for word in lists[list.rawValue].words
    where position - word.scalars.count < start ?? position && Self.stands(word, text, position - word.scalars.count) {
      start = position - word.scalars.count
    }
    return start
  }

  func begins(_ list: TextList, _ text: Scalars, at position: Int) -> Bool { end(list, text, at: position) != nil }

  func ends(_ list: TextList, _ text: Scalars, at position: Int) -> Bool {
    start(list, text, endingAt: position) != nil
  }

  func isWhole(_ list: TextList, _ text: Scalars) -> Bool { end(list, text, at: 0) == text.count }

  private static func stands(_ word: Word, _ text: Scalars, _ position: Int) -> Bool {
    word.scalars.indices.allSatisfy { text[position + $0] == word.scalars[$0] }
  }

  /// How many bytes the longest word of a list has that UTF-8 bytes begin with; 0 for none.
  func prefix(_ list: TextList, _ bytes: some Collection<UInt8>) -> Int {
    guard let first = bytes.first, lists[list.rawValue].firstBytes & Self.bit(UInt32(first)) != 0 else { return 0 }
    var length = 0
    for word in lists[list.rawValue].words where word.bytes.count > length && bytes.starts(with: word.bytes) {
      length = word.bytes.count
    }
    return length
  }

  func isWhole(_ list: TextList, _ bytes: some Collection<UInt8>) -> Bool {
    lists[list.rawValue].words.contains { bytes.elementsEqual($0.bytes) }
  }

  /// How many bytes the longest word of a list has that UTF-8 bytes end with.
  func suffix(_ list: TextList, _ bytes: [UInt8]) -> Int? {
    lists[list.rawValue].words.lazy.map(\.bytes).filter { bytes.suffix($0.count).elementsEqual($0) }.map(\.count).max()
  }

  /// Whether a word of a list ends the bytes, with `room` bytes or more before it.
  func ends(_ list: TextList, _ bytes: ArraySlice<UInt8>, room: Int = 0) -> Bool {
    lists[list.rawValue].words.contains { word in
      bytes.count >= word.bytes.count + room && bytes.suffix(word.bytes.count).elementsEqual(word.bytes)
    }
  }
}
