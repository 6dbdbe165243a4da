import Records

/// Brings the JSON Lines of the earlier stages into the database, with the sentence that each fact stands in.
struct Loader {
  let database: Database
  let lexicon: Lexicon
  let directory: String
  let report: (Problem) -> Void

  func load() throws {
    try database.execute(Schema.tables)
    try database.transaction {
      try loadNames()
      try loadDocuments()
      try loadSegments()
      try loadMentions()
      try loadIndicators()
      try loadCitations()
    }
    try database.execute(Schema.indexes)
    try database.execute("ANALYZE")
  }

  private func loadNames() throws {
    let divisions = try database.prepare("INSERT OR IGNORE INTO division_name VALUES (?, ?)")
    for division in lexicon.divisions.all {
      try divisions.run([
        .text(division.code), .text(lexicon.divisions.fullName(code: division.code) ?? division.name),
      ])
    }
    let indicators = try database.prepare("INSERT OR IGNORE INTO indicator_name VALUES (?, ?)")
    for (id, name) in lexicon.indicatorNames { try indicators.run([.text(id), .text(name)]) }
  }

  private func loadDocuments() throws {
    let reader = try RecordReader<Document>(path: path("documents"), stage: "aggregate", report: report)
    let insert = try database.prepare(
      "INSERT OR IGNORE INTO document VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    var number = 0
    while let document = try reader.next() {
      number += 1
      let repaired = document.repairs.reduce(0) { $0 + max(0, $1.end - $1.start) }
      let code = document.divisionCode.flatMap { Self.isDivisionCode($0) ? $0 : nil }
      try insert.run([
        .int(number), .text(document.id), .text(document.duplicatesOf ?? document.id), Value(document.title),
        Value(document.agency), Value(code),
        Value(
          document.division
            ?? code.flatMap { lexicon.divisions.fullName(code: $0, year: document.reviewYear ?? document.planYear) }),
        Value(document.reviewYear), Value(document.planYear), Value(document.published),
        Value(document.documentNumber), .text(document.source.path), Value(document.source.url),
        Value(document.source.publisher), Value(document.source.retrieved), .text(document.source.sha256),
        .int(document.source.bytes), .text(document.source.mediaType), .text(document.source.encoding),
        .text(document.script), .text(document.damage.joined(separator: "|")), .int(document.repairs.count),
        .int(repaired), .int(document.text.unicodeScalars.count), Value(document.duplicatesOf), .text(document.text),
      ])
      if database.changes == 0 {
        report(
          Problem(
            stage: "aggregate", document: document.id, source: document.source.path, kind: "duplicate_id",
            message: "another report has the same id; this one was left out"))
      }
    }
  }

  private func loadSegments() throws {
    let insert = try database.prepare("INSERT OR IGNORE INTO segment VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    var number = 0
    try eachGroup("segments", \Segment.document) { document, segments in
      let outline = OutlinePaths(segments)
      for segment in segments {
        number += 1
        let year = segment.year ?? (segment.role == "plan" ? document.planYear : document.reviewYear)
        let isMeasure = outline.isMeasure(segment.id)
        let text = isMeasure ? document.slice(segment.start, segment.end) : nil
        try insert.run([
          .int(number), .text(segment.id), .int(document.number), .text(segment.kind), .int(segment.level),
          Value(segment.ordinal), Value(segment.heading), .text(outline.path(above: segment.id)),
          .text(segment.role), Value(segment.theme), Value(year), .int(segment.start), .int(segment.end),
          Value(outline.measure(holding: segment.id)), Value(text),
        ])
      }
    }
  }

  private func loadMentions() throws {
    let insert = try database.prepare("INSERT INTO mention VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    var number = 0
    try eachGroup("mentions", \Mention.document) { document, mentions in
      for mention in mentions {
        number += 1
        let entity = mention.entity ?? (mention.candidates.isEmpty ? mention.type + ":" + mention.text : nil)
        try insert.run([
          .int(number), .text(mention.id.text), .int(document.number), Value(mention.segment),
          Value(try sentence(of: mention.start, in: document)), .text(mention.type), Value(mention.subtype),
          .text(mention.text), .int(mention.start), .int(mention.end), Value(entity),
          Value(mention.name ?? (entity == nil ? nil : mention.text)),
          Value(mention.divisionCode), .text(mention.candidates.joined(separator: "|")), .text(mention.rule),
        ])
      }
    }
  }

  private func loadIndicators() throws {
    let insert = try database.prepare(
      "INSERT INTO indicator VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,NULL,NULL,?,?,?)")
    let subjects = SubjectResolver(divisions: lexicon.divisions)
    var number = 0
    try eachGroup("indicators", \Indicator.document) { document, indicators in
      let context = FigureContext(text: document.text, lexicon: lexicon)
      let sentences = try indicators.map { try sentence(of: $0.start, in: document) }
      var first = 0
      for (index, figure) in indicators.enumerated() {
        number += 1
        if sentences[index] != sentences[first] { first = index }
        let next =
          index + 1 < indicators.count && sentences[index + 1] == sentences[index] ? indicators[index + 1] : nil
        let leftOut = context.leftOut(figure, before: indicators[first..<index], after: next)
        let place = subjects.resolve(figure.subject, reporting: document.divisionCode)
        try insert.run([
          .int(number), .text(figure.id.text), .int(document.number), Value(figure.segment),
          Value(sentences[index]), .text(figure.metric), Value(figure.indicator),
          Value(figure.value.flatMap(Decimals.canonical)), Value(figure.unit), .text(figure.aspect),
          .text(figure.qualifier), .text(figure.stance), Value(figure.period), Value(figure.periodStart),
          Value(figure.periodEnd), Value(figure.base), Value(figure.masked), Value(figure.scope),
          Value(figure.subject), .text(figure.text), .int(figure.start), .int(figure.end), .text(figure.rule),
          Value(place.division), Value(place.subject), Value(leftOut?.rawValue),
        ])
      }
    }
  }

  private func loadCitations() throws {
    let insert = try database.prepare("INSERT INTO citation VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    var number = 0
    try eachGroup("citations", \Citation.document) { document, citations in
      for citation in citations {
        number += 1
        try insert.run([
          .int(number), .text(citation.id.text), .int(document.number), Value(citation.segment),
          Value(try sentence(of: citation.start, in: document)), Value(citation.number), Value(citation.title),
          Value(citation.issuer), Value(citation.level), Value(citation.year), Value(citation.verb),
          Value(citation.entity), .text(citation.text), .int(citation.start), .int(citation.end),
        ])
      }
    }
  }

  // MARK: Documents at hand

  /// Calls `body` with the records of each document that is known; what belongs to none becomes a problem.
  private func eachGroup<Record: JSONRecord>(
    _ name: String, _ document: @escaping (Record) -> String, _ body: (LoadedDocument, [Record]) throws -> Void
  ) throws {
    let reader = try GroupedRecordReader<Record>(
      path: path(name), stage: "aggregate", document: document, report: report)
    let find = try database.prepare(
      "SELECT n, text, division_code, review_year, plan_year FROM document WHERE id = ?")
    while let group = try reader.next() {
      guard try find.bind([.text(group.document)]).step() else {
        report(
          Problem(
            stage: "aggregate", document: group.document, source: path(name), kind: "orphan_records",
            message: "\(group.records.count) \(name) belong to a report that documents.jsonl does not have; left out"))
        continue
      }
      let loaded = LoadedDocument(
        number: find.int(0) ?? 0, text: DocumentText(find.text(1)), divisionCode: find.string(2),
        reviewYear: find.int(3), planYear: find.int(4))
      try body(loaded, group.records)
    }
  }

  /// The start of the sentence that holds a scalar offset, after storing the sentence.
  private func sentence(of start: Int, in document: LoadedDocument) throws -> Int? {
    let byte = document.text.byteOffset(ofScalar: max(0, start))
    guard let range = document.quotes.range(holding: byte), byte < range.upperBound else { return nil }
    let from = document.text.scalarOffset(ofByte: range.lowerBound)
    let to = document.text.scalarOffset(ofByte: range.upperBound)
    try database.cached("INSERT OR IGNORE INTO sentence VALUES (?,?,?,?)").run([
      .int(document.number), .int(from), .int(to), .text(document.text.string(range)),
    ])
    return from
  }

  private func path(_ name: String) -> String { directory + "/" + name + ".jsonl" }

  private static func isDivisionCode(_ code: String) -> Bool {
    code.utf8.count == 6 && code.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
