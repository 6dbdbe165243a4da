import TestSupport
import Testing

@testable import Extraction

@Suite struct CompiledTrieTests {
  private func trie(_ words: [String]) -> CompiledTrie { CompiledTrie(words: words.map { Array($0.utf8) }) }

  /// The words that begin at each place of a text, with their index.
  private func matches(_ trie: CompiledTrie, _ text: String) -> [String] {
    var result: [String] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
        trie.forEach(in: bytes, at: start) { end, index in
          result.append("\(String(decoding: bytes[start..<end], as: UTF8.self)):\(index)")
        }
      }
    }
    return result
  }

  private func whole(_ trie: CompiledTrie, _ text: String) -> Int32? {
    Array(text.utf8).withUnsafeBufferPointer { trie.whole($0) }
  }

  @Test func findsEveryWordThatBegins() {
    let trie = trie(["深圳", "深圳市", "圳市科", "科创", "科创委", "龙岗", "深"])
    #expect(
      matches(trie, "深圳市科创委与龙岗区") == ["深:6", "深圳:0", "深圳市:1", "圳市科:2", "科创:3", "科创委:4", "龙岗:5"])
    #expect(matches(trie, "深 圳 市") == ["深:6"])
  }

  @Test func holdsNothingAndOneAndDuplicates() {
    #expect(matches(trie([]), "深圳") == [])
    #expect(matches(trie([""]), "深圳") == [])
    #expect(matches(trie(["深", "深"]), "深圳") == ["深:0"])
    #expect(whole(trie(["深圳"]), "深") == nil)
    #expect(whole(trie(["深圳"]), "深圳") == 0)
    #expect(whole(trie(["深圳"]), "深圳市") == nil)
    #expect(whole(trie(["深圳"]), "") == nil)
  }

  /// Width, case and the form of quotation marks do not matter.
  @Test func foldsCharacters() {
    #expect(whole(trie(["“Ａ+B”计划"]), "\"a+Ｂ\"计划") == 0)
  }

  /// A word of more characters than the table had room for.
  @Test func growsForLongWords() {
    let long = String(repeating: "科技创新", count: 5000)
    let trie = trie(["科技", long, long + "区"])
    #expect(whole(trie, "科技") == 0)
    #expect(whole(trie, long) == 1)
    #expect(whole(trie, long + "区") == 2)
    #expect(whole(trie, long + "县") == nil)
  }

  /// A scalar beyond the Basic Multilingual Plane is in no word, and none is found in its stead.
  @Test func rareScalarsAreNoOthers() {
    #expect(matches(trie(["一乙"]), "\u{24E00}乙") == [])
    #expect(matches(trie(["\u{24E00}乙"]), "\u{24E00}乙一乙") == [])
  }

  /// Every word is found, and nothing else is: against a set, over words and texts made from a seed.
  @Test(arguments: [UInt64(1), 2, 3]) func agreesWithASet(seed: UInt64) {
    var generator = SeededGenerator(seed)
    let alphabet = ["深", "圳", "市", "科", "技", "区", "a", "1"]
    func word(_ longest: Int) -> String {
      (0...generator.next(below: longest)).map { _ in alphabet.randomElement(using: &generator)! }.joined()
    }
    let words = (0..<400).map { _ in word(6) }
    let trie = trie(words)
    let set = Set(words)
    for _ in 0..<300 {
      let text = Array(word(12))
      #expect((whole(trie, String(text)) != nil) == set.contains(String(text)))
      let expected = text.indices.flatMap { start in
        (start + 1...text.count).compactMap { end -> String? in
          let part = String(text[start..<end])
          return set.contains(part) ? "\(part):\(words.firstIndex(of: part)!)" : nil
        }
      }
      #expect(matches(trie, String(text)) == expected)
    }
  }
}
