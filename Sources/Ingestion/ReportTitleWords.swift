import Records

/// What makes a line the title of a report: titles.csv, columns `word` and `weight`.
package struct TitleWords: Sendable {
  private let words: [[UInt32]]

  package init(path: String) throws {
    self.init(try CSVTable(path: path, columns: ["word"]).rows.map { $0["word"] })
  }

  init(_ words: [String]) { self.words = words.map { foldedScalars($0.utf8) } }

  /// Whether a folded line reads as a title: short, no sentence, not numbered, with a title's word.
  func isTitle(_ line: [UInt32]) -> Bool {
    let profile = LineProfile(line)
    if line.count < 6 || line.count > 80 || profile.han < 5 || profile.separators > 0 { return false }
    if line.contains(0x3002) || line.contains(0x3B) || line.last == 0x3A || line.last == 0x2C { return false }
    if profile.sentenceMarks > 2 || Outline.startsNumbered(line) { return false }
    return words.contains { line.containsRun($0) }
  }

  /// Whether a folded line reads as a title and ends with a title's word, so that a comma or 、 in it makes no text of it
  /// (…2022年工作总结、2023年工作计划).
  func isWholeTitle(_ line: [UInt32]) -> Bool {
    line.count <= 60 && words.contains { line.count > $0.count && line.suffix($0.count).elementsEqual($0) }
      && isTitle(line)
  }
}

extension [UInt32] {
  func containsRun(_ other: [UInt32]) -> Bool {
    if other.isEmpty || other.count > count { return false }
    for start in 0...(count - other.count) where self[start] == other[0] {
      if (1..<other.count).allSatisfy({ self[start + $0] == other[$0] }) { return true }
    }
    return false
  }
}
