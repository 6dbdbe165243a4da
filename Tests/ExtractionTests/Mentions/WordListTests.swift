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

  /// A word for every list.
  private static let all =
    WordList.allCases.map { "\($0.name),\($0 == .rounds ? "决赛" : "甲")\n" }.joined()
    + TextList.allCases.map { "\($0.name),\($0 == .tasks ? "任务\ntasks,目标任务" : "甲")\n" }.joined()

  @Test func wordsAreFoundWholeOrAtAnEnd() throws {
    let lists = try lists("list,word\n" + Self.all)
    #expect(contains(lists, "决赛", .whole) && !contains(lists, "总决赛", .whole) && !contains(lists, "赛", .whole))
    #expect(contains(lists, "总决赛", .end) && !contains(lists, "决赛日", .end))
    #expect(contains(lists, "决赛日", .beginning) && !contains(lists, "总决赛", .beginning))
  }

  @Test func mistakesNameTheLine() {
    let all = Self.all
    #expect(throws: TableError.self) { try lists("list,word\n\(all)round,决赛\n") }
    #expect(throws: TableError.self) { try lists("list,word\n\(all)rounds,\n") }
    #expect(throws: TableError.self) { try lists("list,word\nrounds,决赛\n") }
    #expect(throws: TableError.self) { try lists("list,word\n\(all.replacing("aims,甲\n", with: ""))") }
  }

  @Test func wordsOfATextAreTheLongestThatStandThere() throws {
    let lists = try lists("list,word\n" + Self.all).texts
    let text = Scalars("年度目标任务数")
    #expect(lists.end(.tasks, text, at: 2) == 6 && lists.end(.tasks, text, at: 4) == 6)
    #expect(lists.start(.tasks, text, endingAt: 6) == 2 && lists.ends(.tasks, text, at: 6))
    #expect(lists.end(.tasks, text, at: 0) == nil && lists.start(.tasks, text, endingAt: 7) == nil)
    #expect(lists.end(.tasks, text, at: 7) == nil && lists.start(.tasks, text, endingAt: 1) == nil)
    #expect(lists.isWhole(.tasks, Scalars("任务")) && !lists.isWhole(.tasks, Scalars("任务书")))
    #expect(!lists.isWhole(.tasks, .empty) && !lists.isWhole(.aims, Scalars("任务")))
  }

  @Test func wordsOfANameAreFoundInItsBytes() throws {
    let lists = try lists("list,word\n" + Self.all).texts
    #expect(lists.prefix(.tasks, "目标任务数".utf8) == 12 && lists.prefix(.tasks, "新任务".utf8) == 0)
    #expect(lists.prefix(.tasks, "".utf8) == 0 && lists.prefix(.aims, "任务".utf8) == 0)
    let name = Array("新任务".utf8)[...]
    #expect(lists.ends(.tasks, name, room: 3) && !lists.ends(.tasks, name, room: 6) && !lists.ends(.aims, name))
    #expect(lists.isWhole(.tasks, "任务".utf8) && !lists.isWhole(.tasks, "新任务".utf8))
  }

  /// The README says of every list what it holds, and of no other.
  @Test func theREADMEHasEveryList() throws {
    let readme = try String(contentsOfFile: tablesFolder + "/README.md", encoding: .utf8)
    let section = readme.components(separatedBy: "\n## ").first { $0.hasPrefix("word_lists.csv") } ?? ""
    let cells = section.split(separator: "\n").compactMap { line in
      line.hasPrefix("| `") ? line.dropFirst(2).prefix { $0 != "|" } : nil
    }
    let named = cells.flatMap { $0.split(separator: "`").filter { !$0.contains(" ") } }.map(String.init)
    let known = WordList.allCases.map(\.name) + TextList.allCases.map(\.name)
    #expect(Set(known).count == known.count)
    #expect(Set(named.filter { $0 != "list" && $0 != "word" }) == Set(known) && named.count == known.count + 2)
  }
}
