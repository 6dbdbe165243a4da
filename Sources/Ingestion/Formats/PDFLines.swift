import TextRepair

/// Joins the lines of a PDF's text to paragraphs: a line that is nearly as long as lines of the page are, and does not
/// end a sentence, goes on in the next.
enum PDFLines {
  static func joined(_ text: AlignedText) -> AlignedText {
    let bytes = text.utf8
    let lines = PageText.lines(of: bytes).map { line in
      (range: line.range, scalars: foldedScalars(bytes[line.range]))
    }
    if lines.count < 3 { return text }
    // The length that nine lines of ten do not pass is the width of the page.
    let lengths = lines.map(\.scalars.count).sorted()
    let width = lengths[lengths.count * 9 / 10]
    if width < 20 { return text }
    var edits: [AlignedText.Edit] = []
    for index in lines.indices.dropLast() {
      let (line, next) = (lines[index], lines[index + 1])
      if line.scalars.count * 10 < width * 8 || LineProfile(line.scalars).endsSentence { continue }
      if Outline.level(next.scalars) != nil || ViewerPages.isBareNumber(next.scalars) { continue }
      edits.append(AlignedText.Edit(range: line.range.upperBound..<next.range.lowerBound, replacement: []))
    }
    return text.applying(edits)
  }
}
