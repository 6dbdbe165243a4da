import Records

/// Whose figures the last ones of a line were: 甲区完成投资5亿元,增长8% tells of one place.
struct SubjectMemory {
  private var subject: String?
  private var sentence = -1
  private var end = 0
  private var metric = Scalars.empty

  /// The subject of a figure that goes on with what the one before it measured, and names nobody itself.
  mutating func subject(
    of figure: Figure, named own: String?, in paragraph: ParagraphWalk.Paragraph, mentions: [Mention]
  ) -> String? {
    let goesOn = own == nil && subject != nil && goesOn(figure, in: paragraph, mentions: mentions)
    if !goesOn { subject = own }
    sentence = figure.sentence.lowerBound
    end = figure.quantity.end
    metric = figure.metric
    return subject
  }

  private func goesOn(_ figure: Figure, in paragraph: ParagraphWalk.Paragraph, mentions: [Mention]) -> Bool {
    let text = paragraph.text
    guard sentence == figure.sentence.lowerBound,
      figure.metric == metric || figure.rule.base == .shareOfLast
        || !figure.rule.notes.isDisjoint(with: [.inherited, .owner]),
      !(end..<max(end, figure.quantity.start)).contains(where: { text.character($0).isOne(of: "；;") })
    else { return false }
    let start = PhraseFinder.skippingMarks(text, figure.before.lowerBound, figure.before.upperBound)
    // 全市高企1836家, 我市为2.9%: of the whole place.
    if start + 2 <= figure.before.upperBound, text.character(start).isOne(of: "全我"),
      text.character(start + 1).isOne(of: "国省市区县州盟旗")
    {
      return false
    }
    let index = paragraph.names.first(from: start)
    return index >= paragraph.numbers.count || paragraph.names.ranges[index].lowerBound != start
      || !SubjectFinder.mayOwn(mentions[paragraph.numbers[index]])
  }
}
