import CZlib
import Records

/// Reads the response records of a WARC file (ISO 28500), packed or not, one at a time in constant memory.
package final class WebArchive {
  private let path: String
  private let file: gzFile
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var filled = 0
  private var position = 0
  private var number = 0
  private var pending: Page?

  package init(path: String) throws(FileError) {
    self.path = path
    guard let file = gzopen(path, "rb") else { throw FileError(path: path, action: "open") }
    self.file = file
    gzbuffer(file, 1 << 17)
  }

  deinit { gzclose(file) }

  package static func isArchive(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".warc") || name.hasSuffix(".warc.gz")
  }

  /// The next page, or a page that is only a problem; nil at the end.
  package func next() -> Page? {
    if let page = pending {
      pending = nil
      return page
    }
    while true {
      guard let line = readLine() else { return nil }
      // Whatever stands between records is passed over: a length that lies leads here.
      if !line.starts(with: Array("WARC/".utf8)) {
        if !line.isEmpty && !isLost {
          isLost = true
          return defect(
            "malformed_archive", "a record does not begin where the one before it ends; looking for the next")
        }
        continue
      }
      isLost = false
      number += 1
      var head: [UInt8] = []
      while let field = readLine(), !field.isEmpty, head.count < 1 << 16 { head += field + [0x0A] }
      guard let fields = Envelope(head + [0x0A], start: 0), let length = fields["content-length"].flatMap({ Int($0) }),
        length >= 0
      else { return defect("malformed_archive", "a record has no length") }
      if fields["warc-type"] != "response" {
        skip(length)
        continue
      }
      if length > PageLimit.bytes {
        // Its length may lie: the next record is looked for by its first line.
        isLost = true
        return defect("too_large", "a record of \(length) bytes is larger than a page may be")
      }
      var content = read(length)
      // A length that is too long swallows the next record.
      if content.count < length || !isAtEnd, let next = Self.nextRecord(content) {
        unread(content[next...])
        content.removeSubrange(next...)
        pending = defect("malformed_archive", "a record is shorter than it says")
      } else if content.count < length {
        pending = defect("malformed_archive", "the file ends within a record")
      }
      if let page = self.page(content, fields) { return page }
      if let page = pending {
        pending = nil
        return page
      }
    }
  }

  private var isLost = false

  private func page(_ content: [UInt8], _ record: Envelope) -> Page? {
    let location = record["warc-target-uri"].map { $0.filter { $0 != "<" && $0 != ">" } }
    guard content.starts(with: Array("HTTP/".utf8)) else { return nil }
    guard let head = Envelope(content, start: 0) else { return nil }
    let status = String(decoding: content.prefix(16), as: UTF8.self).split(separator: " ").dropFirst().first
    guard status == "200", let type = head.mediaType,
      type.hasPrefix("text/html") || type.hasPrefix("text/plain") || type == "application/xhtml+xml"
    else { return nil }
    var body = Array(content[head.bodyStart...])
    if head["transfer-encoding"]?.lowercased() == "chunked" { body = Self.unchunked(body) }
    return Page(
      path: "\(path)#\(number)", bytes: body, url: location, charset: head.parameter("charset"), mediaType: type,
      retrieved: record["warc-date"])
  }

  /// The body of a chunked answer; as it is where it is not chunked after all.
  static func unchunked(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      guard let end = bytes[position...].prefix(32).firstIndex(of: 0x0A) else { return position == 0 ? bytes : result }
      let digits = bytes[position..<end].prefix { $0 != 0x3B && $0 != 0x0D && $0 != 0x20 }
      guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else {
        return position == 0 ? bytes : result
      }
      if size == 0 { break }
      let start = end + 1
      let stop = size > bytes.count - start ? bytes.count : start + size
      result += bytes[start..<stop]
      position = stop + 2
    }
    return result
  }

  private func defect(_ kind: String, _ message: String) -> Page {
    Page(
      path: "\(path)#\(number)",
      defect: Problem(stage: "ingest", source: "\(path)#\(number)", kind: kind, message: message))
  }

  /// Where another record begins within the content of one.
  private static func nextRecord(_ content: [UInt8]) -> Int? {
    content.withUnsafeBufferPointer { MarkupCleaner.find(Array("\nWARC/1.".utf8), $0, 0) }.map { $0 + 1 }
  }

  // MARK: Bytes

  /// Whether an empty line, as it ends a record, or the end of the file comes next.
  private var isAtEnd: Bool {
    if position == filled, !fill() { return true }
    return buffer[position] == 0x0D || buffer[position] == 0x0A
  }

  private func unread(_ bytes: ArraySlice<UInt8>) {
    buffer.replaceSubrange(..<position, with: bytes)
    filled += bytes.count - position
    position = 0
  }

  private func fill() -> Bool {
    position = 0
    filled = max(0, Int(gzread(file, &buffer, UInt32(min(buffer.count, 1 << 16)))))
    return filled > 0
  }

  /// A line without its end; what is longer than 64 KB is cut.
  private func readLine() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if position == filled, !fill() { return line.isEmpty ? nil : line }
      let end = buffer[position..<filled].firstIndex(of: 0x0A)
      let stop = end ?? filled
      if line.count < 1 << 16 { line += buffer[position..<stop] }
      position = end.map { $0 + 1 } ?? filled
      if end != nil { break }
    }
    if line.last == 0x0D { line.removeLast() }
    return line
  }

  private func read(_ count: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(min(count, 1 << 20))
    while result.count < count {
      if position == filled, !fill() { break }
      let take = min(count - result.count, filled - position)
      result += buffer[position..<(position + take)]
      position += take
    }
    return result
  }

  private func skip(_ count: Int) {
    var left = count
    while left > 0 {
      if position == filled, !fill() { return }
      let take = min(left, filled - position)
      position += take
      left -= take
    }
  }
}
