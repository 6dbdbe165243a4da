/// The subject that a sentence opens with, for figures that name only a property: 石化产业持续… 产值突破1300亿元.
enum Topic {
  static func find(_ text: Scalars, _ sentence: Range<Int>, words: FigureWords, phrases: PhraseFinder) -> Scalars? {
    let opening = phrases.listMarkerEnd(text, sentence) ?? sentence.lowerBound
    let start = phrases.numberEnd(text, opening, limit: sentence.upperBound) ?? opening
    var position = start
    let limit = min(sentence.upperBound, start + 12)
    while position < limit {
      if Clauses.mark(text, position) != .none || text.character(position) == "、" { return nil }
      // 产业化, 产业链: another word; 推动产业…: a deed and its object.
      if let end = words.lists.end(.endsOfSubjects, text, at: position),
        !text.character(end).isOne(of: "化链园基带规产增总投发部门企项集")
      {
        if position > start, words.beginning(text, at: start, roles: [.act, .cut, .soft]) != nil { return nil }
        // 产业规模突破: the word is the beginning of the measure, not a subject; 服务业支撑作用增强: it is one.
        if position == start, end - position < 3 || text.character(end) == "增" { return nil }
        return text.slice(start..<end)
      }
      position += 1
    }
    return nil
  }
}
