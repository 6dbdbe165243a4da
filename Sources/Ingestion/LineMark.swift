extension RandomAccessCollection<UInt32> where Self: BidirectionalCollection {
  /// Without marks, brackets and list bullets at both ends.
  func strippingMarks() -> SubSequence {
    var slice = self[...]
    while let first = slice.first, LineMark.isMark(first) { slice = slice.dropFirst() }
    while let last = slice.last, LineMark.isMark(last) { slice = slice.dropLast() }
    return slice
  }
}

enum LineMark {
  /// Neither a letter, a digit nor a Han character.
  static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
    case 0...0x7F: true
    case 0xA0...0xBF, 0x2010...0x2BFF, 0x3001...0x3004, 0x3008...0x303F, 0xFE10...0xFE6F, 0xFF00...0xFF0F,
      0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
      true
    default: false
    }
  }
}
