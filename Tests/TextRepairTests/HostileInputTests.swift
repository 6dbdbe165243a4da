import Glibc
import TestSupport
import Testing

@testable import TextRepair

/// Any bytes in, valid text out, in time that grows with the text and no faster.
@Suite struct HostileInputTests {
  static let patterns = [
    "?", "(", ")", "國(", "國(guó)?", "?yōu)", "?。ㄋ模﹥", "\u{E46A}", "\u{FFFD}國(", "绉戞妧?", "\u{200B}科", "(guó)", "國（f?。",
    "（a（a（a", "。一", "a國", "\u{E46A}?(guó)", "è", "锛",
  ]

  /// A line that proves a program with keys, so that all of the repair is at work.
  private static let proof = MisalignedGBKTests.proof

  @Test(.timeLimit(.minutes(1)), arguments: patterns)
  func endsInTime(pattern: String) throws {
    let text = String(repeating: pattern, count: 60_000 / pattern.utf8.count)
    let result = try TextRepairer().repair(aligned(Self.proof + text))
    #expect(!result.text.isEmpty)
  }

  /// Four times the text takes about four times the time, not sixteen times.
  @Test(.timeLimit(.minutes(1)), arguments: ["?", "(", "\u{E46A}", "(guó)", "國(guó)?", "?yōu)", "（a（a（a"])
  func timeIsLinear(pattern: String) throws {
    let repairer = try TextRepairer()
    func seconds(_ bytes: Int) -> Double {
      let text = aligned(Self.proof + String(repeating: pattern, count: bytes / pattern.utf8.count))
      return (0..<3).map { _ in
        let start = Self.processorTime()
        _ = repairer.repair(text)
        return Self.processorTime() - start
      }.min()!
    }
    _ = seconds(1000)
    #expect(seconds(320_000) < 8 * max(seconds(80_000), 0.003))
  }

  /// Of this thread, so that other tests at the same time do not count.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func anyBytesGiveText() throws {
    let repairer = try TextRepairer()
    var generator = SeededGenerator(5)
    let seeds =
      [Array(SampleText.report.utf8), encode(SampleText.report, "GBK")]
      + MisalignedGBKTests.generators.map { Array($0.damage(SampleText.report).utf8) }
    for round in 0..<(12 * seeds.count) {
      let seed = seeds[round % seeds.count]
      var bytes = Array(seed.prefix(Int.random(in: 0..<2500, using: &generator)))
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
      let result = repairer.repair(decoded.text, isExplaining: round % 4 == 0)
      #expect(firstInvalidUTF8(result.text.utf8, 0..<result.text.utf8.count) == nil)
      #expect(result.text.runs.last?.end ?? 0 == result.text.utf8.count)
      #expect(result.text.runs.allSatisfy { $0.sourceEnd <= bytes.count })
    }
  }
}
