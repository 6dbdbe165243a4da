import Records

/// Turns the bytes of a page into text, whatever encodings they are in.
enum PageDecoder {
  static func decode(_ bytes: [UInt8], declared: String?) -> DecodedText {
    if let marked = marked(bytes) {
      return result(of: [(marked.encoding, marked.length..<bytes.count)], in: bytes, name: marked.encoding.name)
    }
    let all = 0..<bytes.count
    if let encoding = unmarkedUTF16(bytes) { return result(of: [(encoding, all)], in: bytes, name: encoding.name) }
    if firstInvalidUTF8(bytes, all) == nil {
      if let encoding = escaped(bytes, declared: declared) {
        return result(of: [(encoding, all)], in: bytes, name: encoding.name)
      }
      return DecodedText(text: AlignedText(verbatim: bytes), encoding: "UTF-8", problems: [])
    }
    let pieces = PagePieces(bytes)
    let inUTF8 = pieces.parts.reduce(0) { $0 + ($1.isUTF8 ? $1.range.count : 0) }
    let others = pieces.parts.filter { !$0.isUTF8 }.map(\.range)
    if others.isEmpty { return result(of: [(.utf8, all)], in: bytes, name: "UTF-8") }
    let encoding = EncodingDetector.encoding(of: others, in: bytes, declared: declared)
    // Only a double-byte encoding can be cut between characters at any ASCII byte.
    guard encoding == .gb18030 || encoding == .big5 else {
      return result(of: [(encoding, all)], in: bytes, name: encoding.name)
    }
    let inOther = others.reduce(0) { $0 + $1.count }
    return result(
      of: pieces.parts.map { ($0.isUTF8 ? .utf8 : encoding, $0.range) }, in: bytes,
      name: inUTF8 > inOther ? "UTF-8" : encoding.name)
  }

  /// The encoding that a byte-order mark names, and the mark's length.
  private static func marked(_ bytes: [UInt8]) -> (encoding: Encoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.other("UTF-32LE"), 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.other("UTF-32BE"), 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(bigEndian: false), 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(bigEndian: true), 2) }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, 4) }
    return nil
  }

  /// UTF-16 without a mark shows in its zero bytes: those of spaces, figures, line ends and markup.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Encoding? {
    let limit = min(bytes.count, 4096) & ~1
    if limit < 8 { return nil }
    var zeros = (even: 0, odd: 0)
    for position in 0..<limit where bytes[position] == 0 {
      if position & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    if zeros.odd * 50 >= limit, zeros.even * 16 <= zeros.odd { return .utf16(bigEndian: false) }
    if zeros.even * 50 >= limit, zeros.odd * 16 <= zeros.even { return .utf16(bigEndian: true) }
    return nil
  }

  /// The seven-bit encodings that switch by escape sequences.
  private static func escaped(_ bytes: [UInt8], declared: String?) -> Encoding? {
    if let declared, Encoding(label: declared) == .other("HZ-GB-2312") { return .other("HZ-GB-2312") }
    return bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while let found = firstIndex(of: 0x1B, in: bytes, from: position) {
        // ESC $ B and ESC $ @ begin Japanese.
        if found + 2 < bytes.count, bytes[found + 1] == 0x24, bytes[found + 2] == 0x42 || bytes[found + 2] == 0x40 {
          return .other("ISO-2022-JP")
        }
        position = found + 1
      }
      return nil
    }
  }

  private static func result(of parts: [(Encoding, Range<Int>)], in bytes: [UInt8], name: String) -> DecodedText {
    var decoded = DecodedText(text: AlignedText(), encoding: name, problems: [])
    var invalid = 0
    var isCutOff = false
    var names: Set<String> = []
    for (encoding, range) in parts {
      guard let part = encoding.decode(bytes, range) ?? Encoding.other("windows-1252").decode(bytes, range) else {
        continue
      }
      names.insert(encoding.name)
      decoded.text.append(part.text)
      invalid += part.invalid
      isCutOff = part.isCutOff
      if part.isCutOff, range.upperBound != bytes.count { invalid += 1 }
    }
    if invalid > 0 {
      decoded.problems.append(
        Problem(
          stage: "ingest", kind: "undecodable_bytes", quote: nil,
          message: "\(invalid) places are no characters in \(name); they stand in the text as U+FFFD"))
    }
    if isCutOff {
      decoded.problems.append(
        Problem(
          stage: "ingest", kind: "truncated", message: "the file ends inside a character; its bytes were left out"))
    }
    if names.count > 1 {
      decoded.problems.append(
        Problem(
          stage: "ingest", kind: "mixed_encodings",
          message: "parts of the page are in \(names.sorted().joined(separator: " and ")); each was read as what it is")
      )
    }
    return decoded
  }
}

/// A page that is not wholly UTF-8, cut into stretches that are and stretches that are not.
private struct PagePieces {
  var parts: [(isUTF8: Bool, range: Range<Int>)] = []

  init(_ bytes: [UInt8]) {
    var start = 0
    var current: Bool?
    var position = 0
    while position < bytes.count {
      // A piece ends at a line end or at markup: bytes that are never part of a double-byte character.
      let pieceStart = position
      while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x3C, bytes[position] != 0x3E {
        position += 1
      }
      position = min(position + 1, bytes.count)
      guard let isUTF8 = Self.isUTF8(bytes, pieceStart..<position) else { continue }
      if let known = current, known != isUTF8 {
        parts.append((known, start..<pieceStart))
        start = pieceStart
      }
      current = isUTF8
    }
    parts.append((current ?? true, start..<bytes.count))
  }

  /// Nil for ASCII, which is anything.
  private static func isUTF8(_ bytes: [UInt8], _ range: Range<Int>) -> Bool? {
    var ideographs = 0
    var others = 0
    var invalid = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      if byte < 0x80 {
        position += 1
        continue
      }
      let length =
        byte >= 0xF0 && byte <= 0xF4 ? 4 : byte >= 0xE0 && byte < 0xF0 ? 3 : byte >= 0xC2 && byte < 0xE0 ? 2 : 1
      var valid = length > 1
      var next = position + 1
      while valid, next < position + length {
        if next >= range.upperBound || bytes[next] & 0xC0 != 0x80 { valid = false } else { next += 1 }
      }
      if valid {
        if length == 3 { ideographs += 1 } else { others += 1 }
        position += length
      } else {
        invalid += 1
        position += 1
      }
    }
    if ideographs + others + invalid == 0 { return nil }
    // Two-byte forms alone are what a short GBK text looks like.
    return invalid == 0 ? ideographs > 0 || others > 4 : ideographs > 4 * invalid
  }
}
