import ArgumentParser
import Glibc
import Records

/// A stage of the pipeline as a command: exit codes 0 done, 1 done with problems under `--strict`, 2 usage or
/// configuration, 70 internal. A closed pipe is a normal end.
package protocol Stage: AsyncParsableCommand {}

extension Stage {
  package static func main() async {
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var command = command as? AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as FileError where error.code == EPIPE {
      Glibc.exit(0)
    } catch let error as FileError {
      fail(error.description, code: 2)
    } catch let error as TableError {
      fail(error.description, code: 2)
    } catch let error as ConfigurationError {
      fail(error.description, code: 2)
    } catch {
      let code = exitCode(for: error)
      if code == .success || error is ExitCode || error is CleanExit { exit(withError: error) }
      if code == .validationFailure {
        printError(fullMessage(for: error) + "\n")
        Glibc.exit(2)
      }
      fail("\(error)", code: 70)
    }
  }

  private static func fail(_ message: String, code: Int32) -> Never {
    printError("\(_commandName): \(message)\n")
    Glibc.exit(code)
  }
}

/// A mistake in what the command was given, in words that say what to do.
package struct ConfigurationError: Error, CustomStringConvertible {
  package var description: String

  package init(_ description: String) { self.description = description }
}

/// What a stage's run has at hand: outputs that appear together, the problem log and the progress line.
package final class StageRun {
  package let name: String
  package let options: StageOptions
  package let outputs: OutputSet
  package let problems: ProblemLog
  package let progress: Progress

  package init(_ name: String, _ options: StageOptions) throws(FileError) {
    let outputs = OutputSet()
    self.name = name
    self.options = options
    self.outputs = outputs
    problems = ProblemLog(file: try options.problems.map { path throws(FileError) in try outputs.open(path) })
    progress = Progress(name: "gongbao-" + name, isShown: options.showsProgress)
  }

  /// Publishes all outputs; throws exit code 1 under `--strict` if there were problems.
  package func finish() throws {
    try problems.check()
    try outputs.commit()
    progress.finish(problems: problems.count)
    if options.strict && problems.count > 0 { throw ExitCode(1) }
  }
}
