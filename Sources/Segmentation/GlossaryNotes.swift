/// Finds the notes that explain words of a report (3.“灯塔工厂”：指…), whose numbers look like those of headings.
enum GlossaryNotes {
  /// Fewer notes in a row are no glossary.
  private static let leastNotes = 3
  /// The word that a note explains is no longer than this (in bytes, 40 characters).
  private static let wordLength = 120

  /// The lines of notes: numbered one after the other, each a word, a colon and its meaning, at least half of the words
  /// in quotation marks.
  ///
  /// - Parameter heading: where a line announces notes (名词解释): behind it, any number of notes are one, quoted or not.
  static func ranges(in bytes: [UInt8], markers: [Marker], behind heading: Int = .max) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var run: [(line: Range<Int>, isQuoted: Bool)] = []
    var last: Marker?
    func close() {
      let isAnnounced = run.first.map { $0.line.lowerBound > heading } ?? false
      if isAnnounced || run.count >= leastNotes && run.count(where: \.isQuoted) * 2 >= run.count {
        ranges += run.map(\.line)
      }
      run.removeAll()
    }
    for marker in markers where marker.boundary == .line {
      if let last, marker.form != last.form || marker.ordinal != last.ordinal + 1 { close() }
      last = marker
      if marker.form == .digitPoint, let note = note(marker, in: bytes) { run.append(note) } else { close() }
    }
    close()
    return ranges
  }

  private static func note(_ marker: Marker, in bytes: [UInt8]) -> (line: Range<Int>, isQuoted: Bool)? {
    let end = bytes.endOfLine(in: marker.start..<bytes.count)
    let limit = Swift.min(end, marker.content + wordLength)
    var isQuoted = false
    var position = marker.content
    while position < limit {
      let (scalar, next) = bytes.scalar(at: position)
      if scalar == 0x3A || scalar == 0xFF1A {
        return position > marker.content && bytes.skipSpaces(from: next) < end ? (marker.start..<end, isQuoted) : nil
      }
      if isSentenceEnd(scalar) { return nil }
      if scalar == 0x201C { isQuoted = true }
      position = next
    }
    return nil
  }
}
