import Records

/// The division, institution or zone that a figure belongs to, where it is not the reporting one: 其中龙岗12家.
struct SubjectFinder: Sendable {
  let lists: TextLists

  static func mayOwn(_ mention: Mention) -> Bool { isPlace(mention) || mention.type == "institution" }

  static func isPlace(_ mention: Mention) -> Bool { mention.type == "district" || mention.type == "zone" }

  /// - Parameters:
  ///   - paragraph: the line of the figure, with the names in it.
  ///   - mentions: all names, to which the numbers of the paragraph refer.
  ///   - division: the full name of the reporting division.
  func subject(
    of figure: Figure, in paragraph: ParagraphWalk.Paragraph, mentions: [Mention], division: String?
  ) -> String? {
    let text = paragraph.text
    if paragraph.numbers.isEmpty, !figure.rule.notes.contains(.owner) { return nil }
    var start = figure.owner?.lowerBound ?? figure.before.lowerBound
    while start < figure.before.upperBound, PhraseFinder.isMark(text[start]) || text.has("其中", at: start) {
      start += text.has("其中", at: start) ? 2 : 1
    }
    if text.has("分布在", at: start) { start += 3 }
    // 其中高新区126家: the one of the reporting place.
    if figure.rule.notes.contains(.owner), let end = lists.end(.ownPlaces, text, at: start),
      end == figure.quantity.start
    {
      return text.string(start..<end)
    }
    if paragraph.numbers.isEmpty { return nil }
    let index = paragraph.names.first(from: start)
    guard index < paragraph.numbers.count, paragraph.names.ranges[index].lowerBound == start,
      paragraph.names.ranges[index].upperBound <= figure.quantity.start
    else { return nil }
    let number = paragraph.numbers[index]
    guard Self.mayOwn(mentions[number]) else { return nil }
    // 龙岗区完成…: the subject; 深圳湾实验室建设进度…: a name that goes on is one of a longer phrase all the same.
    let subject = mentions[number].text
    if let division, division.contains(subject) { return nil }
    return subject
  }
}

extension SubjectFinder {
  /// Behind the division, zone or institution that is named at a scalar offset.
  static func ownerEnd(at start: Int, _ names: [Mention]) -> Int? {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low].start == start && mayOwn(names[low]) ? names[low].end : nil
  }

  /// 固定资产投资 of 甲市固定资产投资: what is measured, without whose it is, where that is the reporting division or the subject.
  func withoutName(
    _ metric: Scalars, in paragraph: ParagraphWalk.Paragraph, subject: String?, division: String?
  ) -> Scalars? {
    for name in paragraph.names.ranges
    where name.count + 4 <= metric.count && metric[0] == paragraph.text[name.lowerBound] {
      let owner = paragraph.text.slice(name)
      guard metric.hasPrefix(owner) else { continue }
      let text = owner.text
      guard text == subject || subject == nil && division?.contains(text) ?? false else { return nil }
      let start = metric.character(name.count) == "的" ? name.count + 1 : name.count
      return metric.slice(start..<metric.count)
    }
    return nil
  }
}

/// Among whom a rank counts.
enum RankScope {
  private static let names: [(list: TextList, name: String)] = [
    (.nationalScopes, "national"), (.provincialScopes, "provincial"), (.municipalScopes, "municipal"),
    (.districtScopes, "district"), (.globalScopes, "global"),
  ]

  static func name(_ words: String, _ lists: TextLists) -> String? {
    if words.isEmpty { return nil }
    if let known = names.first(where: { lists.isWhole($0.list, words.utf8) }) { return known.name }
    return words.hasSuffix("排名") ? name(String(words.dropLast(2)), lists) : words
  }
}
