import TestSupport
import Testing

@testable import Extraction

@Suite struct RoleTrieTests {
  @Test func theLongestWordWithAWantedRoleIsFound() {
    let trie = RoleTrie([("新", .adverb), ("新增", .add), ("新增长", .rise), ("增长", .rise)])
    let text = Scalars("新增长点")
    #expect(trie.longest(text, at: 0, limit: 4, roles: [.add, .rise])?.end == 3)
    #expect(trie.longest(text, at: 0, limit: 4, roles: .add)?.end == 2)
    #expect(trie.longest(text, at: 0, limit: 2, roles: [.add, .rise])?.roles == .add)
    #expect(trie.longest(text, at: 0, limit: 4, roles: .act) == nil)
    #expect(trie.longest(text, at: 2, limit: 4, roles: .rise) == nil)
    #expect(trie.longest(text, at: 4, limit: 9, roles: .rise) == nil)
  }

  @Test func wordsAreFoundByTheirLastCharacter() {
    let trie = RoleTrie([("产值", .measure), ("总产值", .total)], isReversed: true)
    let text = Scalars("工业总产值")
    #expect(trie.longest(text, endingAt: 5, limit: 0, roles: [.measure, .total])?.start == 2)
    #expect(trie.longest(text, endingAt: 5, limit: 3, roles: [.measure, .total])?.start == 3)
    #expect(trie.longest(text, endingAt: 4, limit: 0, roles: .measure) == nil)
  }

  @Test func rolesOfOneWordInTwoRowsAreJoined() {
    let trie = RoleTrie([("建设", .act), ("建设", .soft)])
    #expect(trie.longest(Scalars("建设"), at: 0, limit: 2, roles: [.act, .soft])?.roles == [.act, .soft])
  }

  @Test func charactersBeyondTheFirstPlaneBeginWordsToo() {
    let trie = RoleTrie([("𠮷祥", .thing)])
    #expect(trie.longest(Scalars("𠮷祥"), at: 0, limit: 2, roles: .thing)?.end == 2)
    #expect(trie.longest(Scalars("𠮷"), at: 0, limit: 1, roles: .thing) == nil)
  }

  /// Random words and texts of few characters: what the trie finds is what trying every length finds.
  @Test func itFindsWhatTryingEveryLengthFinds() {
    var random = SeededGenerator(11)
    let roles: [FigureWords.Roles] = [.act, .add, .rise, .thing]
    func word(_ length: Int) -> String {
      String(
        String.UnicodeScalarView((0..<length).map { _ in ["增", "长", "新", "建", "a"].randomElement(using: &random)! }))
    }
    for _ in 0..<60 {
      let words = (0..<12).map { _ in
        (word: word(1 + random.next(below: 3)), roles: roles.randomElement(using: &random)!)
      }
      let forward = RoleTrie(words)
      let backward = RoleTrie(words, isReversed: true)
      let text = Scalars(word(10))
      for position in 0...10 {
        let wanted = roles.randomElement(using: &random)!.union(roles.randomElement(using: &random)!)
        func isWord(_ range: Range<Int>) -> Bool {
          words.contains { $0.word == text.string(range) && !$0.roles.isDisjoint(with: wanted) }
        }
        #expect(
          forward.longest(text, at: position, limit: 10, roles: wanted)?.end
            == (position..<10).map { $0 + 1 }.last { isWord(position..<$0) })
        #expect(
          backward.longest(text, endingAt: position, limit: 0, roles: wanted)?.start
            == (0..<position).first { isWord($0..<position) })
      }
    }
  }
}
