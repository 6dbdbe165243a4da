/// Cuts a paragraph into sentences and clauses.
struct Clauses {
  let sentences: [Range<Int>]
  let clauses: [Range<Int>]

  /// - Parameters:
  ///   - quantities: numbers, whose commas and points end nothing.
  ///   - marks: the places of all that is no Han character, ascending.
  init(_ text: Scalars, quantities: [Quantity], marks: [Int32]) {
    var sentences: [Range<Int>] = []
    var clauses: [Range<Int>] = []
    sentences.reserveCapacity(16)
    // As many as the allocator gives at once: most lines have fewer.
    clauses.reserveCapacity(60)
    var sentenceStart = 0
    var clauseStart = 0
    var next = 0
    /// Behind the number before.
    var passed = 0
    for place in marks {
      let position = Int(place)
      while next < quantities.count, quantities[next].start <= max(position, passed) {
        passed = max(max(passed, quantities[next].start) + 1, quantities[next].end)
        next += 1
      }
      if position < passed { continue }
      let mark = Self.mark(text, position)
      if mark == .none { continue }
      clauses.append(clauseStart..<position)
      clauseStart = position + 1
      if mark == .sentence {
        sentences.append(sentenceStart..<position)
        sentenceStart = position + 1
      }
    }
    clauses.append(clauseStart..<text.count)
    sentences.append(sentenceStart..<text.count)
    self.sentences = sentences
    self.clauses = clauses
  }

  enum Mark { case none, clause, sentence }

  static func mark(_ text: Scalars, _ position: Int) -> Mark {
    let character = text.character(position)
    // Most characters are Han characters.
    if character.value >= 0x3400, character.value <= 0x9FFF { return .none }
    switch character {
    case "。", "！", "？", "!", "?", "\n": return .sentence
    case "：", ":":
      // 4:37:59
      let isInside =
        NumeralCharacter.arabicDigit(text[position - 1]) != nil
        && NumeralCharacter.arabicDigit(text[position + 1]) != nil
      return isInside ? .none : .clause
    case "，", ",", "；", ";", "\t": return .clause
    default: return .none
    }
  }

  /// The last range that begins at or before `position`.
  static func range(_ ranges: [Range<Int>], at position: Int) -> Range<Int> {
    var low = 0
    var high = ranges.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= position { low = middle } else { high = middle }
    }
    return ranges[low]
  }
}
