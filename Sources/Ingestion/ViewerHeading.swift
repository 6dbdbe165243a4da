/// The numbers of headings that a viewer ran into the text before them: 一、 (一) 1.
enum ViewerHeading {
  /// Whether a heading's number may begin with a scalar: a look that spares nearly all others.
  static func mayBegin(_ scalar: UInt32) -> Bool {
    scalar == 0x28 || scalar == 0xFF08 || (0x31...0x39).contains(scalar) || numerals.contains(scalar)
  }

  /// A heading's number that stands at a byte: level 0 for 一、, 1 for (一), 2 for 1.
  static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (level: Int, number: Int, end: Int)? {
    var scalars: [UInt32] = []
    var ends: [Int] = []
    var position = start
    while position < end, scalars.count < 6 {
      let (scalar, length) = Scalars.decode(bytes, position)
      position += length
      scalars.append(Scalars.folded(scalar))
      ends.append(position)
    }
    // A digit, a Han character or a letter before it makes it part of a figure or a word.
    if start > 0, bytes[start] < 0x80, bytes[start - 1] < 0x80, bytes[start - 1] != 0x20 {
      if bytes[start] != 0x28 { return nil }
    }
    guard let level = Outline.level(scalars), level < 4 else { return nil }
    let isBracketed = scalars[0] == 0x28
    var number = 0
    var index = isBracketed ? 1 : 0
    if scalars[index] < 0x80 {
      while index < scalars.count, (0x30...0x39).contains(scalars[index]) {
        number = number * 10 + Int(scalars[index] - 0x30)
        index += 1
      }
      // 1. only, and only before a word: 1、 and 1.5 are something else.
      guard index + 1 < scalars.count, scalars[index] == 0x2E, Scalars.isHan(scalars[index + 1]) else { return nil }
    } else {
      let digits = scalars[index...].prefix { numerals.contains($0) }
      number = value(digits)
      index += digits.count
      guard index < scalars.count else { return nil }
      // 十一、 and 一、二级: a chapter's number begins a clause.
      if !isBracketed && start > 0 && !isClauseEnd(bytes, start) { return nil }
    }
    return number > 0 ? (level - 1, number, ends[index]) : nil
  }

  /// Whether the scalar before a byte ends a sentence.
  private static func isClauseEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    var start = position - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return [0x3002, 0xFF01, 0xFF1B, 0x201D, 0x21, 0x3B, 0x0A].contains(Scalars.decode(bytes, start).value)
  }

  private static func value(_ digits: ArraySlice<UInt32>) -> Int {
    let units = "一二三四五六七八九".unicodeScalars.map(\.value)
    let ten: UInt32 = 0x5341
    func unit(_ scalar: UInt32?) -> Int { scalar.flatMap { units.firstIndex(of: $0) }.map { $0 + 1 } ?? 0 }
    guard let split = digits.firstIndex(of: ten) else { return digits.count == 1 ? unit(digits.first) : 0 }
    let tens = split == digits.startIndex ? 1 : unit(digits[digits.startIndex])
    return tens * 10 + (split + 1 < digits.endIndex ? unit(digits[split + 1]) : 0)
  }

  private static let numerals = Set("一二三四五六七八九十".unicodeScalars.map(\.value))
}
