import ArgumentParser
import Glibc

/// The options that every stage has.
package struct StageOptions: ParsableArguments {
  @Option(name: .long, help: "How many documents to work on at the same time (default: one for each core).")
  package var jobs: Int = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  @Option(name: .long, help: ArgumentHelp("Where problem records go (JSON Lines).", valueName: "file"))
  package var problems: String?

  @Flag(name: .long, inversion: .prefixedNo, help: "Show progress on standard error (default: on a terminal only).")
  package var progress: Bool?

  @Flag(name: .long, help: "Exit with 1 if any problem was recorded.")
  package var strict = false

  package init() {}

  package mutating func validate() throws {
    if jobs < 1 || jobs > 256 { throw ValidationError("--jobs takes a number from 1 to 256.") }
  }

  package var showsProgress: Bool { progress ?? (isatty(STDERR_FILENO) == 1) }
}
