import Extraction
import Records

/// Checks a pipeline's folder of tables and runs its cases.
package struct Validator {
  /// What was found, and how much was looked at.
  package struct Report {
    package var findings: [Finding] = []
    package var tables = 0
    package var rows = 0
    package var cases = 0
    package var failedCases = 0
  }

  private let path: String

  package init(tables path: String) {
    self.path = path
  }

  /// - Throws: FileError if the folder cannot be read.
  package func report() throws -> Report {
    let folder = try Folder(path)
    var report = Report(findings: folder.findings, tables: folder.tables.count)
    for (name, table) in folder.tables {
      report.rows += table.rows.count
      report.findings += CellChecks.findings(name, table)
    }
    report.findings += NameChecks.findings(folder) + DivisionChecks.findings(folder)
    // Cases say nothing where the tables themselves are broken.
    var alone: [String: [Int: [String]]] = [:]
    if !report.findings.contains(where: { $0.kind == "malformed" }), folder["divisions.csv"] != nil {
      try runCases(folder, &report)
      alone = try NameCases(folder)?.run(folder) ?? [:]
      report.cases += alone.values.reduce(0) { $0 + $1.count }
    }
    report.findings += Coverage.findings(folder, alone: alone)
    report.findings.sort {
      if $0.path != $1.path { return $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      return $0.line == $1.line ? $0.message < $1.message : $0.line < $1.line
    }
    return report
  }

  private func runCases(_ folder: Folder, _ report: inout Report) throws {
    let divisions = try DivisionCases(tables: path).run()
    var results = [divisions]
    if let table = folder["cases/linking.csv"] { results.append(try LinkingCases(tables: path).run(table)) }
    for result in results {
      report.cases += result.count
      report.failedCases += result.findings.count
      report.findings += result.findings
    }
  }
}
