import TestSupport
import Testing

@testable import Segmentation

@Suite struct TermMatcherTests {
  private func matcher(_ terms: [String]) -> TermMatcher {
    var matcher = TermMatcher()
    for (number, term) in terms.enumerated() {
      _ = Array(term.utf8).withUnsafeBufferPointer { matcher.add($0, number) }
    }
    return matcher
  }

  private func found(_ terms: [String], in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    matcher(terms).forEachMatch(in: bytes, 0..<bytes.count) { term, range in
      let words = String(decoding: bytes[range], as: UTF8.self)
      #expect(words == terms[term])
      found.append(words)
    }
    return found
  }

  @Test func theLongestTermAtAPlaceCountsAlone() {
    #expect(found(["科技", "科技企业", "企业孵化器"], in: "科技企业孵化器与科技") == ["科技企业", "科技"])
  }

  @Test func termsOfOneScalarAndOfMixedWidthAreFound() {
    #expect(found(["拟", "5G基站", "A股", "十四五”规划"], in: "拟建5G基站，A股，“十四五”规划") == ["拟", "5G基站", "A股", "十四五”规划"])
  }

  @Test func ofEqualTermsTheFirstCounts() {
    var matcher = TermMatcher()
    let numbers = ["人才", "科技企业", "A股", "人才", "科技", "科技企业", "A股"].enumerated().map { number, term in
      Array(term.utf8).withUnsafeBufferPointer { matcher.add($0, number) }
    }
    #expect(numbers == [0, 1, 2, 0, 4, 1, 2])
  }

  @Test func nothingIsFoundBeyondTheRangeOrInEmptyText() {
    let bytes = Array("人才人才".utf8)
    var count = 0
    matcher(["人才"]).forEachMatch(in: bytes, 0..<9) { _, _ in count += 1 }
    #expect(count == 1)
    #expect(found(["人才"], in: "") == [])
    #expect(found([], in: "人才") == [])
    #expect(found(["人才"], in: "\0人\0才\u{10FFFF}é人才") == ["人才"])
  }

  @Test func allTermsAreFoundInRandomText() {
    var generator = SeededGenerator(7)
    let alphabet = Array("甲乙丙丁戊A1”é".unicodeScalars)
    let terms = ["甲乙", "乙丙丁", "丁", "A甲", "甲A", "戊”", "1甲乙丙", "甲乙丙丁", "丙戊戊", "丙戊戊A乙", "丙甲é"]
    // With terms of one scalar and without, with narrow scalars behind two Han and without.
    for number in 0..<400 {
      let terms = number % 2 == 0 ? terms : terms.filter { $0 != "丁" && $0 != "甲A" && (number % 4 == 1 || $0 != "丙甲é") }
      var text = ""
      for _ in 0..<40 { text.unicodeScalars.append(alphabet.randomElement(using: &generator)!) }
      var expected: [String] = []
      var rest = Array(text.unicodeScalars)[...]
      while !rest.isEmpty {
        let hit = terms.filter { rest.starts(with: Array($0.unicodeScalars)) }.max { $0.count < $1.count }
        if let hit { expected.append(hit) }
        rest = rest.dropFirst(hit?.unicodeScalars.count ?? 1)
      }
      #expect(found(terms, in: text) == expected)
    }
  }
}
