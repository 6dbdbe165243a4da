import Records
import TextRepair

/// A line of a page: a paragraph, a heading or a row of a table.
struct PageLine: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case text
    /// h1–h6.
    case heading(Int)
    /// A paragraph wholly in bold.
    case bold
    case row
    case caption
  }

  /// Bytes of the page's text, without blanks at both ends.
  var range: Range<Int>
  var kind: Kind = .text
  /// How many bytes of it are the text of links.
  var linkBytes = 0
  /// The number of the table that a row stands in, counted from 0.
  var table: Int?
  /// Whether all cells of a row are header cells.
  var isHeader = false
}

/// A page's text in lines, repaired, before the report is cut out of it.
struct PageText: Sendable {
  var text: AlignedText
  var lines: [PageLine]
  /// Offsets in scalars of `text`.
  var repairs: [Repair] = []
  var damage: [String] = []
  var script = "none"
  var problems: [Problem] = []

  /// The lines of a text without markup.
  init(repaired: RepairedText) {
    text = repaired.text
    repairs = repaired.repairs
    damage = repaired.damage
    script = repaired.script
    problems = repaired.problems
    lines = PageText.lines(of: repaired.text.utf8)
  }

  /// The lines that were known before repair, where they are after it: by their numbers, or where repair changed the
  /// line breaks, by the source bytes they begin at.
  init(repaired: RepairedText, lines known: [PageLine], before: AlignedText) {
    self.init(repaired: repaired)
    if repaired.text == before {
      lines = known
      return
    }
    let after = repaired.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    if after.count == known.count {
      lines = zip(after, known).map { part, line in
        var line = line
        line.range = repaired.text.utf8.trimmed(part.startIndex..<part.endIndex)
        return line
      }
      return
    }
    let starts = known.map { before.sourceRange(of: $0.range).lowerBound }
    lines = lines.map { line in
      let start = repaired.text.sourceRange(of: line.range).lowerBound
      guard let match = starts.lastIndex(where: { $0 <= start }) else { return line }
      var result = known[match]
      result.range = line.range
      return result
    }
  }

  func string(_ line: PageLine) -> String { text.utf8.string(line.range) }

  static func lines(of utf8: [UInt8]) -> [PageLine] {
    var lines: [PageLine] = []
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? utf8.count
      let range = utf8.trimmed(start..<end)
      if !range.isEmpty { lines.append(PageLine(range: range)) }
      start = end + 1
    }
    return lines
  }
}

extension AlignedText {
  /// Without NULs: they are damage of a file and no text.
  func withoutNulls() -> AlignedText {
    guard utf8.contains(0) else { return self }
    var text = AlignedText()
    for part in utf8.split(separator: 0) { text.append(self, part.startIndex..<part.endIndex) }
    return text
  }
}
