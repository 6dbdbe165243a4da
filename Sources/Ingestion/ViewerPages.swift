import Records

/// Mends the text of document viewers: a page number with a mark (`2、`) where a page broke, mostly in mid-sentence;
/// bare page numbers on lines of their own; headings that lost their line breaks.
struct ViewerPages {
  /// Lines (by their start in the page) that go on with the line before.
  private(set) var glue: Set<Int> = []

  /// - Parameter title: a title that the viewer names elsewhere (the alternative text of its page images).
  init(_ draft: inout ReportDraft, of page: PageText, title: String?) {
    let scalars = draft.lines.map { foldedScalars(page.text.utf8[$0.range]) }
    dropBareNumbers(&draft, page, scalars)
    joinNumberedPages(&draft, page, title)
  }

  private mutating func dropBareNumbers(_ draft: inout ReportDraft, _ page: PageText, _ scalars: [[UInt32]]) {
    var kept: [PageLine] = []
    var cuts = 0
    var joins = false
    for (index, line) in draft.lines.enumerated() {
      let isOpen = index > 0 && scalars[index - 1].count >= 20 && !LineProfile(scalars[index - 1]).endsSentence
      if line.kind == .text,
        PageNumber.isCertain(scalars[index])
          || isOpen && PageNumber.isPossible(scalars[index]) && index + 1 < scalars.count
            && Self.goesOn(draft.lines[index + 1], scalars[index + 1])
      {
        draft.cut("page_number", page.string(line))
        cuts += 1
        joins = isOpen || joins
        continue
      }
      // A viewer's own words are as good as its number.
      if isOpen, draft.breaks.contains(line.range.lowerBound) {
        joins = true
        cuts += 1
      }
      if joins, Self.goesOn(line, scalars[index]) { glue.insert(line.range.lowerBound) }
      joins = false
      kept.append(line)
    }
    if cuts == 0 { return }
    draft.lines = kept
    if cuts > 1 || !glue.isEmpty { draft.damage.append("viewer_page_numbers") }
  }

  /// Whether a line may go on with a sentence that a page's end tore.
  private static func goesOn(_ line: PageLine, _ scalars: [UInt32]) -> Bool {
    line.kind == .text && Outline.level(scalars) == nil
  }

  private mutating func joinNumberedPages(_ draft: inout ReportDraft, _ page: PageText, _ title: String?) {
    var pages: [(line: Int, number: Int, length: Int)] = []
    for (index, line) in draft.lines.enumerated() {
      guard let mark = Self.pageMark(page.text.utf8, line.range) else { continue }
      if let last = pages.last, mark.number != last.number + 1 { continue }
      if pages.isEmpty && mark.number > 2 { continue }
      pages.append((index, mark.number, mark.length))
    }
    let breaks = pages.filter { $0.line > 0 && $0.number > 1 }
    let open = breaks.filter { mark in
      let line = draft.lines[mark.line - 1]
      let before = foldedScalars(page.text.utf8[line.range])
      return before.count >= 40 && !LineProfile(before).endsSentence
    }
    // Numbered items end their sentences; pages do not.
    guard open.count >= 1, open.count * 10 >= breaks.count * 6 else { return }
    draft.damage.append("viewer_page_numbers")
    for mark in pages {
      let range = draft.lines[mark.line].range
      draft.cut("page_number", page.text.utf8.string(range.lowerBound..<(range.lowerBound + mark.length)))
      draft.lines[mark.line].range = (range.lowerBound + mark.length)..<range.upperBound
      if mark.line > 0 && mark.number > 1 { glue.insert(draft.lines[mark.line].range.lowerBound) }
    }
    splitTitle(&draft, page, title)
    splitHeadings(&draft, page)
  }

  /// The number and length of `2、` at the start of a line.
  private static func pageMark(_ bytes: [UInt8], _ range: Range<Int>) -> (number: Int, length: Int)? {
    var position = range.lowerBound
    var number = 0
    while position < range.upperBound, bytes[position] &- 0x30 < 10, position - range.lowerBound < 3 {
      number = number * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    guard position > range.lowerBound, position + 3 <= range.upperBound,
      bytes[position..<(position + 3)].elementsEqual([0xE3, 0x80, 0x81])
    else { return nil }
    return (number, position + 3 - range.lowerBound)
  }

  /// The title runs into the first sentence where the viewer lost the line break behind it.
  private mutating func splitTitle(_ draft: inout ReportDraft, _ page: PageText, _ title: String?) {
    guard let title = title ?? draft.title else { return }
    let words = Array(title.utf8)
    // The title may stand above as well; one of the two is enough.
    let isAbove = draft.lines.count > 1 && page.text.utf8[draft.lines[0].range].elementsEqual(words)
    guard let first = isAbove ? draft.lines[1] : draft.lines.first, first.range.count > words.count,
      page.text.utf8[first.range].starts(with: words)
    else { return }
    if isAbove { draft.cut("title", page.string(draft.lines.removeFirst())) }
    var head = first
    head.range = first.range.lowerBound..<(first.range.lowerBound + words.count)
    draft.lines[0].range = head.range.upperBound..<first.range.upperBound
    draft.lines.insert(head, at: 0)
    draft.title = title
  }

  /// Breaks lines before headings that carry on the numbering: 一、 (一) 1.
  private mutating func splitHeadings(_ draft: inout ReportDraft, _ page: PageText) {
    var next = [1, 1, 1]
    var lines: [PageLine] = []
    for line in draft.lines {
      if line.kind != .text {
        lines.append(line)
        continue
      }
      var start = line.range.lowerBound
      page.text.utf8.withUnsafeBufferPointer { bytes in
        var position = start
        while position < line.range.upperBound {
          let (scalar, length) = Scalars.decode(bytes, position)
          if ViewerHeading.mayBegin(scalar), let hit = ViewerHeading.number(bytes, position, line.range.upperBound),
            hit.number == next[hit.level]
          {
            if position > start { lines.append(PageLine(range: start..<position)) }
            start = position
            next[hit.level] = hit.number + 1
            for deeper in (hit.level + 1)..<max(hit.level + 1, 3) { next[deeper] = 1 }
            position = hit.end
          } else {
            position += length
          }
        }
      }
      lines.append(PageLine(range: start..<line.range.upperBound))
    }
    draft.lines = lines
  }
}

extension LineCutter {
  /// The title that the alternative texts of a viewer's page images share: 标题_第1页, 标题_第2页.
  static func imageTitle(_ page: PageText) -> String? {
    var titles: [String] = []
    for line in page.lines.prefix(60) {
      let text = page.string(line)
      guard text.hasPrefix("!["), let close = text.firstIndex(of: "]") else { continue }
      var alternative = text[text.index(text.startIndex, offsetBy: 2)..<close]
      if let mark = alternative.range(of: "_第") ?? alternative.range(of: "第1页") {
        alternative = alternative[..<mark.lowerBound]
      }
      if alternative.count >= 4 { titles.append(String(alternative)) }
    }
    guard let first = titles.first, titles.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
