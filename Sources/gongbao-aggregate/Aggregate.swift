import ArgumentParser
import Records
import StageCommand

@main
struct Aggregate: Stage {
  static let configuration = CommandConfiguration(commandName: "gongbao-aggregate", abstract: "Not written yet.")

  @OptionGroup var options: StageOptions

  func run() async throws {
    let run = try StageRun("aggregate", options)
    try run.finish()
  }
}
