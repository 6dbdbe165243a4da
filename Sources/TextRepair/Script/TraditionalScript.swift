/// Turns a text in traditional script into simplified script.
///
/// A text is traditional as a whole or not at all: a name in traditional script in a simplified report stays, and so
/// does Japanese.
package enum TraditionalScript {
  /// `simplified`, `traditional` or `none` (no Chinese), by the characters that only one of the scripts has.
  package static func script(of utf8: [UInt8]) -> String {
    let count = count(in: utf8, 0..<utf8.count)
    if count.isOtherLanguage || count.ideographs == 0 { return "none" }
    return count.traditional > 2 * count.simplified ? "traditional" : "simplified"
  }

  struct Count {
    var traditional = 0
    var simplified = 0
    var ideographs = 0
    var otherScript = 0

    /// Kana or Hangul run through Japanese and Korean; in Chinese one is a rare guest.
    var isOtherLanguage: Bool { otherScript * 8 > ideographs }
  }

  static func count(in utf8: [UInt8], _ range: Range<Int>) -> Count {
    var count = Count()
    let classes = ScriptTable.shared.classes
    utf8.withUnsafeBufferPointer { bytes in
      var position = range.lowerBound
      while position + 2 < range.upperBound {
        if bytes[position] & 0xF0 != 0xE0 {
          position += 1
          continue
        }
        let scalar =
          Int(bytes[position] & 0xF) << 12 | Int(bytes[position + 1] & 0x3F) << 6 | Int(bytes[position + 2] & 0x3F)
        let found = ScriptTable.Classes(rawValue: classes[scalar])
        if found.contains(.traditional) { count.traditional += 1 }
        if found.contains(.simplified) { count.simplified += 1 }
        if found.contains(.ideograph) { count.ideographs += 1 }
        if found.contains(.otherScript) { count.otherScript += 1 }
        position += 3
      }
    }
    return count
  }

  static func proposals(in utf8: [UInt8]) -> [RepairTrace.Proposal] {
    var result: [RepairTrace.Proposal] = []
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? utf8.count
      convertLine(utf8, start..<end, into: &result)
      start = end
    }
    return result
  }

  private static func convertLine(_ utf8: [UInt8], _ line: Range<Int>, into result: inout [RepairTrace.Proposal]) {
    let count = count(in: utf8, line)
    if count.traditional == 0 || count.isOtherLanguage { return }
    guard let converted = OpenCC.shared.simplified(utf8[line]) else { return }
    let before = ScriptTable.scalars(utf8[line])
    var after = ScriptTable.scalars(converted[...])
    ScriptLeftovers.choose(&after)
    guard before.count == after.count else { return }
    var position = line.lowerBound
    var index = 0
    while index < before.count {
      if before[index] == after[index] {
        position += utf8Width(before[index])
        index += 1
        continue
      }
      let start = position
      var replacement: [UInt8] = []
      while index < before.count, before[index] != after[index] {
        replacement.append(scalar: after[index])
        position += utf8Width(before[index])
        index += 1
      }
      result.append(RepairTrace.Proposal(start..<position, replacement, confidence: 1))
    }
  }
}
