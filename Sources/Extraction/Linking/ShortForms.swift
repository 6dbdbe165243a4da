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
      if length(mentions[index]) >= 6 { long.append(LongName(ending: ending(mentions[index].text), mention: index)) }
    }
    // Bounded: a page of names in thousands is a list, and lists have no short forms.
    if long.count > 2000 { long.removeAll() }
    long.sort { ($0.ending, $0.mention) < ($1.ending, $1.mention) }
    var joined: [(number: Int, link: Link)] = []
    for (number, index) in first.enumerated() where index >= 0 {
      guard !links[number].isCertain, links[number].candidates.isEmpty else { continue }
      if !declared.isEmpty, let target = declared[UTF8Key(mentions[index].type + mentions[index].text)],
        links[target].id != links[number].id
      {
        joined.append((number, links[target]))
      } else if (3...12).contains(length(mentions[index])),
        let target = longForm(of: index, mentions, among: long, id: { links[linkOf[$0]].id })
      {
        joined.append((number, links[linkOf[target]]))
      }
    }
    for (number, link) in joined { links[number] = link }
  }

  private struct LongName {
    var ending: UInt64
    /// The first mention of the name.
    var mention: Int
  }

  /// Characters of a mention.
  private static func length(_ mention: Mention) -> Int { mention.end - mention.start }

  /// The last two characters as one number.
  private static func ending(_ text: String) -> UInt64 {
    text.unicodeScalars.suffix(2).reduce(0) { $0 << 32 | UInt64($1.value) }
  }

  /// The mention of the long name that a short one stands for, if all of them name one thing.
  private static func longForm(
    of short: Int, _ mentions: [Mention], among names: [LongName], id: (Int) -> String?
  ) -> Int? {
    let ending = ending(mentions[short].text)
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].ending < ending { low = middle + 1 } else { high = middle }
    }
    var scalars: [Unicode.Scalar] = []
    var result: Int?
    for name in names[low...] {
      if name.ending != ending { break }
      let long = name.mention
      guard mentions[long].type == mentions[short].type, length(mentions[long]) >= length(mentions[short]) + 2 else {
        continue
      }
      if scalars.isEmpty { scalars = characters(mentions[short].text) }
      guard isShortForm(scalars, of: characters(mentions[long].text)) else { continue }
      if let result, id(result) != id(long) { return nil }
      result = long
    }
    return result
  }

  /// The characters of a name, decoded where it stands: thousands are compared.
  private static func characters(_ name: String) -> [Unicode.Scalar] {
    let decoded = name.utf8.withContiguousStorageIfAvailable { bytes in
      [Unicode.Scalar](unsafeUninitializedCapacity: bytes.count) { scalars, count in
        var position = 0
        while position < bytes.count {
          let (value, length) = Characters.scalar(bytes, position)
          scalars[count] = Unicode.Scalar(value) ?? "\u{FFFD}"
          count += 1
          position += length
        }
      }
    }
    return decoded ?? Array(name.unicodeScalars)
  }

  /// Whether `short` ends as `long` does (two characters), has its characters in the same order, and begins with a
  /// character that `long` has among its first ones.
  static func isShortForm(_ short: [Unicode.Scalar], of long: [Unicode.Scalar]) -> Bool {
    guard short.count >= 3, long.count > short.count else { return false }
    guard short.suffix(2).elementsEqual(long.suffix(2)) else { return false }
    // 国家医疗中心 is a class and no short form of one 国家…医疗中心.
    if generic.contains(where: { short.starts(with: $0) }) { return long.suffix(short.count).elementsEqual(short) }
    var position = 0
    for (index, scalar) in short.enumerated() {
      while position < long.count, long[position] != scalar { position += 1 }
      if position == long.count || index == 0 && position > 5 { return false }
      position += 1
    }
    return true
  }

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

  /// Whether (, （, ", ” or 》 begins there.
  private static func mayDeclare(_ bytes: [UInt8], _ here: Int) -> Bool {
    guard here < bytes.count else { return false }
    if bytes[here] == 0x28 || bytes[here] == 0x22 { return true }
    guard here + 2 < bytes.count else { return false }
    switch (bytes[here], bytes[here + 1], bytes[here + 2]) {
    case (0xEF, 0xBC, 0x88), (0xE2, 0x80, 0x9D), (0xE3, 0x80, 0x8B): return true
    default: return false
    }
  }
}
