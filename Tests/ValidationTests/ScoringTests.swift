import Testing

@testable import Validation

@Suite struct ScoringTests {
  @Test func countsMultisets() {
    let score = Score(gold: ["a", "a", "b"], found: ["a", "b", "b", "c"])
    #expect(score == Score(truePositives: 2, falsePositives: 2, falseNegatives: 1))
    #expect(score.precision == 0.5)
    #expect(Score(gold: [String](), found: []).f1 == 0)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("kitten", "sitting", 3), ("日常科普", "日常科普", 0), ("日常科普活动", "日??破栈顒", 5),
    ("ab", "ba", 2),
  ])
  func measuresEdits(first: String, second: String, distance: Int) {
    #expect(editDistance(first, second) == distance)
    #expect(editDistance(second, first) == distance)
  }

  @Test func widensItsBandUntilTheDistanceFits() {
    let long = String(repeating: "甲", count: 300)
    let other = String(repeating: "乙", count: 40) + String(repeating: "甲", count: 260)
    #expect(editDistance(long, other) == 40)
    #expect(editDistance(long, String(repeating: "丙", count: 300)) == 300)
  }

  @Test func likensMetrics() {
    #expect(bigramSimilarity("国高企业", "国高企业") == 1)
    #expect(bigramSimilarity("国高企业", "发明专利") == 0)
    #expect(bigramSimilarity("高新技术企业", "国家高新技术企业") > 0.8)
  }

  @Test func foldsWhatVariesBetweenCopies() {
    #expect(comparable("（一） “五力”，２０２１–2025\n") == comparable("(一)\"五力\",2021-2025"))
    #expect(decimal(0.98765) == "0.9877")
    #expect(decimal(1) == "1.0000")
  }
}
