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

  /// The cases run beside each other: they are most of the work.
  ///
  /// - Throws: FileError if the folder cannot be read.
  package func report() async throws -> Report {
    let folder = try Folder(path)
    var report = Report(findings: folder.findings, tables: folder.tables.count)
    for (name, table) in folder.tables {
      report.rows += table.rowCount
      report.findings += CellChecks.findings(name, table)
    }
    report.findings += NameChecks.findings(folder) + DivisionChecks.findings(folder)
    var alone: [String: [Int: [String]]] = [:]
    // Cases say nothing where the tables themselves are broken.
    if !report.findings.contains(where: { $0.kind == "malformed" }), folder["divisions.csv"] != nil {
      async let names = NameCases.failures(folder)
      for result in try cases(folder) {
        report.cases += result.count
        report.failedCases += result.findings.count
        report.findings += result.findings
      }
      alone = try await names
      report.cases += alone.values.reduce(0) { $0 + $1.count }
    }
    report.findings += Coverage.findings(folder, alone: alone)
    report.findings.sort {
      if $0.path != $1.path { return $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      return $0.line == $1.line ? $0.message < $1.message : $0.line < $1.line
    }
    return report
  }

  private func cases(_ folder: Folder) throws -> [(count: Int, findings: [Finding])] {
    var results = [try DivisionCases(tables: path).run()]
    if let table = folder["cases/linking.csv"] { results.append(try LinkingCases(tables: path).run(table)) }
    return results
  }
}
