import Glibc

/// What sort of file a page is, by what it holds rather than by what it is called.
enum MediaType {
  /// Whether the bytes are a page with markup.
  static func isMarkup(_ page: Page) -> Bool {
    if page.mediaType == "text/html" || page.mediaType == "application/xhtml+xml" { return true }
    let start = page.bytes.prefix(2048).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let hasMark = start.withUnsafeBufferPointer { bytes in
      var position = 0
      while let open = MarkupCleaner.find(0x3C, bytes, position) {
        position = open + 1
        if marks.contains(where: { bytes[position...].starts(with: $0) }) { return true }
      }
      return false
    }
    if hasMark { return true }
    let name = page.path.lowercased()
    return [".html", ".htm", ".shtml", ".xhtml"].contains { name.hasSuffix($0) } && start.contains(0x3C)
  }

  private static let marks = ["!doctype html", "html", "head", "body", "meta", "title", "div", "table"].map {
    Array($0.utf8)
  }

  /// The charset that markup names near its beginning: `charset=gb2312`, `encoding="gbk"`.
  static func declaredCharset(_ bytes: [UInt8]) -> String? {
    let start = Array(bytes.prefix(4096)).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return start.withUnsafeBufferPointer { start in
      guard
        var position = MarkupCleaner.find(Array("charset=".utf8), start, 0).map({ $0 + 8 })
          ?? MarkupCleaner.find(Array("encoding=".utf8), start, 0).map({ $0 + 9 })
      else { return nil }
      while position < start.count, [0x22, 0x27, 0x20].contains(start[position]) { position += 1 }
      var end = position
      while end < start.count, end - position < 40, isNameByte(start[end]) { end += 1 }
      return end > position ? String(decoding: start[position..<end], as: UTF8.self) : nil
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F
  }
}
