import Records

/// Pages without markup.
extension LineCutter {
  /// nil where the page holds no report.
  func cut(_ page: PageText) -> ReportDraft? {
    let scalars = page.lines.map { foldedScalars(page.text.utf8[$0.range]) }
    let profiles = scalars.map { LineProfile($0) }
    var verdicts = judge.judge(page, scalars)
    let wrapped = WrappedLines(page, scalars)
    wrapped.complete(&verdicts, scalars)
    markBylines(&verdicts, page, scalars)
    if let first = verdicts.firstIndex(of: .prose), titleWords.isWholeTitle(scalars[first]) { verdicts[first] = .plain }
    guard var range = ReportRange.find(page.lines, verdicts, profiles) else { return nil }
    // The last words of a sentence that a line break tore.
    let last = range.upperBound - 1
    if range.upperBound < verdicts.count, verdicts[last] == .prose, verdicts[last + 1] == .plain,
      !profiles[last].endsSentence, profiles[last + 1].endsSentence
    {
      range = range.lowerBound..<(last + 2)
    }
    var draft = ReportDraft()
    let titleIndex =
      self.titleIndex(above: range.lowerBound, scalars, verdicts)
      ?? onlyLine(above: range.lowerBound, scalars, verdicts)
    let title = titleIndex.map { whole(above(part: $0, scalars, verdicts), scalars, verdicts) } ?? 0..<0
    head(page, range.lowerBound, title, scalars, verdicts, &draft)
    for index in range where !title.contains(index) {
      keep(page, index, verdicts[index], &draft)
    }
    tail(page, range.upperBound, scalars, verdicts, &draft)
    draft.glue = ViewerPages(&draft, of: page, title: Self.imageTitle(page)).glue
    draft.glue.formUnion(wrapped.glue(draft.lines, of: page, title: title))
    for line in title.dropFirst() { draft.glue.insert(page.lines[line].range.lowerBound) }
    return draft
  }

  private func head(
    _ page: PageText, _ start: Int, _ title: Range<Int>, _ scalars: [[UInt32]], _ verdicts: [LineJudge.Verdict],
    _ draft: inout ReportDraft
  ) {
    // Without a title only headings and salutations right above the text belong to it.
    var first = start
    if !title.isEmpty {
      first = title.lowerBound
    } else {
      while first > 0, isOpening(scalars[first - 1], verdicts[first - 1]) { first -= 1 }
    }
    for index in 0..<max(start, title.upperBound) {
      let line = page.lines[index]
      let text = page.string(line)
      if title.contains(index) {
        // Names of sites behind the title are none of it: …工作计划_文档在线预览.
        let own = TitleFinder(pageTitle: text, metaTitles: [], site: nil, sites: sites).strip(text)
        var line = line
        if text.hasPrefix(own) {
          line.range = line.range.lowerBound..<(line.range.lowerBound + own.utf8.count)
        }
        draft.title = (draft.title ?? "") + own
        draft.lines.append(line)
        continue
      }
      if verdicts[index] == .plain, isRepeated(scalars[index], title.map { scalars[$0] }) {
        draft.cut("title", text)
        continue
      }
      note(text, verdicts[index], &draft)
      // 2022-01-20 来源：…: a date beside labels that say nothing of it.
      if verdicts[index] == .metadata, let date = DateScanner.first(in: text), !draft.headDates.contains(date) {
        draft.headDates.append(date)
      }
      switch verdicts[index] {
      case .furniture(let kind, _):
        draft.cut(kind, text)
        if kind == "spam" { draft.damage.append("spam_title") }
      case .metadata, .date: draft.cut("metadata", text)
      case .plain where index >= first, .numbered where index >= first, .prose where index >= first:
        draft.lines.append(line)
      default:
        let isTitle = title.contains {
          scalars[$0].containsRun(scalars[index]) || scalars[index].containsRun(scalars[$0])
        }
        draft.cut(isTitle ? "title" : "navigation", text)
      }
    }
  }

  /// 政府工作报告 below 2023年某市政府工作报告 says the same again; 2023年工作总结 may head a part.
  private func isRepeated(_ line: [UInt32], _ title: [[UInt32]]) -> Bool {
    line.count >= 4 && !line.contains { (0x30...0x39).contains($0) } && title.contains { $0.containsRun(line) }
  }

  /// The line of the title: the given one, or where that only heads the first of two parts (2022年工作总结) or says less
  /// (政府工作报告), the line above it that has all its words.
  private func above(part index: Int, _ scalars: [[UInt32]], _ verdicts: [LineJudge.Verdict]) -> Range<Int> {
    let line = index..<(index + 1)
    let digit = scalars[index].firstIndex { (0x30...0x39).contains($0) } ?? 0
    guard index > 0, digit <= 4 else { return line }
    let part = Array(scalars[index][digit...])
    for above in (max(0, index - 2)..<index).reversed() where verdicts[above] == .plain {
      let title = scalars[above]
      if title.count >= part.count + 4, title.containsRun(part), titleWords.isTitle(title) {
        return above..<(above + 1)
      }
    }
    return line
  }

  /// The one line above a report that is neither a label nor a date, where it may be its title.
  private func onlyLine(above start: Int, _ scalars: [[UInt32]], _ verdicts: [LineJudge.Verdict]) -> Int? {
    let others = (0..<start).filter { verdicts[$0] != .metadata && verdicts[$0] != .date }
    guard others.count == 1, verdicts[others[0]] == .plain, SplitTitle.mayBeTitle(scalars[others[0]], sites) else {
      return nil
    }
    return others[0]
  }

  /// A heading, a salutation or a short sentence above the first paragraph.
  private func isOpening(_ line: [UInt32], _ verdict: LineJudge.Verdict) -> Bool {
    if verdict == .numbered { return true }
    return verdict == .plain && (line.last == 0x3A || line.last == 0x3002 && line.count >= 8)
  }
}
