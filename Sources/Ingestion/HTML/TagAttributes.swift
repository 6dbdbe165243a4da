import CLibXML2
import Glibc

/// The attributes of a tag as libxml2's SAX interface gives them: names and values by turns, ended by a null.
struct TagAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) { self.list = list }

  var isEmpty: Bool { list == nil }

  /// The value where it lies in the parser's memory; nil where the tag has no such attribute.
  func pointer(_ name: StaticString) -> UnsafePointer<xmlChar>? {
    guard let list else { return nil }
    var index = 0
    while let key = list[index] {
      if strcmp(
        UnsafeRawPointer(key).assumingMemoryBound(to: CChar.self),
        UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
      {
        return list[index + 1]
      }
      index += 2
    }
    return nil
  }

  subscript(name: StaticString) -> String? { pointer(name).map { String(cString: $0) } }

  /// Whether a style keeps the element from being shown: display and none with nothing but a colon and blanks between.
  var hide: Bool {
    guard list != nil, let style = pointer("style") else { return false }
    var position = 0
    while style[position] != 0 && position < 2000 {
      if style[position] | 0x20 == 0x64, Self.matches("display", style + position) {
        var end = position + 7
        while style[end] == 0x20 || style[end] == 0x3A { end += 1 }
        return Self.matches("none", style + end)
      }
      position += 1
    }
    return false
  }

  /// Whether a style makes letters of no size: font-size:0, 0px, 0pt.
  var isSizeless: Bool {
    guard list != nil, let style = pointer("style") else { return false }
    var position = 0
    while style[position] != 0 && position < 2000 {
      if style[position] | 0x20 == 0x66, Self.matches("font-size", style + position) {
        var end = position + 9
        while style[end] == 0x20 || style[end] == 0x3A { end += 1 }
        return style[end] == 0x30 && style[end + 1] != 0x2E && style[end + 1] &- 0x30 >= 10
      }
      position += 1
    }
    return false
  }

  private static func matches(_ word: StaticString, _ text: UnsafePointer<xmlChar>) -> Bool {
    for index in 0..<word.utf8CodeUnitCount where text[index] | 0x20 != word.utf8Start[index] { return false }
    return true
  }
}
