/// A stretch of text on its way out of an encoding, with the bytes that could not be read.
struct DecodedPart {
  var text = AlignedText()
  /// How many places had bytes that are no character; each became U+FFFD.
  var invalid = 0
  /// The text ended inside a character; its bytes are left out.
  var isCutOff = false

  private var pending: [UInt8] = []
  private var pendingStart = 0

  /// Adds a character whose bytes are as wide as the part's width says.
  @inline(__always)
  mutating func add(_ scalar: UInt32, at source: Int) {
    if pending.isEmpty { pendingStart = source }
    pending.append(scalar: scalar)
  }

  mutating func flush(upTo source: Int, width: AlignedText.Width) {
    text.append(pending, source: pendingStart..<source, width: width)
    pending.removeAll(keepingCapacity: true)
  }

  /// Adds a character that came from an unusual number of bytes.
  mutating func addOdd(_ bytes: [UInt8], source: Range<Int>, width: AlignedText.Width) {
    flush(upTo: source.lowerBound, width: width)
    text.append(bytes, source: source, width: .opaque)
  }

  mutating func addInvalid(source: Range<Int>, width: AlignedText.Width) {
    addOdd([0xEF, 0xBF, 0xBD], source: source, width: width)
    invalid += 1
  }
}

/// Bytes in a double-byte encoding as text; `range` is the part of `bytes` that is in it.
///
/// A byte that cannot be read becomes U+FFFD, and reading goes on behind it.
func decodeDoubleByte(_ bytes: [UInt8], _ range: Range<Int>, table: DoubleByteTable, isGB: Bool) -> DecodedPart {
  var part = DecodedPart()
  let fourByte = isGB ? IconvConverter(from: "GB18030") : nil
  bytes.withUnsafeBytes { source in
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = source[position]
      if byte < 0x80 {
        part.add(UInt32(byte), at: position)
        position += 1
        continue
      }
      guard position + 1 < range.upperBound else {
        part.flush(upTo: position, width: .doubleByte)
        part.isCutOff = true
        break
      }
      let next = source[position + 1]
      if let unit = table.unit(byte, next) {
        part.add(UInt32(unit), at: position)
        position += 2
      } else if isGB, byte != 0x80, byte != 0xFF, next >= 0x30, next <= 0x39,
        position + 3 < range.upperBound || range.upperBound - position == 3 && source[position + 2] >= 0x81
      {
        // Four bytes; at the end of the text perhaps cut off.
        guard position + 3 < range.upperBound else {
          part.flush(upTo: position, width: .doubleByte)
          part.isCutOff = true
          break
        }
        var output: [UInt8] = []
        let quad = UnsafeRawBufferPointer(rebasing: source[position..<(position + 4)])
        if fourByte?.convert(quad, from: 0, into: &output).read == 4, !output.isEmpty {
          part.addOdd(output, source: position..<(position + 4), width: .doubleByte)
          position += 4
        } else {
          part.addInvalid(source: position..<(position + 1), width: .doubleByte)
          position += 1
        }
      } else if isGB, byte == 0x80 {
        // Code page 936 has the euro sign here.
        part.addOdd([0xE2, 0x82, 0xAC], source: position..<(position + 1), width: .doubleByte)
        position += 1
      } else {
        part.addInvalid(source: position..<(position + 1), width: .doubleByte)
        position += 1
      }
    }
    part.flush(upTo: position, width: .doubleByte)
  }
  return part
}
