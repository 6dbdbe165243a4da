import Glibc

/// Where characters stand in a page: just there, or read from the bytes of a reference or of what was put right.
struct PagePlace {
  var start: Int
  var end: Int
  var isVerbatim: Bool
}

/// Finds the characters that the parser gives in the page that it reads.
struct PagePlaces {
  private let page: UnsafeBufferPointer<UInt8>
  /// Where the characters before end.
  private var lastPosition = 0

  init(_ page: UnsafeBufferPointer<UInt8>) { self.page = page }

  /// Where characters stand in the page: their offset if they stand there just so, else the bytes they were read from.
  ///
  /// - Parameter end: how far the parser has read the page.
  mutating func locate(_ text: UnsafeBufferPointer<UInt8>, readUpTo end: Int) -> PagePlace {
    for back in 0...4 where end - text.count - back >= 0 {
      let start = end - text.count - back
      if start + text.count <= page.count, memcmp(page.baseAddress! + start, text.baseAddress!, text.count) == 0 {
        lastPosition = start + text.count
        return PagePlace(start: start, end: start + text.count, isVerbatim: true)
      }
    }
    // The parser may count beyond the page (what it put right), and -1 where it has lost count.
    let end = min(max(end, lastPosition), page.count)
    // An entity, or text that libxml2 put right: from the last & or the end of what came before.
    var start = end
    while start > lastPosition, start > 0, page[start - 1] != 0x26, end - start < 40 { start -= 1 }
    if start > 0, page[start - 1] == 0x26 { start -= 1 }
    start = max(start, min(lastPosition, end))
    lastPosition = end
    return PagePlace(start: start, end: end, isVerbatim: false)
  }
}
