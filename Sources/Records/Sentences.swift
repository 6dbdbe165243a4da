/// Where the sentences of Chinese text begin and end. All positions are byte offsets into valid UTF-8.
///
/// A sentence ends with 。！？ (either width) and the closing quotation marks behind it, or with its line. Marks inside
/// 《》, inside brackets and inside a quotation that goes on do not end it; nor do the points of 4.93, No.1 and 1.打造.
package enum Sentences {
  /// The sentences of `range`, without the spaces around them; together they hold everything but spaces.
  package static func ranges(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var lineStart = range.lowerBound
    while lineStart < range.upperBound {
      var lineEnd = lineStart
      while lineEnd < range.upperBound, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      appendSentences(of: lineStart..<lineEnd, in: bytes, to: &sentences)
      lineStart = lineEnd + 1
    }
    return sentences
  }

  package static func ranges(in bytes: [UInt8]) -> [Range<Int>] { ranges(in: bytes, 0..<bytes.count) }

  private static func appendSentences(of line: Range<Int>, in bytes: [UInt8], to sentences: inout [Range<Int>]) {
    let enclosed = EnclosedRanges.outermost(in: bytes, line)
    var nextEnclosed = 0
    var start = line.lowerBound
    var position = line.lowerBound
    while position < line.upperBound {
      if nextEnclosed < enclosed.count, enclosed[nextEnclosed].range.lowerBound == position {
        let pair = enclosed[nextEnclosed]
        nextEnclosed += 1
        position = pair.range.upperBound
        // “……。”他说 goes on; “……。” followed by a new sentence has ended.
        if pair.isQuotation, endsSentence(before: pair.contentEnd, in: bytes),
          !continues(at: position, limit: line.upperBound, in: bytes)
        {
          append(start..<position, in: bytes, to: &sentences)
          start = position
        }
        continue
      }
      let (scalar, next) = UTF8Scalar.at(position, in: bytes)
      position = next
      if isEnd(scalar, before: next, in: bytes) {
        while position < line.upperBound {
          let (following, after) = UTF8Scalar.at(position, in: bytes)
          guard isMark(following) || EnclosedRanges.isCloser(following) else { break }
          position = after
        }
        append(start..<position, in: bytes, to: &sentences)
        start = position
        while nextEnclosed < enclosed.count, enclosed[nextEnclosed].range.lowerBound < position { nextEnclosed += 1 }
      }
    }
    append(start..<line.upperBound, in: bytes, to: &sentences)
  }

  private static func append(_ range: Range<Int>, in bytes: [UInt8], to sentences: inout [Range<Int>]) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let (scalar, next) = UTF8Scalar.at(start, in: bytes)
      guard UTF8Scalar.isSpace(scalar) else { break }
      start = next
    }
    while end > start {
      let (scalar, begin) = UTF8Scalar.before(end, in: bytes)
      guard UTF8Scalar.isSpace(scalar) else { break }
      end = begin
    }
    if start < end { sentences.append(start..<end) }
  }

  // MARK: Marks

  /// 。！？ and their half-width forms.
  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF61, 0xFF01, 0xFF1F, 0x21, 0x3F: true
    default: false
    }
  }

  private static func isEnd(_ scalar: UInt32, before next: Int, in bytes: [UInt8]) -> Bool {
    switch scalar {
    case 0x3002, 0xFF61, 0xFF01, 0xFF1F: return true
    case 0x21, 0x3F, 0x2E, 0xFF0E:
      // In Latin text these belong to addresses, decimals and abbreviations; they end a sentence between Han words.
      let length = scalar == 0xFF0E ? 3 : 1
      let (previous, _) = UTF8Scalar.before(next - length, in: bytes)
      let (following, _) = UTF8Scalar.at(next, in: bytes)
      guard UTF8Scalar.isHan(previous) || EnclosedRanges.isCloser(previous) else { return false }
      return UTF8Scalar.isHan(following) || UTF8Scalar.isSpace(following) || following == 0x0A || following == 0
    default: return false
    }
  }

  private static func endsSentence(before position: Int, in bytes: [UInt8]) -> Bool {
    isMark(UTF8Scalar.before(position, in: bytes).value)
  }

  /// Whether the words behind a closing quotation mark belong to the sentence: a comma, 的, 等, another quotation.
  private static func continues(at position: Int, limit: Int, in bytes: [UInt8]) -> Bool {
    if position >= limit { return false }
    switch UTF8Scalar.at(position, in: bytes).value {
    case 0xFF0C, 0x2C, 0x3001, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0x7684, 0x7B49, 0x548C, 0x4E0E, 0x53CA, 0x201C, 0x300A,
      0x3002, 0xFF01, 0xFF1F:
      return true
    default: return false
    }
  }
}
