import Records
import TextRepair

/// Turns pages into reports.
package struct Ingestor: Sendable {
  let repairer: TextRepairer
  let cutter: LineCutter

  /// - Parameter tables: the folder of tables: furniture.csv, labels.csv, titles.csv.
  package init(tables: String, keepScript: Bool = false) throws {
    repairer = try TextRepairer(keepScript: keepScript)
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
    let decoded = repairer.decode(page.bytes, declared: page.charset)
    let repaired = repairer.repair(decoded.text)
    let text = PageText(repaired: repaired)
    var problems = (decoded.problems + text.problems).map { problem in
      var problem = problem
      problem.source = page.path
      return problem
    }
    guard let draft = cutter.cut(text) else {
      problems.append(problem("no_report", "no stretch of running text was found on the page"))
      return ([], problems)
    }
    let report = ReportText(lines: draft.lines, of: text)
    var document = Document(
      id: "d" + digest.prefix(12),
      source: Source(
        path: page.path, url: page.url, sha256: digest, bytes: page.bytes.count, encoding: decoded.encoding,
        retrieved: page.retrieved),
      title: draft.title, script: text.script, damage: text.damage + draft.damage, text: report.text.string,
      repairs: report.repairs, alignment: report.text.alignment(), layout: report.layout, furniture: draft.furniture)
    document.published =
      draft.values.lazy.filter { $0.field == "published" }.compactMap { DateScanner.first(in: $0.text) }.first
      ?? draft.headDates.first
    for index in problems.indices { problems[index].document = document.id }
    return ([document], problems)
  }
}
