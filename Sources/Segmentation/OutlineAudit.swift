import Records

/// Reports what looks wrong in an outline and in its sentences; repairs nothing.
struct OutlineAudit {
  private let document: Document
  private let text: DocumentText
  private let stops: MissingStops
  private var problems: [Problem] = []
  private var counts: [String: Int] = [:]
  /// Of one kind, at most so many problems of one document are told.
  private static let limit = 20

  /// - Parameters:
  ///   - rateUnits: where % ％ ‰ 倍 and 个百分点 stand.
  ///   - figureEnds: where a sentence may open behind a figure and its unit.
  static func problems(
    _ nodes: [OutlineNode], rateUnits: [Range<Int>], figureEnds: [Int], of document: Document, text: DocumentText,
    openers: OpenerTable
  ) -> [Problem] {
    var audit = OutlineAudit(document: document, text: text, openers: openers)
    audit.checkNumbering(nodes)
    audit.checkStops(nodes, rateUnits, figureEnds)
    for (kind, count) in audit.counts.sorted(by: { $0.key < $1.key }) where count > limit {
      audit.problems.append(
        Problem(
          stage: "segment", document: document.id, source: document.source.path, kind: kind,
          message: "\(count - limit) more of this kind in this report"))
    }
    return audit.problems
  }

  private init(document: Document, text: DocumentText, openers: OpenerTable) {
    self.document = document
    self.text = text
    stops = MissingStops(bytes: text.utf8, openers: openers)
  }

  private mutating func report(_ kind: String, _ range: Range<Int>, _ message: String) {
    let count = counts[kind, default: 0] + 1
    counts[kind] = count
    if count > Self.limit { return }
    problems.append(
      Problem(
        stage: "segment", document: document.id, source: document.source.path, kind: kind,
        quote: text.string(range), message: message))
  }

  // MARK: Numbering

  private mutating func checkNumbering(_ nodes: [OutlineNode]) {
    // What is numbered in one row has one parent, form and kind: sections and measures count for themselves, though both may
    // have 一、. A node has few rows below it, which are looked through, the last one first.
    var rows: [(form: NumberForm, kind: OutlineNode.Kind, last: Int, next: Int)] = []
    var lastRow = [Int](repeating: -1, count: nodes.count + 1)
    /// The last ordinal of a form anywhere: some reports number on through the sections above.
    var lastOfForm = NumberForm.Counts(repeating: 0)
    for node in nodes {
      guard let form = node.form, form != .unnumbered, let ordinal = node.ordinal else { continue }
      let parent = (node.parent ?? -1) + 1
      var row = lastRow[parent]
      while row >= 0, rows[row].form != form || rows[row].kind != node.kind { row = rows[row].next }
      if row < 0 {
        row = rows.count
        rows.append((form, node.kind, 0, lastRow[parent]))
        lastRow[parent] = row
      }
      let before = rows[row].last
      let continues = before == 0 && ordinal == lastOfForm[Int(form.rawValue)] + 1
      rows[row].last = ordinal
      lastOfForm[Int(form.rawValue)] = ordinal
      if ordinal == before + 1 || continues || form.isMeasure && ordinal == 1 { continue }
      let quote = node.start..<endOfQuote(node.heading?.upperBound ?? node.end, from: node.start)
      if before == 0 {
        report("numbering_gap", quote, "the numbering begins with \(ordinal)")
      } else if ordinal <= before {
        report("numbering_repeat", quote, "number \(ordinal) follows number \(before)")
      } else {
        report("numbering_gap", quote, "number \(ordinal) follows number \(before)")
      }
    }
  }

  // MARK: Full stops

  private mutating func checkStops(_ nodes: [OutlineNode], _ rateUnits: [Range<Int>], _ figureEnds: [Int]) {
    let rates = rateUnits.lazy.filter(stops.isJoin(behind:)).map(\.upperBound)
    let joins = Set(rates).union(figureEnds.lazy.filter(stops.isJoin(behindFigureAt:)))
    for join in joins.sorted() {
      let start = startOfQuote(join)
      report(
        "missing_full_stop", start..<endOfQuote(join + 36, from: join),
        "a sentence seems to end without its full stop after \(text.string(start..<join))")
    }
    for node in nodes where node.kind == .paragraph || node.kind == .measure {
      guard isUnfinished(node) else { continue }
      report(
        "missing_full_stop", startOfQuote(node.end)..<node.end, "a paragraph ends without a full stop")
    }
  }

  /// Running text (it has a comma or a full stop) that ends with its line and without a mark.
  private func isUnfinished(_ node: OutlineNode) -> Bool {
    let bytes = text.utf8
    guard node.end - node.start >= 90 else { return false }
    let after = bytes.skipSpaces(from: node.end)
    guard after >= bytes.count ? !document.damage.contains("truncated") : bytes[after] == 0x0A else { return false }
    let (last, _) = bytes.scalar(before: node.end)
    if isSentenceEnd(last) || isClauseMark(last) || isCloser(last) || last == 0x2E { return false }
    var position = node.start
    while position < node.end {
      let (scalar, next) = bytes.scalar(at: position)
      if scalar == 0x09 { return false }
      if scalar == 0x3002 || scalar == 0xFF0C || scalar == 0x2C { return true }
      position = next
    }
    return false
  }

  /// At most 60 bytes on from `start`, on a scalar's border and within the line.
  private func endOfQuote(_ end: Int, from start: Int) -> Int {
    var position = start
    let limit = Swift.min(end, start + 60, text.utf8.count)
    while position < limit {
      let (scalar, next) = text.utf8.scalar(at: position)
      if scalar == 0x0A || next > text.utf8.count { break }
      position = next
    }
    return Swift.max(position, start)
  }

  /// 12 scalars back from `end`, within the line.
  private func startOfQuote(_ end: Int) -> Int {
    var position = end
    for _ in 0..<12 where position > 0 {
      let (scalar, start) = text.utf8.scalar(before: position)
      if scalar == 0x0A { break }
      position = start
    }
    return position
  }
}
