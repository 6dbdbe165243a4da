/// Puts the point back into decimals that a copy wrote with a full stop: 13。7亿元, 4。6%.
///
/// Only where several of a text's figures are written so and none has its point: a sentence may end with a number, and the
/// next begin with one.
enum DecimalStops {
  static func proposals(in utf8: [UInt8], isExplaining: Bool = false) -> [RepairTrace.Proposal] {
    utf8.withUnsafeBufferPointer { bytes in
      let stops = stops(in: bytes)
      guard stops.count >= 2, !hasPoint(bytes) else { return [] }
      return stops.map { stop in
        var proposal = RepairTrace.Proposal(
          stop..<stop + 3, [0x2E], confidence: RepairConfidence.certain)
        if isExplaining { proposal.evidence = [RepairEvidence(reason: "a point that was written as a full stop")] }
        return proposal
      }
    }
  }

  /// Where a full stop stands between a whole number and a fraction.
  private static func stops(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var result: [Int] = []
    var start = 1
    while let stop = fullStop(bytes, from: start) {
      start = stop + 3
      guard isDigit(bytes, stop - 1), isDigit(bytes, stop + 3) else { continue }
      var first = stop - 1
      while isDigit(bytes, first - 1) { first -= 1 }
      // 第3。: a place and the end of its sentence.
      let isOrdinal = ["第", "前"].contains { matches($0, bytes, at: first - 3) }
      // Four digits may be a year.
      if !isOrdinal, stop - first <= 3, isFraction(bytes, stop + 3) { result.append(stop) }
    }
    return result
  }

  private static func fullStop(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var start = start
    // The byte that 。 begins with begins few other characters of Chinese text.
    while let found = firstIndex(of: 0xE3, in: bytes, from: start) {
      if matches("。", bytes, at: found) { return found }
      start = found + 1
    }
    return nil
  }

  /// Whether a figure of the text has its point.
  private static func hasPoint(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 1
    while let point = firstIndex(of: 0x2E, in: bytes, from: start) {
      if isDigit(bytes, point - 1), isFraction(bytes, point + 1) { return true }
      start = point + 1
    }
    return false
  }

  /// One to three digits before 亿, 万 or a mark of percent.
  private static func isFraction(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var end = start
    while isDigit(bytes, end) { end += 1 }
    return (1...3).contains(end - start) && ["亿", "万", "%", "％"].contains { matches($0, bytes, at: end) }
  }

  private static func isDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes.indices.contains(index) && bytes[index] &- 0x30 <= 9
  }

  private static func matches(_ word: String, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let end = start + word.utf8.count
    return start >= 0 && end <= bytes.count && bytes[start..<end].elementsEqual(word.utf8)
  }
}
