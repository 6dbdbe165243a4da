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
      let other = mentions[low]
      if other.type == "institution", other.subtype == "government" || other.subtype == "party" { subject = other }
      low += 1
    }
  }

  /// The clause reaches back to a full stop, a semicolon or a line end, at most 60 characters.
  private static func clauseStart(_ bytes: [UInt8], before end: Int) -> Int {
    let stops = ["。", "；", "！", "？"].map { Array($0.utf8) }
    var here = end
    let limit = max(0, end - 180)
    while here > limit {
      if bytes[here - 1] == 0x0A { return here }
      if here >= 3, stops.contains(where: { bytes[(here - 3)..<here].elementsEqual($0) }) { return here }
      here -= 1
    }
    while here < end, bytes[here] & 0xC0 == 0x80 { here += 1 }
    return here
  }

  private typealias Verb = (text: [UInt8], isIssuing: Bool)

  private static func last(of verbs: [Verb], in bytes: ArraySlice<UInt8>) -> (verb: Verb, position: Int)? {
    var here = bytes.endIndex - 6
    while here >= bytes.startIndex {
      for verb in verbs where bytes[here...].starts(with: verb.text) {
        // 研究制定, 贯彻落实: the longer verb that ends at the same place.
        for longer in verbs where longer.text.count > verb.text.count {
          let start = here + verb.text.count - longer.text.count
          if start >= bytes.startIndex, bytes[start...].starts(with: longer.text) { return (longer, start) }
        }
        return (verb, here)
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
      for verb in verbs where bytes[here...].starts(with: verb.text) { return verb }
      here += 1
    }
    return nil
  }
}
