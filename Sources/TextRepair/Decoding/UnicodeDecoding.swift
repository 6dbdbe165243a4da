/// The first place at or behind `start` where `bytes` is not UTF-8, or nil; `end` is exclusive.
func firstInvalidUTF8(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
  do {
    _ = try UTF8Span(validating: bytes.span.extracting(range))
    return nil
  } catch {
    let found = error.byteOffsets
    return (range.lowerBound + found.lowerBound)..<(range.lowerBound + max(found.upperBound, found.lowerBound + 1))
  }
}

/// Bytes as UTF-8; what is not UTF-8 becomes U+FFFD.
func decodeUTF8(_ bytes: [UInt8], _ range: Range<Int>) -> DecodedPart {
  var part = DecodedPart()
  var position = range.lowerBound
  while position < range.upperBound {
    guard let bad = firstInvalidUTF8(bytes, position..<range.upperBound) else {
      part.text.append(bytes[position..<range.upperBound], source: position..<range.upperBound, width: .verbatim)
      break
    }
    part.text.append(bytes[position..<bad.lowerBound], source: position..<bad.lowerBound, width: .verbatim)
    if bad.upperBound == range.upperBound, isUnfinishedUTF8(bytes[bad.lowerBound..<range.upperBound]) {
      part.isCutOff = true
      break
    }
    part.addInvalid(source: bad, width: .verbatim)
    position = bad.upperBound
  }
  return part
}

/// Whether bytes are the beginning of a longer UTF-8 character.
func isUnfinishedUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard let lead = bytes.first else { return false }
  let length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 1
  return bytes.count < length && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
}

/// Bytes as UTF-16; half a surrogate pair becomes U+FFFD.
func decodeUTF16(_ bytes: [UInt8], _ range: Range<Int>, bigEndian: Bool) -> DecodedPart {
  var part = DecodedPart()
  func unit(_ position: Int) -> UInt32 {
    let first = UInt32(bytes[position])
    let second = UInt32(bytes[position + 1])
    return bigEndian ? first << 8 | second : second << 8 | first
  }
  var position = range.lowerBound
  while position + 1 < range.upperBound {
    let value = unit(position)
    if value < 0xD800 || value > 0xDFFF {
      part.add(value, at: position)
      position += 2
    } else if value < 0xDC00, position + 3 < range.upperBound, case let low = unit(position + 2), low >= 0xDC00,
      low <= 0xDFFF
    {
      var pair: [UInt8] = []
      pair.append(scalar: 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00))
      part.addOdd(pair, source: position..<(position + 4), width: .codeUnit)
      position += 4
    } else {
      part.addInvalid(source: position..<(position + 2), width: .codeUnit)
      position += 2
    }
  }
  part.flush(upTo: position, width: .codeUnit)
  part.isCutOff = position < range.upperBound
  return part
}

/// Bytes in any encoding that `iconv` knows; only line by line is it known where the text came from.
func decodeByIconv(_ bytes: [UInt8], _ range: Range<Int>, encoding: String) -> DecodedPart? {
  guard let converter = IconvConverter(from: encoding) else { return nil }
  var part = DecodedPart()
  bytes.withUnsafeBytes { source in
    let source = UnsafeRawBufferPointer(rebasing: source[range])
    var position = 0
    while position < source.count {
      // A line at a time keeps the alignment useful; the encodings that come here have ASCII line ends.
      var end = position
      while end < source.count, source[end] != 0x0A { end += 1 }
      end = min(end + 1, source.count)
      while position < end {
        var output: [UInt8] = []
        let line = UnsafeRawBufferPointer(rebasing: source[0..<end])
        let result = converter.convert(line, from: position, into: &output)
        let from = range.lowerBound + position
        part.text.append(output, source: from..<(from + result.read), width: .opaque)
        position += result.read
        if !result.stopped { break }
        if result.unfinished, end == source.count {
          part.isCutOff = true
          position = end
          break
        }
        part.addInvalid(source: (range.lowerBound + position)..<(range.lowerBound + position + 1), width: .opaque)
        position += 1
      }
    }
  }
  return part
}
