import Records

/// Lines and phrases that pages put around a report: furniture.csv.
///
/// Columns: `kind`, `match` (`line`: the whole line, or every part of it between separators; `start`; `end`; `part`),
/// `scope` (`line`; `rest`: what follows belongs to it too), `text`. Width, case and blanks do not count.
package struct FurnitureTable: Sendable {
  struct Entry: Sendable {
    var kind: String
    var match: Match
    var endsReport: Bool
    var text: [UInt32]
  }

  enum Match: String { case line, start, end, part }

  private let entries: [Entry]
  private let wholeLines: [[UInt32]: Int]
  private let longestLine: Int
  private let lineFirsts: ScalarFilter
  private let byFirst: [UInt32: [Int]]
  private let byLast: [UInt32: [Int]]
  /// The first scalars of starts and parts, so that most scalars of a line cost one look.
  private let firsts: ScalarFilter
  private let spam: [UInt32: [Int]]
  private let spamFirsts: ScalarFilter

  package init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["kind", "match", "scope", "text"])
    var entries: [Entry] = []
    for row in table.rows {
      guard let match = Match(rawValue: row["match"]) else {
        throw TableError(path: path, line: row.line, message: "match is line, start, end or part")
      }
      guard ["line", "rest"].contains(row["scope"]) else {
        throw TableError(path: path, line: row.line, message: "scope is line or rest")
      }
      let text = foldedScalars(row["text"].utf8)
      if text.count < 2 && match != .line || text.isEmpty {
        throw TableError(path: path, line: row.line, message: "the text is too short to tell furniture from a report")
      }
      entries.append(Entry(kind: row["kind"], match: match, endsReport: row["scope"] == "rest", text: text))
    }
    self.init(entries)
  }

  init(_ entries: [Entry]) {
    var wholeLines: [[UInt32]: Int] = [:]
    var byFirst: [UInt32: [Int]] = [:]
    var byLast: [UInt32: [Int]] = [:]
    var spam: [UInt32: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      switch entry.match {
      // Spam is told by several phrases together, never by one.
      case _ where entry.kind == "spam": spam[entry.text[0], default: []].append(index)
      case .line: wholeLines[entry.text] = index
      case .end: byLast[entry.text[entry.text.count - 1], default: []].append(index)
      case .start, .part: byFirst[entry.text[0], default: []].append(index)
      }
    }
    self.entries = entries
    self.wholeLines = wholeLines
    lineFirsts = ScalarFilter(wholeLines.keys.compactMap(\.first))
    longestLine = wholeLines.keys.map(\.count).max() ?? 0
    self.byFirst = byFirst
    self.byLast = byLast
    firsts = ScalarFilter(byFirst.keys)
    self.spam = spam
    spamFirsts = ScalarFilter(spam.keys)
  }

  /// What is known of a line, given as `foldedScalars`; nil for a line that no entry speaks of.
  func match(_ line: [UInt32]) -> Entry? {
    let core = line.strippingMarks()
    if core.isEmpty { return nil }
    // A line is looked up with its marks (【打印】 as it is) and without.
    if line.count <= longestLine, let index = wholeLines[line] { return entries[index] }
    if core.count <= longestLine, core.count < line.count, let index = wholeLines[Array(core)] { return entries[index] }
    if core.count <= 120, let entry = matchParts(core) { return entry }
    if let entry = matchButtons(core) { return entry }
    for index in byLast[core[core.endIndex - 1]] ?? [] where isEnd(entries[index].text, of: core) {
      return entries[index]
    }
    var position = core.startIndex
    while position < core.endIndex {
      let scalar = core[position]
      if firsts.mayContain(scalar), let indices = byFirst[scalar] {
        for index in indices {
          let entry = entries[index]
          if entry.match == .start && position != core.startIndex { continue }
          // A short phrase says nothing about a long paragraph.
          let isLabel = entry.match == .start && entry.text.last == 0x3A
          if entry.text.count < 8 && !isLabel && core.count > 12 * entry.text.count { continue }
          if stands(entry.text, in: core, at: position) { return entry }
        }
      }
      position += 1
    }
    return nil
  }

  /// Whether a line holds at least two phrases of spam.
  func isSpam(_ line: [UInt32]) -> Bool {
    var first: Int?
    for position in line.indices where spamFirsts.mayContain(line[position]) {
      for index in spam[line[position]] ?? [] where stands(entries[index].text, in: line[...], at: position) {
        if first != nil && first != index { return true }
        first = index
      }
    }
    return false
  }

  /// Several buttons, with or without their counts, 3评论 or 打印本页 关闭窗口: the same buttons.
  private func matchButtons(_ core: ArraySlice<UInt32>) -> Entry? {
    guard core.count <= 40 else { return nil }
    var found: Entry?
    var buttons = 0
    for part in core.split(whereSeparator: { Self.isDigit($0) || Self.isSeparator($0) }) {
      var rest = part
      while !rest.isEmpty {
        guard let entry = button(&rest) else { return nil }
        buttons += 1
        // 3天前 回复: what stands below each comment.
        if found?.kind != "replies" || entry.kind == "replies" { found = entry }
      }
    }
    if buttons < 2, !core.contains(where: Self.isDigit) { return nil }
    // It counts what stands elsewhere as often as it heads it.
    found?.endsReport = false
    return found
  }

  /// The longest button that a stretch begins with, which is taken away.
  private func button(_ rest: inout ArraySlice<UInt32>) -> Entry? {
    guard let first = rest.first, lineFirsts.mayContain(first) else { return nil }
    for length in stride(from: min(rest.count, longestLine), to: 0, by: -1) {
      if let index = wholeLines[Array(rest.prefix(length))],
        ["comments", "share", "toolbar", "replies", "navigation"].contains(entries[index].kind)
      {
        rest = rest.dropFirst(length)
        return entries[index]
      }
    }
    return nil
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  /// A line such as 打印|关闭|分享 is furniture where each part is.
  private func matchParts(_ core: ArraySlice<UInt32>) -> Entry? {
    var last: Entry?
    var parts = 0
    for part in core.split(whereSeparator: Self.isSeparator) {
      let part = part.strippingMarks()
      if part.isEmpty { continue }
      guard part.count <= longestLine, let index = wholeLines[Array(part)] else { return nil }
      last = entries[index]
      parts += 1
    }
    return parts > 1 ? last : nil
  }

  private func stands(_ text: [UInt32], in line: ArraySlice<UInt32>, at position: Int) -> Bool {
    if line.endIndex - position < text.count { return false }
    for offset in 0..<text.count where line[position + offset] != text[offset] { return false }
    return true
  }

  private func isEnd(_ text: [UInt32], of line: ArraySlice<UInt32>) -> Bool {
    text.count <= line.count && line.count <= 12 * text.count && stands(text, in: line, at: line.endIndex - text.count)
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x7C, 0x2F, 0x5B, 0x5D, 0x28, 0x29, 0x3C, 0x3E, 0x3010, 0x3011, 0x3001, 0xB7, 0x2022, 0x2C, 0x3A, 0x3014,
      0x3015, 0x2502, 0x4E28, 0x2D, 0x2014:
      true
    default: false
    }
  }
}
