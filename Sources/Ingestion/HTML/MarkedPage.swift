import Records
import TextRepair

/// A page with markup, read as far as the cut of its report: lines around and in the report, title, what its head says.
struct MarkedPage {
  var text: PageText
  /// The lines of `text` that the report's container holds.
  var region: Range<Int>
  /// The line of `text` that prints the title.
  var titleLine: Int?
  var title: String?
  /// Lines of `text` that lie in a margin by their container's name.
  var marginLines: Set<Int> = []
  var head: Head

  /// What the page's head and scripts say.
  struct Head {
    var published: [String] = []
    var sources: [String] = []
    /// The dates printed near the title, the nearest first.
    var printed: [String] = []
    var site: String?
    var url: String?
    /// Dates that scripts and addresses tell, less to be trusted.
    var hintedDates: [String] = []
  }
}

/// Reads pages with markup.
struct MarkupIngestor: Sendable {
  let hints: ClassHints
  let metas: MetaNames
  let repairer: TextRepairer

  /// The page, nil where it holds no running text, and whether its elements lie too deep.
  func read(_ decoded: AlignedText) -> (page: MarkedPage?, isTooDeep: Bool, isCut: Bool) {
    let cleaner = MarkupCleaner(decoded)
    let tree = PageReader.read(cleaner.text.utf8, hints: hints)
    var finder = ContentFinder(tree)
    let head = self.head(tree, decoded, cleaner.scripts, printed: printedDates(tree, finder))
    if finder.prose < 200, let article = EmbeddedArticle(decoded, cleaner.scripts) {
      let inner = MarkupCleaner(article.text)
      let innerTree = PageReader.read(inner.text.utf8, hints: hints)
      let innerFinder = ContentFinder(innerTree)
      if innerFinder.prose > finder.prose {
        let all = 0..<innerTree.lines.count
        let result = page(innerTree, innerFinder, all, inner.text, head, pageTitle: tree.title, tree.metas)
        return (result, tree.isTooDeep, tree.isCut)
      }
    }
    if finder.lines.isEmpty { finder = ContentFinder(tree, isHiddenRead: true) }
    if finder.lines.isEmpty { return (nil, tree.isTooDeep, tree.isCut) }
    let result = page(tree, finder, finder.lines, cleaner.text, head, pageTitle: tree.title, tree.metas)
    return (result, tree.isTooDeep, tree.isCut)
  }

  private func page(
    _ tree: PageTree, _ finder: ContentFinder, _ region: Range<Int>, _ source: AlignedText, _ head: MarkedPage.Head,
    pageTitle: String, _ metaElements: [(name: String, content: String)]
  ) -> MarkedPage {
    let above = max(0, region.lowerBound - 60)
    let indices = (above..<region.upperBound).filter { !tree.lines[$0].isHidden || finder.isHiddenRead }
    let composed = RegionText(tree, indices, page: source)
    let titleFinder = TitleFinder(
      pageTitle: pageTitle, metaTitles: metas.values("title", metaElements), site: head.site)
    var candidates: [TitleFinder.Candidate] = []
    for (number, index) in composed.treeLines.enumerated()
    where index < region.lowerBound + 8 && composed.lines[number].range.count < 600 {
      candidates.append(
        TitleFinder.Candidate(
          index: number, text: composed.text.utf8.string(composed.lines[number].range),
          level: Int(tree.lines[index].headingLevel)))
    }
    let found = titleFinder.find(candidates)
    let repaired = repairer.repair(composed.text)
    var result = MarkedPage(
      text: PageText(repaired: repaired, lines: composed.lines, before: composed.text), region: 0..<0, head: head)
    let count = result.text.lines.count
    let first = composed.treeLines.firstIndex { $0 >= region.lowerBound } ?? count
    // Where repair joined or split lines, numbers are taken over as far as they go.
    result.region = min(first, count)..<count
    result.marginLines = Set(composed.treeLines.indices.filter { finder.isMargin(tree.lines[composed.treeLines[$0]]) })
    if let index = found?.index, index < count {
      result.titleLine = index
      result.title = result.text.string(result.text.lines[index])
    } else if let title = found?.title {
      result.title = repairer.repair(AlignedText(verbatim: Array(title.utf8))).text.string
    }
    return result
  }

  /// Dates in the short lines around the title and above the text.
  private func printedDates(_ tree: PageTree, _ finder: ContentFinder) -> [String] {
    let page = foldedScalars(tree.title.utf8)
    let start = finder.lines.isEmpty ? tree.lines.count : finder.lines.lowerBound
    func text(_ index: Int) -> ArraySlice<UInt8> { tree.bytes[tree.lines[index].start..<tree.lines[index].end] }
    func isTitle(_ index: Int) -> Bool {
      let line = foldedScalars(text(index))
      return line.count >= 6 && line.count <= 100 && page.containsRun(line)
    }
    let title = (0..<min(tree.lines.count, start + 8)).last(where: isTitle)
    let anchor = title ?? max(0, start - 1)
    var below: [Int] = []
    for index in (anchor + 1)..<(anchor + 16) where index < tree.lines.count {
      // Behind the first paragraph a date is the text's own: of an event, of a signature.
      if finder.profiles[index].isProse && index >= start { break }
      below.append(index)
    }
    let above = (max(0, anchor - 8)..<(anchor + 1)).reversed().filter { $0 < tree.lines.count }
    // A date stands below the title; without one, above the text.
    var order = title == nil ? above + below : below + above
    if !finder.lines.isEmpty {
      order += (finder.lines.upperBound..<(finder.lines.upperBound + 4)).filter { $0 < tree.lines.count }
    }
    return tree.bytes.withUnsafeBufferPointer { bytes in
      order.compactMap { index in
        let line = tree.lines[index]
        let profile = finder.profiles[index]
        if profile.scalars > 160 || profile.isProse && profile.scalars > 40 || index == title { return nil }
        return DateScanner.first(bytes, line.start..<line.end)?.date
      }
    }
  }

  private func head(
    _ tree: PageTree, _ decoded: AlignedText, _ scripts: [Range<Int>], printed: [String]
  ) -> MarkedPage.Head {
    var head = MarkedPage.Head()
    let times = tree.times.compactMap { DateScanner.first(in: $0) }
    // One datetime attribute is the article's; many are those of a list.
    head.printed = times.count == 1 ? times + printed : printed
    head.published = metas.values("published", tree.metas).compactMap { DateScanner.first(in: $0, compact: true) }
    head.sources = metas.values("source", tree.metas)
    head.site = metas.values("site", tree.metas).first
    head.url = metas.values("url", tree.metas).first { $0.hasPrefix("http") } ?? tree.canonical
    head.hintedDates =
      metas.values("updated", tree.metas).compactMap { DateScanner.first(in: $0, compact: true) }
      + (printed.isEmpty && head.published.isEmpty ? EmbeddedArticle.dates(decoded, scripts) : [])
      + tree.times.prefix(1).compactMap { DateScanner.first(in: $0) }
      + [head.url, tree.canonical].compactMap { $0.flatMap(Self.date(inURL:)) }
    return head
  }

  /// 2019-09-26 of …/2019/0926/…, …/2019-09/26/…, …/20190926/….
  static func date(inURL url: String) -> String? {
    var digits: [UInt8] = []
    let bytes = Array(url.utf8.prefix(300))
    for (index, byte) in bytes.enumerated() {
      if byte &- 0x30 < 10 {
        digits.append(byte)
      } else if byte == 0x2F || byte == 0x2D, !digits.isEmpty, digits.count < 8, index > 0, bytes[index - 1] != 0x2F {
        continue
      } else {
        if let date = Self.compactDate(digits) { return date }
        digits = []
      }
    }
    return compactDate(digits)
  }

  private static func compactDate(_ digits: [UInt8]) -> String? {
    guard digits.count >= 8 else { return nil }
    return DateScanner.first(in: String(decoding: digits.prefix(8), as: UTF8.self), compact: true)
  }
}
