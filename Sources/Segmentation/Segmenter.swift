import Records

/// Finds the outline of one report. Stateless between documents; the same document and tables give the same outline.
package struct Segmenter: Sendable {
  private let themes: ThemeTable
  private let roles: RoleTable
  private let openers: OpenerTable
  private let subjects: SubjectTable

  /// - Parameter tables: the folder that holds themes.csv, subjects.csv, roles.csv and openers.csv.
  package init(tables: String) throws {
    try self.init(
      themes: ThemeTable(path: tables + "/themes.csv"), roles: RoleTable(path: tables + "/roles.csv"),
      openers: OpenerTable(path: tables + "/openers.csv"), subjects: SubjectTable(path: tables + "/subjects.csv"))
  }

  package init(themes: ThemeTable, roles: RoleTable, openers: OpenerTable, subjects: SubjectTable) {
    self.themes = themes
    self.roles = roles
    self.openers = openers
    self.subjects = subjects
  }

  /// The nodes of the outline in the order of the text, and what looks wrong in it.
  package func segment(_ document: Document) -> (segments: [Records.Segment], problems: [Problem]) {
    let (outline, problems) = outline(of: PlainDocument(document))
    return (outline.segments, problems)
  }

  package func outline(of plain: PlainDocument) -> (outline: Outline, problems: [Problem]) {
    let (document, text) = (plain.document, plain.text)
    var bytes = text.utf8
    if let parted = TitleFinder.parted(bytes, title: document.title) { bytes = parted }
    var scan = MarkerScanner(bytes, sentenceFirsts: openers.figureOpeners)
    // All offsets stay those of the text itself: only spaces become line breaks here.
    if scan.innerSpaces >= CollapsedLines.leastSpaces, let restored = CollapsedLines.restored(bytes) {
      bytes = restored
      scan = MarkerScanner(bytes, sentenceFirsts: openers.figureOpeners)
    }
    var nodes = nodes(of: document, text: text, bytes: bytes, markers: scan.markers)
    let title = document.title ?? nodes.first { $0.kind == .title }?.heading.map { text.string($0) }
    let years = DocumentYears(document, title: title, roles: roles)
    RoleAssigner(
      table: roles, title: title, reviewYear: years.review, planYear: years.plan, sentences: scan.sentences,
      bytes: bytes
    ).assign(&nodes)
    YearAssigner(bytes: bytes, reviewYear: years.review, planYear: years.plan, openers: openers, roles: roles)
      .assign(&nodes)
    let decisions = assignThemes(&nodes, subject: subject(of: document, title: nodes.first, in: bytes), in: bytes)
    return (
      outline(nodes, decisions, of: plain),
      OutlineAudit.problems(
        nodes, rateUnits: scan.rateUnits, figureEnds: scan.figureEnds, of: document, text: text, openers: openers)
    )
  }

  private func nodes(
    of document: Document, text: DocumentText, bytes: [UInt8], markers: [Marker]
  ) -> [OutlineNode] {
    let title =
      TitleFinder.range(of: document.title, in: bytes)
      ?? TitleFinder.firstLine(in: bytes, before: markers.first?.start ?? bytes.count, openers: openers)
    let spans = document.layout.map { span in
      (
        kind: span.kind, level: span.level,
        range: text.byteOffset(
          ofScalar: Swift.max(0, span.start))..<text.byteOffset(ofScalar: Swift.max(0, span.start, span.end))
      )
    }
    let lines = Array(TextLines(bytes))
    let unnumbered = UnnumberedHeadings(bytes: bytes, lines: lines, markers: markers, roles: roles, openers: openers)
      .find(spans, after: title?.upperBound ?? 0)
    let all = unnumbered.isEmpty ? markers : (markers + unnumbered).sorted { $0.start < $1.start }
    let excluded =
      ContentsList.ranges(in: bytes, lines: lines, markers: markers)
      + GlossaryNotes.ranges(
        in: bytes, markers: markers, behind: unnumbered.first { announcesNotes(at: $0.start, in: bytes) }?.start ?? .max
      )
      + spans.filter { $0.kind == "table" }.map(\.range)
    let selected = MarkerSelection.select(
      all, in: bytes, excluding: excluded.sorted { $0.lowerBound < $1.lowerBound })
    return OutlineBuilder.nodes(selected, title: title, roles: roles, openers: openers, in: bytes)
  }

  /// Whether a line is the heading of notes: 名词解释, 附：名词解释.
  private func announcesNotes(at start: Int, in bytes: [UInt8]) -> Bool {
    let end = bytes.endOfLine(in: start..<bytes.count)
    return openers.ends(.appendix, at: bytes.trimEnd(end, from: start), from: start, in: bytes)
  }

  /// What the whole report is about: its title says so, or else its agency.
  private func subject(of document: Document, title: OutlineNode?, in bytes: [UInt8]) -> SubjectTable.Subject? {
    if title?.kind == .title, let heading = title?.heading, let subject = subjects.subject(heading, in: bytes) {
      return subject
    }
    guard let agency = document.agency.map({ Array($0.utf8) }) else { return nil }
    return subjects.subject(agency.indices, in: agency)
  }

  /// Level-2 sections, and sections with neither a level-2 section above nor a section below, get a theme of their own;
  /// what stands under them has theirs. Items ①② are too small to have one.
  private func assignThemes(
    _ nodes: inout [OutlineNode], subject: SubjectTable.Subject?, in bytes: [UInt8]
  ) -> [ThemeDecision] {
    var decisions: [ThemeDecision] = []
    var hasSectionBelow = [Bool](repeating: false, count: nodes.count)
    for node in nodes where node.kind == .section && (node.level <= Self.lowestThemed || node.form == .unnumbered) {
      if let parent = node.parent { hasSectionBelow[parent] = true }
    }
    for index in nodes.indices {
      if let parent = nodes[index].parent, let theme = nodes[parent].theme {
        nodes[index].theme = theme
      } else if nodes[index].kind == .section, nodes[index].level == 2 || !hasSectionBelow[index] {
        let node = nodes[index]
        let decision = themes.theme(
          heading: node.heading, below: headings(below: index, in: nodes), above: headings(above: index, in: nodes),
          body: (node.heading?.upperBound ?? node.start)..<node.end,
          announced: node.heading.flatMap { roles.announced(by: $0, in: bytes) }, subject: subject, in: bytes)
        nodes[index].theme = decisions.count
        nodes[index].hasOwnTheme = true
        decisions.append(decision)
      }
    }
    return decisions
  }

  /// The level of (1).
  private static let lowestThemed = 4

  /// The headings of the sections and measures under a node.
  private func headings(below index: Int, in nodes: [OutlineNode]) -> [Range<Int>] {
    var headings: [Range<Int>] = []
    var position = index + 1
    while position < nodes.count, nodes[position].start < nodes[index].end, nodes[position].level > nodes[index].level {
      if let heading = nodes[position].heading { headings.append(heading) }
      position += 1
    }
    return headings
  }

  /// The headings of the sections above a node, and the title.
  private func headings(above index: Int, in nodes: [OutlineNode]) -> [Range<Int>] {
    var headings: [Range<Int>] = []
    var above = nodes[index].parent
    while let node = above {
      if let heading = nodes[node].heading { headings.append(heading) }
      above = nodes[node].parent
    }
    if let title = nodes.first, title.kind == .title, let heading = title.heading { headings.append(heading) }
    return headings
  }

  private func outline(_ nodes: [OutlineNode], _ themes: [ThemeDecision], of document: PlainDocument) -> Outline {
    Outline(
      document: document.document.id, text: document.text,
      nodes: nodes.map { node in
        Outline.Node(
          parent: node.parent, kind: node.kind.name, level: node.level, ordinal: node.ordinal, heading: node.heading,
          role: node.role.name, theme: node.theme, hasOwnTheme: node.hasOwnTheme, year: node.year,
          range: node.start..<node.end)
      }, themes: themes)
  }
}
