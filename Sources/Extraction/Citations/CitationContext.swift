import Records

/// What stands around a policy's title or a document's number in its clause.
struct CitationContext {
  /// What is said to be done with it.
  var verb: String?
  var isIssuing = false
  /// The body that is said to have issued it: before a verb of issuing, or before the title itself (转发云东省科技厅《…》).
  var issuer: IssuingBody?
  /// Whether that body stands directly before the title.
  var isNamedWith = false
  /// The year in which it was issued, where the clause says so.
  var year: Int?

  /// - Parameters:
  ///   - range: the bytes of the title, with its number behind it, or of the number.
  init(_ range: Range<Int>, mentions: [Mention], text: DocumentText, words: Issuers, places: ReportPlaces?) {
    let (start, end) = (range.lowerBound, range.upperBound)
    let bytes = text.utf8
    let clause = Self.clauseStart(bytes, before: start)
    var verbStart = start
    var found = Self.last(of: words.verbs, in: bytes[clause..<start])
    if let found { verbStart = found.position }
    if found == nil, let behind = Self.first(of: words.verbs, in: bytes[end..<min(end + 21, bytes.count)]) {
      found = (behind, start)
    }
    if let found {
      verb = String(decoding: found.verb.text, as: UTF8.self)
      isIssuing = found.verb.isIssuing
    }
    let bodies = IssuingBody.all(in: clause..<start, mentions: mentions, text: text, places: places)
    if let last = bodies.last, Self.isOpening(bytes[last.range.upperBound..<start]) {
      issuer = IssuingBody.first(of: bodies, in: bytes)
      isNamedWith = true
    } else if isIssuing {
      issuer = IssuingBody.issuer(of: bodies, before: verbStart, in: bytes, words)
    }
    if isIssuing { year = Self.year(in: bytes[clause..<start]) }
  }

  /// Whether only opening marks, or a word that says nothing more, stand between a body and the title.
  private static func isOpening(_ gap: ArraySlice<UInt8>) -> Bool {
    var gap = gap
    while let mark = openings.first(where: { gap.ends(with: $0) }) { gap = gap.dropLast(mark.utf8CodeUnitCount) }
    return gap.isEmpty
  }

  private static let openings: [StaticString] = ["《", "“", "的", "〈", " "]

  /// The last year of a clause: 2021年12月.
  private static func year(in bytes: ArraySlice<UInt8>) -> Int? {
    var here = bytes.endIndex - 7
    while here >= bytes.startIndex {
      if bytes[here...].dropFirst(4).begins(with: "年"), let year = DocumentNumber.year(bytes[here..<here + 4]),
        here == bytes.startIndex || !(0x30...0x39).contains(bytes[here - 1])
      {
        return year
      }
      here -= 1
    }
    return nil
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
