import Records

/// Joins a short form to the long one that the same report uses: where the report says so (以下简称), and where the long
/// name alone of its type begins and ends like the short one and holds its characters in order.
enum ShortForms {
  /// - Parameters:
  ///   - links: of the report's names, each once. Those of short forms become their long forms'.
  ///   - linkOf: for each mention the number of its link, or -1.
  static func join(_ links: inout [Link], _ linkOf: [Int], mentions: [Mention], text: DocumentText) {
    var declared: [UTF8Key: Link] = [:]
    // Long names by their last two characters, so that a short one meets only those that end as it does.
    var long: [UInt64: [LongName]] = [:]
    var count = 0
    // The first mention of each name speaks for it.
    var first = [Int](repeating: -1, count: links.count)
    for index in mentions.indices where linkOf[index] >= 0 {
      let number = linkOf[index]
      if links[number].id == nil { continue }
      if let short = shortForm(behind: mentions[index].end, text) {
        declared[UTF8Key(mentions[index].type + short)] = links[number]
      }
      if first[number] >= 0 { continue }
      first[number] = index
      if mentions[index].end - mentions[index].start >= 6 {
        let scalars = Array(mentions[index].text.unicodeScalars)
        long[ending(scalars), default: []].append(
          LongName(type: mentions[index].type, scalars: scalars, link: links[number]))
        count += 1
      }
    }
    // Bounded: a page of names in thousands is a list, and lists have no short forms.
    if count > 2000 { long.removeAll() }
    for (number, index) in first.enumerated() where index >= 0 {
      let link = links[number]
      guard !link.isCertain, link.candidates.isEmpty else { continue }
      let mention = mentions[index]
      if !declared.isEmpty, let target = declared[UTF8Key(mention.type + mention.text)], target.id != link.id {
        links[number] = target
        continue
      }
      guard mention.end - mention.start >= 3, mention.end - mention.start <= 12 else { continue }
      let scalars = Array(mention.text.unicodeScalars)
      guard let candidates = long[ending(scalars)] else { continue }
      if let target = longForm(of: scalars, type: mention.type, in: candidates) { links[number] = target }
    }
  }

  private struct LongName {
    var type: String
    var scalars: [Unicode.Scalar]
    var link: Link
  }

  /// The last two characters as one number.
  private static func ending(_ scalars: [Unicode.Scalar]) -> UInt64 {
    scalars.suffix(2).reduce(0) { $0 << 32 | UInt64($1.value) }
  }

  private static func longForm(of short: [Unicode.Scalar], type: String, in long: [LongName]) -> Link? {
    var result: Link?
    for name in long where name.type == type && name.scalars.count >= short.count + 2 {
      guard isShortForm(short, of: name.scalars) else { continue }
      if let result, result.id != name.link.id { return nil }
      result = name.link
    }
    return result
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
    guard start < text.utf8.count, [0x28, 0x22, 0xE2, 0xE3, 0xEF].contains(text.utf8[start]) else { return nil }
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
}
