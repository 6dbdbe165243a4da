import Records

/// How far a piece of work has come, in the words of a report.
package enum Step: String, Sendable, CaseIterable {
  /// Put off, cancelled, not done.
  case dropped
  /// Under way: 推进, 启动, 筹备.
  case progress
  /// A document is being written or is written: 编制, 起草, 制定.
  case drafted
  /// A document is out: 印发, 出台, 发布.
  case issued
  /// A document or scheme is carried out: 实施, 落实.
  case implemented
  /// An event took place: 举办, 召开.
  case held
  /// Finished: 完成, 建成, 获批.
  case done
}

/// The words that say how far work has come: steps.csv, one word a row.
package struct Steps: Sendable {
  package static let columns = ["word", "step"]
  /// Words as UTF-8, longest first.
  private let words: [(word: [UInt8], step: Step)]

  package init(table: CSVTable) throws(TableError) {
    var words: [(word: [UInt8], step: Step)] = []
    var seen: Set<String> = []
    for row in table.rows {
      let word = row["word"]
      guard let step = Step(rawValue: row["step"]) else {
        throw TableError(
          path: table.path, line: row.line,
          message: "\"\(row["step"])\" is no step; use one of "
            + Step.allCases.map(\.rawValue).joined(separator: ", "))
      }
      if word.isEmpty { throw TableError(path: table.path, line: row.line, message: "the word is missing") }
      if !seen.insert(word).inserted {
        throw TableError(path: table.path, line: row.line, message: "\"\(word)\" is listed twice")
      }
      words.append((Array(word.utf8), step))
    }
    self.words = words.sorted { $0.word.count > $1.word.count }
  }

  /// The step words of a text, leftmost and longest, as byte offsets.
  package func find(in utf8: [UInt8]) -> [(range: Range<Int>, step: Step)] {
    var found: [(range: Range<Int>, step: Step)] = []
    var position = 0
    while position < utf8.count {
      let match = words.first { word, _ in
        position + word.count <= utf8.count && utf8[position] == word[0]
          && utf8[position..<position + word.count].elementsEqual(word)
      }
      if let match {
        found.append((position..<position + match.word.count, match.step))
        position += match.word.count
      } else {
        position += 1
      }
    }
    return found
  }
}
