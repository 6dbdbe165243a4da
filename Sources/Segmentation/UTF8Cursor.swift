import Glibc

/// Reading single scalars out of valid UTF-8, forwards and backwards, without going through `String`.
extension [UInt8] {
  /// Whether a mark that parts clauses or ends sentences stands in a range.
  func holdsMark(in range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, next) = scalar(at: position)
      if mayBeMark(scalar), isClauseMark(scalar) || isSentenceEnd(scalar) { return true }
      position = next
    }
    return false
  }

  /// The scalar that begins at `position` and where the next one begins; (0, count) at the end.
  @inline(__always)
  func scalar(at position: Int) -> (value: UInt32, next: Int) {
    if position >= count { return (0, count) }
    let first = UInt32(self[position])
    if first < 0x80 { return (first, position + 1) }
    if first < 0xE0 {
      if position + 1 >= count { return (0xFFFD, count) }
      return ((first & 0x1F) << 6 | continuation(position + 1), position + 2)
    }
    if first < 0xF0 {
      if position + 2 >= count { return (0xFFFD, count) }
      return (
        (first & 0x0F) << 12 | continuation(position + 1) << 6 | continuation(position + 2), position + 3
      )
    }
    if position + 3 >= count { return (0xFFFD, count) }
    return (
      (first & 0x07) << 18 | continuation(position + 1) << 12 | continuation(position + 2) << 6
        | continuation(position + 3), position + 4
    )
  }

  /// The scalar that ends at `position` and where it begins; (0, 0) at the start.
  @inline(__always)
  func scalar(before position: Int) -> (value: UInt32, start: Int) {
    if position <= 0 { return (0, 0) }
    var start = position - 1
    while start > 0, position - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return (scalar(at: start).value, start)
  }

  @inline(__always)
  private func continuation(_ position: Int) -> UInt32 { UInt32(self[position] & 0x3F) }

  /// The first line break in `range`, or its end.
  func endOfLine(in range: Range<Int>) -> Int {
    if range.isEmpty { return range.upperBound }
    return withUnsafeBytes { buffer in
      guard let found = memchr(buffer.baseAddress! + range.lowerBound, 0x0A, range.count) else {
        return range.upperBound
      }
      return buffer.baseAddress!.distance(to: UnsafeRawPointer(found))
    }
  }

  /// Where a word (not empty) stands first in `range`; nil where it does not.
  func first(_ word: [UInt8], in range: Range<Int>) -> Int? {
    withUnsafeBytes { buffer in
      // Its last byte is looked for: Han begin with few bytes and end with many.
      let offset = word.count - 1
      var position = range.lowerBound
      while position + offset < range.upperBound {
        let length = range.upperBound - offset - position
        guard let found = memchr(buffer.baseAddress! + position + offset, Int32(word[offset]), length) else {
          return nil
        }
        position = buffer.baseAddress!.distance(to: UnsafeRawPointer(found)) - offset
        if memcmp(buffer.baseAddress! + position, word, offset) == 0 { return position }
        position += 1
      }
      return nil
    }
  }

  /// The first byte at or after `position` that is not a space of any width within the line.
  func skipSpaces(from position: Int) -> Int {
    var position = position
    while position < count, !isCommonHan(self[position]) {
      let (value, next) = scalar(at: position)
      if !isLineSpace(value) { break }
      position = next
    }
    return position
  }

  /// The end of a stretch without the spaces behind it.
  func trimEnd(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start {
      if end >= 3, isCommonHan(self[end - 3]) { break }
      let (value, begin) = scalar(before: end)
      if !isLineSpace(value) && value != 0x0A && value != 0x0D { break }
      end = Swift.max(begin, start)
    }
    return end
  }
}

/// Whether a byte begins a scalar of three bytes that is no mark and no space: nearly all Han.
@inline(__always)
func isCommonHan(_ byte: UInt8) -> Bool { byte >= 0xE4 && byte <= 0xE9 }

/// Spaces that may stand inside a line: blank, tab, carriage return, no-break, ideographic, zero-width.
@inline(__always)
func isLineSpace(_ value: UInt32) -> Bool {
  switch value {
  case 0x20, 0x09, 0x0D, 0xA0, 0x3000, 0x200B, 0xFEFF, 0x2002, 0x2003, 0x2009: true
  default: false
  }
}

/// A Han character of the blocks that reports use.
@inline(__always)
func isHan(_ value: UInt32) -> Bool {
  value >= 0x4E00 && value <= 0x9FFF || value >= 0x3400 && value <= 0x4DBF || value >= 0x20000 && value <= 0x3FFFF
}

@inline(__always)
func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

/// Whether a scalar is outside of where the Han are: none of them is a mark or a space.
@inline(__always)
func mayBeMark(_ value: UInt32) -> Bool { value < 0x3100 || value >= 0xFE00 }

/// 。！？ in both widths, and the ellipsis.
@inline(__always)
func isSentenceEnd(_ value: UInt32) -> Bool {
  switch value {
  case 0x3002, 0xFF61, 0xFF01, 0xFF1F, 0x21, 0x3F, 0x2026: true
  default: false
  }
}

/// ，；：、 in both widths.
@inline(__always)
func isClauseMark(_ value: UInt32) -> Bool {
  switch value {
  case 0xFF0C, 0xFF1B, 0xFF1A, 0x2C, 0x3B, 0x3A, 0x3001: true
  default: false
  }
}

@inline(__always)
func isOpener(_ value: UInt32) -> Bool {
  switch value {
  case 0x201C, 0x2018, 0x300A, 0x3008, 0xFF08, 0x28, 0x300C, 0x3010, 0xFF3B, 0x5B: true
  default: false
  }
}

@inline(__always)
func isCloser(_ value: UInt32) -> Bool {
  switch value {
  case 0x201D, 0x2019, 0x300B, 0x3009, 0xFF09, 0x29, 0x300D, 0x3011, 0xFF3D, 0x5D: true
  default: false
  }
}

extension [UInt8] {
  static let fullStop = Array("。".utf8)

  /// Whether a stretch holds nothing but marks and spaces.
  func isPunctuation(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, next) = scalar(at: position)
      if !isSentenceEnd(scalar), !isClauseMark(scalar), !isCloser(scalar), !isLineSpace(scalar) { return false }
      position = next
    }
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Behind the ASCII digits that stand at `start`.
  @inline(__always)
  func endOfDigits(from start: Int) -> Int {
    var position = start
    if position &+ 8 <= count {
      let block = UnsafeRawPointer(baseAddress.unsafelyUnwrapped)
        .loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      // A byte's high bit is set where it is no digit; bits above the first may be wrong.
      let value = block ^ 0x3030_3030_3030_3030
      let others = ((value &+ 0x7676_7676_7676_7676) | value) & 0x8080_8080_8080_8080
      position &+= others.trailingZeroBitCount >> 3
      if others != 0 { return position }
    }
    while position < count, isDigit(UInt32(self[position])) { position &+= 1 }
    return position
  }
}
