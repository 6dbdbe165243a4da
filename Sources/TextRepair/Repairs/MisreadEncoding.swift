/// Puts back text that was read in a wrong encoding and saved so: UTF-8 as GBK (绉戞妧 → 科技), UTF-8 as Windows-1252
/// (ç§‘æŠ€ → 科技), GBK as Windows-1252 (¿Æ¼¼ → 科技).
///
/// The proof is in the bytes: by chance hardly two characters in a row are valid UTF-8 when they are written as GBK.
enum MisreadEncoding {
  /// By chance bytes are Chinese in another encoding once in a hundred, whatever the text.
  private static let leastMargin = 5.0
  /// Fewer bytes prove nothing.
  private static let fewestBytes = 6

  static func proposals(in utf8: [UInt8], isExplaining: Bool = false) -> [RepairTrace.Proposal] {
    var result: [RepairTrace.Proposal] = []
    func propose(_ run: [UInt32], _ range: Range<Int>) {
      guard let whole = reread(run) else { return }
      let scalars = ScriptTable.scalars(whole[...])
      let model = CharacterModel.shared
      let chosen = Double(model.score(scalars.map(ScriptTable.shared.simplifiedUnit)))
      let literal = Double(model.score(run.map(ScriptTable.shared.simplifiedUnit)))
      var proposal = RepairTrace.Proposal(
        range, whole, confidence: RepairConfidence.of(margin: max(chosen - literal, leastMargin)))
      if isExplaining {
        proposal.evidence = [
          RepairEvidence(
            reason: "the bytes of \(run.count) characters are Chinese in another encoding",
            chosen: RepairEvidence.Reading(text: String(decoding: whole, as: UTF8.self), score: chosen),
            rejected: [RepairEvidence.Reading(text: String(decoding: utf8[range], as: UTF8.self), score: literal)])
        ]
      }
      result.append(proposal)
    }
    var reader = ScalarReader(utf8)
    var run: [UInt32] = []
    var start = 0
    var end = 0
    while let next = reader.next() {
      // A question mark inside may be a byte that was lost.
      if next.value >= 0x80 || next.value == 0x3F && !run.isEmpty {
        if run.isEmpty { start = next.start }
        run.append(next.value)
        end = reader.position
      } else if !run.isEmpty {
        propose(run, start..<end)
        run.removeAll(keepingCapacity: true)
      }
    }
    propose(run, start..<end)
    return result
  }

  /// The text of a run of characters outside ASCII, if it was read wrongly.
  static func reread(_ run: [UInt32]) -> [UInt8]? {
    guard run.count >= 3 else { return nil }
    if let bytes = bytes(run, { DoubleByteTable.gb18030.pair($0) }), let whole = filled(bytes), isChinese(utf8: whole) {
      return whole
    }
    guard let bytes = bytes(run, { windows1252($0) }) else { return nil }
    if isChinese(utf8: bytes) { return bytes }
    return chinese(gbk: bytes)
  }

  /// The bytes of a run in an encoding; 0 is a byte that was lost.
  private static func bytes(_ run: [UInt32], _ code: (UInt32) -> UInt16?) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(run.count * 2)
    for scalar in run {
      if scalar == 0x3F || scalar == 0xFFFD {
        bytes.append(0)
        continue
      }
      // Code page 936 reads a lone 0x80 as the euro sign.
      guard let code = scalar == 0x20AC ? 0x80 : code(scalar) else { return nil }
      if code > 0xFF { bytes.append(UInt8(code >> 8)) }
      bytes.append(UInt8(code & 0xFF))
      // The first bytes decide, so that ordinary text costs little.
      if bytes.count == 4 || bytes.count == 5, code > 0xFF, !beginsCharacter(bytes) { return nil }
    }
    return bytes
  }

  /// UTF-8 with the likeliest bytes where some were lost; what cannot be known is U+FFFD. Nil if it is no UTF-8.
  private static func filled(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var previous: UInt32 = 0
    var position = 0
    while position < bytes.count {
      let lead = bytes[position]
      if lead == 0 {
        result.append(scalar: 0xFFFD)
        previous = 0
        position += 1
        continue
      }
      guard lead >= 0xE2, lead <= 0xEF else {
        // Rarer characters must be whole.
        guard lead >= 0xC2, lead < 0xE0, position + 1 < bytes.count, bytes[position + 1] & 0xC0 == 0x80 else {
          return nil
        }
        result += bytes[position..<(position + 2)]
        position += 2
        continue
      }
      var known = 1
      while known < 3, position + known < bytes.count, bytes[position + known] & 0xC0 == 0x80 { known += 1 }
      var scalar = UInt32(lead & 0xF) << 12
      if known > 1 { scalar |= UInt32(bytes[position + 1] & 0x3F) << 6 }
      if known > 2 { scalar |= UInt32(bytes[position + 2] & 0x3F) }
      position += known
      if known < 3 {
        guard position == bytes.count || bytes[position] == 0 else { return nil }
        while known < 3, position < bytes.count, bytes[position] == 0 {
          position += 1
          known += 1
        }
        scalar = likeliest(from: scalar, after: previous)
      }
      result.append(scalar: scalar)
      previous = scalar
    }
    return result
  }

  /// The likeliest of the 64 characters from `first` on; where two bytes are lost, that is a mark or unknown.
  private static func likeliest(from first: UInt32, after previous: UInt32) -> UInt32 {
    if first == 0x3000 { return 0x3002 }
    if first & 0xFC0 == 0 { return first == 0xF000 ? 0xFF0C : 0xFFFD }
    let model = CharacterModel.shared
    let place: CharacterModel.Place = previous == 0 ? .outside : .inside
    func score(_ scalar: UInt32) -> Float { model.step(scalar, after: previous, at: place).best }
    return (first..<(first + 64)).max { (score($0), $1) < (score($1), $0) } ?? 0xFFFD
  }

  /// Whether bytes begin as Chinese in UTF-8 does.
  private static func beginsCharacter(_ bytes: [UInt8]) -> Bool {
    bytes[0] >= 0xE2 && bytes[0] <= 0xEF && bytes[1] & 0xC0 == 0x80 && bytes[2] & 0xC0 == 0x80
  }

  private static func windows1252(_ scalar: UInt32) -> UInt16? {
    switch scalar {
    case 0x80...0xFF: UInt16(scalar)
    case 0x201A: 0x82
    case 0x192: 0x83
    case 0x201E: 0x84
    case 0x2026: 0x85
    case 0x2020: 0x86
    case 0x2021: 0x87
    case 0x2C6: 0x88
    case 0x2030: 0x89
    case 0x160: 0x8A
    case 0x2039: 0x8B
    case 0x152: 0x8C
    case 0x17D: 0x8E
    case 0x2018: 0x91
    case 0x2019: 0x92
    case 0x201C: 0x93
    case 0x201D: 0x94
    case 0x2022: 0x95
    case 0x2013: 0x96
    case 0x2014: 0x97
    case 0x2DC: 0x98
    case 0x2122: 0x99
    case 0x161: 0x9A
    case 0x203A: 0x9B
    case 0x153: 0x9C
    case 0x17E: 0x9E
    case 0x178: 0x9F
    default: nil
    }
  }

  private static func isChinese(utf8: [UInt8]) -> Bool {
    guard utf8.count >= fewestBytes, firstInvalidUTF8(utf8, 0..<utf8.count) == nil else { return false }
    return isChinese(String(decoding: utf8, as: UTF8.self))
  }

  private static func chinese(gbk: [UInt8]) -> [UInt8]? {
    // Two-byte characters are less proof than three-byte ones.
    guard gbk.count >= 8, gbk.allSatisfy({ $0 >= 0xA1 }) else { return nil }
    let part = decodeDoubleByte(gbk, 0..<gbk.count, table: .gb18030, isGB: true)
    guard part.invalid == 0, !part.isCutOff, EncodingDetector.plausibility(of: gbk, in: .gb18030) > 0.9,
      isChinese(part.text.string)
    else { return nil }
    return part.text.utf8
  }

  /// Whether almost all is Chinese characters and their marks.
  private static func isChinese(_ text: String) -> Bool {
    var chinese = 0
    var other = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFF65, 0x2014...0x2026: chinese += 1
      default: other += 1
      }
    }
    return chinese >= 2 && other * 10 <= chinese
  }
}
