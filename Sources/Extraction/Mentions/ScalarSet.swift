/// A set of characters of the Basic Multilingual Plane, a bit each, so that a look-up takes the same short time for any.
struct ScalarSet: Sendable {
  private let bits: [UInt64]

  init(_ characters: String) { self.init(characters.unicodeScalars.map(\.value)) }

  init(_ scalars: some Sequence<UInt32>) {
    var bits = [UInt64](repeating: 0, count: 0x10000 >> 6)
    for scalar in scalars where scalar < 0x10000 {
      bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
    }
    self.bits = bits
  }

  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }
}
