import TextRepair

/// Parts a page that collects several reports: 篇1 … 篇2 …, 第一篇 … 第二篇 ….
enum ReportCollection {
  /// The reports of a draft, in order; the draft alone where it is one report.
  static func split(_ draft: ReportDraft, of page: PageText, titleWords: TitleWords) -> [ReportDraft] {
    let scalars = draft.lines.map { foldedScalars(page.text.utf8[$0.range]) }
    var marks: [(line: Int, number: Int)] = []
    for (index, line) in scalars.enumerated() {
      guard let number = number(of: line), number == (marks.last?.number ?? 0) + 1 else { continue }
      marks.append((index, number))
    }
    guard marks.count >= 2 else { return [draft] }
    var parts: [ReportDraft] = []
    for (position, mark) in marks.enumerated() {
      let end = position + 1 < marks.count ? marks[position + 1].line : draft.lines.count
      // A part is a report of some length, not an entry of a list of contents.
      if scalars[mark.line..<end].reduce(0, { $0 + $1.count }) < 200 { return [draft] }
      var part = draft
      part.lines = Array(draft.lines[mark.line..<end])
      part.furniture = position == 0 ? draft.furniture : []
      let next = mark.line + 1
      if next < end, titleWords.isTitle(scalars[next]) {
        // The title of the part stands below its mark.
        part.cut("collection", page.string(part.lines.removeFirst()))
        part.title = page.string(draft.lines[next])
      } else {
        // 篇1：某市工作总结 is titled by what stands behind the mark.
        var line = draft.lines[mark.line]
        let title = Self.behindMark(page.text.utf8, line.range)
        if title.lowerBound > line.range.lowerBound {
          part.cut("collection", page.text.utf8.string(line.range.lowerBound..<title.lowerBound))
        }
        line.range = title
        part.lines[0] = line
        part.title = page.string(line)
      }
      if position == 0 {
        for line in draft.lines[..<mark.line] { part.cut("collection", page.string(line)) }
      }
      parts.append(part)
    }
    return parts
  }

  private static func behindMark(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    bytes.withUnsafeBufferPointer { bytes in
      var position = range.lowerBound
      let first = Scalars.decode(bytes, position).value
      guard first == 0x7BC7 || first == 0x7B2C else { return range }
      while position < range.upperBound {
        let (scalar, length) = Scalars.decode(bytes, position)
        position += length
        if scalar != 0x7BC7 && scalar != 0x7B2C && !isNumeral(scalar) {
          return LineMark.isMark(Scalars.folded(scalar)) && position < range.upperBound
            ? position..<range.upperBound : range
        }
      }
      return range
    }
  }

  /// The number of a part in a short line: 篇1, 篇一：…, 第二篇 …, … 篇3.
  static func number(of line: [UInt32]) -> Int? {
    if line.count > 60 || line.contains(0x3002) { return nil }
    guard let mark = line.lastIndex(of: 0x7BC7) else { return nil }
    let behind = line[(mark + 1)...].prefix { isNumeral($0) }
    if !behind.isEmpty, behind.count <= 2 {
      let end = mark + 1 + behind.count
      guard end == line.count || LineMark.isMark(line[end]) || mark == 0 else { return nil }
      return value(behind)
    }
    let before = line[..<mark].reversed().prefix { isNumeral($0) }
    guard !before.isEmpty, before.count <= 2, mark - before.count > 0, line[mark - before.count - 1] == 0x7B2C,
      mark - before.count - 1 == 0
    else { return nil }
    return value(line[(mark - before.count)..<mark])
  }

  private static func isNumeral(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || chinese.contains(scalar)
  }

  private static func value(_ digits: ArraySlice<UInt32>) -> Int? {
    if let first = digits.first, (0x30...0x39).contains(first) {
      return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }
    let values = digits.map { (chinese.firstIndex(of: $0) ?? 0) + 1 }
    switch values.count {
    case 1: return values[0]
    case 2 where values[0] == 10: return 10 + values[1]
    case 2 where values[1] == 10: return values[0] * 10
    default: return nil
    }
  }

  private static let chinese = "一二三四五六七八九十".unicodeScalars.map(\.value)
}
