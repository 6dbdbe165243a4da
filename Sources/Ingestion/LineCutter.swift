import Records

/// Cuts the report out of the lines of a page.
struct LineCutter: Sendable {
  let judge: LineJudge
  let titleWords: TitleWords
  let sites: SiteNames

  /// Cuts a page with markup. nil where the page holds no report.
  func cut(_ page: MarkedPage) -> ReportDraft? {
    let lines = page.text.lines
    let scalars = lines.map { foldedScalars(page.text.text.utf8[$0.range]) }
    let profiles = scalars.map { LineProfile($0) }
    var verdicts = judge.judge(page.text, scalars)
    let wrapped = WrappedLines(page.text, scalars)
    wrapped.complete(&verdicts, scalars)
    for index in page.marginLines where index < verdicts.count {
      verdicts[index] = .furniture(kind: "navigation", endsReport: false)
    }
    Self.markReplies(&verdicts)
    markBylines(&verdicts, page.text, scalars)
    let page = titled(page, scalars, verdicts)
    var title = page.titleLine.map { $0..<($0 + page.titleLines) } ?? 0..<0
    for line in title { verdicts[line] = .plain }
    title = whole(title, scalars, verdicts)
    guard let found = ReportRange.find(page, verdicts, profiles) else { return nil }
    var draft = ReportDraft()
    let isLonger = title.count > page.titleLines
    draft.title = isLonger ? title.map { page.text.string(lines[$0]) }.joined() : page.title
    for index in lines.indices {
      let text = page.text.string(lines[index])
      if title.contains(index) {
        draft.lines.append(lines[index])
      } else if found.contains(index) {
        keep(page.text, index, verdicts[index], &draft)
      } else {
        note(text, verdicts[index], &draft)
        if index >= page.region.lowerBound {
          if case .furniture(let kind, _) = verdicts[index] {
            draft.cut(kind, text)
          } else {
            draft.cut(verdicts[index] == .metadata || verdicts[index] == .date ? "metadata" : "links", text)
          }
        }
      }
    }
    draft.glue = ViewerPages(&draft, of: page.text, title: page.title).glue
    draft.glue.formUnion(wrapped.glue(draft.lines, of: page.text, title: title))
    // A title broken for looks is one line.
    for line in title.dropFirst() { draft.glue.insert(lines[line].range.lowerBound) }
    return draft
  }

  /// Comments without a heading: where several lines say when someone wrote and offer to reply, the text above the first
  /// of them is the first comment, and the report has ended.
  private static func markReplies(_ verdicts: inout [LineJudge.Verdict]) {
    let replies = verdicts.indices.filter { verdicts[$0] == .furniture(kind: "replies", endsReport: false) }
    guard replies.count >= 2, replies[1] - replies[0] <= 8,
      let comment = (max(0, replies[0] - 3)..<replies[0]).last(where: {
        verdicts[$0] == .prose || verdicts[$0] == .plain
      })
    else { return }
    verdicts[comment] = .furniture(kind: "comments", endsReport: true)
  }

  /// A title with the half of it that stands on the line above or below.
  func whole(_ title: Range<Int>, _ scalars: [[UInt32]], _ verdicts: [LineJudge.Verdict]) -> Range<Int> {
    guard title.count == 1 else { return title }
    let (above, below) = (title.lowerBound - 1, title.upperBound)
    if above >= 0, verdicts[above] == .plain {
      if SplitTitle.joins(scalars[above], scalars[above + 1], titleWords) { return above..<below }
      if SplitTitle.isSubtitle(scalars[above + 1], below: scalars[above], titleWords) {
        // What stands above both and reads as a title itself is the page's: 某市交通局2017年工作报告.
        let top = above - 1
        let isTitled = top >= 0 && verdicts[top] == .plain && titleWords.isTitle(scalars[top])
        return isTitled ? top..<above : above..<below
      }
    }
    if below < scalars.count, verdicts[below] == .plain,
      SplitTitle.joins(scalars[below - 1], scalars[below], titleWords)
    {
      return title.lowerBound..<(below + 1)
    }
    return title
  }

  func keep(_ page: PageText, _ index: Int, _ verdict: LineJudge.Verdict, _ draft: inout ReportDraft) {
    let line = page.lines[index]
    switch verdict {
    case .furniture(let kind, _):
      draft.cut(kind, page.string(line))
      draft.isBroken = kind == "viewer"
    case .metadata:
      note(page.string(line), verdict, &draft)
      draft.cut("metadata", page.string(line))
    default:
      if draft.isBroken { draft.breaks.insert(line.range.lowerBound) }
      draft.isBroken = false
      // The number of a document may stand below its title.
      if verdict == .plain, line.range.count <= 100 { note(page.string(line), verdict, &draft) }
      draft.lines.append(withoutTail(line, page, &draft))
    }
  }

  /// Without a button that stands behind the last sentence of a line: …仍将持续。返回首页>>
  private func withoutTail(_ line: PageLine, _ page: PageText, _ draft: inout ReportDraft) -> PageLine {
    if line.range.count < 60 || line.kind == .row { return line }
    let bytes = page.text.utf8
    let stop: [UInt8] = [0xE3, 0x80, 0x82]
    var position = line.range.upperBound - 3
    let first = max(line.range.lowerBound, line.range.upperBound - 90)
    while position > first, Array(bytes[position..<(position + 3)]) != stop { position -= 1 }
    if position <= first || position + 3 >= line.range.upperBound - 4 { return line }
    let tail = position + 3..<line.range.upperBound
    let words = bytes.string(tail)
    if let entry = judge.furniture.match(foldedScalars(bytes[tail])) {
      draft.cut(entry.kind, words)
    } else if judge.labels.values(of: words).isWhole {
      note(words, .metadata, &draft)
      draft.cut("metadata", words)
    } else {
      return line
    }
    var line = line
    line.range = line.range.lowerBound..<tail.lowerBound
    return line
  }

  func note(_ text: String, _ verdict: LineJudge.Verdict, _ draft: inout ReportDraft) {
    switch verdict {
    case .metadata:
      let row = text.contains("\t") ? judge.labels.values(ofRow: text) : []
      let values = row.isEmpty ? judge.labels.values(of: text).values : row
      draft.values += values
      if values.isEmpty, let date = DateScanner.first(in: text) { draft.headDates.append(date) }
    case .date:
      if let date = DateScanner.first(in: text) { draft.headDates.append(date) }
    case .plain:
      if text.utf8.count <= 100, let number = DocumentNumber.line(foldedScalars(text.utf8)) {
        draft.values.append(MetadataLabels.Value(field: "number", text: Places.string(number)))
      }
    default: break
    }
  }
}
