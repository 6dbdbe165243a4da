/// The lines between a title and the first paragraph.
extension LineCutter {
  /// Above the first paragraph a line with a date beside a name is the editor's: 某某局 2022-01-20.
  func markBylines(_ verdicts: inout [LineJudge.Verdict], _ page: PageText, _ scalars: [[UInt32]]) {
    for index in verdicts.indices {
      if verdicts[index] == .prose { return }
      guard verdicts[index] == .plain, page.lines[index].kind != .row, (8...70).contains(scalars[index].count),
        !titleWords.isTitle(scalars[index])
      else { continue }
      if isByline(page, index, scalars[index]) { verdicts[index] = .metadata }
    }
  }

  /// A date in figures at either end of a line, or a label before it that lacks its colon.
  private func isByline(_ page: PageText, _ index: Int, _ scalars: [UInt32]) -> Bool {
    if [0x3002, 0x3B, 0x3F, 0x21].contains(scalars.last) { return false }
    let range = page.lines[index].range
    return page.text.utf8.withUnsafeBufferPointer { bytes in
      guard let hit = DateScanner.first(bytes, range) else { return false }
      if judge.labels.says(.published, scalars), hit.range.lowerBound - range.lowerBound <= 16 { return true }
      let isInFigures = bytes[hit.range].allSatisfy { $0 < 0x80 }
      return isInFigures && (hit.range.lowerBound == range.lowerBound || hit.range.upperBound == range.upperBound)
    }
  }

  /// The title of a page that has none in its markup: the last line above the first paragraph that reads as one.
  func titled(_ page: MarkedPage, _ scalars: [[UInt32]], _ verdicts: [LineJudge.Verdict]) -> MarkedPage {
    guard page.title == nil, let first = page.region.first(where: { verdicts[$0] == .prose }),
      let index = titleIndex(above: first, scalars, verdicts), page.region.contains(index)
    else { return page }
    var page = page
    page.titleLine = index
    page.title = page.text.string(page.text.lines[index])
    return page
  }

  /// The title is the last line above the report that reads as one, and above the salutation (各位代表：), where there is one
  /// between two such lines.
  func titleIndex(above start: Int, _ scalars: [[UInt32]], _ verdicts: [LineJudge.Verdict]) -> Int? {
    var index = start - 1
    var found: Int?
    var isAboveSalutation = false
    while index >= 0, start - index <= 40 {
      if verdicts[index] == .plain, titleWords.isTitle(scalars[index]) {
        if isAboveSalutation { return index }
        found = found ?? index
      } else if judge.labels.isSalutation(scalars[index]) {
        isAboveSalutation = true
      }
      index -= 1
    }
    return found
  }
}
