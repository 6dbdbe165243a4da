/// The scalars of valid UTF-8, one after the other.
struct ScalarReader {
  private let utf8: [UInt8]
  private(set) var position: Int

  /// `start` must be where a scalar begins.
  init(_ utf8: [UInt8], from start: Int = 0) {
    self.utf8 = utf8
    position = start
  }

  @inline(__always)
  mutating func next() -> (value: UInt32, start: Int)? {
    guard position < utf8.count else { return nil }
    let start = position
    let first = UInt32(utf8[position])
    func rest(_ index: Int) -> UInt32 { UInt32(utf8[start + index] & 0x3F) }
    if first < 0x80 {
      position += 1
      return (first, start)
    }
    if first < 0xE0 {
      position += 2
      return ((first & 0x1F) << 6 | rest(1), start)
    }
    if first < 0xF0 {
      position += 3
      return ((first & 0xF) << 12 | rest(1) << 6 | rest(2), start)
    }
    position += 4
    return ((first & 7) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), start)
  }
}
