import Records
import TextRepair

/// Turns pages into reports.
package struct Ingestor: Sendable {
  let repairer: TextRepairer
  let cutter: LineCutter
  let markup: MarkupIngestor

  /// - Parameter tables: the folder of tables: furniture.csv, labels.csv, titles.csv.
  package init(tables: String, keepScript: Bool = false) throws {
    repairer = try TextRepairer(keepScript: keepScript)
    markup = MarkupIngestor(
      hints: try ClassHints(path: tables + "/hints.csv"), metas: try MetaNames(path: tables + "/metas.csv"),
      repairer: repairer)
    cutter = LineCutter(
      judge: LineJudge(
        furniture: try FurnitureTable(path: tables + "/furniture.csv"),
        labels: try MetadataLabels(path: tables + "/labels.csv")),
      titleWords: try TitleWords(path: tables + "/titles.csv"))
  }

  /// The reports of a page, in its order, and what could not be used.
  package func ingest(_ page: Page) -> (documents: [Document], problems: [Problem]) {
    if let defect = page.defect { return ([], [defect]) }
    func problem(_ kind: String, _ message: String, quote: String? = nil) -> Problem {
      Problem(stage: "ingest", source: page.path, kind: kind, quote: quote, message: message)
    }
    if page.bytes.isEmpty { return ([], [problem("empty_page", "the file is empty")]) }
    let digest = sha256(page.bytes)
    let isMarkup = MediaType.isMarkup(page)
    let decoded = repairer.decode(
      page.bytes, declared: page.charset ?? (isMarkup ? MediaType.declaredCharset(page.bytes) : nil))
    var problems = decoded.problems
    var text: PageText?
    var draft: ReportDraft?
    var head = MarkedPage.Head()
    if isMarkup {
      if let marked = markup.read(decoded.text) {
        text = marked.text
        draft = cutter.cut(marked)
        head = marked.head
        if marked.isTooDeep {
          problems.append(
            problem(
              "too_deep",
              marked.isCut
                ? "elements are nested beyond all measure; the page was read up to there"
                : "elements are nested deeper than a page needs; the page was read in parts"))
        }
      }
    } else {
      text = PageText(repaired: repairer.repair(decoded.text))
      draft = cutter.cut(text!)
    }
    problems += text?.problems ?? []
    for index in problems.indices { problems[index].source = page.path }
    guard let text, let draft else {
      problems.append(problem("no_report", "no stretch of running text was found on the page"))
      return ([], problems)
    }
    let report = ReportText(lines: draft.lines, of: text)
    var document = Document(
      id: "d" + digest.prefix(12),
      source: Source(
        path: page.path, url: page.url ?? head.url, sha256: digest, bytes: page.bytes.count,
        mediaType: isMarkup ? "text/html" : "text/plain", encoding: decoded.encoding,
        retrieved: page.retrieved),
      title: draft.title, script: text.script, damage: text.damage + draft.damage, text: report.text.string,
      repairs: report.repairs, alignment: report.text.alignment(), layout: report.layout, furniture: draft.furniture)
    document.published =
      head.published.first
      ?? draft.values.lazy.filter { $0.field == "published" }.compactMap { DateScanner.first(in: $0.text) }.first
      ?? head.printed.first ?? draft.headDates.first ?? head.hintedDates.first
    for index in problems.indices { problems[index].document = document.id }
    return ([document], problems)
  }
}
