import Records

/// Lays out rows of cells as a page's table: a row a line, cells separated by a tab.
func page(_ rows: [[String]], caption: String) -> (text: String, layout: [LayoutSpan]) {
  var text = caption + "\n"
  var layout = [LayoutSpan(kind: "caption", start: 0, end: caption.unicodeScalars.count)]
  let start = text.unicodeScalars.count
  for (number, row) in rows.enumerated() {
    let rowStart = text.unicodeScalars.count
    for (index, cell) in row.enumerated() {
      let cellStart = text.unicodeScalars.count
      text += cell
      layout.append(
        LayoutSpan(kind: number == 0 ? "header" : "cell", start: cellStart, end: text.unicodeScalars.count))
      if index + 1 < row.count { text += "\t" }
    }
    layout.append(LayoutSpan(kind: "row", start: rowStart, end: text.unicodeScalars.count))
    text += "\n"
  }
  layout.append(LayoutSpan(kind: "table", start: start, end: text.unicodeScalars.count))
  return (text, layout)
}

/// Lays out rows as pages give them: rows of headers are marked as a whole.
func pageWithHeaderRows(_ rows: [[String]], headers: Int) -> (text: String, layout: [LayoutSpan]) {
  var text = ""
  var layout: [LayoutSpan] = []
  for (number, row) in rows.enumerated() {
    let rowStart = text.unicodeScalars.count
    for (index, cell) in row.enumerated() {
      let start = text.unicodeScalars.count
      text += cell
      layout.append(LayoutSpan(kind: "cell", start: start, end: text.unicodeScalars.count))
      if index + 1 < row.count { text += "\t" }
    }
    layout.append(
      LayoutSpan(kind: number < headers ? "header" : "row", start: rowStart, end: text.unicodeScalars.count))
    text += "\n"
  }
  layout.append(LayoutSpan(kind: "table", start: 0, end: text.unicodeScalars.count))
  return (text, layout)
}
