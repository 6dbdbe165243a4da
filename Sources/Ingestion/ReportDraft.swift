import Records

/// A report as it lies in a page: which lines it is made of, and what stood around it.
struct ReportDraft: Sendable {
  /// The lines of the report, its title first where the page prints it.
  var lines: [PageLine] = []
  var title: String?
  /// Labelled values printed around the report: 来源, 发布时间.
  var values: [MetadataLabels.Value] = []
  /// ISO dates that stand alone in the head of the page.
  var headDates: [String] = []
  var furniture: [Furniture] = []
  var damage: [String] = []
  /// Lines (by their start in the page) that go on with the line before.
  var glue: Set<Int> = []

  mutating func cut(_ kind: String, _ text: String) {
    let limit = 500
    let text = text.unicodeScalars.count > limit ? String(text.unicodeScalars.prefix(limit)) + "…" : text
    if let last = furniture.last, last.kind == kind, last.text.utf8.count + text.utf8.count < limit {
      furniture[furniture.count - 1].text += "\n" + text
    } else {
      furniture.append(Furniture(kind: kind, text: text))
    }
  }
}

/// Cuts the report out of the lines of a page without markup.
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
    for index in page.marginLines where index < verdicts.count {
      verdicts[index] = .furniture(kind: "navigation", endsReport: false)
    }
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
    // A title broken for looks is one line.
    for line in title.dropFirst() { draft.glue.insert(lines[line].range.lowerBound) }
    return draft
  }

  /// A title with the half of it that stands on the line above or below.
  private func whole(_ title: Range<Int>, _ scalars: [[UInt32]], _ verdicts: [LineJudge.Verdict]) -> Range<Int> {
    guard title.count == 1 else { return title }
    let (above, below) = (title.lowerBound - 1, title.upperBound)
    if above >= 0, verdicts[above] == .plain, SplitTitle.joins(scalars[above], scalars[above + 1], titleWords) {
      return above..<below
    }
    if below < scalars.count, verdicts[below] == .plain,
      SplitTitle.joins(scalars[below - 1], scalars[below], titleWords)
    {
      return title.lowerBound..<(below + 1)
    }
    return title
  }

  /// nil where the page holds no report.
  func cut(_ page: PageText) -> ReportDraft? {
    let scalars = page.lines.map { foldedScalars(page.text.utf8[$0.range]) }
    let profiles = scalars.map { LineProfile($0) }
    let verdicts = judge.judge(page, scalars)
    guard let range = ReportRange.find(page.lines, verdicts, profiles) else { return nil }
    var draft = ReportDraft()
    let titleIndex = self.titleIndex(above: range.lowerBound, scalars, verdicts)
    let title = titleIndex.map { whole($0..<($0 + 1), scalars, verdicts) } ?? 0..<0
    head(page, range.lowerBound, title, scalars, verdicts, &draft)
    for index in range where !title.contains(index) {
      keep(page, index, verdicts[index], &draft)
    }
    tail(page, range.upperBound, scalars, verdicts, &draft)
    draft.glue = ViewerPages(&draft, of: page, title: Self.imageTitle(page)).glue
    for line in title.dropFirst() { draft.glue.insert(page.lines[line].range.lowerBound) }
    return draft
  }

  /// The title is the last line above the report that reads as one.
  private func titleIndex(above start: Int, _ scalars: [[UInt32]], _ verdicts: [LineJudge.Verdict]) -> Int? {
    var index = start - 1
    while index >= 0, start - index <= 40 {
      if verdicts[index] == .plain, titleWords.isTitle(scalars[index]) { return index }
      index -= 1
    }
    return nil
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
      note(text, verdicts[index], &draft)
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

  /// A heading, a salutation or a short sentence above the first paragraph.
  private func isOpening(_ line: [UInt32], _ verdict: LineJudge.Verdict) -> Bool {
    if verdict == .numbered { return true }
    return verdict == .plain && (line.last == 0x3A || line.last == 0x3002 && line.count >= 8)
  }

  private func keep(_ page: PageText, _ index: Int, _ verdict: LineJudge.Verdict, _ draft: inout ReportDraft) {
    let line = page.lines[index]
    switch verdict {
    case .furniture(let kind, _): draft.cut(kind, page.string(line))
    case .metadata:
      note(page.string(line), verdict, &draft)
      draft.cut("metadata", page.string(line))
    default: draft.lines.append(withoutTail(line, page, &draft))
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

  private func tail(
    _ page: PageText, _ start: Int, _ scalars: [[UInt32]], _ verdicts: [LineJudge.Verdict],
    _ draft: inout ReportDraft
  ) {
    var isOver = false
    for index in page.lines.indices where index >= start {
      let text = page.string(page.lines[index])
      note(text, verdicts[index], &draft)
      if !isOver, isSignature(scalars[index], verdicts[index]) {
        draft.lines.append(page.lines[index])
        continue
      }
      isOver = true
      switch verdicts[index] {
      case .furniture(let kind, _): draft.cut(kind, text)
      case .metadata, .date: draft.cut("metadata", text)
      default: draft.cut("links", text)
      }
    }
  }

  /// The name of an office, or the date of signing, below a report.
  private func isSignature(_ scalars: [UInt32], _ verdict: LineJudge.Verdict) -> Bool {
    if verdict == .date { return scalars.contains(0x5E74) }
    guard verdict == .plain, scalars.count <= 30, let last = scalars.last else { return false }
    return [0x5C40, 0x4F1A, 0x5385, 0x5E9C, 0x59D4, 0x529E].contains(last)
  }

  private func note(_ text: String, _ verdict: LineJudge.Verdict, _ draft: inout ReportDraft) {
    switch verdict {
    case .metadata:
      let row = text.contains("\t") ? judge.labels.values(ofRow: text) : []
      let values = row.isEmpty ? judge.labels.values(of: text).values : row
      draft.values += values
      if values.isEmpty, let date = DateScanner.first(in: text) { draft.headDates.append(date) }
    case .date:
      if let date = DateScanner.first(in: text) { draft.headDates.append(date) }
    default: break
    }
  }
}
