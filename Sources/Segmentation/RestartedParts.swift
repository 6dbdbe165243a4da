/// Finds the lines that open the parts of a report whose numbering 一、二、三、 begins again in each: a short line without
/// marks between two paragraphs, where the numbers start anew.
struct RestartedParts {
  private let bytes: [UInt8]
  /// The numbers 一、 of the report, in order.
  private let numbers: [Marker]
  private let restarts: Bool
  private var next = 0
  /// The last line that reads like a heading since the last number.
  private var candidate: Range<Int>?
  /// Whether the line before ends a sentence, or nothing stands before.
  private var isBehindStop = true
  private var opening: Range<Int>?
  private var parts: [Range<Int>] = []

  /// The headings of the parts. The first part has one only where a later one has.
  var found: [Range<Int>] { parts.isEmpty ? [] : (opening.map { [$0] } ?? []) + parts }

  /// A heading of a part is no longer than this (in bytes, 32 characters) and no shorter than 4 characters.
  private static let lengths = 12...96

  init(bytes: [UInt8], markers: [Marker]) {
    self.bytes = bytes
    numbers = markers.filter { $0.form == .chineseComma && $0.boundary == .line && !$0.isBare }
    restarts = zip(numbers, numbers.dropFirst()).contains { $0.ordinal >= 2 && $1.ordinal == 1 }
  }

  /// Takes the lines of the report in order.
  mutating func pass(_ line: Range<Int>) {
    guard restarts else { return }
    let first = next
    while next < numbers.count, numbers[next].start < line.upperBound {
      let isRestart = next > 0 && numbers[next].ordinal == 1 && numbers[next - 1].ordinal >= 2
      if let candidate, isRestart { parts.append(candidate) }
      if let candidate, next == 0 { opening = candidate }
      candidate = nil
      next += 1
    }
    if next == first, isBehindStop, reads(likeHeading: line) { candidate = line }
    let last = bytes.scalar(before: line.upperBound).value
    isBehindStop = next > first || isSentenceEnd(last) || isCloser(last) || last == 0xFF1A || last == 0x3A
  }

  private func opensWithYear(_ line: Range<Int>) -> Bool {
    Years.places(in: line.lowerBound..<Swift.min(line.upperBound, line.lowerBound + Self.yearLength), of: bytes).first?
      .digits.lowerBound == line.lowerBound
  }

  /// 2022年, its digits wide or Chinese, in bytes.
  private static let yearLength = 15

  /// 第四、改革体制 is counted by itself.
  private func isCounted(_ line: Range<Int>) -> Bool {
    let (scalar, next) = bytes.scalar(at: line.lowerBound)
    guard scalar == 0x7B2C, let number = ChineseOrdinal.read(bytes, at: next) else { return false }
    return isClauseMark(bytes.scalar(at: number.1).value)
  }

  /// Han from end to end, but for 、 and quotation marks: no sentence, no signature, no date.
  private func reads(likeHeading line: Range<Int>) -> Bool {
    guard Self.lengths.contains(line.count), !isCounted(line) else { return false }
    var position = line.lowerBound
    while position < line.upperBound {
      let (scalar, next) = bytes.scalar(at: position)
      let isWord = isHan(scalar) || scalar == 0x3001 || scalar == 0x201C || scalar == 0x201D || isLineSpace(scalar)
      if !isWord && !isDigit(scalar) { return false }
      position = next
    }
    guard isHan(bytes.scalar(before: line.upperBound).value) else { return false }
    return !isDigit(bytes.scalar(at: line.lowerBound).value) || opensWithYear(line)
  }
}
