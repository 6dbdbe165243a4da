import CUchardet

/// Finds the encoding of text that is not UTF-8, from the text itself and not from the markup around it.
enum EncodingDetector {
  /// The most bytes that are looked at: enough to be sure, few enough to be quick (uchardet reads 4–5 MB/s).
  private static let sampleSize = 24 * 1024

  /// The encoding of the given parts of `bytes`. A declaration counts if the bytes make sense in it.
  static func encoding(of parts: [Range<Int>], in bytes: [UInt8], declared: String?) -> Encoding {
    let sample = sample(of: parts, in: bytes)
    let named = declared.flatMap { Encoding(label: $0) }
    switch named {
    case .gb18030, .big5:
      if let named, plausibility(of: sample, in: named) >= 0.6 { return named }
    case .other(let name) where name != "windows-1252":
      // A declaration of a rarer encoding is rarely wrong; one byte in a hundred may be.
      if let part = named?.decode(sample, 0..<sample.count), part.invalid * 100 <= sample.count { return .other(name) }
    default: break
    }
    let guess = uchardet(sample)
    if let guess, guess != .gb18030, guess != .big5 {
      // uchardet takes some short Chinese texts for something else.
      let gb = plausibility(of: sample, in: .gb18030)
      if gb < 0.9 || isEastAsian(guess) && !isMostly(sample, common: .gb18030) { return guess }
    }
    let gb = plausibility(of: sample, in: .gb18030)
    let big5 = plausibility(of: sample, in: .big5)
    if max(gb, big5) < 0.3 { return guess ?? .other("windows-1252") }
    if guess == .big5, big5 + 0.1 >= gb { return .big5 }
    if guess == .gb18030, gb + 0.1 >= big5 { return .gb18030 }
    return gb >= big5 ? .gb18030 : .big5
  }

  /// Text without most of its ASCII, from all over the parts, cut between characters.
  private static func sample(of parts: [Range<Int>], in bytes: [UInt8]) -> [UInt8] {
    var stretches: [Range<Int>] = []
    var total = 0
    for part in parts {
      var position = part.lowerBound
      while position < part.upperBound {
        while position < part.upperBound, bytes[position] < 0x80 { position += 1 }
        if position >= part.upperBound { break }
        let start = position
        // A stretch ends where two bytes are both ASCII: the second byte of a character may be, its first never.
        while position < part.upperBound, bytes[position] >= 0x80 || bytes[position - 1] >= 0x80 { position += 1 }
        stretches.append(start..<position)
        total += position - start
      }
    }
    var sample: [UInt8] = []
    let skip = max(1, total / sampleSize)
    var index = 0
    for stretch in stretches {
      // Every n-th stretch of a long text; a stretch is cut at its beginning, where a character starts.
      index += 1
      if skip > 1, stretches.count > 64, index % skip != 0 { continue }
      if sample.count >= sampleSize { break }
      sample.append(contentsOf: bytes[stretch.prefix(sampleSize - sample.count)])
      sample.append(0x20)
    }
    return sample
  }

  /// The share of characters that are frequent ones, 0…1; less where bytes are no characters at all.
  static func plausibility(of sample: [UInt8], in encoding: Encoding) -> Double {
    guard let part = encoding.decode(sample, 0..<sample.count) else { return 0 }
    var frequent = 0
    var rare = 0
    for scalar in part.text.string.unicodeScalars where scalar.value >= 0x80 {
      if scalar.value == 0xFFFD { continue }
      if isFrequent(scalar.value) { frequent += 1 } else { rare += 1 }
    }
    if frequent + rare == 0 { return 0 }
    return Double(frequent) / Double(frequent + rare + 4 * part.invalid)
  }

  /// Level 1 of GB 2312 is its 3,755 most frequent characters; a traditional character is as frequent as its simplified.
  private static func isFrequent(_ scalar: UInt32) -> Bool {
    if (0x3001...0x301E).contains(scalar) || (0x2014...0x2026).contains(scalar) || (0xFF01...0xFF5E).contains(scalar) {
      return true
    }
    let simplified = ScriptTable.shared.simplified(scalar) ?? scalar
    guard let pair = DoubleByteTable.gb18030.pair(simplified) else { return false }
    return pair >= 0xB0A1 && pair <= 0xD7F9 && pair & 0xFF >= 0xA1
  }

  private static func isEastAsian(_ encoding: Encoding) -> Bool {
    if case .other(let name) = encoding {
      return name == "Shift_JIS" || name == "EUC-JP" || name == "EUC-KR" || name == "ISO-2022-JP"
    }
    return false
  }

  /// Whether the sample reads as running Chinese: it has the particles that every Chinese text has.
  private static func isMostly(_ sample: [UInt8], common encoding: Encoding) -> Bool {
    guard let part = encoding.decode(sample, 0..<sample.count), part.invalid == 0 else { return false }
    var particles = 0
    var all = 0
    for scalar in part.text.string.unicodeScalars where scalar.value >= 0x80 {
      all += 1
      switch scalar {
      case "的", "和", "在", "不", "年", "工", "科", "人", "大", "有", "是", "一", "中", "国", "國", "了", "，", "。", "、": particles += 1
      default: break
      }
    }
    return particles * 12 >= all
  }

  private static func uchardet(_ sample: [UInt8]) -> Encoding? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let code = sample.withUnsafeBytes {
      uchardet_handle_data(detector, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
    guard code == 0 else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    let label = String(cString: name)
    if label == "ASCII" || label.isEmpty { return nil }
    return Encoding(label: label)
  }
}
