import TextRepair

/// Strings of JavaScript and JSON as they stand in a script.
enum ScriptText {
  struct Found {
    /// Between the quotation marks.
    var range: Range<Int>
    var han: Int
    /// The hash of the key before it; 0 without one.
    var key: UInt64
  }

  /// Gives the strings of a range in their order.
  static func strings(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ give: (Found) -> Void) {
    var position = range.lowerBound
    var key: UInt64 = 0
    while position < range.upperBound {
      let quote = bytes[position]
      guard quote == 0x22 || quote == 0x27 || quote == 0x60 else {
        // A key's string is its own: the next comma ends it.
        if quote == 0x2C || quote == 0x7B { key = 0 }
        position += 1
        continue
      }
      var close = position + 1
      var han = 0
      while close < range.upperBound, bytes[close] != quote, bytes[close] != 0x0A || quote == 0x60 {
        if bytes[close] == 0x5C {
          close += 1
          if close + 1 < range.upperBound, bytes[close] == 0x75, (0x34...0x39).contains(bytes[close + 1]) { han += 1 }
        }
        if close < range.upperBound, bytes[close] >= 0xE3 { han += 1 }
        close += 1
      }
      close = min(close, range.upperBound)
      let string = (position + 1)..<max(position + 1, close)
      var next = close + 1
      while next < range.upperBound, bytes[next] == 0x20 { next += 1 }
      if next < range.upperBound, bytes[next] == 0x3A, string.count <= 40 {
        key = hash(bytes[string])
      } else {
        give(Found(range: string, han: han, key: key))
      }
      position = close + 1
    }
  }

  /// FNV-1a.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The value of a string: its escapes undone.
  static func unescaped(_ page: AlignedText, _ range: Range<Int>) -> AlignedText {
    page.utf8.withUnsafeBufferPointer { bytes in
      var text = AlignedText()
      var start = range.lowerBound
      var position = start
      while position < range.upperBound {
        guard bytes[position] == 0x5C, position + 1 < range.upperBound else {
          position += 1
          continue
        }
        text.append(page, start..<position)
        var length = 2
        var value: UInt32
        switch bytes[position + 1] {
        case 0x6E: value = 0x0A
        case 0x72, 0x74: value = 0x20
        case 0x75:
          value = hexadecimal(bytes, position + 2, range.upperBound, 4) ?? 0xFFFD
          length = 6
          if (0xD800..<0xDC00).contains(value), position + 7 < range.upperBound, bytes[position + 6] == 0x5C,
            let low = hexadecimal(bytes, position + 8, range.upperBound, 4), (0xDC00..<0xE000).contains(low)
          {
            value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            length = 12
          }
        case 0x78:
          value = hexadecimal(bytes, position + 2, range.upperBound, 2) ?? 0xFFFD
          length = 4
        default:
          // Any other character stands for itself.
          start = position + 1
          position += 2
          continue
        }
        let end = min(position + length, range.upperBound)
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        if value != 0 {
          text.append(
            Array(String(Character(scalar)).utf8), source: page.sourceRange(of: position..<end), width: .opaque)
        }
        position = end
        start = end
      }
      if start < range.upperBound { text.append(page, start..<range.upperBound) }
      return text
    }
  }

  /// A text with its percent encoding undone: %7B%22title%22….
  static func percentDecoded(_ page: AlignedText, _ range: Range<Int>) -> AlignedText {
    var text = AlignedText()
    page.utf8.withUnsafeBufferPointer { bytes in
      var position = range.lowerBound
      var decoded: [UInt8] = []
      while position < range.upperBound {
        let start = position
        decoded.removeAll(keepingCapacity: true)
        while position + 2 < range.upperBound, bytes[position] == 0x25,
          let value = hexadecimal(bytes, position + 1, range.upperBound, 2)
        {
          decoded.append(UInt8(value))
          position += 3
        }
        if decoded.isEmpty {
          position += 1
          while position < range.upperBound, bytes[position] != 0x25 { position += 1 }
          text.append(page, start..<position)
        } else {
          let valid = Array(String(decoding: decoded, as: UTF8.self).utf8).filter { $0 != 0 }
          text.append(valid, source: page.sourceRange(of: start..<position), width: .opaque)
        }
      }
    }
    return text
  }

  static func withoutEntities(_ text: AlignedText) -> AlignedText {
    let entities: [(name: [UInt8], value: [UInt8])] = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x3D;", "="), ("&#39;", "'"), ("&amp;", "&"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
    var edits: [AlignedText.Edit] = []
    var position = 0
    while position < text.utf8.count {
      guard text.utf8[position] == 0x26,
        let entity = entities.first(where: { text.utf8[position...].starts(with: $0.name) })
      else {
        position += 1
        continue
      }
      edits.append(AlignedText.Edit(range: position..<(position + entity.name.count), replacement: entity.value))
      position += entity.name.count
    }
    return text.applying(edits)
  }

  /// Line breaks as br elements.
  static func withBreaks(_ text: AlignedText) -> AlignedText {
    let edits = text.utf8.indices.filter { text.utf8[$0] == 0x0A }.map {
      AlignedText.Edit(range: $0..<($0 + 1), replacement: Array("<br>".utf8))
    }
    return edits.isEmpty ? text : text.applying(edits)
  }

  static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ count: Int) -> UInt32? {
    if start + count > end { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<(start + count)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }
}
