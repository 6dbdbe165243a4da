import Records
import TextRepair

/// A page with markup, read as far as the cut of its report: lines around and in the report, title, what its head says.
struct MarkedPage {
  var text: PageText
  /// The lines of `text` that the report's container holds.
  var region: Range<Int>
  /// The line of `text` that prints the title.
  var titleLine: Int?
  /// How many lines it is printed on.
  var titleLines = 1
  var title: String?
  /// Lines of `text` that lie in a margin by their container's name.
  var marginLines: Set<Int> = []
  /// The innermost container of each line of `text`; empty where repair joined or split lines.
  var containers: [Int32] = []
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
  let sites: SiteNames
  let labels: MetadataLabels
  let repairer: TextRepairer

  /// The page, nil where it holds no running text, and whether its elements lie too deep.
  func read(_ decoded: AlignedText) -> (page: MarkedPage?, isTooDeep: Bool, isCut: Bool) {
    let cleaner = MarkupCleaner(decoded)
    let tree = PageReader.read(cleaner.text.utf8, hints: hints)
    let titles = TitleLines.find(tree, titles: [tree.title] + metas.values("title", tree.metas))
    var finder = ContentFinder(tree, titles: titles)
    let data = PageData(decoded, cleaner)
    let head = self.head(tree, data, printed: PrintedDates.find(tree, finder, labels: labels))
    if finder.prose < 200, let article = EmbeddedArticle(data) {
      let inner = MarkupCleaner(article.text)
      let innerTree = PageReader.read(inner.text.utf8, hints: hints)
      let innerFinder = ContentFinder(innerTree)
      if innerFinder.prose > finder.prose * 2 {
        let all = 0..<innerTree.lines.count
        let result = page(innerTree, innerFinder, all, inner.text, head, pageTitle: tree.title, tree.metas)
        return (result, tree.isTooDeep, tree.isCut)
      }
    }
    if finder.lines.isEmpty { finder = ContentFinder(tree, titles: titles, isHiddenRead: true) }
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
    let found = title(tree, finder, region, composed, head, pageTitle, metas.values("title", metaElements))
    let repaired = repairer.repair(composed.text)
    var result = MarkedPage(
      text: PageText(repaired: repaired, lines: composed.lines, before: composed.text), region: 0..<0, head: head)
    let count = result.text.lines.count
    let first = composed.treeLines.firstIndex { $0 >= region.lowerBound } ?? count
    // Where repair joined or split lines, numbers are taken over as far as they go.
    result.region = min(first, count)..<count
    result.marginLines = Set(composed.treeLines.indices.filter { finder.isMargin(tree.lines[composed.treeLines[$0]]) })
    if count == composed.treeLines.count { result.containers = composed.treeLines.map { tree.lines[$0].container } }
    if let found, let index = found.index, index + found.lines <= count {
      result.titleLine = index
      result.titleLines = found.lines
      result.title = result.text.lines[index..<(index + found.lines)].map(result.text.string).joined()
    }
    if let found, found.isPart || result.titleLine == nil {
      result.title = repairer.repair(AlignedText(verbatim: Array(found.title.utf8))).text.string
    }
    return result
  }

  private func title(
    _ tree: PageTree, _ finder: ContentFinder, _ region: Range<Int>, _ composed: RegionText, _ head: MarkedPage.Head,
    _ pageTitle: String, _ metaTitles: [String]
  ) -> TitleFinder.Found? {
    var titleFinder = TitleFinder(pageTitle: pageTitle, metaTitles: metaTitles, site: head.site, sites: sites)
    for line in tree.lines
    where line.linkBytes > 0 && line.end - line.start <= 48 && line.linkBytes * 10 >= 9 * (line.end - line.start) {
      titleFinder.channels.insert(foldedKey(tree.bytes, line.start..<line.end))
    }
    var candidates: [TitleFinder.Candidate] = []
    var isBelowText = false
    for (number, index) in composed.treeLines.enumerated() where index < region.lowerBound + 8 {
      let range = composed.lines[number].range
      let isProse = finder.profiles[index].isProse
      isBelowText = isBelowText || isProse && index >= region.lowerBound && range.count >= 120
      if isProse && range.count >= 240 || range.count >= 600 { continue }
      // Below the first paragraph stand headings of its parts.
      if isBelowText && tree.lines[index].headingLevel == 0 { continue }
      let dates = number + 1..<min(number + 4, composed.lines.count)
      candidates.append(
        TitleFinder.Candidate(
          index: number, text: composed.text.utf8.string(range), level: Int(tree.lines[index].headingLevel),
          isBold: composed.lines[number].kind == .bold,
          isDated: dates.contains {
            DateScanner.first(in: composed.text.utf8.string(composed.lines[$0].range.prefix(300))) != nil
          },
          isLink: composed.lines[number].linkBytes * 2 > range.count, isBelowText: isBelowText,
          labelled: composed.lines[number].kind != .row
            ? nil
            : labels.values(ofRow: composed.text.utf8.string(range)).first { $0.field == "title" && !$0.text.isEmpty }?
              .text))
    }
    guard var found = titleFinder.find(candidates) else { return nil }
    if let title = Self.withoutPageNumber(found.title), hasPager(tree) {
      found.title = title
      found.isPart = true
    }
    return found
  }

  /// A title without the number of the page that a long article was cut into: 某某做法(2). Nil where it has none.
  static func withoutPageNumber(_ title: String) -> String? {
    var scalars = Array(title.unicodeScalars)
    guard let close = scalars.popLast(), close == ")" || close == "）" else { return nil }
    var digits = ""
    while let last = scalars.last, "0"..."9" ~= last {
      digits = String(last) + digits
      scalars.removeLast()
    }
    guard let open = scalars.popLast(), open == "(" || open == "（", let number = Int(digits), (2...50).contains(number),
      scalars.count >= 4
    else { return nil }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: scalars)
    return String(rest)
  }

  /// Whether a page offers the pages before and behind it.
  private func hasPager(_ tree: PageTree) -> Bool {
    tree.lines.contains { line in
      line.end - line.start <= 200
        && Self.pager.contains { foldedScalars(tree.bytes[line.start..<line.end]).containsRun($0) }
    }
  }

  private static let pager = ["上一页", "下一页"].map { foldedScalars($0.utf8) }

  private func head(
    _ tree: PageTree, _ data: PageData, printed: [String]
  ) -> MarkedPage.Head {
    var head = MarkedPage.Head()
    let times = tree.times.compactMap { DateScanner.first(in: $0) }
    // One datetime attribute is the article's; many are those of a list.
    head.printed = times.count == 1 ? times + printed : printed
    head.published = metas.values("published", tree.metas).compactMap { DateScanner.first(in: $0, compact: true) }
    head.sources = metas.values("source", tree.metas) + sites.names(behind: tree.title)
    head.site = metas.values("site", tree.metas).first
    head.url = metas.values("url", tree.metas).first { $0.hasPrefix("http") } ?? tree.canonical
    head.hintedDates =
      metas.values("updated", tree.metas).compactMap { DateScanner.first(in: $0, compact: true) }
      + (printed.isEmpty && head.published.isEmpty ? data.dates : [])
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
    return compactDate(digits) ?? DateScanner.first(in: url)
  }

  private static func compactDate(_ digits: [UInt8]) -> String? {
    guard digits.count >= 8 else { return nil }
    return DateScanner.first(in: String(decoding: digits.prefix(8), as: UTF8.self), compact: true)
  }
}
