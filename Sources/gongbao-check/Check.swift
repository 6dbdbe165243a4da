import ArgumentParser
import Records
import StageCommand

@main
struct Check: Stage {
  static let configuration = CommandConfiguration(commandName: "gongbao-check", abstract: "Not written yet.")

  @OptionGroup var options: StageOptions

  func run() async throws {
    let run = try StageRun("check", options)
    try run.finish()
  }
}
