/// The page in a saved web archive (.mhtml): its first part that is HTML or text.
enum MIMEPage {
  static func isMIME(_ bytes: [UInt8]) -> Bool {
    // From:, MIME-Version:, Content-Type:
    guard let first = bytes.first, [0x66, 0x6D, 0x63].contains(first | 0x20) else { return false }
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    return (start.hasPrefix("from:") || start.hasPrefix("mime-version:") || start.hasPrefix("content-type: multipart"))
      && start.contains("multipart/related")
  }

  static func read(_ bytes: [UInt8]) -> (bytes: [UInt8], charset: String?, url: String?)? {
    guard let head = Envelope(bytes, start: 0), let boundary = head.parameter("boundary"), !boundary.isEmpty else {
      return nil
    }
    let mark = Array(("--" + boundary).utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var position = head.bodyStart
      for _ in 0..<1000 {
        guard let start = MarkupCleaner.find(mark, buffer, position),
          let part = Envelope(
            bytes, start: start + mark.count + (bytes.dropFirst(start + mark.count).first == 0x0D ? 2 : 1))
        else { return nil }
        let end = MarkupCleaner.find(mark, buffer, part.bodyStart) ?? bytes.count
        if part.mediaType == "text/html" || part.mediaType == "text/plain" {
          let body = Array(bytes[part.bodyStart..<end])
          let decoded: [UInt8]
          switch part["content-transfer-encoding"]?.lowercased() {
          case "quoted-printable": decoded = quotedPrintable(body)
          case "base64": decoded = base64(body)
          default: decoded = body
          }
          return (decoded, part.parameter("charset"), part["content-location"] ?? head["snapshot-content-location"])
        }
        position = end
      }
      return nil
    }
  }

  static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x3D {
        if position + 1 < bytes.count, bytes[position + 1] == 0x0A {
          position += 2
          continue
        }
        if position + 2 < bytes.count {
          if bytes[position + 1] == 0x0D {
            position += 3
            continue
          }
          if let high = digit(bytes[position + 1]), let low = digit(bytes[position + 2]) {
            result.append(high << 4 | low)
            position += 3
            continue
          }
        }
      }
      result.append(byte)
      position += 1
    }
    return result
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count == 4 {
        result += [
          UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits),
        ]
        bits = 0
        count = 0
      }
    }
    if count == 2 { result.append(UInt8(truncatingIfNeeded: bits >> 4)) }
    if count == 3 { result += [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)] }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
