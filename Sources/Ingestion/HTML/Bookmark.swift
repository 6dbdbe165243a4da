/// Anchors that lead nowhere: what links point at, as Word leaves them in all that is pasted from it
/// (`<a name="OLE_LINK1">`). Their text is none of a link's.
enum Bookmark {
  /// Whether the attributes of an `a`, as bytes, give a name and neither an address nor what a click does.
  static func isBookmark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var isNamed = false
    var position = start
    while position < end {
      if position == start || bytes[position - 1] <= 0x20 {
        switch bytes[position] | 0x20 {
        case 0x68 where stands("href", bytes, position, end): return false
        case 0x6F where stands("on", bytes, position, end): return false
        case 0x6E where stands("name", bytes, position, end): isNamed = true
        case 0x69 where stands("id", bytes, position, end): isNamed = true
        default: break
        }
      }
      position += 1
    }
    return isNamed
  }

  private static func stands(
    _ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    guard start + word.utf8CodeUnitCount <= end else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[start + index] | 0x20 != word.utf8Start[index] { return false }
    return true
  }
}

extension LineBuilder {
  /// More lines and more bytes than any link has.
  private static let (longestLink, mostLinkLines) = (1200, 4)

  mutating func openLink() {
    if linkDepth == 0 { linkStart = (tree.lines.count, tree.bytes.count) }
    linkDepth += 1
  }

  /// A link that holds several paragraphs was never closed: only its first line is its own.
  mutating func closeLink() {
    linkDepth -= 1
    guard linkDepth == 0, tree.lines.count - linkStart.line >= Self.mostLinkLines,
      tree.bytes.count - linkStart.byte >= Self.longestLink
    else { return }
    for index in (linkStart.line + 1)..<tree.lines.count { tree.lines[index].linkBytes = 0 }
    line.linkBytes = 0
  }
}
