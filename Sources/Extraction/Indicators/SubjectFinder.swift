import Records

/// The division, institution or zone that a figure belongs to, where it is not the reporting one: 其中龙岗12家.
struct SubjectFinder: Sendable {
  static func mayOwn(_ mention: Mention) -> Bool { isPlace(mention) || mention.type == "institution" }

  static func isPlace(_ mention: Mention) -> Bool { mention.type == "district" || mention.type == "zone" }

  /// - Parameters:
  ///   - paragraph: the line of the figure, with the names in it.
  ///   - mentions: all names, to which the numbers of the paragraph refer.
  ///   - division: the full name of the reporting division.
  func subject(
    of figure: Figure, in paragraph: ParagraphWalk.Paragraph, mentions: [Mention], division: String?
  ) -> String? {
    if paragraph.numbers.isEmpty { return nil }
    let text = paragraph.text
    var start = figure.before.lowerBound
    while start < figure.before.upperBound, PhraseFinder.isMark(text[start]) || text.has("其中", at: start) {
      start += text.has("其中", at: start) ? 2 : 1
    }
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

/// Among whom a rank counts.
enum RankScope {
  static func name(_ words: String) -> String? {
    switch words {
    case "": nil
    case "全国", "国内", "我国", "中国", "内地": "national"
    case "全省", "省内", "我省", "全自治区", "全疆", "全藏", "各省": "provincial"
    case "全市", "市内", "我市", "全州", "全盟", "各市", "各区": "municipal"
    case "全区", "全县", "全旗": "district"
    case "全球", "世界", "国际": "global"
    default: words.hasSuffix("排名") ? name(String(words.dropLast(2))) : words
    }
  }
}
