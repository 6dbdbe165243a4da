/// How a name's bytes begin and end, compared where they stand.
extension RandomAccessCollection<UInt8> where Index == Int {
  @inline(__always)
  func begins(with text: StaticString) -> Bool { holds(text, at: startIndex) }

  @inline(__always)
  func ends(with text: StaticString) -> Bool { holds(text, at: endIndex - text.utf8CodeUnitCount) }

  @inline(__always)
  private func holds(_ text: StaticString, at start: Int) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    for offset in 0..<text.utf8CodeUnitCount where self[start + offset] != text.utf8Start[offset] { return false }
    return true
  }
}
