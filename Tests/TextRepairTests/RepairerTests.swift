import Records
import Testing

@testable import TextRepair

@Suite struct RepairerTests {
  /// Putting back what stood there gives the damaged text, exactly.
  @Test(arguments: MisalignedGBKTests.generators.indices)
  func repairsReplay(index: Int) throws {
    let damaged = "\u{200B}" + MisalignedGBKTests.generators[index].damage(SampleText.report)
    let result = try TextRepairer().repair(aligned(damaged))
    var text = Array(result.text.string.unicodeScalars)
    for repair in result.repairs.reversed() {
      text.replaceSubrange(repair.start..<repair.end, with: Array(repair.before.unicodeScalars))
    }
    var replayed = String.UnicodeScalarView()
    replayed.append(contentsOf: text)
    #expect(String(replayed) == damaged)
    let source = Array(damaged.utf8)
    for repair in result.repairs {
      #expect(String(decoding: source[repair.sourceStart..<repair.sourceEnd], as: UTF8.self) == repair.before)
      #expect(repair.confidence > 0 && repair.confidence <= 1)
    }
  }

  @Test(arguments: MisalignedGBKTests.generators.indices)
  func repairingTwiceChangesNothing(index: Int) throws {
    let repairer = try TextRepairer()
    let once = repairer.repair(aligned(MisalignedGBKTests.generators[index].damage(SampleText.report))).text
    let twice = repairer.repair(aligned(once.string))
    #expect(twice.text.string == once.string)
  }

  @Test func damageIsNamed() throws {
    let result = try TextRepairer().repair(aligned(DamageGenerator().damage(SampleText.report)))
    #expect(result.damage == ["pinyin_annotation", "misaligned_gbk", "traditional_script"])
    #expect(result.script == "traditional")
  }

  @Test(arguments: [
    SampleText.report, SampleText.japanese, SampleText.korean, SampleText.french,
    "let x = a ? b : c // (yes)\nprintf(\"%d?\\n\", f(x));", "乾隆年间，着眼于著名的哪吒故事。", "他姓龔（gōng），住在乾县。",
    "港资企业名为「國際創新」，", "https://example.cn/?q=(abc)&p=国", "单价１，共　两项", "éèà ½ ¿Qué? naïve",
  ])
  func cleanTextStays(text: String) throws {
    let clean = text == "单价１，共　两项" ? "单价1，共　两项" : text
    let result = try TextRepairer().repair(aligned(text))
    #expect(result.text.string == clean)
    #expect(result.damage.isEmpty)
  }

  @Test func keptScript() throws {
    let result = try TextRepairer(keepScript: true).repair(aligned(SampleText.traditional))
    #expect(result.text.string == SampleText.traditional)
    #expect(result.script == "traditional")
    #expect(try repaired(SampleText.traditional).contains("香港创新科技署与多间大学合作"))
  }

  // MARK: Hostile input

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["?", "(", "國(", "國(guó)?", "?yōu)", "?。ㄋ模﹥", "\u{E46A}", "\u{FFFD}國(", "绉戞妧?", "\u{200B}科"])
  func hostileInputEndsInTime(pattern: String) throws {
    let text = String(repeating: pattern, count: 9_000 / pattern.utf8.count)
    let result = try TextRepairer().repair(aligned("國(guó)際\n" + text))
    #expect(!result.text.isEmpty)
  }

  @Test func anyBytesGiveText() throws {
    let repairer = try TextRepairer()
    var generator = SeededGenerator(5)
    let seeds = [
      Array(SampleText.report.utf8), encode(SampleText.report, "GBK"),
      Array(DamageGenerator().damage(SampleText.report).utf8),
    ]
    for round in 0..<60 {
      var bytes = Array(seeds[round % 3].prefix(Int.random(in: 0..<1500, using: &generator)))
      if round % 5 == 0 { bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &generator) } }
      for _ in 0..<Int.random(in: 0..<60, using: &generator) where !bytes.isEmpty {
        let position = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[position] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: position)
        default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: position)
        }
      }
      let decoded = repairer.decode(bytes, declared: [nil, "gb2312", "big5", "utf-16", "nonsense"][round % 5])
      let result = repairer.repair(decoded.text)
      #expect(firstInvalidUTF8(result.text.utf8, 0..<result.text.utf8.count) == nil)
      #expect(result.text.runs.last?.end ?? 0 == result.text.utf8.count)
      #expect(result.text.runs.allSatisfy { $0.sourceEnd <= bytes.count })
    }
  }
}
