import Foundation
import Records
import Testing

@testable import Extraction

/// The closed lists of word_lists.csv.
@Suite struct WordListTests {
  private func lists(_ text: String) throws -> WordLists {
    let path = NSTemporaryDirectory() + "gongbao-lists-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return try WordLists(path: path)
  }

  private func contains(_ lists: WordLists, _ text: String, _ place: WordLists.Place) -> Bool {
    var text = text
    return text.withUTF8 { lists.contains(.rounds, $0, at: place) }
  }

  @Test func wordsAreFoundWholeOrAtAnEnd() throws {
    let all = WordList.allCases.map { "\($0.name),\($0 == .rounds ? "决赛" : "甲")\n" }.joined()
    let lists = try lists("list,word\n" + all)
    #expect(contains(lists, "决赛", .whole) && !contains(lists, "总决赛", .whole) && !contains(lists, "赛", .whole))
    #expect(contains(lists, "总决赛", .end) && !contains(lists, "决赛日", .end))
    #expect(contains(lists, "决赛日", .beginning) && !contains(lists, "总决赛", .beginning))
  }

  @Test func mistakesNameTheLine() {
    let all = WordList.allCases.map { "\($0.name),甲\n" }.joined()
    #expect(throws: TableError.self) { try lists("list,word\n\(all)round,决赛\n") }
    #expect(throws: TableError.self) { try lists("list,word\n\(all)rounds,\n") }
    #expect(throws: TableError.self) { try lists("list,word\nrounds,决赛\n") }
  }
}
