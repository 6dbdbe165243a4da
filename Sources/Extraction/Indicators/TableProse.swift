import Records

/// The cells of tables that hold sentences: 完成情况, 工作任务.
extension TableReader {
  struct Prose {
    /// Scalar offsets in the document.
    var range: Range<Int>
    /// The label of the row, if it is words and no sentence itself.
    var label: Range<Int>?
    /// What the head of the column says of its figures.
    var stance: Stance?
  }

  /// The cells with sentences. Without heads a cell needs the marks of a sentence.
  func prose(_ table: PageTables.Table, text: DocumentText) -> [Prose] {
    guard let columns = table.rows.map(\.count).max(), columns > 1 else { return [] }
    let rows = table.rows.map { row in row.map { (cell: $0, text: text.string(scalars: $0.range)) } }
    let headRow = rows.firstIndex { $0.count == columns } ?? 0
    let hasHeads = rows[headRow].allSatisfy { isHead($0.text) }
    let heads = hasHeads ? rows[headRow].map { clean($0.text) } : []
    let labelColumn = hasHeads && columns > 2 && words.isWhole(heads[0], .numbering) ? 1 : 0
    var found: [Prose] = []
    for row in rows.dropFirst(hasHeads ? headRow + 1 : 0) {
      let missing = columns - row.count
      for (index, cell) in row.enumerated() where holdsSentence(cell.text) {
        let head = hasHeads ? heads[index + missing] : ""
        let isDone = words.isInside(head, .done)
        guard hasHeads ? words.isInside(head, .prose) || words.isWhole(head, .value) : hasMark(cell.text) else {
          continue
        }
        let label = missing == 0 && index > labelColumn ? row[labelColumn] : nil
        found.append(
          Prose(
            range: cell.cell.range, label: label.flatMap { isHead($0.text) ? $0.cell.range : nil },
            stance: isDone ? .actual : words.isInside(head, .target) ? .target : nil))
      }
    }
    return found
  }

  /// Words without a number and without marks.
  private func isHead(_ text: String) -> Bool {
    let text = Scalars(clean(text))
    return text.count <= 16 && !hasMark(text.string(0..<text.count))
      && !text.values.contains { NumeralCharacter.arabicDigit($0) != nil }
  }

  /// A number among words, which is not the whole cell.
  private func holdsSentence(_ text: String) -> Bool {
    let scalars = Scalars(text)
    var han = 0
    for position in 0..<scalars.count where Scalars.isHan(scalars[position]) { han += 1 }
    return han >= 3 && number(text, unit: nil) == nil && wholeYear(clean(text)) == nil
  }

  private func hasMark(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "，" || $0 == "。" || $0 == "；" || $0 == "," || $0 == ";" }
  }
}
