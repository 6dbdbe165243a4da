import Glibc
import TextRepair

/// An article that a page carries as data in a script, to be shown by the script: the longest string of running text.
struct EmbeddedArticle {
  /// The string's value: HTML, as a rule.
  private(set) var text = AlignedText()

  private static let most = 8 << 20

  /// nil where no string of the scripts is an article.
  init?(_ page: AlignedText, _ scripts: [Range<Int>]) {
    var best: (han: Int, range: Range<Int>) = (0, 0..<0)
    page.utf8.withUnsafeBufferPointer { bytes in
      var budget = Self.most
      for script in scripts where budget > 0 {
        let end = min(script.upperBound, script.lowerBound + budget)
        budget -= script.count
        var position = script.lowerBound
        while position < end {
          let quote = bytes[position]
          guard quote == 0x22 || quote == 0x27 || quote == 0x60 else {
            position += 1
            continue
          }
          var close = position + 1
          var multibyte = 0
          while close < end, bytes[close] != quote, bytes[close] != 0x0A || quote == 0x60 {
            if bytes[close] == 0x5C { close += 1 }
            if close < end, bytes[close] >= 0xE0 { multibyte += 1 }
            close += 1
          }
          close = min(close, end)
          if multibyte > best.han { best = (multibyte, (position + 1)..<max(position + 1, close)) }
          position = close + 1
        }
      }
      if best.han < 100 { return }
      unescape(bytes, best.range, page)
    }
    if best.han < 100 { return nil }
    // Markup may be written as entities within the string, quotes and all.
    if text.utf8.starts(with: Array("&quot;".utf8)) || MarkupCleaner.holds("&lt;p", text.utf8) {
      text = Self.withoutEntities(text)
    }
  }

  /// Undoes the escapes of a string of JavaScript or JSON.
  private mutating func unescape(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ page: AlignedText) {
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      guard bytes[position] == 0x5C, position + 1 < range.upperBound else {
        position += 1
        continue
      }
      text.append(page, start..<position)
      var length = 2
      var value: UInt32
      switch bytes[position + 1] {
      case 0x6E: value = 0x0A
      case 0x72, 0x74: value = 0x20
      case 0x75:
        value = Self.hexadecimal(bytes, position + 2, range.upperBound, 4) ?? 0xFFFD
        length = 6
        if (0xD800..<0xDC00).contains(value), position + 7 < range.upperBound, bytes[position + 6] == 0x5C,
          let low = Self.hexadecimal(bytes, position + 8, range.upperBound, 4), (0xDC00..<0xE000).contains(low)
        {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
          length = 12
        }
      case 0x78:
        value = Self.hexadecimal(bytes, position + 2, range.upperBound, 2) ?? 0xFFFD
        length = 4
      default:
        // Any other character stands for itself.
        start = position + 1
        position += 2
        continue
      }
      let end = min(position + length, range.upperBound)
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      if value != 0 {
        text.append(Array(String(Character(scalar)).utf8), source: page.sourceRange(of: position..<end), width: .opaque)
      }
      position = end
      start = end
    }
    if start < range.upperBound { text.append(page, start..<range.upperBound) }
  }

  private static func hexadecimal(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ count: Int
  ) -> UInt32? {
    if start + count > end { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<(start + count)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }

  private static func withoutEntities(_ text: AlignedText) -> AlignedText {
    let entities: [(name: [UInt8], value: [UInt8])] = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x3D;", "="), ("&#39;", "'"), ("&amp;", "&"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
    var edits: [AlignedText.Edit] = []
    var position = 0
    while position < text.utf8.count {
      guard text.utf8[position] == 0x26,
        let entity = entities.first(where: { text.utf8[position...].starts(with: $0.name) })
      else {
        position += 1
        continue
      }
      edits.append(AlignedText.Edit(range: position..<(position + entity.name.count), replacement: entity.value))
      position += entity.name.count
    }
    return text.applying(edits)
  }

  // MARK: Dates

  private static let dateKeys = [
    "datePublished", "publish_time", "publishTime", "publish_date", "pubDate", "pub_time", "pubtime", "ptime",
    "publishDate", "publishdate", "firstPublishTime", "newsTime", "uploadDate", "dateCreated",
  ].map { Array($0.utf8) }

  /// The dates that scripts give under the usual names, in their order.
  static func dates(_ page: AlignedText, _ scripts: [Range<Int>]) -> [String] {
    page.utf8.withUnsafeBufferPointer { bytes in
      var dates: [String] = []
      for key in dateKeys {
        for script in scripts.prefix(100) where dates.count < 4 {
          let range = UnsafeBufferPointer(
            rebasing: bytes[script.lowerBound..<min(script.upperBound, script.lowerBound + (1 << 19))])
          guard let hit = MarkupCleaner.find(key, range, 0) else { continue }
          let end = min(range.count, hit + key.count + 40)
          if let date = DateScanner.first(range, (hit + key.count)..<end)?.date { dates.append(date) }
        }
      }
      return dates
    }
  }
}

extension MarkupCleaner {
  static func holds(_ text: String, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { find(Array(text.utf8), $0, 0) != nil }
  }
}
