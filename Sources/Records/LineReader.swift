import Glibc

/// A file that could not be opened, read or written, in words for a person.
package struct FileError: Error, CustomStringConvertible {
  package var path: String
  package var action: String
  package var code: Int32

  package init(path: String, action: String, code: Int32 = errno) {
    self.path = path
    self.action = action
    self.code = code
  }

  package var description: String { "cannot \(action) \(path): \(String(cString: strerror(code)))" }
}

/// One line of a file, without its line end.
package struct NumberedLine: Sendable {
  /// Counted from 1.
  package var number: Int
  package var bytes: [UInt8]
  /// True where the line was longer than the reader's limit; `bytes` is then its beginning.
  package var isCut: Bool
}

/// Reads a file line by line in constant memory; `-` is standard input.
package final class LineReader {
  package let path: String
  private let descriptor: Int32
  private let limit: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)
  private var filled = 0
  private var position = 0
  private var lineNumber = 0

  /// - Parameter limit: the most bytes of a line that are kept; what is longer is passed over and marked.
  package init(path: String, limit: Int = 256 << 20) throws(FileError) {
    self.path = path == "-" ? "standard input" : path
    self.limit = limit
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw FileError(path: path, action: "open") }
  }

  deinit {
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  package func next() throws(FileError) -> NumberedLine? {
    var line: [UInt8] = []
    var isCut = false
    var sawAnything = false
    while true {
      if position == filled {
        try fill()
        if filled == 0 { break }
      }
      sawAnything = true
      let end = buffer.withUnsafeBytes { bytes -> Int? in
        guard let found = memchr(bytes.baseAddress! + position, 0x0A, filled - position) else { return nil }
        return bytes.baseAddress!.distance(to: UnsafeRawPointer(found))
      }
      let stop = end ?? filled
      let room = limit - line.count
      if stop - position > room { isCut = true }
      line.append(contentsOf: buffer[position..<min(stop, position + room)])
      position = end.map { $0 + 1 } ?? filled
      if end != nil { break }
    }
    if !sawAnything { return nil }
    lineNumber += 1
    if line.last == 0x0D { line.removeLast() }
    return NumberedLine(number: lineNumber, bytes: line, isCut: isCut)
  }

  private func fill() throws(FileError) {
    position = 0
    var count: Int
    repeat {
      count = read(descriptor, &buffer, buffer.count)
    } while count < 0 && errno == EINTR
    if count < 0 { throw FileError(path: path, action: "read") }
    filled = count
  }
}
