import Records

/// The words of all lists, as UTF-8 bytes side by side.
struct WordLists: Sendable {
  private var bytes: [UInt8] = []
  /// Where each list's words begin and end in `words`, and each word in `bytes`.
  private var lists: [List] = []
  private var words: [Range<Int>] = []
  private var spellings: [Spelling] = []
  /// The lists that are asked for in the characters of a text.
  private(set) var texts = TextLists()
  /// Which words stand in some list.
  private(set) var numbers = ListedNumbers(count: 0)

  private struct List {
    var words: Range<Int>
    /// How many bytes its words have, a bit each (the last for all that are longer), and how they end, by a hash of
    /// their last three: nearly all that is asked for is told by these to be no word.
    var lengths: UInt64 = 0
    var endings: UInt64 = 0
  }

  init() {}

  /// - Throws: `TableError` for an unknown list, and for one without a word: a rule would silently find nothing.
  init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["list", "word"])
    let known = Dictionary(uniqueKeysWithValues: WordList.allCases.map { ($0.name, $0) })
    let textLists = Dictionary(uniqueKeysWithValues: TextList.allCases.map { ($0.name, $0) })
    // The rows of a list stand together.
    var named = CellMemo<(words: WordList?, text: TextList?)>()
    var rows = [(bytes: [UInt8], ends: [Int])](repeating: ([], []), count: WordList.allCases.count)
    try table.forEachRow(["list", "word"]) { row, cells in
      let lists = named.value(cells[0]) { (known[$0], textLists[$0]) }
      if cells[1].isEmpty { throw table.error(row, "the row has no word") }
      if let list = lists.text { return texts.add(cells[1], to: list) }
      guard let list = lists.words else { throw table.error(row, "unknown list \"\(table.row(row)["list"])\"") }
      rows[list.rawValue].bytes += cells[1]
      rows[list.rawValue].ends.append(rows[list.rawValue].bytes.count)
    }
    if let empty = TextList.allCases.first(where: { texts.isEmpty($0) }) {
      throw TableError(path: path, line: 1, message: "the list \"\(empty.name)\" has no word")
    }
    numbers = ListedNumbers(count: rows.reduce(0) { $0 + $1.ends.count })
    for list in WordList.allCases {
      let own = rows[list.rawValue]
      if own.ends.isEmpty {
        throw TableError(path: path, line: 1, message: "the list \"\(list.name)\" has no word")
      }
      var described = List(words: words.count..<(words.count + own.ends.count))
      var start = 0
      for end in own.ends {
        words.append((bytes.count + start)..<(bytes.count + end))
        own.bytes[start..<end].withUnsafeBufferPointer { word in
          let spelling = Spelling(word)
          spellings.append(spelling)
          described.lengths |= Self.bit(length: word.count)
          // All bits for a word of fewer bytes than a bit tells.
          described.endings |= word.count < 3 ? .max : spelling.endingBit
          numbers.add(word, to: list)
        }
        start = end
      }
      bytes += own.bytes
      lists.append(described)
    }
  }

  /// Whether a word of `list` stands at an end of `text`, or is all of it.
  func contains(_ list: WordList, _ text: UnsafeBufferPointer<UInt8>, at place: Place) -> Bool {
    let list = lists[list.rawValue]
    if place == .whole, list.lengths & Self.bit(length: text.count) == 0 { return false }
    if place != .beginning, !text.isEmpty {
      let spelling = Spelling(text)
      return list.endings & spelling.endingBit != 0
        && list.words.contains { index in
          spelling.mayEnd(with: spellings[index]) && (words[index].count <= 3 || stands(words[index], atEndOf: text))
            && (place == .end || words[index].count == text.count)
        }
    }
    return bytes.withUnsafeBufferPointer { bytes in
      for index in list.words {
        let word = words[index]
        if word.count > text.count { continue }
        var offset = 0
        while offset < word.count, bytes[word.lowerBound + offset] == text[offset] { offset += 1 }
        if offset == word.count { return true }
      }
      return false
    }
  }

  private func stands(_ word: Range<Int>, atEndOf text: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count <= text.count && bytes[word].elementsEqual(text[(text.count - word.count)...])
  }

  enum Place { case whole, beginning, end }

  /// Whether what is spelled so may end with a word of a list.
  @inline(__always)
  func mayEnd(_ spelling: Spelling, with list: WordList) -> Bool {
    lists[list.rawValue].endings & spelling.endingBit != 0
  }

  private static func bit(length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}

extension Passage {
  /// Whether the token is one word of a list.
  @inline(__always)
  func isOne(of list: WordList, _ index: Int) -> Bool {
    guard let number = spellings.listed(index), number != 0 else { return false }
    return lexicon.lists.numbers.has(number, in: list)
  }

  /// Whether the tokens together are one word of a list.
  func isOne(of list: WordList, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let (first, last) = (Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    return lexicon.lists.contains(list, UnsafeBufferPointer(rebasing: bytes[first..<last]), at: .whole)
  }

  /// Whether each of the token's Han characters is a word of a list.
  func isAll(of list: WordList, _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.end - token.start == 3 * token.length else { return false }
    return stride(from: Int(token.start), to: Int(token.end), by: 3).allSatisfy {
      lexicon.lists.contains(list, UnsafeBufferPointer(rebasing: bytes[$0..<($0 + 3)]), at: .whole)
    }
  }

  /// Whether the token ends with a word of a list.
  @inline(__always)
  func ends(_ index: Int, withOneOf list: WordList) -> Bool {
    guard let spelling = spellings[index], lexicon.lists.mayEnd(spelling, with: list), let text = bytes(index) else {
      return false
    }
    return lexicon.lists.contains(list, text, at: .end)
  }

  /// Whether a word of a list begins with the token; it may go on behind it.
  func begins(_ index: Int, withOneOf list: WordList) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return lexicon.lists.contains(
      list, UnsafeBufferPointer(rebasing: bytes[Int(tokens[index].start)...]), at: .beginning)
  }
}

extension WordList {
  /// As the table writes it: honour_bearers.
  var name: String { snakeCase("\(self)") }
}

/// A case's name as tables write it: honourBearers is honour_bearers.
func snakeCase(_ name: String) -> String {
  var snake: [UInt8] = []
  for byte in name.utf8 {
    let isCapital = byte >= 0x41 && byte <= 0x5A
    if isCapital { snake.append(0x5F) }
    snake.append(isCapital ? byte | 0x20 : byte)
  }
  return String(decoding: snake, as: UTF8.self)
}
