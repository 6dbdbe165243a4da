/// Titles that are printed on two lines: the office on one, what it reports on the next; or a title that goes on.
enum SplitTitle {
  /// Whether a line is the first half of a title whose second half is the line below it. Both are folded.
  static func joins(_ above: [UInt32], _ below: [UInt32], _ words: TitleWords) -> Bool {
    guard (4...40).contains(above.count), (4...50).contains(below.count), isBare(above), isBare(below) else {
      return false
    }
    guard let first = below.first, let last = above.last, words.isTitle(below) else { return false }
    // 某某区科技局 / 2021年工作总结
    let beginsWithYear = (0x30...0x39).contains(first) || first == 0x5173
    if offices.contains(last), beginsWithYear || first == 0x5DE5 || first == 0x5E74 { return true }
    // …2021年工作总结 / 和2022年工作思路
    return words.isTitle(above) && joiners.contains(first) && below.count > 1
  }

  /// Whether a line is the second of a title, set off by a dash: ——在全市科技工作会议上的报告. Folded.
  static func isSubtitle(_ line: [UInt32], below above: [UInt32], _ words: TitleWords) -> Bool {
    guard let first = line.first, dashes.contains(first), words.isTitle(line) else { return false }
    return (6...40).contains(above.count) && !Outline.startsNumbered(above) && LineProfile(above).sentenceMarks <= 2
  }

  /// Whether the only line above a report may be its title though no title's word is in it: 某市林业十年成就亮眼.
  static func mayBeTitle(_ line: [UInt32], _ sites: SiteNames) -> Bool {
    guard (10...40).contains(line.count), isBare(line), let last = line.last, !offices.contains(last) else {
      return false
    }
    let profile = LineProfile(line)
    return profile.han >= 8 && profile.separators == 0 && !sites.isName(line) && !sites.endsAsName(line)
  }

  /// No sentence, no label, no list.
  private static func isBare(_ line: [UInt32]) -> Bool {
    !line.contains { [0x3002, 0x3B, 0x3A, 0x2C, 0x7C, 0x3E, 0x21, 0x3F].contains($0) } && !Outline.startsNumbered(line)
  }

  /// 局 委 厅 会 府 办 院 部 处 中心.
  private static let offices: Set<UInt32> = [
    0x5C40, 0x59D4, 0x5385, 0x4F1A, 0x5E9C, 0x529E, 0x9662, 0x90E8, 0x5904, 0x5FC3, 0x5BA4,
  ]
  /// — ― ─ - －.
  private static let dashes: Set<UInt32> = [0x2014, 0x2015, 0x2500, 0x2D, 0xFF0D]
  /// 和 及 与 暨.
  private static let joiners: Set<UInt32> = [0x548C, 0x53CA, 0x4E0E, 0x66A8]
}
