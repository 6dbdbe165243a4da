/// A set of scalars of the basic plane, a bit for each.
struct ScalarSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  mutating func insert(_ scalar: UInt32) {
    if scalar < 0x10000 { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
  }

  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }
}
