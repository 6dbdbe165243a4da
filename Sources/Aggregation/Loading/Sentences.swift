import Records

/// Where the sentences of a text stand: they end with 。！？ (or !?) and what closes after them, or at a line's end.
struct Sentences {
  /// Half-open ranges of byte offsets in order, without the space around them; never empty ones.
  let ranges: [Range<Int>]
  /// A quote longer than this is cut at the next clause (bytes; some 600 characters), so that it fits a spreadsheet's cell.
  private static let longest = 1800

  init(_ text: DocumentText) { self.init(utf8: text.utf8, within: 0..<text.utf8.count) }

  init(utf8: [UInt8], within range: Range<Int>) {
    var ranges: [Range<Int>] = []
    utf8.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      var position = range.lowerBound
      func close(at end: Int) {
        var low = start
        var high = end
        while low < high, let width = Self.space(bytes, at: low, before: high) { low += width }
        while high > low, let width = Self.space(bytes, endingAt: high, from: low) { high -= width }
        if low < high { ranges.append(low..<high) }
        start = end
      }
      while position < range.upperBound {
        let byte = bytes[position]
        if byte == 0x0A || byte == 0x0D {
          close(at: position)
          position += 1
          start = position
          continue
        }
        let width = Self.width(byte)
        let mark = Self.mark(bytes, at: position, width: width, before: range.upperBound)
        position = min(position + width, range.upperBound)
        if mark == .stop {
          while position < range.upperBound {
            let width = Self.width(bytes[position])
            guard Self.mark(bytes, at: position, width: width, before: range.upperBound) == .closing else { break }
            position = min(position + width, range.upperBound)
          }
          close(at: position)
        } else if mark == .pause, position - start > Self.longest {
          close(at: position)
        }
      }
      close(at: range.upperBound)
    }
    self.ranges = ranges
  }

  /// The sentence that holds a byte offset: the last one that begins at or before it.
  func range(holding byte: Int) -> Range<Int>? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? ranges[low - 1] : nil
  }

  // MARK: Bytes

  private enum Mark { case none, stop, closing, pause }

  private static func width(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  private static func mark(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, width: Int, before end: Int
  ) -> Mark {
    if width == 1 {
      switch bytes[position] {
      case 0x21, 0x3F: return .stop
      case 0x22, 0x29: return .closing
      case 0x2C, 0x3B: return .pause
      default: return .none
      }
    }
    guard width == 3, position + 3 <= end else { return .none }
    let scalar =
      UInt32(bytes[position] & 0x0F) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6
      | UInt32(bytes[position + 2] & 0x3F)
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F: return .stop  // 。！？
    case 0x201D, 0x2019, 0x300D, 0x300F, 0xFF09, 0x300B: return .closing  // ” ’ 」 』 ） 》
    case 0xFF0C, 0xFF1B, 0x3001: return .pause  // ， ； 、
    default: return .none
    }
  }

  /// The width of the space character at a position (blank, tab, U+00A0, U+3000), or nil.
  private static func space(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, before end: Int) -> Int? {
    switch bytes[position] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2 where position + 1 < end && bytes[position + 1] == 0xA0: return 2
    case 0xE3 where position + 2 < end && bytes[position + 1] == 0x80 && bytes[position + 2] == 0x80: return 3
    default: return nil
    }
  }

  private static func space(_ bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, from start: Int) -> Int? {
    switch bytes[end - 1] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xA0 where end - 2 >= start && bytes[end - 2] == 0xC2: return 2
    case 0x80 where end - 3 >= start && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE3: return 3
    default: return nil
    }
  }
}
