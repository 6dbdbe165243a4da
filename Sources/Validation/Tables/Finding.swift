/// Something wrong with a table, and where.
package struct Finding: Equatable, Sendable {
  package enum Severity: String, Sendable {
    /// The table says something that cannot be right.
    case error
    /// Something to look at, such as a row that no case exercises.
    case warning
  }

  package var path: String
  /// Counted from 1.
  package var line: Int
  package var severity: Severity
  /// A fixed word for the sort of finding: `duplicate_alias`, `unknown_code`, …
  package var kind: String
  package var message: String

  package init(_ path: String, _ line: Int, _ kind: String, _ message: String, severity: Severity = .error) {
    self.path = path
    self.line = line
    self.severity = severity
    self.kind = kind
    self.message = message
  }

  /// As compilers write it, so that editors find the place.
  package var description: String { "\(path):\(line): \(severity.rawValue): \(message)" }
}
