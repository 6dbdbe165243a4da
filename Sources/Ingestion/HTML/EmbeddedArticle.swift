import TextRepair

/// An article that a page carries as data, to be shown by a script: the longest string of running text, or the strings
/// that one key gives one after the other.
struct EmbeddedArticle {
  /// The strings' values: HTML, as a rule.
  private(set) var text = AlignedText()

  private struct Group {
    var han = 0
    var paragraphs = 0
    var strings: [Range<Int>] = []
    var end = 0
  }

  private static let most = 8 << 20
  /// Han characters that make a string an article.
  private static let least = 60
  /// How far apart the paragraphs of one article stand in its data.
  private static let reach = 2000

  /// nil where the page's data hold no article.
  init?(_ data: PageData) {
    var best: (han: Int, strings: [Range<Int>], text: AlignedText)?
    var budget = Self.most
    for source in data.sources where budget > 0 {
      let range = source.range.lowerBound..<min(source.range.upperBound, source.range.lowerBound + budget)
      budget -= range.count
      let found = source.isWhole ? Self.whole(source.text, range) : Self.longest(source.text, range)
      if found.han >= Self.least, found.han > best?.han ?? 0 { best = (found.han, found.strings, source.text) }
    }
    guard let best else { return nil }
    for string in best.strings {
      var part = ScriptText.unescaped(best.text, string)
      // Markup may be written as entities within the string, quotes and all.
      if part.utf8.starts(with: Array("&quot;".utf8)) || MarkupCleaner.holds("&lt;", part.utf8) {
        part = ScriptText.withoutEntities(part)
      }
      if !text.isEmpty {
        let end = part.isEmpty ? 0 : part.sourceRange(of: 0..<1).lowerBound
        text.append(Array("<br>".utf8), source: end..<end, width: .opaque)
      }
      // Line breaks of plain text part its paragraphs.
      text.append(MarkupCleaner.holds("<", part.utf8) ? part : ScriptText.withBreaks(part))
    }
  }

  private static func whole(_ text: AlignedText, _ range: Range<Int>) -> (han: Int, strings: [Range<Int>]) {
    (text.utf8[range].reduce(0) { $0 + ($1 >= 0xE3 ? 1 : 0) }, [range])
  }

  /// The longest string of a script, or where it is far longer, the longest run of strings under one key.
  private static func longest(_ text: AlignedText, _ range: Range<Int>) -> (han: Int, strings: [Range<Int>]) {
    var best: (han: Int, range: Range<Int>) = (0, 0..<0)
    var groups: [UInt64: Group] = [:]
    var group = Group()
    text.utf8.withUnsafeBufferPointer { bytes in
      ScriptText.strings(bytes, range) { string in
        if string.han > best.han { best = (string.han, string.range) }
        guard string.han >= 2, string.key != 0, groups.count < 4096, !outlines.contains(string.key) else { return }
        var open = groups[string.key] ?? Group()
        if !open.strings.isEmpty, string.range.lowerBound - open.end > reach { open = Group() }
        open.han += string.han
        open.paragraphs += string.han >= 12 ? 1 : 0
        open.end = string.range.upperBound
        open.strings.append(string.range)
        groups[string.key] = open
        if open.han > group.han { group = open }
      }
    }
    if group.paragraphs >= 2, group.han > best.han * 3 / 2 { return (group.han, group.strings) }
    return (best.han, [best.range])
  }

  /// Keys whose strings speak of other articles.
  private static let outlines = Set(
    ["title", "desc", "description", "abstract", "summary", "digest", "abs", "intro", "name", "label", "keywords"]
      .map { ScriptText.hash($0.utf8) })
}
