import Records

/// What stands around a policy's title in its clause.
struct CitationContext {
  /// What is said to be done with it.
  var verb: String?
  var isIssuing = false
  /// The government or party body that stands before the verb.
  var subject: Mention?
  /// The bytes behind the title in which its number stands, if it has one.
  var numberRange: Range<Int>

  init(_ mention: Mention, mentions: [Mention], text: DocumentText, verbs: [(text: [UInt8], isIssuing: Bool)]) {
    let start = text.byteOffset(ofScalar: mention.start)
    let end = text.byteOffset(ofScalar: mention.end)
    numberRange = end..<min(end + 12, text.utf8.count)
    let clause = Self.clauseStart(text.utf8, before: start)
    var verbStart = start
    if let found = Self.last(of: verbs, in: text.utf8[clause..<start]) {
      verb = String(decoding: found.verb.text, as: UTF8.self)
      isIssuing = found.verb.isIssuing
      verbStart = found.position
    } else if let found = Self.first(of: verbs, in: text.utf8[end..<min(end + 21, text.utf8.count)]) {
      verb = String(decoding: found.text, as: UTF8.self)
      isIssuing = found.isIssuing
    }
    let from = text.scalarOffset(ofByte: clause)
    let to = text.scalarOffset(ofByte: verbStart)
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].start < from { low = middle + 1 } else { high = middle }
    }
    while low < mentions.count, mentions[low].end <= to {
      if mentions[low].type == "institution",
        mentions[low].subtype == "government" || mentions[low].subtype == "party"
      {
        subject = mentions[low]
      }
      low += 1
    }
  }

  /// The clause reaches back to a full stop, a semicolon or a line end, at most 60 characters.
  private static func clauseStart(_ bytes: [UInt8], before end: Int) -> Int {
    var here = end
    let limit = max(0, end - 180)
    while here > limit {
      if bytes[here - 1] == 0x0A { return here }
      if here >= 3, isStop(bytes, here - 3) { return here }
      here -= 1
    }
    while here < end, bytes[here] & 0xC0 == 0x80 { here += 1 }
    return here
  }

  /// Whether 。, ！, ； or ？ begins there.
  private static func isStop(_ bytes: [UInt8], _ here: Int) -> Bool {
    switch (bytes[here], bytes[here + 1], bytes[here + 2]) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9B), (0xEF, 0xBC, 0x9F): true
    default: false
    }
  }

  private typealias Verb = (text: [UInt8], isIssuing: Bool)

  private static func last(of verbs: [Verb], in bytes: ArraySlice<UInt8>) -> (verb: Verb, position: Int)? {
    var here = bytes.endIndex - 6
    while here >= bytes.startIndex {
      if let number = verb(of: verbs, in: bytes, at: here) {
        // 研究制定, 贯彻落实: the longer verb that ends at the same place.
        let end = here + verbs[number].text.count
        for longer in verbs where longer.text.count > verbs[number].text.count {
          let start = end - longer.text.count
          if start >= bytes.startIndex, bytes[start...].starts(with: longer.text) { return (longer, start) }
        }
        return (verbs[number], here)
      }
      here -= 1
    }
    return nil
  }

  private static func first(of verbs: [Verb], in bytes: ArraySlice<UInt8>) -> Verb? {
    var here = bytes.startIndex
    while here < bytes.endIndex {
      if bytes[here] == 0x0A || bytes[here...].starts(with: "。".utf8) || bytes[here...].starts(with: "《".utf8) {
        return nil
      }
      if let number = verb(of: verbs, in: bytes, at: here) { return verbs[number] }
      here += 1
    }
    return nil
  }

  /// The number of the first verb that stands at a place, most of which are seen at once to be no character's beginning or
  /// another's.
  private static func verb(of verbs: [Verb], in bytes: ArraySlice<UInt8>, at here: Int) -> Int? {
    if bytes[here] & 0xC0 == 0x80 { return nil }
    let third = here + 2 < bytes.endIndex ? bytes[here + 2] : 0
    return verbs.indices.first {
      verbs[$0].text.count > 2 && verbs[$0].text[2] == third && bytes[here...].starts(with: verbs[$0].text)
    }
  }
}
