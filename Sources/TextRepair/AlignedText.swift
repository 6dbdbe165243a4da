import Records

/// Text on its way from the bytes of a page to a report: UTF-8 that knows which bytes of the source each part came from.
///
/// The alignment is run-length: a run is a stretch of text and the stretch of source bytes that it was made of. All
/// offsets here count bytes, of `utf8` and of the source file. Every transform takes an `AlignedText` and gives one.
package struct AlignedText: Equatable, Sendable {
  /// How the bytes of a run lie in the source, which decides how exactly a run can be split.
  package enum Width: UInt8, Sendable {
    /// The same bytes, one for one.
    case verbatim
    /// ASCII is one source byte, every other scalar two (GBK, Big5).
    case doubleByte
    /// Every scalar of the Basic Multilingual Plane is two source bytes (UTF-16).
    case codeUnit
    /// Only the run as a whole is known.
    case opaque
  }

  package struct Run: Equatable, Sendable {
    package var start: Int
    package var end: Int
    package var sourceStart: Int
    package var sourceEnd: Int
    package var width: Width

    package init(start: Int, end: Int, sourceStart: Int, sourceEnd: Int, width: Width) {
      self.start = start
      self.end = end
      self.sourceStart = sourceStart
      self.sourceEnd = sourceEnd
      self.width = width
    }
  }

  /// A replacement of part of a text by other bytes, which then come from all the source bytes of that part.
  package struct Edit: Sendable {
    package var range: Range<Int>
    package var replacement: [UInt8]

    package init(range: Range<Int>, replacement: [UInt8]) {
      self.range = range
      self.replacement = replacement
    }
  }

  /// Always valid UTF-8.
  package private(set) var utf8: [UInt8]
  /// In order, without gaps or overlaps over `utf8`; empty only for an empty text.
  package private(set) var runs: [Run]

  package init() {
    utf8 = []
    runs = []
  }

  /// A text that stands in the source just so, from byte `sourceStart` on. `verbatim` must be valid UTF-8.
  package init(verbatim: [UInt8], sourceStart: Int = 0) {
    self.init()
    append(verbatim, source: sourceStart..<(sourceStart + verbatim.count), width: .verbatim)
  }

  package var string: String { String(decoding: utf8, as: UTF8.self) }
  package var isEmpty: Bool { utf8.isEmpty }

  /// Appends bytes made of the given source bytes, joining them to the last run where both lie side by side.
  package mutating func append(_ bytes: some Collection<UInt8>, source: Range<Int>, width: Width) {
    if bytes.isEmpty { return }
    let start = utf8.count
    utf8.append(contentsOf: bytes)
    append(
      Run(
        start: start, end: utf8.count, sourceStart: source.lowerBound, sourceEnd: source.upperBound, width: width))
  }

  package mutating func append(_ other: AlignedText) { append(other, 0..<other.utf8.count) }

  /// Appends part of another text; the range must begin and end between scalars.
  package mutating func append(_ other: AlignedText, _ range: Range<Int>) {
    if range.isEmpty { return }
    let shift = utf8.count - range.lowerBound
    utf8.append(contentsOf: other.utf8[range])
    var index = other.firstRun(endingAfter: range.lowerBound)
    while index < other.runs.count, other.runs[index].start < range.upperBound {
      let run = other.runs[index]
      let start = max(run.start, range.lowerBound)
      let end = min(run.end, range.upperBound)
      let source = other.source(of: start..<end, in: run)
      append(
        Run(
          start: start + shift, end: end + shift, sourceStart: source.lowerBound, sourceEnd: source.upperBound,
          width: run.width))
      index += 1
    }
  }

  package func slice(_ range: Range<Int>) -> AlignedText {
    var result = AlignedText()
    result.append(self, range)
    return result
  }

  /// The text after edits, which must be in order and apart.
  package func applying(_ edits: [Edit]) -> AlignedText {
    if edits.isEmpty { return self }
    if edits.allSatisfy({ keepsShape($0) }) { return substituting(edits) }
    var result = AlignedText()
    result.utf8.reserveCapacity(utf8.count)
    var position = 0
    for edit in edits {
      result.append(self, position..<edit.range.lowerBound)
      result.append(edit.replacement, source: sourceRange(of: edit.range), width: .opaque)
      position = edit.range.upperBound
    }
    result.append(self, position..<utf8.count)
    return result
  }

  /// Whether an edit puts as many scalars of the same widths in the place of the old: no run changes.
  private func keepsShape(_ edit: Edit) -> Bool {
    guard edit.range.count == edit.replacement.count else { return false }
    return zip(utf8[edit.range], edit.replacement).allSatisfy { old, new in
      old & 0xC0 == 0x80 ? new & 0xC0 == 0x80 : old < 0x80 ? new < 0x80 : new >= 0xC0
    }
  }

  private func substituting(_ edits: [Edit]) -> AlignedText {
    var result = self
    for edit in edits { result.utf8.replaceSubrange(edit.range, with: edit.replacement) }
    return result
  }

  /// The bytes of the source that a part of the text came from; for an empty part the place where it would stand.
  package func sourceRange(of range: Range<Int>) -> Range<Int> {
    if runs.isEmpty { return 0..<0 }
    let first = firstRun(endingAfter: range.lowerBound)
    if first == runs.count { return runs[first - 1].sourceEnd..<runs[first - 1].sourceEnd }
    let start = source(of: range.lowerBound..<range.lowerBound, in: runs[first]).lowerBound
    if range.isEmpty { return start..<start }
    var low = Int.max
    var high = 0
    var index = first
    while index < runs.count, runs[index].start < range.upperBound {
      let run = runs[index]
      let part = source(of: max(run.start, range.lowerBound)..<min(run.end, range.upperBound), in: run)
      low = min(low, part.lowerBound)
      high = max(high, part.upperBound)
      index += 1
    }
    return low..<high
  }

  /// The alignment as the contract has it, in scalars of the text.
  package func alignment() -> [AlignmentRun] {
    let index = DocumentText(utf8: utf8)
    return runs.map {
      AlignmentRun(
        start: index.scalarOffset(ofByte: $0.start), end: index.scalarOffset(ofByte: $0.end),
        sourceStart: $0.sourceStart, sourceEnd: $0.sourceEnd)
    }
  }

  // MARK: Runs

  private mutating func append(_ run: Run) {
    if let last = runs.last, last.width == run.width, run.width != .opaque, last.sourceEnd == run.sourceStart {
      runs[runs.count - 1].end = run.end
      runs[runs.count - 1].sourceEnd = run.sourceEnd
    } else {
      runs.append(run)
    }
  }

  private func firstRun(endingAfter offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func source(of range: Range<Int>, in run: Run) -> Range<Int> {
    if run.width == .opaque || range == run.start..<run.end { return run.sourceStart..<run.sourceEnd }
    let start = run.sourceStart + sourceLength(of: run.start..<range.lowerBound, width: run.width)
    return start..<(start + sourceLength(of: range, width: run.width))
  }

  private func sourceLength(of range: Range<Int>, width: Width) -> Int {
    if width == .verbatim { return range.count }
    var length = 0
    for byte in utf8[range] where byte & 0xC0 != 0x80 {
      length += width == .doubleByte && byte < 0x80 ? 1 : 2
    }
    return length
  }
}
