import Records

/// Joins a short form to the long one that the same report uses: where the report says so (以下简称), and where the long
/// name alone of its type begins and ends like the short one and holds its characters in order.
enum ShortForms {
  /// - Parameters:
  ///   - links: of the report's names, each once. Those of short forms become their long forms'.
  ///   - linkOf: for each mention the number of its link, or -1.
  static func join(_ links: inout [Link], _ linkOf: [Int], mentions: [Mention], text: DocumentText) {
    /// The numbers of the links of declared forms, by type and text.
    var declared: [UTF8Key: Int] = [:]
    // Long names by their last two characters, so that a short one meets only those that end as it does.
    var long: [LongName] = []
    /// The characters of the long names, one behind the other.
    var characters: [Unicode.Scalar] = []
    // The first mention of each name speaks for it.
    var first = [Int](repeating: -1, count: links.count)
    for index in mentions.indices where linkOf[index] >= 0 {
      let number = linkOf[index]
      if links[number].id == nil { continue }
      if let short = shortForm(behind: mentions[index].end, text) {
        declared[UTF8Key(mentions[index].type + short)] = number
      }
      if first[number] >= 0 { continue }
      first[number] = index
      if length(mentions[index]) >= 6 {
        let start = characters.count
        decode(mentions[index].text, into: &characters)
        let ending = ending(characters[start...])
        long.append(LongName(characters: start..<characters.count, ending: ending, mention: index))
      }
    }
    // Bounded: a page of names in thousands is a list, and lists have no short forms.
    if long.count > 2000 { long.removeAll() }
    long.sort { ($0.ending, $0.mention) < ($1.ending, $1.mention) }
    var joined: [(number: Int, link: Link)] = []
    var short: [Unicode.Scalar] = []
    for (number, index) in first.enumerated() where index >= 0 {
      guard !links[number].isCertain, links[number].candidates.isEmpty else { continue }
      if !declared.isEmpty, let target = declared[UTF8Key(mentions[index].type + mentions[index].text)],
        links[target].id != links[number].id
      {
        joined.append((number, links[target]))
      } else if (3...12).contains(length(mentions[index])) {
        short.removeAll(keepingCapacity: true)
        decode(mentions[index].text, into: &short)
        let target = longForm(of: short[...], index, mentions, among: long, characters) { links[linkOf[$0]].id }
        if let target { joined.append((number, links[linkOf[target]])) }
      }
    }
    for (number, link) in joined { links[number] = link }
  }

  private struct LongName {
    /// Where its characters stand.
    var characters: Range<Int>
    var ending: UInt64
    /// The first mention of the name.
    var mention: Int
  }

  /// Characters of a mention.
  private static func length(_ mention: Mention) -> Int { mention.end - mention.start }

  /// The last two characters as one number.
  private static func ending(_ characters: ArraySlice<Unicode.Scalar>) -> UInt64 {
    characters.suffix(2).reduce(0) { $0 << 32 | UInt64($1.value) }
  }

  /// The mention of the long name that a short one stands for, if all of them name one thing.
  private static func longForm(
    of short: ArraySlice<Unicode.Scalar>, _ mention: Int, _ mentions: [Mention], among names: [LongName],
    _ characters: [Unicode.Scalar], id: (Int) -> String?
  ) -> Int? {
    let ending = ending(short)
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].ending < ending { low = middle + 1 } else { high = middle }
    }
    var result: Int?
    for name in names[low...] {
      if name.ending != ending { break }
      let long = name.mention
      guard length(mentions[long]) >= length(mentions[mention]) + 2, mentions[long].type == mentions[mention].type,
        isShortForm(short, of: characters[name.characters])
      else { continue }
      if let result, id(result) != id(long) { return nil }
      result = long
    }
    return result
  }

  /// Adds the characters of a name.
  private static func decode(_ name: String, into characters: inout [Unicode.Scalar]) {
    let isDone: Void? = name.utf8.withContiguousStorageIfAvailable { bytes in
      var position = 0
      while position < bytes.count {
        let (value, length) = Characters.scalar(bytes, position)
        characters.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        position += length
      }
    }
    if isDone == nil { characters += name.unicodeScalars }
  }

  /// Whether `short` ends as `long` does (two characters), has its characters in the same order, and begins with a
  /// character that `long` has among its first ones.
  static func isShortForm(_ short: ArraySlice<Unicode.Scalar>, of long: ArraySlice<Unicode.Scalar>) -> Bool {
    guard short.count >= 3, long.count > short.count else { return false }
    guard short.suffix(2).elementsEqual(long.suffix(2)) else { return false }
    // 国家医疗中心 is a class and no short form of one 国家…医疗中心.
    if generic.contains(where: { $0[0] == short.first && short.starts(with: $0) }) {
      return long.suffix(short.count).elementsEqual(short)
    }
    // 云岭中学 is another school than 云岭南桥中学.
    if short.count == 4, short.suffix(2).elementsEqual(school), short.prefix(2).elementsEqual(long.prefix(2)) {
      return false
    }
    var position = long.startIndex
    for (index, scalar) in short.enumerated() {
      while position < long.endIndex, long[position] != scalar { position += 1 }
      if position == long.endIndex || index == 0 && position > long.startIndex + 5 { return false }
      position += 1
    }
    return true
  }

  private static let school = "中学".unicodeScalars
  private static let generic = ["国家", "国际", "全国", "中国", "世界", "省", "市", "区", "县"].map { Array($0.unicodeScalars) }

  /// The short form that (以下简称“…”) or (简称…) behind a mention, which ends at the scalar offset `end`, gives it.
  private static func shortForm(behind end: Int, _ text: DocumentText) -> String? {
    let start = text.byteOffset(ofScalar: end)
    // Most mentions have no bracket or closing mark behind them.
    guard mayDeclare(text.utf8, start) else { return nil }
    var bytes = text.utf8[start..<min(start + 90, text.utf8.count)]
    for mark in ["》", "”", "\""] where bytes.starts(with: mark.utf8) { bytes = bytes.dropFirst(mark.utf8.count) }
    guard let bracket = ["(", "（"].first(where: { bytes.starts(with: $0.utf8) }) else { return nil }
    bytes = bytes.dropFirst(bracket.utf8.count)
    for opening in ["以下", "下", "统"] where bytes.starts(with: opening.utf8) {
      bytes = bytes.dropFirst(opening.utf8.count)
    }
    guard let word = ["简称", "称"].first(where: { bytes.starts(with: $0.utf8) }) else { return nil }
    bytes = bytes.dropFirst(word.utf8.count)
    for mark in ["“", "\"", "《", "为", "：", ":"] where bytes.starts(with: mark.utf8) {
      bytes = bytes.dropFirst(mark.utf8.count)
    }
    let ends = ["”", "\"", "》", "）", ")", "，", "。"].map { Array($0.utf8) }
    var here = bytes.startIndex
    while here < bytes.endIndex {
      if ends.contains(where: { bytes[here...].starts(with: $0) }) {
        return here > bytes.startIndex ? String(decoding: bytes[..<here], as: UTF8.self) : nil
      }
      here += 1
    }
    return nil
  }

  /// Whether a bracket opens there, maybe behind closing marks (》, ”, ").
  private static func mayDeclare(_ bytes: [UInt8], _ start: Int) -> Bool {
    var here = start
    while here < bytes.count {
      switch bytes[here] {
      case 0x28: return true
      case 0x22: here += 1
      case 0xE2, 0xE3, 0xEF:
        guard here + 2 < bytes.count else { return false }
        switch (bytes[here], bytes[here + 1], bytes[here + 2]) {
        case (0xEF, 0xBC, 0x88): return true
        case (0xE2, 0x80, 0x9D), (0xE3, 0x80, 0x8B): here += 3
        default: return false
        }
      default: return false
      }
    }
    return false
  }
}
