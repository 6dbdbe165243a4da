import Records

/// The words that say how far work has come: steps.csv, one word a row.
package struct Steps: Sendable {
  package static let columns = ["word", "step"]
  /// Words by their first scalar, longest first.
  private let words: [UInt32: [(word: [UInt32], step: Step)]]
  package let all: [String]

  package init(table: CSVTable) throws(TableError) {
    var words: [UInt32: [(word: [UInt32], step: Step)]] = [:]
    var all: [String] = []
    for row in table.rows {
      let word = row["word"]
      guard let step = Step(rawValue: row["step"]) else {
        throw TableError(
          path: table.path, line: row.line,
          message: "\"\(row["step"])\" is no step; use one of "
            + Step.allCases.map(\.rawValue).joined(separator: ", "))
      }
      let scalars = word.unicodeScalars.map(\.value)
      guard let first = scalars.first else {
        throw TableError(path: table.path, line: row.line, message: "the word is missing")
      }
      if all.contains(word) {
        throw TableError(path: table.path, line: row.line, message: "\"\(word)\" is listed twice")
      }
      all.append(word)
      words[first, default: []].append((scalars, step))
    }
    self.words = words.mapValues { $0.sorted { $0.word.count > $1.word.count } }
    self.all = all
  }

  /// The step words of a range of scalars, leftmost and longest first.
  func find(in scalars: [UInt32], _ range: Range<Int>) -> [(range: Range<Int>, step: Step)] {
    var found: [(range: Range<Int>, step: Step)] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let match = words[scalars[position]]?.first { word, _ in
        position + word.count <= range.upperBound
          && scalars[position..<position + word.count].elementsEqual(word)
      }
      if let match { found.append((position..<position + match.word.count, match.step)) }
      position += match?.word.count ?? 1
    }
    return found
  }

  /// The furthest step that the words of a clause tell of a thing in it.
  ///
  /// - Parameters:
  ///   - clause: the clause that holds the thing.
  ///   - names: names and titles in the clause, whose own words (实施方案) tell nothing.
  func furthest(in scalars: [UInt32], clause: Range<Int>, outside names: [Range<Int>]) -> Step? {
    let words = find(in: scalars, clause).filter { word in
      !names.contains { $0.overlaps(word.range) } && word.step != .basis
    }
    if words.contains(where: { $0.step == .dropped }) { return .dropped }
    return words.map(\.step).max { $0.rank < $1.rank }
  }
}
