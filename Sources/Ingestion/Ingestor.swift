import Glibc
import Records
import TextRepair

/// Turns pages into reports.
package struct Ingestor: Sendable {
  let repairer: TextRepairer
  let cutter: LineCutter
  let markup: MarkupIngestor
  let agencies: AgencyFinder
  let periods: PeriodFinder
  let signs: DamageSigns

  /// - Parameter tables: the folder of tables: furniture.csv, labels.csv, titles.csv.
  package init(tables: String, keepScript: Bool = false) throws {
    repairer = try TextRepairer(keepScript: keepScript)
    let labels = try MetadataLabels(path: tables + "/labels.csv")
    let sites = try SiteNames(path: tables + "/sites.csv")
    markup = MarkupIngestor(
      hints: try ClassHints(path: tables + "/hints.csv"), metas: try MetaNames(path: tables + "/metas.csv"),
      sites: sites,
      labels: labels, repairer: repairer)
    cutter = LineCutter(
      judge: LineJudge(
        furniture: try FurnitureTable(path: tables + "/furniture.csv"),
        labels: labels),
      titleWords: try TitleWords(path: tables + "/titles.csv"), sites: sites)
    agencies = AgencyFinder(
      agencies: try AgencyNames(path: tables + "/agencies.csv"),
      departments: try AgencyNames(path: tables + "/agencies.csv", departments: tables + "/departments.csv"),
      places: try Places(path: tables + "/divisions.csv"),
      landmarks: Landmarks(
        paths: ["landmarks.csv", "zones.csv", "institutions.csv"].map { tables + "/" + $0 }.filter {
          access($0, R_OK) == 0
        }))
    periods = try PeriodFinder(path: tables + "/roles.csv")
    signs = try DamageSigns(path: tables + "/policy_words.csv")
  }

  /// The reports of a page, in its order, and what could not be used.
  ///
  /// Offsets into the source, its size and its digest are those of the unpacked page: of the HTML in a gzip file or an
  /// archive, of word/document.xml in a Word document, of pdftotext's output.
  /// Throws where a table that is read when it is first needed (landmarks) cannot be.
  /// - Parameter source: what the analyst knows of the page.
  package func ingest(
    _ page: Page, source: SourceList.Entry? = nil
  ) throws -> (documents: [Document], problems: [Problem]) {
    if let defect = page.defect { return ([], [defect]) }
    func problem(_ kind: String, _ message: String, quote: String? = nil) -> Problem {
      Problem(stage: "ingest", source: page.path, kind: kind, quote: quote, message: message)
    }
    let content: PageOpener.Content
    do throws(PageOpener.Defect) {
      content = try PageOpener.open(page)
    } catch {
      return ([], [problem(error.kind, error.message)])
    }
    let digest = sha256(content.bytes)
    let isMarkup = content.text != nil || content.mediaType == "text/html"
    let decoded: (text: AlignedText, encoding: String, problems: [Problem])
    if let text = content.text {
      decoded = (text, "UTF-8", [])
    } else {
      let result = repairer.decode(content.bytes, declared: content.charset)
      decoded = (result.text, result.encoding, result.problems)
    }
    var problems = decoded.problems
    var text: PageText?
    var draft: ReportDraft?
    var head = MarkedPage.Head()
    if isMarkup {
      let marked = markup.read(decoded.text)
      if marked.isTooDeep {
        problems.append(
          problem(
            "too_deep",
            marked.isCut
              ? "elements are nested beyond all measure; the page was read up to there"
              : "elements are nested deeper than a page needs; the page was read in parts"))
      }
      if let page = marked.page {
        text = page.text
        draft = cutter.cut(page)
        head = page.head
      }
    } else {
      let plain = decoded.text.withoutNulls()
      let pages = content.mediaType == "application/pdf" ? PDFLines(plain) : nil
      if pages == nil, MarkdownText.isMarkdown(page.path, plain) {
        let unmarked = MarkdownText(plain)
        text = PageText(repaired: repairer.repair(unmarked.text), lines: unmarked.lines, before: unmarked.text)
      } else {
        text = PageText(repaired: repairer.repair(pages?.text ?? plain))
      }
      draft = cutter.cut(text!)
      for furniture in pages?.furniture ?? [] { draft?.cut(furniture.kind, furniture.text) }
    }
    problems += text?.problems ?? []
    for index in problems.indices { problems[index].source = page.path }
    guard let text, let draft else {
      problems.append(problem("no_report", "no stretch of running text was found on the page"))
      return ([], problems)
    }
    var documents: [Document] = []
    for (index, part) in ReportCollection.split(draft, of: text, titleWords: cutter.titleWords).enumerated() {
      let report = ReportText(lines: part.lines, of: text, glue: part.glue)
      var document = Document(
        id: "d" + digest.prefix(12) + (index == 0 ? "" : "-\(index + 1)"),
        source: Source(
          path: page.path, url: source?.url ?? page.url ?? content.url ?? head.url, sha256: digest,
          bytes: content.bytes.count, mediaType: content.mediaType, encoding: decoded.encoding,
          publisher: source?.publisher ?? head.site, retrieved: source?.retrieved ?? page.retrieved),
        title: part.title, script: text.script, damage: text.damage + part.damage, text: report.text.string,
        repairs: report.repairs, alignment: report.text.alignment(), layout: report.layout, furniture: part.furniture)
      let labelled = ["published", "updated"].flatMap { field in
        part.values.lazy.filter { $0.field == field }.compactMap {
          DateScanner.first(in: $0.text) ?? DateScanner.short(in: $0.text)
        }
      }
      document.published = (head.published + labelled + head.printed + part.headDates + head.hintedDates).first
      try describe(&document, report.text, part, head)
      documents.append(document)
    }
    for index in problems.indices { problems[index].document = documents[0].id }
    return (documents, problems)
  }

  /// Fills in what the text and its labels tell.
  private func describe(
    _ document: inout Document, _ text: AlignedText, _ draft: ReportDraft, _ head: MarkedPage.Head
  ) throws {
    let bytes = text.utf8
    let lines = PageText.lines(of: bytes).map(\.range)
    let scalars = lines.map { foldedScalars(bytes[$0]) }
    let body = draft.title != nil && lines.first.map(bytes.string) == draft.title ? 1 : 0
    let numbered = scalars.indices.dropFirst(body).first { Outline.level(scalars[$0]) != nil } ?? lines.count
    var opening = ""
    for line in lines[body..<max(body, numbered)] where opening.utf8.count < 1800 {
      opening += bytes.string(line.lowerBound..<min(line.upperBound, line.lowerBound + 2400)) + "\n"
    }
    if opening.isEmpty, let first = scalars.indices.prefix(4).first(where: { LineProfile(scalars[$0]).isProse }) {
      opening = bytes.string(lines[first].lowerBound..<min(lines[first].upperBound, lines[first].lowerBound + 600))
    }
    var headings: [String] = []
    for line in scalars where headings.count < 100 && Outline.level(line) == 1 {
      headings.append(Places.string(line.prefix(60)))
    }
    let years = periods.find(title: document.title, headings: headings, opening: opening)
    document.reviewYear = years.review
    document.planYear = years.plan
    func values(_ field: String) -> [String] {
      draft.values.filter { $0.field == field && !$0.text.isEmpty }.map(\.text)
    }
    let found = try agencies.find(
      sources: values("agency") + values("source") + head.sources + [head.site].compactMap { $0 },
      title: document.title,
      signature: scalars.suffix(4).compactMap { Signature.office($0).map(Places.string) }.joined(separator: "\n"),
      head: opening, text: document.text,
      year: years.plan ?? years.review)
    document.agency = found.agency
    document.divisionCode = found.division?.code
    document.division = found.division.flatMap {
      agencies.places.divisions.fullName(code: $0.code, year: years.plan ?? years.review)
    }
    document.documentNumber = values("number").first.map(DocumentNumber.uniform)
    var seen: Set<String> = []
    document.damage = (document.damage + signs.find(scalars)).filter { seen.insert($0).inserted }
  }
}
