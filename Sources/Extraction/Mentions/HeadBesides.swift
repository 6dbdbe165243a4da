/// Head words that name none for what stands beside them.
extension HeadPlace {
  func isNoOne(_ passage: Passage, _ index: Int, _ start: Int, _ head: Head) -> Bool {
    // 社科联、|科协|、友协: mass organisations of every place.
    if head.subtype == .association, start == index, passage.kind(index - 1) == .enumeration,
      passage.kind(index + 1) == .enumeration
    {
      return true
    }
    // 国家宏观调控政策, 省市县政策: those of a whole tier.
    if passage.isWritten(index, "政策"),
      !(start..<index).contains(where: { passage.name($0) != nil || passage.kind($0) == .openQuote })
    {
      return true
    }
    // 习近平总书记重要指示“第一议题”|制度: what is learnt, and how.
    return passage.isWritten(index, "制度") && passage.name(start)?.type == .person
  }
}
