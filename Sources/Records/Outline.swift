/// The segments of a report as they are found: identifiers are numbers, a heading is a place in the text. A report has a
/// hundred, and each would have to be given strings of its own only to be written.
package struct Outline: Sendable {
  /// Without strings and lists, so that it is copied as it is.
  package struct Node: Sendable {
    /// The place of the node above.
    package var parent: Int?
    package var kind: StaticString
    package var level: Int
    package var ordinal: Int?
    /// In bytes, as the node itself.
    package var heading: Range<Int>?
    package var role: StaticString
    /// Which of the themes.
    package var theme: Int?
    /// Whether that theme was found for this node, and not for one above.
    package var hasOwnTheme: Bool
    package var year: Int?
    package var range: Range<Int>

    package init(
      parent: Int?, kind: StaticString, level: Int, ordinal: Int?, heading: Range<Int>?, role: StaticString,
      theme: Int?, hasOwnTheme: Bool, year: Int?, range: Range<Int>
    ) {
      self.parent = parent
      self.kind = kind
      self.level = level
      self.ordinal = ordinal
      self.heading = heading
      self.role = role
      self.theme = theme
      self.hasOwnTheme = hasOwnTheme
      self.year = year
      self.range = range
    }
  }

  /// A theme, with the terms that decided it, strongest first.
  package struct Theme: Sendable, Equatable {
    package var theme: String
    package var evidence: [String]

    package init(theme: String, evidence: [String]) {
      self.theme = theme
      self.evidence = evidence
    }
  }

  package var document: String
  package var text: DocumentText
  /// In the order of the text.
  package var nodes: [Node]
  package var themes: [Theme]

  package init(document: String, text: DocumentText, nodes: [Node], themes: [Theme]) {
    self.document = document
    self.text = text
    self.nodes = nodes
    self.themes = themes
  }

  package var segments: [Segment] {
    nodes.enumerated().map { place, node in
      Segment(
        id: id(place), document: document, parent: node.parent.map { id($0) }, kind: "\(node.kind)",
        level: node.level, ordinal: node.ordinal, heading: node.heading.map { text.string($0) },
        headingStart: node.heading.map { text.scalarOffset(ofByte: $0.lowerBound) },
        headingEnd: node.heading.map { text.scalarOffset(ofByte: $0.upperBound) }, role: "\(node.role)",
        theme: node.theme.map { themes[$0].theme }, themeEvidence: evidence(of: node), year: node.year,
        start: text.scalarOffset(ofByte: node.range.lowerBound), end: text.scalarOffset(ofByte: node.range.upperBound))
    }
  }

  /// `<document>.s1`, `<document>.s2`, …
  private func id(_ place: Int) -> String { "\(document).s\(place + 1)" }

  private func evidence(of node: Node) -> [String] {
    node.hasOwnTheme ? node.theme.map { themes[$0].evidence } ?? [] : []
  }

  /// The segments as JSON Lines, which are those of `segments`.
  package func lines() -> JSONLines {
    var writer = JSONWriter(capacity: nodes.count * 480)
    WrittenText.with(document) { document in
      WrittenText.with(self.document + ".s") { id in
        text.utf8.withUnsafeBufferPointer { text in
          for place in nodes.indices {
            write(
              nodes[place], id: id.numbered(place + 1), parent: nodes[place].parent.map { id.numbered($0 + 1) },
              document: document, text, to: &writer)
          }
        }
      }
    }
    return writer.lines()
  }

  @inline(__always)
  private func write(
    _ node: Node, id: NumberedText, parent: NumberedText?, document: WrittenText, _ bytes: UnsafeBufferPointer<UInt8>,
    to writer: inout JSONWriter
  ) {
    writer.segment(
      id: id, document: document, parent: parent, kind: node.kind, level: node.level, ordinal: node.ordinal,
      heading: node.heading.map { UnsafeBufferPointer(rebasing: bytes[$0]) },
      headingStart: node.heading.map { text.scalarOffset(ofByte: $0.lowerBound) },
      headingEnd: node.heading.map { text.scalarOffset(ofByte: $0.upperBound) }, role: node.role,
      theme: node.theme.map { themes[$0].theme }, themeEvidence: evidence(of: node), year: node.year,
      start: text.scalarOffset(ofByte: node.range.lowerBound), end: text.scalarOffset(ofByte: node.range.upperBound))
    writer.endLine()
  }
}
