import Foundation
import Records
import Testing
import Validation

/// The whole line on real pages and annotated reports, where a folder with them lies beside the checkout.
///
/// Floors only rise: raise one when the pipeline has got better, never lower one to make a change pass.
@Suite(.enabled(if: RealPages.exist)) struct RealPagesTests {
  @Test func damagedAndCleanPages() throws {
    let scores = try RealPages.score(pages: "corpus", gold: "evaluation/gold/pages")
    #expect(scores.absent.isEmpty)
    #expect(scores.provenance.value == 1)
    #expect(scores.characterErrorRate <= 0.001)
    #expect(scores.mentions.f1 >= 0.93)
    #expect(scores.mentions.precision >= 0.95)
    #expect(scores.values.f1 >= 0.98)
    #expect(scores.figures.f1 >= 0.95)
    #expect(scores.sections.f1 >= 0.98)
    #expect(scores.measures.f1 >= 0.98)
    #expect(scores.roles.value >= 1)
    #expect(scores.themes.value >= 0.85)
  }

  @Test func passagesOfProvincialReports() throws {
    let scores = try RealPages.score(pages: "evaluation/excerpts", gold: "evaluation/gold/excerpts")
    #expect(scores.absent.isEmpty)
    #expect(scores.provenance.value == 1)
    #expect(scores.characterErrorRate <= 0.0005)
    #expect(scores.mentions.f1 >= 0.85)
    #expect(scores.values.f1 >= 0.98)
    #expect(scores.figures.f1 >= 0.96)
    #expect(scores.sections.f1 >= 0.98)
    #expect(scores.roles.value >= 1)
    #expect(scores.themes.value >= 0.85)
  }

  @Test func cleanReportsStayAsTheyAre() throws {
    let scratch = try Scratch()
    try scratch.runLine(pages: RealPages.path("corpus/provinces"))
    let documents = try scratch.records("out/documents.jsonl", as: Document.self)
    #expect(documents.count == 10)
    for document in documents { #expect(document.repairs.isEmpty, "\(document.source.path)") }
  }
}

private enum RealPages {
  private static let folder = Scratch.root.deletingLastPathComponent().appendingPathComponent("shared")

  static var exist: Bool { FileManager.default.fileExists(atPath: path("evaluation/gold/pages")) }

  static func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  static func score(pages: String, gold: String) throws -> Scores {
    let scratch = try Scratch()
    for outcome in try scratch.runLine(pages: path(pages)) { #expect(outcome.code == 0, "\(outcome.errors)") }
    let scores = try Validation.score(output: scratch.path("out"), gold: goldReports(in: path(gold)))
    print(scores.lines.joined(separator: "\n"))
    return scores
  }
}
