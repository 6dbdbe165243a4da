extension DateScanner {
  /// March 4th, 2018 and 4 March 2018, as blogs print them.
  static func english(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String? {
    var position = range.lowerBound
    while position + 3 <= range.upperBound {
      defer { position += 1 }
      if position > range.lowerBound, isLetter(bytes[position - 1]) { continue }
      var end = position
      while end < range.upperBound, isLetter(bytes[end]) { end += 1 }
      let word = bytes[position..<end].map { $0 | 0x20 }
      guard word.count >= 3, let month = months.firstIndex(where: { $0.starts(with: word) }) else { continue }
      if end < range.upperBound, bytes[end] == 0x2E { end += 1 }
      var numbers: [Int] = []
      while end < range.upperBound, numbers.count < 2 {
        if isDigit(bytes[end]) {
          guard let found = number(bytes, end, range.upperBound, digits: 1...4) else { return nil }
          numbers.append(found.value)
          end = found.end
        } else if bytes[end] == 0x20 || bytes[end] == 0x2C || isLetter(bytes[end]) && numbers.count == 1 {
          end += 1
        } else {
          break
        }
      }
      if numbers.count == 2, let hit = hit(numbers[1], month + 1, numbers[0], range) { return hit.date }
      // The day stands before the month.
      var start = position
      while start > range.lowerBound, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x2D { start -= 1 }
      var first = start
      while first > range.lowerBound, isDigit(bytes[first - 1]) { first -= 1 }
      if let year = numbers.first, let day = number(bytes, first, start, digits: 1...2),
        let hit = hit(year, month + 1, day.value, range)
      {
        return hit.date
      }
    }
    return nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ].map { Array($0.utf8) }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
