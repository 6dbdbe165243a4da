import Glibc
import TextRepair

/// Takes out of a page what is never text, before it is parsed: scripts, styles, comments, NULs, and the over-long
/// values of attributes. That is half of a page, and all of what makes parsing slow or dangerous.
struct MarkupCleaner {
  /// The page without them, still valid UTF-8, still aligned with its source.
  private(set) var text = AlignedText()
  /// The contents of scripts, as ranges of the page's decoded text: articles may lie in them as data.
  private(set) var scripts: [Range<Int>] = []

  /// The contents of text areas, as scripts.
  private(set) var areas: [Range<Int>] = []

  private static let longTag = 2048
  private static let longValue = 4096
  private static let longestTag = 4 << 20

  init(_ page: AlignedText) {
    var kept: [Range<Int>] = []
    page.utf8.withUnsafeBufferPointer { bytes in
      var start = 0
      var position = 0
      func drop(_ range: Range<Int>) {
        if start < range.lowerBound { kept.append(start..<range.lowerBound) }
        start = range.upperBound
        position = range.upperBound
      }
      // What is never closed is looked for once, not from every place where it opens.
      var unclosed: Set<String> = []
      func closing(_ name: String, _ find: () -> Int?) -> Int? {
        if unclosed.contains(name) { return nil }
        let found = find()
        if found == nil { unclosed.insert(name) }
        return found
      }
      let hasNull = memchr(bytes.baseAddress ?? UnsafePointer(bitPattern: 1)!, 0, bytes.count) != nil
      while let open = Self.find(0x3C, bytes, position) {
        position = open + 1
        guard position < bytes.count else { break }
        switch bytes[position] {
        case 0x21:
          if bytes[position...].starts(with: [0x21, 0x2D, 0x2D]) {
            // A comment that is never closed hides nothing: only its opening goes.
            drop(
              open..<(closing("!") { Self.find([0x2D, 0x2D, 0x3E], bytes, position + 1) }.map { $0 + 3 } ?? position + 3)
            )
          } else if bytes[position...].starts(with: Array("![CDATA[".utf8)) {
            drop(open..<(open + 9))
          }
        case 0x73, 0x53:
          for name in ["script", "style", "svg"] where Self.isTag(name, bytes, position) {
            guard let close = Self.find(0x3E, bytes, position) else { break }
            let end = closing(name) { Self.findClosing(name, bytes, close + 1) } ?? close + 1
            if name == "script", end - close > 24 { scripts.append((close + 1)..<end) }
            drop(open..<(Self.find(0x3E, bytes, end).map { $0 + 1 } ?? end))
            break
          }
        case 0x54 where Self.isTag("textarea", bytes, position), 0x74 where Self.isTag("textarea", bytes, position):
          guard let close = Self.find(0x3E, bytes, position),
            let end = closing("textarea", { Self.findClosing("textarea", bytes, close + 1) })
          else { break }
          if end - close > 64 { areas.append((close + 1)..<end) }
          drop(open..<end)
        case 0x41...0x5A, 0x61...0x7A, 0x2F:
          let near = min(bytes.count, position + Self.longTag)
          // Where links lead and what images show is not read; a parser would read it letter by letter.
          if bytes[position] | 0x20 == 0x61, near > position + 2, bytes[position + 1] <= 0x20,
            let close = Self.tagEnd(bytes, position, near)
          {
            if Bookmark.isBookmark(bytes, position + 2, close) {
              drop(open..<(close + 1))
            } else {
              drop((position + 1)..<close)
              position += 1
            }
          } else if bytes[position] | 0x20 == 0x69, Self.isTag("img", bytes, position),
            let close = Self.tagEnd(bytes, position, near)
          {
            drop(open..<(close + 1))
          } else if let close = Self.find(0x3E, bytes, position, limit: near) {
            position = close + 1
          } else {
            Self.shorten(bytes, open) { drop($0) }
          }
        default: break
        }
      }
      if start < bytes.count { kept.append(start..<bytes.count) }
      if hasNull { kept = kept.flatMap { Self.withoutNulls(bytes, $0) } }
    }
    if kept.count == 1, kept[0] == page.utf8.indices {
      text = page
    } else {
      for range in kept { text.append(page, range) }
    }
  }

  /// The > that ends a tag, quotation marks minded.
  private static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    var position = start
    while position < limit {
      switch bytes[position] {
      case 0x3E: return position
      case 0x3C: return nil
      case 0x22,
        0x27 where bytes[position - 1] == 0x3D:
        guard let close = find(bytes[position], bytes, position + 1, limit: limit) else { return nil }
        position = close
      default: break
      }
      position += 1
    }
    return nil
  }

  /// Drops the long values of a tag that is long, or the tag's opening where it does not end.
  private static func shorten(_ bytes: UnsafeBufferPointer<UInt8>, _ open: Int, _ drop: (Range<Int>) -> Void) {
    var values: [Range<Int>] = []
    var position = open + 1
    let limit = min(bytes.count, open + longestTag)
    while position < limit {
      switch bytes[position] {
      case 0x3E:
        for value in values { drop(value) }
        return
      case 0x22, 0x27:
        guard position > open + 1, bytes[position - 1] == 0x3D || bytes[position - 1] == 0x20,
          let close = find(bytes[position], bytes, position + 1, limit: limit)
        else { break }
        if close - position > longValue { values.append((position + 1)..<close) }
        position = close
      case 0x3C where position - open > longTag:
        // Another tag begins before this one ends: soup.
        return drop(open..<(open + 1))
      default: break
      }
      position += 1
    }
    // A tag that does not end: nothing in it is text.
    drop(open..<(find(0x3E, bytes, limit).map { $0 + 1 } ?? bytes.count))
  }

  private static func withoutNulls(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = find(0, bytes, start, limit: range.upperBound) ?? range.upperBound
      if start < end { result.append(start..<end) }
      start = end + 1
    }
    return result
  }

  // MARK: Finding

  static func find(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, limit: Int? = nil) -> Int? {
    let end = limit ?? bytes.count
    guard start < end, let base = bytes.baseAddress,
      let hit = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: hit)
  }

  static func find(_ text: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var position = start
    while let hit = find(text[0], bytes, position), hit + text.count <= bytes.count {
      if memcmp(bytes.baseAddress! + hit, text, text.count) == 0 { return hit }
      position = hit + 1
    }
    return nil
  }

  private static func isTag(_ name: String, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var position = start
    for byte in name.utf8 {
      guard position < bytes.count, bytes[position] | 0x20 == byte else { return false }
      position += 1
    }
    guard position < bytes.count else { return false }
    return [0x3E, 0x20, 0x09, 0x0A, 0x0D, 0x2F].contains(bytes[position])
  }

  private static func findClosing(_ name: String, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var position = start
    while let hit = find([0x3C, 0x2F], bytes, position) {
      if isTag(name, bytes, hit + 2) { return hit }
      position = hit + 2
    }
    return nil
  }
}

extension MarkupCleaner {
  static func holds(_ text: String, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { find(Array(text.utf8), $0, 0) != nil }
  }
}
