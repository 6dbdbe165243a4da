/// Items 一、 二、 of a list within the text, which are no headings: each is one sentence on a line of its own, all but the last
/// end with a semicolon; or a colon announces them and each ends with a full stop.
///
///     要办好以下几件事：
///     一、把规划编完；
///     二、把平台建成。
enum ListedItems {
  /// Where the numbers of such items stand.
  static func starts(_ markers: [Marker], in bytes: [UInt8]) -> Set<Int> {
    var starts: Set<Int> = []
    let numbers = markers.filter { $0.form == .chineseComma && $0.boundary == .line && !$0.isBare }
    var index = 0
    while index < numbers.count {
      var end = index + 1
      while end < numbers.count, numbers[end].ordinal == numbers[end - 1].ordinal + 1,
        follows(numbers[end], numbers[end - 1], in: bytes)
      {
        end += 1
      }
      if numbers[index].ordinal == 1, end - index >= 2, isList(numbers[index..<end], in: bytes) {
        starts.formUnion(numbers[index..<end].map(\.start))
      }
      index = end
    }
    return starts
  }

  /// Whether nothing stands between the lines of two numbers.
  private static func follows(_ marker: Marker, _ before: Marker, in bytes: [UInt8]) -> Bool {
    bytes[bytes.endOfLine(in: before.content..<marker.start)..<marker.start].allSatisfy { $0 <= 0x20 }
  }

  private static func isList(_ items: ArraySlice<Marker>, in bytes: [UInt8]) -> Bool {
    let lines = items.map { marker in
      marker.content..<bytes.trimEnd(bytes.endOfLine(in: marker.content..<bytes.count), from: marker.content)
    }
    let marks = lines.map { $0.isEmpty ? 0 : bytes.scalar(before: $0.upperBound).value }
    if marks.dropLast().allSatisfy(isSemicolon), isSemicolon(marks.last!) || marks.last == 0x3002 { return true }
    guard marks.allSatisfy({ $0 == 0x3002 || isSemicolon($0) }), lines.allSatisfy({ isOneSentence($0, in: bytes) })
    else {
      return false
    }
    return isAnnounced(items.first!, in: bytes)
  }

  /// Whether the line before ends with a colon.
  private static func isAnnounced(_ marker: Marker, in bytes: [UInt8]) -> Bool {
    var end = marker.start
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    let last = end > 0 ? bytes.scalar(before: end).value : 0
    return last == 0xFF1A || last == 0x3A
  }

  private static func isOneSentence(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes.first([UInt8].fullStop, in: line).map { $0 + [UInt8].fullStop.count == line.upperBound } ?? true
  }

  private static func isSemicolon(_ scalar: UInt32) -> Bool { scalar == 0xFF1B || scalar == 0x3B }
}
