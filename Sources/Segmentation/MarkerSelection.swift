/// What a selected marker opens.
enum MarkerRole: Sendable, Equatable {
  case section
  case measure
}

/// A marker that opens a node of the outline.
struct SelectedMarker: Sendable {
  var marker: Marker
  var role: MarkerRole
}

/// Decides which numbers open a node, from where they stand and from the sequence that they continue.
///
/// A number at the start of a line or behind a full stop is taken as it is, gaps and repeats included. A number that
/// stands behind a comma or behind bare words needs the sequence to speak for it.
struct MarkerSelection {
  let bytes: [UInt8]
  let markers: [Marker]
  private let excluded: [Range<Int>]
  private let pageNumbers: Set<Int>
  private let listed: Set<Int>
  private var excludedIndex = 0
  private var selected: [SelectedMarker] = []
  /// The last ordinal of each form under the present parent.
  private var last = NumberForm.Counts(repeating: 0)
  /// How many markers of the chain are behind us, by form; 0 where no chain runs.
  private(set) var chain = NumberForm.Counts(repeating: 0)
  /// Where the running chain of inline items of a section form ends (its line).
  private var inlineChain: (form: NumberForm, last: Int, line: Int)?
  /// The last section marker, and up to where its heading may run on.
  private(set) var openHeadingEnd = -1
  private var lastSectionLine = -1
  /// The form of the last section that is not counted in words, and the series of those that are.
  private(set) var lastForm: NumberForm?
  private(set) var ordinalSeries: Series?

  /// - Parameter excluded: ranges without headings, in order: tables, lists of contents.
  static func select(_ markers: [Marker], in bytes: [UInt8], excluding excluded: [Range<Int>] = []) -> [SelectedMarker]
  {
    var selection = MarkerSelection(bytes: bytes, markers: markers, excluded: excluded)
    for index in markers.indices { selection.consider(index) }
    return selection.selected
  }

  private init(bytes: [UInt8], markers: [Marker], excluded: [Range<Int>]) {
    self.bytes = bytes
    self.markers = markers
    self.excluded = excluded
    pageNumbers = ViewerMarks.find(markers, in: bytes)
    listed = ListedItems.starts(markers, in: bytes)
  }

  private mutating func consider(_ index: Int) {
    let marker = markers[index]
    while excludedIndex < excluded.count, excluded[excludedIndex].upperBound <= marker.start { excludedIndex += 1 }
    if excludedIndex < excluded.count, excluded[excludedIndex].contains(marker.start) { return }
    if marker.form == .digitPoint, pageNumbers.contains(marker.start) { return }
    if marker.form == .chineseComma, listed.contains(marker.start) { return }
    if marker.boundary != .line, bytes.isInsideBrackets(marker.start) { return }
    if marker.form.isMeasure {
      if continuesHeadings(marker) || opensHeadings(marker, index) {
        takeSection(marker)
      } else if isMeasure(marker, index) {
        takeMeasure(marker)
      }
      return
    }
    if let inline = inlineChain, marker.line != inline.line { inlineChain = nil }
    switch marker.boundary {
    case .line: if isLineHeading(marker) { takeSection(marker) }
    case .sentence:
      if continuesInline(marker) { takeInline(marker) } else if isSentenceHeading(marker) { takeSection(marker) }
    case .clause: considerInClause(marker, index)
    case .none: if isJoinedHeading(marker, index) { takeSection(marker) }
    }
  }

  private mutating func takeSection(_ marker: Marker) {
    let form = Int(marker.form.rawValue)
    last[form] = marker.ordinal
    for deeper in (form + 1)..<last.count { last[deeper] = 0 }
    chain = NumberForm.Counts(repeating: 0)
    openHeadingEnd = bytes.endOfHeading(from: marker.content)
    lastSectionLine = marker.line
    ordinalSeries = series(behind: marker)
    if !marker.form.isMeasure { lastForm = marker.form }
    selected.append(SelectedMarker(marker: marker, role: .section))
  }

  private mutating func takeMeasure(_ marker: Marker) {
    var marker = marker
    if goesOnOther(marker) { marker.form = .sequenceMeasure }
    let form = Int(marker.form.rawValue)
    // 最后 closes its series.
    let isLast = marker.ordinal == 0
    if isLast { marker.ordinal = chain[form] + 1 }
    chain[form] = isLast ? 0 : marker.ordinal
    openHeadingEnd = -1
    selected.append(SelectedMarker(marker: marker, role: .measure))
  }

  // MARK: Sections

  private func isExpected(_ marker: Marker) -> Bool { marker.ordinal == last[Int(marker.form.rawValue)] + 1 }

  private func isLineHeading(_ marker: Marker) -> Bool {
    if marker.form == .unnumbered { return true }
    if marker.form.isDivision { return isDivisionHeading(marker) }
    if marker.isBeforeFigure { return marker.ordinal > 1 && isExpected(marker) }
    if !marker.isBare { return true }
    // 一　工作回顾, or 一 alone: only in sequence, on a short line without a full stop.
    guard isExpected(marker) else { return false }
    let end = bytes.endOfHeading(from: marker.content)
    return end - marker.content <= 120 && (end >= bytes.count || bytes[end] == 0x0A)
  }

  /// 第一部分 and 第一章 open a heading line; 第一章是… and 第二节课… are words of a sentence.
  private func isDivisionHeading(_ marker: Marker) -> Bool {
    let end = bytes.endOfHeading(from: marker.content)
    return end - marker.content <= 150 && (end >= bytes.count || bytes[end] == 0x0A)
  }

  private func isSentenceHeading(_ marker: Marker) -> Bool {
    if marker.isBare || marker.form.isDivision { return false }
    return bytes.isHeadingWord(at: marker.content)
  }

  /// A marker behind bare words: a line break or a full stop was lost before it.
  private func isJoinedHeading(_ marker: Marker, _ index: Int) -> Bool {
    guard isExpected(marker), !marker.isBare, !marker.form.isDivision, bytes.isHeadingWord(at: marker.content),
      isHan(marker.previous) || isCloser(marker.previous)
    else { return false }
    switch marker.form {
    case .digitPoint, .digitBracket, .circled:
      return marker.start < openHeadingEnd || marker.ordinal > 1 && isOnLastLine(marker)
    case .chineseComma:
      return marker.ordinal > 1 || marker.start < openHeadingEnd || next(.chineseComma, ordinal: 2, after: index) != nil
    default: return !isReference(marker)
    }
  }

  /// 第（一）项, 见（一）, （一）至（三）项
  private func isReference(_ marker: Marker) -> Bool {
    switch marker.previous {
    case 0x7B2C, 0x6B3E, 0x6761, 0x9879, 0x89C1, 0x81F3: return true
    default: break
    }
    switch bytes.scalar(at: marker.content).value {
    case 0x9879, 0x6B3E, 0x81F3, 0x548C, 0x3001: return true
    default: return false
    }
  }

  /// Whether the section before stands on the same line.
  private func isOnLastLine(_ marker: Marker) -> Bool { marker.line == lastSectionLine }

  private mutating func considerInClause(_ marker: Marker, _ index: Int) {
    guard !marker.isBare, !marker.form.isDivision, bytes.isHeadingWord(at: marker.content) else { return }
    if continuesInline(marker) { return takeInline(marker) }
    if marker.ordinal == 1 {
      if opensSubheading(marker, index) { return takeSection(marker) }
      guard let second = next(marker.form, ordinal: 2, after: index), markers[second].line == marker.line
      else { return }
      if markers[second].boundary == .sentence, !isEnumeration(marker, before: markers[second]) {
        takeSection(marker)
      } else {
        takeInline(marker)
      }
    } else if isExpected(marker), marker.previous == 0xFF1B || marker.previous == 0x3B, isOnLastLine(marker) {
      takeSection(marker)
    }
  }

  /// Whether a marker is the next of the items that run within a paragraph.
  private func continuesInline(_ marker: Marker) -> Bool {
    inlineChain.map { $0.form == marker.form && $0.last + 1 == marker.ordinal } ?? false
  }

  private mutating func takeInline(_ marker: Marker) {
    inlineChain = (marker.form, marker.ordinal, marker.line)
    takeMeasure(marker)
  }

  /// Whether a colon announces items of one sentence each (要达到下列要求：（一）要…。（二）要…。): no headings with bodies.
  private func isEnumeration(_ marker: Marker, before second: Marker) -> Bool {
    guard marker.form != .digitPoint, marker.previous == 0xFF1A || marker.previous == 0x3A else { return false }
    let end = bytes.endOfHeading(from: marker.content)
    return bytes.skipSpaces(from: bytes.scalar(at: end).next) == second.start
  }

  /// Whether a heading one level down follows before any full stop: (…如下:一、工作情况(一)…).
  private func opensSubheading(_ marker: Marker, _ index: Int) -> Bool {
    guard isExpected(marker), index + 1 < markers.count else { return false }
    let below = markers[index + 1]
    return marker.form.baseLevel > 0 && below.form.baseLevel == marker.form.baseLevel + 1 && below.ordinal == 1
      && below.start < bytes.endOfHeading(from: marker.content)
  }
}
