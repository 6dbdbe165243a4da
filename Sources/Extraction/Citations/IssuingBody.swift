import Records

/// A body in the clause of a citation that may have issued what is cited.
struct IssuingBody: Equatable {
  var name: String
  /// Identifier, and the code of its division.
  var entity: String?
  var code: String?
  /// Where it stands: bytes.
  var range: Range<Int>

  /// The government and party bodies of a stretch of text in its order: mentions, and 市政府 or 省委, which are none.
  static func all(
    in range: Range<Int>, mentions: [Mention], text: DocumentText, places: ReportPlaces?
  ) -> [IssuingBody] {
    let from = text.scalarOffset(ofByte: range.lowerBound)
    let to = text.scalarOffset(ofByte: range.upperBound)
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].start < from { low = middle + 1 } else { high = middle }
    }
    var bodies: [IssuingBody] = []
    var position = range.lowerBound
    while low < mentions.count, mentions[low].end <= to {
      let mention = mentions[low]
      let bytes = text.byteOffset(ofScalar: mention.start)..<text.byteOffset(ofScalar: mention.end)
      append(to: &bodies, position..<bytes.lowerBound, text.utf8, places)
      if mention.type == "institution", mention.subtype == "government" || mention.subtype == "party" {
        bodies.append(
          IssuingBody(
            name: mention.name ?? mention.text, entity: mention.entity, code: mention.divisionCode, range: bytes))
      }
      position = bytes.upperBound
      low += 1
    }
    append(to: &bodies, position..<range.upperBound, text.utf8, places)
    return bodies
  }

  /// The bodies between two mentions: 市委, 省政府.
  private static func append(
    to bodies: inout [IssuingBody], _ range: Range<Int>, _ bytes: [UInt8], _ places: ReportPlaces?
  ) {
    guard let places else { return }
    var here = range.lowerBound
    while here + 6 <= range.upperBound {
      if bytes[here] >= 0xE4, let (body, end) = places.body(in: bytes[here..<range.upperBound]) {
        bodies.append(IssuingBody(name: body.name, entity: body.entity, code: body.code, range: here..<end))
        here = end
      } else {
        here += 1
      }
    }
  }

  /// The first of the last bodies that stand in one list: 市委 of 市委、市政府.
  static func first(of bodies: [IssuingBody], in bytes: [UInt8]) -> IssuingBody? {
    bodies.isEmpty ? nil : bodies[first(of: bodies, upTo: bodies.count - 1, in: bytes)]
  }

  private static func first(of bodies: [IssuingBody], upTo last: Int, in bytes: [UInt8]) -> Int {
    var first = last
    while first > 0, isJoint(bytes[bodies[first - 1].range.upperBound..<bodies[first].range.lowerBound]) { first -= 1 }
    return first
  }

  private static func isJoint(_ gap: ArraySlice<UInt8>) -> Bool {
    joints.contains { gap.count == $0.utf8CodeUnitCount && gap.begins(with: $0) }
  }

  private static let joints: [StaticString] = ["", "、", "和", "与", "及", "会同", "联合", "同", "，会同", ",会同", " "]

  /// The body before a verb of issuing: the first of its list, and none that only helps (会同市财政局), is asked or is followed.
  static func issuer(
    of bodies: [IssuingBody], before verb: Int, in bytes: [UInt8], _ words: Issuers
  ) -> IssuingBody? {
    var last = bodies.lastIndex { $0.range.upperBound <= verb } ?? -1
    while last >= 0 {
      let first = first(of: bodies, upTo: last, in: bytes)
      let before = bytes[max(0, bodies[first].range.lowerBound - 12)..<bodies[first].range.lowerBound]
      let isPartner = words.partners.contains { before.suffix($0.count).elementsEqual($0) }
      // 落实市政府印发的…: it issued, though it is followed; 根据市政府部署制定…: another did.
      let isFollowed =
        bodies[last].range.upperBound < verb
        && words.verbs.contains { !$0.isIssuing && before.suffix($0.text.count).elementsEqual($0.text) }
      if !isPartner, !isFollowed { return bodies[first] }
      last = first - 1
    }
    return nil
  }
}
