import Records

/// Makes the spellings of a name that differ only in width or in the kind of mark one: （ and (, － and -, 　 gone.
enum NameFolding {
  /// The folded UTF-8 bytes of `text`: fullwidth ASCII becomes ASCII, curly and straight quotation marks become ",
  /// dashes and the joining wave become -, spaces go.
  static func fold(_ text: String) -> [UInt8] {
    if let plain = text.utf8.withContiguousStorageIfAvailable({ $0.allSatisfy(isPlain) ? Array($0) : nil }) ?? nil {
      return plain
    }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x3000, 0xA0, 0x09, 0x0A, 0x0D: continue
      case 0x201C, 0x201D, 0x22, 0xFF02, 0x300C, 0x300D, 0x300E, 0x300F: result.append(0x22)
      case 0x2010...0x2015, 0x2212, 0xFF0D, 0x2D, 0x7E, 0xFF5E: result.append(0x2D)
      case 0xFF01...0xFF5D: result.append(UInt8(scalar.value - 0xFEE0))
      case 0x2022, 0x30FB, 0x2027: result.append(contentsOf: [0xC2, 0xB7])
      default: result.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    return result
  }

  /// Whether no scalar that is changed begins or goes on with this byte. Most names hold none: 清华大学.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    // Most bytes are those of Han characters.
    if byte >= 0x80, byte < 0xC0 || byte >= 0xE4 && byte <= 0xE9 { return true }
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, 0x22, 0x7E, 0xC2, 0xE2, 0xE3, 0xEF: return false
    default: return true
    }
  }

  /// A folded name as it is shown: quotation marks curly again, opening and closing in turn.
  static func shown(_ folded: some Sequence<UInt8>) -> String {
    // Most names have none.
    let plain = folded.withContiguousStorageIfAvailable { bytes in
      bytes.contains(0x22) ? nil : String(valid: bytes)
    }
    if let plain = plain ?? nil { return plain }
    var result: [UInt8] = []
    var isOpen = false
    for byte in folded {
      if byte == 0x22 {
        result.append(contentsOf: isOpen ? "”".utf8 : "“".utf8)
        isOpen.toggle()
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
