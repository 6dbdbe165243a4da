/// Reads single entries of a ZIP archive by its central directory (APPNOTE 6.3, without ZIP64, encryption or spanning).
struct ZipArchive {
  private let bytes: [UInt8]
  private var entries: [String: (offset: Int, packed: Int, method: Int)] = [:]

  /// nil where the bytes are no ZIP archive.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.starts(with: [0x50, 0x4B]), let end = Self.directoryEnd(bytes) else { return nil }
    let count = number(end + 10, 2)
    var position = number(end + 16, 4)
    for _ in 0..<min(count, 10_000) {
      guard position + 46 <= bytes.count, number(position, 4) == 0x0201_4B50 else { break }
      let nameLength = number(position + 28, 2)
      guard position + 46 + nameLength <= bytes.count else { break }
      let name = bytes.string((position + 46)..<(position + 46 + nameLength))
      entries[name] = (number(position + 42, 4), number(position + 20, 4), number(position + 10, 2))
      position += 46 + nameLength + number(position + 30, 2) + number(position + 32, 2)
    }
  }

  func contains(_ name: String) -> Bool { entries[name] != nil }

  /// The bytes of an entry; nil where there is none of the name.
  func read(_ name: String, limit: Int) throws(UnpackError) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard entry.offset + 30 <= bytes.count, number(entry.offset, 4) == 0x0403_4B50 else { throw .malformed }
    let start = entry.offset + 30 + number(entry.offset + 26, 2) + number(entry.offset + 28, 2)
    guard start <= bytes.count, entry.packed <= bytes.count - start else { throw .malformed }
    let data = bytes[start..<(start + entry.packed)]
    switch entry.method {
    case 0:
      if data.count > limit { throw .tooLarge }
      return Array(data)
    case 8: return try Inflater.inflateRaw(data, limit: limit)
    default: throw .malformed
    }
  }

  private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
    var position = bytes.count - 22
    let last = max(0, position - 65535)
    while position >= last {
      if bytes[position] == 0x50, bytes[position..<(position + 4)].elementsEqual([0x50, 0x4B, 0x05, 0x06]) {
        return position
      }
      position -= 1
    }
    return nil
  }

  /// A little-endian number; 0 beyond the end.
  private func number(_ offset: Int, _ length: Int) -> Int {
    guard offset >= 0, offset + length <= bytes.count else { return 0 }
    return (0..<length).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
