import Records

/// A stretch of text as Unicode scalar values, the form in which numerals and figures are read: the offsets of records
/// are offsets into it. Reading outside of it gives 0, so that looking ahead and back needs no bounds checks.
package struct Scalars: Equatable, Sendable {
  package let values: [UInt32]

  package init(_ text: String) { values = text.unicodeScalars.map(\.value) }

  init(values: [UInt32]) { self.values = values }

  static let empty = Scalars(values: [])

  /// - Parameter utf8: valid UTF-8.
  package init(utf8: ArraySlice<UInt8>) {
    var marks: [Int32] = []
    self.init(utf8: utf8, marks: &marks)
  }

  /// - Parameters:
  ///   - utf8: valid UTF-8.
  ///   - marks: takes the places of all that is no Han character of the common ranges: marks, digits, letters.
  init(utf8: ArraySlice<UInt8>, marks: inout [Int32]) {
    marks.reserveCapacity(utf8.count / 12)
    values = Array(unsafeUninitializedCapacity: utf8.count) { values, count in
      utf8.withUnsafeBufferPointer { bytes in
        guard let values = values.baseAddress else { return }
        var (position, found) = (0, 0)
        let limit = bytes.count - 2
        while position < bytes.count {
          // Most characters are Han characters, which begin with one of six bytes.
          while position < limit, bytes[position] &- 0xE4 <= 5 {
            values[found] = Characters.three(bytes, position)
            position &+= 3
            found &+= 1
          }
          guard position < bytes.count else { break }
          let (value, length) = Characters.scalar(bytes, position)
          values[found] = value
          marks.append(Int32(truncatingIfNeeded: found))
          position &+= length
          found &+= 1
        }
        count = found
      }
    }
  }

  /// The places of all that is no Han character of the common ranges.
  var marks: [Int32] {
    values.indices.filter { values[$0] &- 0x4000 > 0x9FFF - 0x4000 }.map(Int32.init(truncatingIfNeeded:))
  }

  package var count: Int { values.count }

  var isEmpty: Bool { values.isEmpty }

  /// The words of a part; positions outside of the text are left out.
  func slice(_ range: Range<Int>) -> Scalars {
    Scalars(values: Array(values[range.clamped(to: 0..<values.count)]))
  }

  static func + (left: Scalars, right: Scalars) -> Scalars { Scalars(values: left.values + right.values) }

  func hasPrefix(_ other: Scalars) -> Bool { !other.isEmpty && values.starts(with: other.values) }

  @inline(__always)
  package subscript(_ position: Int) -> UInt32 {
    position >= 0 && position < values.count ? values[position] : 0
  }

  @inline(__always)
  func character(_ position: Int) -> Unicode.Scalar {
    // What was read from UTF-8 is a scalar, and 0 is one.
    unsafeBitCast(self[position], to: Unicode.Scalar.self)
  }

  /// Whether `word` stands at `position`.
  @inline(__always)
  func has(_ word: StaticString, at position: Int) -> Bool {
    // Its first character, which is known where the call is compiled, tells nearly always that it does not.
    let (first, length) = Characters.scalar(
      UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount), 0)
    return self[position] == first && goesOn(with: word, from: length, at: position &+ 1)
  }

  /// Whether the characters of `word` from byte `index` on stand at `position`.
  private func goesOn(with word: StaticString, from index: Int, at position: Int) -> Bool {
    let bytes = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    var (index, position) = (index, position)
    while index < bytes.count {
      let (value, length) = Characters.scalar(bytes, index)
      if self[position] != value { return false }
      index += length
      position += 1
    }
    return true
  }

  package var text: String { string(0..<values.count) }

  package func string(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<values.count)
    var size = 0
    for index in range {
      size &+= values[index] < 0x80 ? 1 : values[index] < 0x800 ? 2 : values[index] < 0x10000 ? 3 : 4
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { bytes in
      var count = 0
      for index in range {
        let value = values[index]
        if value >= 0x800, value < 0x10000 {
          // Most characters have three bytes.
          bytes[count] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
          bytes[count &+ 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
          bytes[count &+ 2] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
          count &+= 3
          continue
        }
        for byte in UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}")! {
          bytes[count] = byte
          count += 1
        }
      }
      return String(valid: UnsafeBufferPointer(rebasing: bytes[..<count]), isASCII: size == range.count)
    }
  }

  /// The first position at or behind `position` that holds no Han character of the common ranges: marks, digits, letters;
  /// the end where there is none.
  @inline(__always)
  func skippingHan(_ position: Int) -> Int {
    values.withUnsafeBufferPointer { values in
      var position = max(position, 0)
      while position < values.count, values[position] &- 0x3400 <= 0x9FFF - 0x3400 { position &+= 1 }
      return position
    }
  }

  /// The first position in `range` that holds one of `characters`.
  @inline(__always)
  func first(of characters: ScalarSet, in range: Range<Int>) -> Int? {
    values.withUnsafeBufferPointer { values in
      let end = min(range.upperBound, values.count)
      var position = max(range.lowerBound, 0)
      while position < end, !characters.contains(values[position]) { position &+= 1 }
      return position < end ? position : nil
    }
  }

  /// The first position at or behind `position` that is not a space.
  func skippingSpaces(_ position: Int) -> Int {
    var position = position
    while Self.isSpace(self[position]) { position += 1 }
    return position
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0xA0 || scalar == 0x3000
  }

  static func isLatinLetter(_ scalar: UInt32) -> Bool {
    (scalar >= 0x41 && scalar <= 0x5A) || (scalar >= 0x61 && scalar <= 0x7A)
  }

  static func isHan(_ scalar: UInt32) -> Bool {
    (scalar >= 0x4E00 && scalar <= 0x9FFF) || (scalar >= 0x3400 && scalar <= 0x4DBF) || scalar >= 0x20000
  }
}

extension StaticString {
  /// How many scalars it has.
  var scalarCount: Int {
    withUTF8Buffer { bytes in
      var count = 0
      for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
