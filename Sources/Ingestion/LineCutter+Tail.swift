/// What stands below the last paragraph of a page without markup.
extension LineCutter {
  func tail(
    _ page: PageText, _ start: Int, _ scalars: [[UInt32]], _ verdicts: [LineJudge.Verdict],
    _ draft: inout ReportDraft
  ) {
    var isOver = false
    for index in page.lines.indices where index >= start {
      let text = page.string(page.lines[index])
      note(text, verdicts[index], &draft)
      if !isOver, isOwn(page, index, scalars, verdicts) {
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

  /// Whether a line right below the last paragraph is still the report's: its last words, its signature, a heading
  /// above such words, the rows of a table.
  private func isOwn(_ page: PageText, _ index: Int, _ scalars: [[UInt32]], _ verdicts: [LineJudge.Verdict]) -> Bool {
    let line = scalars[index]
    switch verdicts[index] {
    case .date: return line.contains(0x5E74)
    case .prose: return line.last == 0x3002
    case .numbered:
      let goesOn = index + 1 < scalars.count && isClosing(scalars[index + 1]) && verdicts[index + 1] == .plain
      return isClosing(line) || Outline.level(line) == 1 && goesOn
    case .plain: return isClosing(line) || Signature.stands(line) || isRow(page, index)
    // 附件：… has a label's form.
    case .metadata: return Signature.isEnclosure(line)
    case .furniture: return false
    }
  }

  /// A short sentence: the report's last words.
  private func isClosing(_ line: [UInt32]) -> Bool { line.count >= 5 && (line.last == 0x3002 || line.last == 0x21) }

  /// A row of a table without markup, beside another with as many cells.
  private func isRow(_ page: PageText, _ index: Int) -> Bool {
    let cells = Self.cells(page, index)
    return cells >= 3 && (Self.cells(page, index - 1) == cells || Self.cells(page, index + 1) == cells)
  }

  /// The stretches of a line that tabs, or two blanks and more, keep apart.
  private static func cells(_ page: PageText, _ index: Int) -> Int {
    guard page.lines.indices.contains(index) else { return 0 }
    var cells = 1
    var blanks = 0
    for byte in page.text.utf8[page.lines[index].range] {
      if byte == 0x09 {
        blanks += 2
      } else if byte == 0x20 {
        blanks += 1
      } else {
        if blanks >= 2 { cells += 1 }
        blanks = 0
      }
    }
    return cells
  }
}
