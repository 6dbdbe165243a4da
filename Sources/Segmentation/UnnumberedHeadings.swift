import Records

/// Headings without a number: what the markup sets apart, and lines that by themselves close the report (附件, 名词解释)
/// or open a part of it (2021年工作总结 before 一、).
struct UnnumberedHeadings {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  private let markers: [Marker]
  private let roles: RoleTable
  private let openers: OpenerTable
  private let lengthLimit = 150
  /// Whether 一、 stands in the report: then a heading above it has level 0, since 一、 has level 1.
  private let hasChineseComma: Bool

  init(bytes: [UInt8], lines: [Range<Int>], markers: [Marker], roles: RoleTable, openers: OpenerTable) {
    self.bytes = bytes
    self.lines = lines
    self.markers = markers
    self.roles = roles
    self.openers = openers
    hasChineseComma = markers.contains { $0.form == .chineseComma && $0.boundary == .line && !$0.isBare }
  }

  /// - Parameters:
  ///   - spans: the layout, in byte offsets.
  ///   - start: where the text behind the title begins.
  func find(_ spans: [(kind: String, level: Int, range: Range<Int>)], after start: Int) -> [Marker] {
    var found = partLines(after: start)
    let starts = Set(found.map(\.start))
    found += setApart(spans, after: start).filter { !starts.contains($0.start) }
    return found.sorted { $0.start < $1.start }
  }

  private func marker(_ line: Range<Int>, level: Int) -> Marker {
    Marker(
      form: .unnumbered, ordinal: 0, start: line.lowerBound, content: line.lowerBound, boundary: .line, line: -1,
      previous: 0, level: level)
  }

  // MARK: Lines of the text

  private func partLines(after start: Int) -> [Marker] {
    var found: [Marker] = []
    var parts = RestartedParts(bytes: bytes, markers: markers)
    var halves = HalfHeadings(bytes: bytes, roles: roles)
    var isFirst = true
    for line in lines {
      if line.lowerBound < start { continue }
      defer { isFirst = false }
      parts.pass(line)
      if !hasChineseComma {
        let isNumbered =
          line.count <= HalfHeadings.longest
          && markers.first(from: line.lowerBound).map { $0.start < line.upperBound } == true
        halves.pass(line, isNumbered: isNumbered)
      }
      guard line.count <= 90, !isFirst || start > 0 else { continue }
      if isAppendix(line) || isPart(line) { found.append(marker(line, level: hasChineseComma ? 0 : 1)) }
    }
    let starts = Set(found.map(\.start))
    found += halves.found.filter { !starts.contains($0.lowerBound) }.map { marker($0, level: 1) }
    return found + parts.found.filter { !starts.contains($0.lowerBound) }.map { marker($0, level: 0) }
  }

  /// 附件, 附件1, 附：, 名词解释, 注释, 附：名词解释, 《政府工作报告》名词解释
  private func isAppendix(_ line: Range<Int>) -> Bool {
    if opensAppendix(line) { return true }
    if line.count > 36 { return false }
    if openers.end(of: .appendix, at: line.lowerBound, limit: line.upperBound, in: bytes) == line.upperBound {
      return true
    }
    // 附
    if bytes.scalar(at: line.lowerBound).value != 0x9644 { return false }
    let words = String(decoding: bytes[line], as: UTF8.self)
    guard words.hasPrefix("附件") || words.hasPrefix("附表") else { return false }
    return words.unicodeScalars.dropFirst(2).allSatisfy {
      isDigit($0.value) || isLineSpace($0.value) || ChineseOrdinal.value(of: $0.value) > 0 || $0 == ":" || $0 == "："
    }
  }

  /// Whether a line announces notes with an appendix's word at its end, behind 附 or a title.
  private func opensAppendix(_ line: Range<Int>) -> Bool {
    let first = bytes.scalar(at: line.lowerBound).value
    guard first == 0x9644 || first == 0x300A else { return false }
    let last = bytes.scalar(before: line.upperBound).value
    return openers.ends(.appendix, with: last, at: line.upperBound, from: line.lowerBound, in: bytes)
  }

  /// A short line without marks whose words say review or plan, right before a numbering that begins with 1.
  private func isPart(_ line: Range<Int>) -> Bool {
    guard isHan(bytes.scalar(at: line.lowerBound).value) || isDigit(UInt32(bytes[line.lowerBound])) else {
      return false
    }
    if markers.first(from: line.lowerBound).map({ $0.start < line.upperBound }) == true { return false }
    guard let next = markers.first(from: line.upperBound), next.boundary == .line, next.ordinal == 1,
      next.start - line.upperBound < 60, next.form == .chineseComma || !hasChineseComma && next.form == .chineseBracket,
      isBlank(line.upperBound..<next.start)
    else { return false }
    if bytes.holdsMark(in: line) { return false }
    let evidence = roles.heading(line, in: bytes)
    return abs(evidence.review - evidence.plan) >= 3
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 <= 0x20 || $0 == 0xE3 || $0 == 0x80 }
  }

  // MARK: Markup

  private func setApart(_ spans: [(kind: String, level: Int, range: Range<Int>)], after start: Int) -> [Marker] {
    let headings = spans.filter { ($0.kind == "heading" || $0.kind == "bold") && $0.range.lowerBound >= start }
    let numbered = headings.map { heading in
      markers.first(from: heading.range.lowerBound).flatMap { $0.start < heading.range.upperBound ? $0 : nil }
    }
    var levels: [Int: Set<Int>] = [:]
    for (heading, marker) in zip(headings, numbered) where heading.kind == "heading" {
      if let marker { levels[heading.level, default: []].insert(marker.form.baseLevel) }
    }
    let free = zip(headings, numbered).filter { $1 == nil && isHeadingLine($0.range) }.map(\.0)
    let parts = startOfBoldParts(Set(zip(headings, numbered).filter { $0.0.kind == "bold" }.compactMap { $1?.start }))
    let ranks = Set(free.filter { $0.kind == "heading" }.map(\.level)).sorted()
    let isNumbered = markers.contains { $0.boundary == .line && !$0.form.isMeasure }
    return free.compactMap { heading in
      let line = heading.range
      if let next = markers.first(from: line.upperBound), next.boundary == .line, next.ordinal == 1,
        next.form == .chineseComma
      {
        return marker(line, level: 0)
      }
      if heading.kind == "bold" {
        if !isNumbered { return marker(line, level: ranks.count + 1) }
        return parts.map { $0 < line.lowerBound } == true ? marker(line, level: 2) : nil
      }
      if let known = levels[heading.level], known.count == 1, let level = known.first {
        return marker(line, level: level)
      }
      // Right below the numbered headings of the markup's next higher level.
      if let above = levels.keys.filter({ $0 < heading.level }).max(), let level = levels[above]?.max() {
        return marker(line, level: level + ranks.count { above < $0 && $0 <= heading.level })
      }
      let rank = (ranks.firstIndex(of: heading.level) ?? 0) + 1
      return marker(line, level: isNumbered && hasChineseComma ? 5 + rank : rank)
    }
  }

  /// Where the first of the parts 一、 begins, if all are bold and leave room for bold lines without a number below them: no
  /// part has numbers （一） or 1. at the starts of lines.
  ///
  /// - Parameter bold: where the numbers in bold stand.
  private func startOfBoldParts(_ bold: Set<Int>) -> Int? {
    if bold.isEmpty || !hasChineseComma { return nil }
    let numbers = markers.filter { $0.boundary == .line && !$0.form.isMeasure }
    return numbers.allSatisfy { $0.form == .chineseComma && bold.contains($0.start) } ? numbers.first?.start : nil
  }

  /// Whether a span that is set apart reads like a heading: short, with Han, not a sentence, not a salutation.
  private func isHeadingLine(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= lengthLimit else { return false }
    // A dash opens the name of a speaker or a subtitle.
    let (first, _) = bytes.scalar(at: range.lowerBound)
    guard isHan(first) || isDigit(first) || isOpener(first) || first >= 0x41 && first <= 0x7A else { return false }
    let (last, _) = bytes.scalar(before: range.upperBound)
    if last == 0xFF1A || last == 0x3A || last == 0x3002 || last == 0xFF1B { return false }
    var han = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, next) = bytes.scalar(at: position)
      if scalar == 0x3002 || scalar == 0x0A { return false }
      if isHan(scalar) { han += 1 }
      position = next
    }
    return han >= 2
  }
}

extension [Marker] {
  /// The first marker that begins at or behind a byte offset.
  func first(from start: Int) -> Marker? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return low < count ? self[low] : nil
  }
}
