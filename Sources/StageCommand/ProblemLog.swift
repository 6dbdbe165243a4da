import Records

/// Collects a stage's problem records and writes them to its problems file.
package final class ProblemLog {
  package private(set) var count = 0
  private let file: AtomicFile?
  private var writer = JSONWriter()
  private var failure: FileError?

  package init(file: AtomicFile?) { self.file = file }

  package func report(_ problem: Problem) {
    count += 1
    writer.removeAll()
    problem.appendLine(to: &writer)
    do throws(FileError) { try file?.write(writer.bytes) } catch { failure = failure ?? error }
  }

  package func report(_ problems: [Problem]) {
    for problem in problems { report(problem) }
  }

  /// Throws if a problem could not be written.
  package func check() throws(FileError) {
    if let failure { throw failure }
  }
}
