/// Finds the title of an article among what its page offers: the title element with the names of the site behind it,
/// meta elements, headings, the lines above the text.
struct TitleFinder {
  /// A line that stands where a title may stand, in order.
  struct Candidate {
    var index: Int
    var text: String
    /// 1–6 for headings.
    var level = 0
    var isBold = false
    /// Whether a date stands in one of the next lines.
    var isDated = false
    var isLink = false
    /// Whether running text stands above it.
    var isBelowText = false
    /// What a label names as the title: 名称, 标题.
    var labelled: String?
  }

  struct Found {
    var title: String
    /// The candidate that prints it.
    var index: Int?
    /// Whether the title is not what the line says, but part of it.
    var isPart = false
    /// How many lines it is printed on.
    var lines = 1
  }

  let pageTitle: String
  let metaTitles: [String]
  let site: String?
  let sites: SiteNames
  /// The folded texts of links that stand alone, channels; by `foldedKey`.
  var channels: Set<UInt64> = []

  func find(_ candidates: [Candidate]) -> Found? {
    let page = foldedScalars(pageTitle.utf8)
    let metas = metaTitles.map { foldedScalars($0.utf8) }
    let stripped = strip(pageTitle)
    let strippedFolded = foldedScalars(stripped.utf8)
    var best: (score: Int, found: Found)?
    func offer(_ score: Int, _ found: Found) {
      if best == nil || score >= best!.score { best = (score, found) }
    }
    let cut = Self.withoutEllipsis(page)
    for (position, candidate) in candidates.enumerated() {
      let text = foldedScalars(candidate.text.utf8)
      if text.count < 4 || text.count > 120 { continue }
      // The site's name in a heading, with the title below it; or the first line of a title.
      let isSite =
        !metas.contains(text) && sites.isSite(text) && displayed(Array(candidates[(position + 1)...])) != nil
      var score = 0
      if metas.contains(text) {
        score = 4000
      } else if page == text {
        score = 3500
      } else if page.count > text.count, page.starts(with: text), LineMark.isMark(page[text.count]) {
        score = 3000
      } else if let cut, text.count > cut.count, text.starts(with: cut) {
        // The head has only the beginning of the title.
        score = 3000
      } else if candidate.isDated, text.count >= 8, page.count > text.count,
        page.suffix(text.count).elementsEqual(text),
        sites.endsAsName(Array(page.dropLast(text.count)))
      {
        score = 2000
      } else if candidate.level == 1 && text.count >= 6 && page.containsRun(text) {
        score = 2500
      } else if candidate.level == 1, text.count >= 8, isPrinted(text, page) {
        score = 2400
      } else if text.count >= 8, page.containsRun(text), text.count * 10 >= strippedFolded.count * 6 {
        score = 2000
      } else if candidate.level > 0, page.count >= 8, text.containsRun(strippedFolded) {
        score = 1500
      } else if candidate.level == 1 && text.count >= 6 {
        score = 500
      }
      let size = min(text.count, 100) * 2 + (candidate.level == 1 ? 150 : candidate.level > 0 ? 60 : 0)
      // 【快讯】 and the like before a title are no part of it where the head does not have them.
      let isPart = score == 1500 && strippedFolded.count >= 8 && strippedFolded.count * 10 >= text.count * 6
      if score > 0, !isSite {
        offer(
          score + size + (isPart ? 600 : 0),
          Found(title: isPart ? stripped : candidate.text, index: candidate.index, isPart: isPart))
      }
      // A title of two or three lines, broken for looks.
      var joined = text
      var title = candidate.text
      for next in candidates[(position + 1)...].prefix(2) {
        // A subtitle is none of it.
        guard next.text.unicodeScalars.first.map({ $0 != "—" && $0 != "-" }) == true else { break }
        guard next.index == candidate.index + 1 || next.index == candidate.index + 2, joined.count <= 100 else { break }
        joined += foldedScalars(next.text.utf8)
        title += next.text
        let found = Found(title: title, index: candidate.index, lines: next.index - candidate.index + 1)
        if metas.contains(joined) || page == joined || strippedFolded == joined {
          offer(5000, found)
        } else if page.count > joined.count, page.starts(with: joined), LineMark.isMark(page[joined.count]) {
          offer(3400, found)
        }
      }
    }
    if let best, best.score >= 2000 { return best.found }
    if let title = metaTitles.first(where: { $0.unicodeScalars.count >= 4 && !isGeneric($0) }) {
      return Found(title: strip(title))
    }
    if isGeneric(stripped) {
      if let labelled = candidates.lazy.compactMap(\.labelled).first(where: { $0.unicodeScalars.count >= 6 }) {
        let folded = foldedScalars(labelled.utf8)
        return Found(title: labelled, index: candidates.first { foldedScalars($0.text.utf8) == folded }?.index)
      }
      if let shown = displayed(candidates) { return shown }
    }
    if let best, best.score >= 1500 || stripped.unicodeScalars.count < 4 { return best.found }
    return stripped.unicodeScalars.count >= 2 ? Found(title: stripped) : nil
  }

  /// The beginning of a title that ends in … or ...; nil for a whole one.
  private static func withoutEllipsis(_ title: [UInt32]) -> [UInt32]? {
    let rest = title[..<(title.lastIndex { $0 != 0x2026 && $0 != 0x2E }.map { $0 + 1 } ?? 0)]
    let dots = title[rest.endIndex...]
    return rest.count >= 8 && (dots.contains(0x2026) || dots.count >= 3) ? Array(rest) : nil
  }

  /// Whether a title begins with a line but for its marks and blanks.
  private func isPrinted(_ line: [UInt32], _ title: [UInt32]) -> Bool {
    title.lazy.filter { !LineMark.isMark($0) }.starts(with: line.lazy.filter { !LineMark.isMark($0) })
  }

  /// Whether a title is that of a site or a channel, not of an article.
  private func isGeneric(_ title: String) -> Bool {
    let folded = foldedScalars(title.utf8)
    return folded.count < 4 || sites.endsAsName(folded) || folded.starts(with: Self.welcome)
      || channels.contains(foldedKey(folded))
      || site.map { foldedScalars($0.utf8) == folded } == true
  }

  private static let welcome = foldedScalars("欢迎访问".utf8)

  /// The line that is printed as a title: a heading, in bold, or above a line with a date; the last of them.
  private func displayed(_ candidates: [Candidate]) -> Found? {
    var best: (score: Int, found: Found)?
    for candidate in candidates where !candidate.isLink {
      let text = foldedScalars(candidate.text.utf8)
      let profile = LineProfile(text)
      // Below the first numbered heading, or below text, stand headings of parts.
      let isNumbered = Outline.startsNumbered(text)
      if best != nil, candidate.isBelowText || isNumbered && (candidate.level > 0 || candidate.isBold) { break }
      if isNumbered || candidate.text.contains("\t") { continue }
      if text.count < 6 || text.count > 80 || profile.han < 4 || profile.sentenceMarks > 2 { continue }
      if text.last == 0x3002 || text.last == 0x3A || channels.contains(foldedKey(text)) || sites.isSite(text) {
        continue
      }
      if DateScanner.first(in: candidate.text) != nil { continue }
      let score =
        (candidate.isDated ? 3 : 0) + ((1...3).contains(candidate.level) ? 3 : candidate.isBold ? 2 : 0)
      if score >= 2, score >= best?.score ?? 0 { best = (score, Found(title: candidate.text, index: candidate.index)) }
    }
    return best?.found
  }
}
