/// Tells the digits of web addresses from numbers: http://a.b/c?d=30%25.
struct WebAddress {
  /// The run of ASCII characters that was looked at last, and whether it is an address.
  private var run = 0..<0
  private var isAddress = false

  /// The end of the address that holds `position`; nil where none does. Each run is looked at once.
  mutating func end(_ text: Scalars, holding position: Int) -> Int? {
    if run.contains(position) { return isAddress ? run.upperBound : nil }
    guard isInner(text[position - 1]) else { return nil }
    var start = position
    while start > run.upperBound, isInner(text[start - 1]) { start -= 1 }
    var end = position
    while isInner(text[end]) { end += 1 }
    run = start..<end
    isAddress = run.contains { text.has("://", at: $0) } || text.has("www.", at: start)
    return isAddress ? end : nil
  }

  /// Printable ASCII without space.
  private func isInner(_ scalar: UInt32) -> Bool { scalar > 0x20 && scalar < 0x7F }
}
