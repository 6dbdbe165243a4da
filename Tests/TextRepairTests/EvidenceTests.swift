import Testing

@testable import TextRepair

@Suite struct EvidenceTests {
  private let damaged = MisalignedGBKTests.proof + "?。ㄋ模﹥?yōu)化服務(wù)\n"

  /// Every repair says why, what it chose, what it rejected, and by how much.
  @Test func everyRepairHasEvidence() throws {
    let result = try TextRepairer().repair(aligned(damaged), isExplaining: true)
    #expect(result.evidence.count == result.repairs.count)
    for evidence in result.evidence {
      #expect(!evidence.isEmpty)
      for part in evidence { #expect(!part.reason.isEmpty && part.lines.count >= 3) }
    }
    let index = try #require(result.repairs.firstIndex { $0.kind == "misaligned_gbk" })
    let cut = try #require(result.evidence[index].first { $0.chosen?.text.hasSuffix("（四）優") ?? false })
    #expect(cut.rejected.last?.text.contains("ㄋ模﹥") ?? false)
    #expect(try #require(cut.margin) > 5)
  }

  @Test func evidenceIsLeftOutWhereNobodyAsks() throws {
    #expect(try TextRepairer().repair(aligned(damaged)).evidence.isEmpty)
  }

  @Test func confidenceGrowsWithTheMargin() {
    let confidences = [0.0, 0.5, 2, 5, 8, 12, 30, .infinity].map { RepairConfidence.of(margin: $0) }
    #expect(confidences == confidences.sorted())
    #expect(confidences.allSatisfy { $0 > 0 && $0 < 1 })
    #expect(confidences[0] < 0.5 && confidences[7] > 0.99)
  }

  /// Over generated damage, repairs that are sure of themselves are right.
  @Test(arguments: MisalignedGBKTests.generators.indices)
  func confidentRepairsAreRight(index: Int) throws {
    let result = try TextRepairer().repair(aligned(MisalignedGBKTests.generators[index].damage(SampleText.report)))
    let whole = folded(SampleText.report)
    let text = Array(folded(result.text.string).unicodeScalars)
    var wrong = 0
    var sure = 0
    for repair in result.repairs where repair.kind == "misaligned_gbk" && repair.confidence > 0.95 {
      sure += 1
      // With what stands around it, it stands in the original.
      let start = max(0, repair.start - 4)
      let end = min(text.count, repair.end + 4)
      var part = String.UnicodeScalarView()
      part.append(contentsOf: text[start..<end])
      if !whole.contains(String(part)) { wrong += 1 }
    }
    #expect(Double(wrong) <= 0.05 * Double(sure) + 1)
  }

  /// A reading that is hardly likelier than another one is a problem on record.
  @Test func doubtfulReadingsAreProblems() throws {
    let text = "堅(jiān)持?zhé)栴}(tí)導(dǎo)向,實(shí)幹(gàn)?sè)懸(xuán)?,能力提升。\n"
    let result = try TextRepairer().repair(aligned(MisalignedGBKTests.proof + text))
    #expect(
      result.repairs.contains { $0.confidence < 0.6 } == result.problems.contains { $0.kind == "doubtful_repair" })
  }
}
