import Glibc

/// 云谷 in a report that speaks of 中国云谷: an area said again without its 中国, alone or before the head word of an event.
enum EchoRule {
  static func candidates(_ passage: Passage, into result: inout [Candidate]) {
    var names: [Range<Int>] = []
    for candidate in result where candidate.type == .zone && candidate.refusal == nil {
      guard let name = rest(passage, candidate.tokens),
        !names.contains(where: { bytes(passage, $0).elementsEqual(bytes(passage, name)) })
      else { continue }
      names.append(name)
    }
    for name in names {
      for tokens in places(passage, of: bytes(passage, name)) {
        result.append(Candidate(tokens: tokens, type: .zone, subtype: nil, rule: .coordination, refusal: nil))
        for index in result.indices
        where result[index].type == .event && result[index].tokens.lowerBound == tokens.lowerBound
          && [.noPlace, .generic, .notGoverned].contains(result[index].refusal)
        {
          result[index].refusal = nil
        }
      }
    }
  }

  /// What stands behind 中国 in the name of one area: two to four characters, of which the last says that it is one. Byte
  /// offsets.
  private static func rest(_ passage: Passage, _ tokens: Range<Int>) -> Range<Int>? {
    let prefix: StaticString = "中国"
    guard tokens.count <= 3, passage.begins(tokens.lowerBound, prefix) else { return nil }
    let last = tokens.upperBound - 1
    guard
      passage.ends(last, with: "谷") || passage.ends(last, with: "港") || passage.ends(last, with: "湾")
        || passage.ends(last, with: "岛")
    else { return nil }
    let start = Int(passage.tokens[tokens.lowerBound].start) + prefix.utf8CodeUnitCount
    let end = Int(passage.tokens[last].end)
    return (6...12).contains(end - start) ? start..<end : nil
  }

  private static func bytes(_ passage: Passage, _ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: passage.bytes[range])
  }

  /// The tokens that are written just so and are no part of another word.
  private static func places(_ passage: Passage, of name: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard let base = passage.bytes.baseAddress, let text = name.baseAddress else { return [] }
    var result: [Range<Int>] = []
    var here = 0
    // The last byte of a character tells more than the first, which hundreds of others share.
    let last = name.count - 1
    while here + last < passage.bytes.count,
      let hit = memchr(base + here + last, Int32(text[last]), passage.bytes.count - here - last)
    {
      let found = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(hit)) - last
      here = found + 1
      if memcmp(base + found, text, name.count) != 0 { continue }
      here = found + name.count
      guard let first = passage.firstToken(from: found), Int(passage.tokens[first].start) == found,
        let end = passage.firstToken(from: here) ?? (here == passage.bytes.count ? passage.tokens.count : nil),
        end == passage.tokens.count || Int(passage.tokens[end].start) == here,
        !passage.ends(first - 1, with: "中国"), PlaceStem.isEdge(passage, first - 1)
      else { continue }
      result.append(first..<end)
    }
    return result
  }
}
