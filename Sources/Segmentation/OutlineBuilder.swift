/// Builds the tree from the selected markers: sections by level, measures inside their line, paragraphs from what is left.
struct OutlineBuilder {
  let bytes: [UInt8]
  private let selected: [SelectedMarker]
  private let title: Range<Int>?
  private let roles: RoleTable
  private let openers: OpenerTable
  private(set) var nodes: [OutlineNode] = []
  /// The sections that are open, from the top down.
  private var sections: [Int] = []
  /// The measures that are open in the present line, outermost first.
  private var measures: [Int] = []
  /// Up to where the text has been given to nodes.
  private var covered = 0
  private var levels: OutlineLevels
  private let closings: ClosingWords

  static func nodes(
    _ selected: [SelectedMarker], title: Range<Int>?, roles: RoleTable, openers: OpenerTable, in bytes: [UInt8]
  ) -> [OutlineNode] {
    var builder = OutlineBuilder(bytes: bytes, selected: selected, title: title, roles: roles, openers: openers)
    builder.build()
    return builder.nodes
  }

  private init(
    bytes: [UInt8], selected: [SelectedMarker], title: Range<Int>?, roles: RoleTable, openers: OpenerTable
  ) {
    levels = OutlineLevels(selected)
    closings = ClosingWords(selected, openers: openers, bytes: bytes)
    self.roles = roles
    self.openers = openers
    self.bytes = bytes
    self.selected = selected
    self.title = title
  }

  private mutating func build() {
    if let title {
      nodes.append(
        OutlineNode(kind: .title, level: 0, parent: nil, start: title.lowerBound, end: title.upperBound, heading: title)
      )
      covered = title.upperBound
    }
    for index in selected.indices {
      let next = index + 1 < selected.count ? selected[index + 1].marker.start : bytes.count
      let item = selected[index]
      let isWithinMeasure = item.role == .measure && measures.contains { nodes[$0].end > item.marker.start }
      if item.marker.start < covered, !isWithinMeasure { continue }
      switch item.role {
      case .section: addSection(item.marker, next: next)
      case .measure: addMeasure(item.marker, index: index, next: next)
      }
    }
    addParagraphs(to: bytes.count)
    close(sections: 0, at: bytes.count)
    for index in nodes.indices {
      // An empty heading stands behind spaces that its node does not hold.
      guard let heading = nodes[index].heading, heading.upperBound > nodes[index].end else { continue }
      nodes[index].heading = Swift.min(heading.lowerBound, nodes[index].end)..<nodes[index].end
    }
  }

  // MARK: Sections

  private mutating func addSection(_ marker: Marker, next: Int) {
    addParagraphs(to: marker.start)
    let level = levels.level(of: marker, below: sections.last.map { nodes[$0].level } ?? 0)
    let depth = sections.firstIndex { nodes[$0].level >= level } ?? sections.count
    close(sections: depth, at: marker.start)
    var heading = HeadingText.ofSection(from: words(of: marker, before: next), before: next, in: bytes)
    if let end = JoinedHeading.end(of: heading.words, roles: roles, openers: openers, in: bytes) {
      heading = (heading.words.lowerBound..<end, end)
    }
    nodes.append(
      OutlineNode(
        kind: .section, level: level, form: marker.form,
        ordinal: marker.form == .unnumbered ? nil : marker.ordinal, parent: sections.last,
        start: marker.start, end: bytes.count, heading: heading.words))
    sections.append(nodes.count - 1)
    covered = heading.end
  }

  private mutating func close(sections depth: Int, at end: Int) {
    for index in sections[depth...] { nodes[index].end = bytes.trimEnd(end, from: nodes[index].start) }
    sections.removeSubrange(depth...)
    measures.removeAll()
  }

  // MARK: Measures

  private mutating func addMeasure(_ marker: Marker, index: Int, next: Int) {
    if marker.start > covered { addParagraphs(to: marker.start) }
    if marker.boundary == .line, marker.ordinal > 1 { closeItems(before: marker) }
    while let open = measures.last, nodes[open].end <= marker.start { measures.removeLast() }
    if let same = measures.firstIndex(where: { nodes[$0].form == marker.form }) {
      for open in measures[same...] {
        nodes[open].end = Swift.min(nodes[open].end, bytes.trimEnd(marker.start, from: nodes[open].start))
      }
      measures.removeSubrange(same...)
    }
    let parent = measures.last ?? sections.last
    let outer = measures.last.map { nodes[$0].end } ?? bytes.count
    let end = Swift.min(outer, endOfMeasure(marker, index: index))
    nodes.append(
      OutlineNode(
        kind: .measure, level: (parent.map { nodes[$0].level } ?? 0) + 1, form: marker.form, ordinal: marker.ordinal,
        parent: parent, start: marker.start, end: end,
        heading: HeadingText.ofMeasure(
          from: words(of: marker, before: next), before: Swift.min(next, end), in: bytes)))
    measures.append(nodes.count - 1)
    covered = Swift.max(covered, end)
  }

  /// Closes the sections 1. 2. that stand below 二是, where 三是 opens the next line.
  private mutating func closeItems(before marker: Marker) {
    guard let last = sections.last, nodes[last].form.map({ $0.rawValue >= NumberForm.digitPoint.rawValue }) == true,
      let sibling = nodes.lastIndex(where: { $0.form == marker.form }), nodes[sibling].ordinal == marker.ordinal - 1,
      let depth = sections.firstIndex(where: { $0 > sibling })
    else { return }
    let isBelow = sections[depth...].allSatisfy {
      nodes[$0].form.map { $0.rawValue >= NumberForm.digitPoint.rawValue } == true
    }
    if isBelow { close(sections: depth, at: marker.start) }
  }

  /// A measure runs to the next item of its kind, to the next section or to the line end; the last item of an
  /// enumeration that stands in one sentence ends with that sentence.
  private func endOfMeasure(_ marker: Marker, index: Int) -> Int {
    var following = index + 1
    while following < selected.count, selected[following].role == .measure,
      selected[following].marker.form != marker.form, selected[following].marker.line == marker.line
    {
      following += 1
    }
    let limit = following < selected.count ? selected[following].marker.start : bytes.count
    let isLast =
      following >= selected.count || selected[following].role == .section
      || selected[following].marker.form != marker.form || selected[following].marker.ordinal <= marker.ordinal
    let isInSentence = isLast && marker.ordinal > 1 && marker.boundary == .clause
    var position = words(of: marker, before: limit)
    if position < limit {
      let line = position..<bytes.endOfLine(in: position..<limit)
      position = line.upperBound
      if isInSentence, let stop = bytes.first([UInt8].fullStop, in: line) {
        position = stop + [UInt8].fullStop.count
        if position < limit, isCloser(bytes.scalar(at: position).value) { position = bytes.scalar(at: position).next }
      }
    }
    return bytes.trimEnd(position, from: marker.start)
  }

  // MARK: Paragraphs

  /// Gives what is not yet covered up to `end` to paragraphs, one for each line.
  private mutating func addParagraphs(to end: Int) {
    measures.removeAll { nodes[$0].end <= covered && covered < end && bytes[covered] == 0x0A }
    var position = covered
    while position < end {
      let lineEnd = bytes.endOfLine(in: position..<end)
      let start = bytes.skipSpaces(from: position)
      let stop = start < lineEnd ? bytes.trimEnd(lineEnd, from: start) : start
      if start < stop, !bytes.isPunctuation(start..<stop) {
        if closings.close(at: start..<stop), let below = sections.firstIndex(where: { nodes[$0].level > 1 }), below > 0
        {
          close(sections: below, at: start)
        }
        nodes.append(
          OutlineNode(
            kind: .paragraph, level: (sections.last.map { nodes[$0].level } ?? 0) + 1, parent: sections.last,
            start: start, end: stop))
      }
      position = lineEnd + 1
    }
    covered = Swift.max(covered, end)
  }
}
