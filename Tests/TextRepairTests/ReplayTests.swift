import Foundation
import Records
import Testing

@testable import TextRepair

/// The repairs of a text lead back from the repaired text to the damaged one, and repairing twice changes nothing: on
/// generated damage, on the sample pages, and on the real pages where a folder with them lies beside the checkout.
@Suite struct ReplayTests {
  static let damaged = MisalignedGBKTests.generators.map { "\u{200B}" + $0.damage(SampleText.report) }

  /// Pages as they were saved.
  static let pages: [URL] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folders = ["Pipelines/WorkReports/Samples", "../shared/corpus", "../shared/corpus/provinces"]
    return folders.flatMap { folder in
      let files = try? FileManager.default.contentsOfDirectory(
        at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
      return (files ?? []).filter { ["txt", "html"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
    }
  }()

  @Test(arguments: damaged.indices)
  func generatedDamage(index: Int) throws { try check(aligned(Self.damaged[index])) }

  @Test(arguments: pages)
  func page(file: URL) throws {
    let decoded = try TextRepairer().decode(Array(Data(contentsOf: file)))
    try check(decoded.text, bytes: Array(Data(contentsOf: file)))
  }

  /// Replays the repairs, compares with the text before, and repairs again.
  private func check(_ text: AlignedText, bytes: [UInt8]? = nil) throws {
    let repairer = try TextRepairer()
    let result = repairer.repair(text)
    #expect(replay(result) == Array(text.string.unicodeScalars))
    for repair in result.repairs {
      #expect(repair.confidence > 0 && repair.confidence <= 1)
      // What stood there is what stands in the source.
      if bytes == nil {
        #expect(
          String(decoding: text.utf8[repair.sourceStart..<repair.sourceEnd], as: UTF8.self) == repair.before)
      } else {
        #expect(repair.sourceStart <= repair.sourceEnd && repair.sourceEnd <= bytes!.count)
      }
    }
    let twice = repairer.repair(AlignedText(verbatim: result.text.utf8))
    #expect(twice.text.utf8 == result.text.utf8)
    #expect(twice.repairs.isEmpty)
  }

  /// The damaged text, from the repaired one and the repairs alone.
  private func replay(_ result: RepairedText) -> [Unicode.Scalar] {
    let repaired = Array(result.text.string.unicodeScalars)
    var text: [Unicode.Scalar] = []
    var position = 0
    for repair in result.repairs {
      text += repaired[position..<repair.start]
      text += Array(repair.before.unicodeScalars)
      position = repair.end
    }
    return text + repaired[position...]
  }
}
