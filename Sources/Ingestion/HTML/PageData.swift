import TextRepair

/// What a page holds besides its text: scripts, and form fields that a script fills the page from.
struct PageData {
  struct Source {
    var text: AlignedText
    var range: Range<Int>
    /// Whether it is one text as it is, not code with strings in it.
    var isWhole = false
  }

  private(set) var sources: [Source] = []

  init(_ page: AlignedText, _ cleaner: MarkupCleaner) {
    for script in cleaner.scripts {
      if Self.isPercentEncoded(page.utf8, script) {
        let decoded = ScriptText.percentDecoded(page, script)
        sources.append(Source(text: decoded, range: 0..<decoded.utf8.count))
      } else {
        sources.append(Source(text: page, range: script))
      }
    }
    for area in cleaner.areas { sources.append(Source(text: page, range: area, isWhole: true)) }
  }

  private static func isPercentEncoded(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound, bytes[position] <= 0x20 { position += 1 }
    let start = bytes[position..<range.upperBound].prefix(3)
    return [Array("%7B".utf8), Array("%7b".utf8), Array("%5B".utf8), Array("%5b".utf8)].contains {
      start.elementsEqual($0)
    }
  }

  private static let dateKeys = [
    "datePublished", "publish_time", "publishTime", "publish_date", "pubDate", "pub_time", "pubTime", "pubtime",
    "ptime",
    "publishDate", "publishdate", "publishedAt", "published_at", "firstPublishTime", "newsTime", "uploadDate",
    "dateCreated", "createTime", "create_time",
  ].map { Array($0.utf8) }

  /// The dates that scripts give under the usual names, in the order of those names.
  var dates: [String] {
    var dates: [String] = []
    for key in Self.dateKeys {
      for source in sources.prefix(100) where dates.count < 4 && !source.isWhole {
        source.text.utf8.withUnsafeBufferPointer { bytes in
          let end = min(source.range.upperBound, source.range.lowerBound + (1 << 19))
          let range = UnsafeBufferPointer(rebasing: bytes[source.range.lowerBound..<end])
          guard let hit = MarkupCleaner.find(key, range, 0) else { return }
          let start = hit + key.count
          let limit = min(range.count, start + 40)
          if let date = DateScanner.first(range, start..<limit)?.date ?? DateScanner.epoch(range, start..<limit) {
            dates.append(date)
          }
        }
      }
    }
    return dates
  }
}
