import ArgumentParser
import Records
import StageCommand

@main
struct Segment: Stage {
  static let configuration = CommandConfiguration(commandName: "gongbao-segment", abstract: "Not written yet.")

  @OptionGroup var options: StageOptions

  func run() async throws {
    let run = try StageRun("segment", options)
    try run.finish()
  }
}
