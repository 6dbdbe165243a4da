/// The lines that a report is signed with: an office, the day, how far it may be shown, what is enclosed.
enum Signature {
  /// Whether a folded line below a report belongs to it.
  static func stands(_ line: [UInt32]) -> Bool {
    if line.count > 40 { return false }
    if isEnclosure(line) { return true }
    // 来源:某某局 is the page's.
    if line.contains(0x3A) { return false }
    // (此件公开发布)
    if line.first == 0x28, line.last == 0x29, line.dropFirst().starts(with: [0x6B64, 0x4EF6]) { return true }
    let signed = withoutDate(line)
    return signed.isEmpty ? !line.isEmpty : isOffice(signed)
  }

  static func isEnclosure(_ line: [UInt32]) -> Bool {
    (4...40).contains(line.count) && enclosures.contains { line.starts(with: $0) }
  }

  /// The office that a line is, its date put aside; nil where it is none.
  static func office(_ line: [UInt32]) -> ArraySlice<UInt32>? {
    let signed = withoutDate(line)
    return line.count <= 40 && !line.contains(0x3A) && isOffice(signed) ? signed : nil
  }

  private static func isOffice(_ line: ArraySlice<UInt32>) -> Bool {
    guard line.count <= 30, line.count >= 3, let last = line.last else { return false }
    if ends.contains(last) { return true }
    // 办公室, 中心
    let before = line[line.endIndex - 2]
    return last == 0x5BA4 && before == 0x516C || last == 0x5FC3 && before == 0x4E2D
  }

  /// Without 2020年1月10日 or 二〇二〇年一月十日 at its end.
  private static func withoutDate(_ line: [UInt32]) -> ArraySlice<UInt32> {
    guard line.last == 0x65E5 else { return line[...] }
    var start = line.count - 1
    var units = 0
    while start > 0, line.count - start < 12 {
      let scalar = line[start - 1]
      if scalar == 0x5E74 || scalar == 0x6708 {
        units += 1
      } else if !(0x30...0x39).contains(scalar), !numerals.contains(scalar) {
        break
      }
      start -= 1
    }
    return units == 2 ? line[..<start] : line[...]
  }

  /// 局 会 厅 府 委 办.
  private static let ends: Set<UInt32> = [0x5C40, 0x4F1A, 0x5385, 0x5E9C, 0x59D4, 0x529E]
  private static let numerals = Set("〇○零一二三四五六七八九十".unicodeScalars.map(\.value))
  private static let enclosures = ["附件:", "附表:", "附:", "附件1", "附件一"].map { foldedScalars($0.utf8) }
}
