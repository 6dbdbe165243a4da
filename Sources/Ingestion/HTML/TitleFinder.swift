import Records

/// Finds the title of an article among what its page offers: the title element with the names of the site behind it,
/// meta elements, headings, the lines above the text.
struct TitleFinder {
  /// The lines of the tree that stand where a title may stand, in order; text and whether it is h1.
  struct Candidate {
    var index: Int
    var text: String
    var level: Int
  }

  let pageTitle: String
  let metaTitles: [String]
  let site: String?

  /// The title and, where it is printed, its line.
  func find(_ candidates: [Candidate]) -> (title: String, index: Int?)? {
    let page = foldedScalars(pageTitle.utf8)
    let metas = metaTitles.map { foldedScalars($0.utf8) }
    var best: (score: Int, candidate: Candidate)?
    for candidate in candidates {
      let text = foldedScalars(candidate.text.utf8)
      if text.count < 4 || text.count > 120 { continue }
      var score = 0
      if metas.contains(text) {
        score = 4000
      } else if page == text {
        score = 3500
      } else if page.count > text.count, page.starts(with: text), isEdge(page, text.count) {
        score = 3000
      } else if candidate.level == 1 && text.count >= 6 && page.containsRun(text) {
        score = 2500
      } else if text.count >= 8, page.containsRun(text) {
        score = 2000
      } else if candidate.level > 0, page.count >= 8, text.containsRun(strippedFolded) {
        score = 1500
      } else if candidate.level == 1 && text.count >= 6 {
        score = 500
      } else {
        continue
      }
      score += min(text.count, 100) * 2 + (candidate.level == 1 ? 150 : candidate.level > 0 ? 60 : 0)
      if best == nil || score >= best!.score { best = (score, candidate) }
    }
    if let best, best.score >= 2000 { return (best.candidate.text, best.candidate.index) }
    if let title = metaTitles.first(where: { $0.unicodeScalars.count >= 4 }) { return (strip(title), nil) }
    let stripped = strip(pageTitle)
    if let best, best.score >= 1500 || stripped.unicodeScalars.count < 4 {
      return (best.candidate.text, best.candidate.index)
    }
    return stripped.unicodeScalars.count >= 2 ? (stripped, nil) : nil
  }

  private var strippedFolded: [UInt32] { foldedScalars(strip(pageTitle).utf8) }

  /// Whether a title may end there: the rest begins with a mark.
  private func isEdge(_ page: [UInt32], _ count: Int) -> Bool { LineMark.isMark(page[count]) }

  /// Without the names of site and channel behind the title.
  func strip(_ title: String) -> String {
    var scalars = Array(title.unicodeScalars.drop { Scalars.isBlank($0.value) })
    while let last = scalars.last, Scalars.isBlank(last.value) { scalars.removeLast() }
    while let cut = lastSeparator(scalars) {
      let suffix = foldedScalars(text(scalars[cut.end...]).utf8)
      let rest = foldedScalars(text(scalars[..<cut.start]).utf8)
      if rest.count < 4 { break }
      let namesSite =
        site.map { foldedScalars($0.utf8) == suffix } == true
        || Self.siteWords.contains { suffix.containsRun($0) } && suffix.count <= 24
      let isSeparated = cut.isStrong && suffix.count <= 20
      guard namesSite || isSeparated || suffix.count <= 8 && rest.count >= 8 else { break }
      scalars = Array(scalars[..<cut.start])
      while let last = scalars.last, Scalars.isBlank(last.value) { scalars.removeLast() }
    }
    return text(scalars[...])
  }

  private func lastSeparator(_ scalars: [Unicode.Scalar]) -> (start: Int, end: Int, isStrong: Bool)? {
    var index = scalars.count - 1
    while index > 0 {
      let isBlankBeside =
        Scalars.isBlank(scalars[index - 1].value) && index + 1 < scalars.count
        && Scalars.isBlank(scalars[index + 1].value)
      switch scalars[index].value {
      case 0x5F, 0x7C, 0xFF5C, 0xFF3F: return (index, index + 1, true)
      case 0x2D, 0x2013, 0x2014, 0xFF0D:
        var start = index
        while start > 0, scalars[start - 1].value == scalars[index].value { start -= 1 }
        return (start, index + 1, isBlankBeside || index - start == 1 && scalars[index].value == 0x2D)
      default: index -= 1
      }
    }
    return nil
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static let siteWords = [
    "网", "频道", "新闻", "门户", "在线", "资讯", "论坛", "博客", "日报", "晚报", "人民政府", "委员会", "科技厅", "科技局", ".com", ".cn",
  ].map { foldedScalars($0.utf8) }
}
