import ArgumentParser
import Records
import StageCommand

@main
struct Ingest: Stage {
  static let configuration = CommandConfiguration(commandName: "gongbao-ingest", abstract: "Not written yet.")

  @OptionGroup var options: StageOptions

  func run() async throws {
    let run = try StageRun("ingest", options)
    try run.finish()
  }
}
