/// A set of characters of the Basic Multilingual Plane, a bit each, so that a look-up takes the same short time for any.
///
/// Public, as only what is public is inlined where other modules ask.
public struct ScalarSet: Sendable {
  @usableFromInline var bits = [UInt64](repeating: 0, count: 0x10000 >> 6)

  package init() {}

  package init(_ characters: String) { self.init(characters.unicodeScalars.map(\.value)) }

  package init(_ scalars: some Sequence<UInt32>) {
    for scalar in scalars { insert(scalar) }
  }

  package mutating func insert(_ scalar: UInt32) {
    if scalar < 0x10000 { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
  }

  @inlinable @inline(__always)
  public func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }
}
