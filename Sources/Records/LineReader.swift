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

/// A line where it stands in its reader, until the next one is asked for.
package struct LineInPlace {
  package var number: Int
  package var bytes: UnsafeBufferPointer<UInt8>
  package var isCut: Bool
}

/// Reads a file line by line in constant memory; `-` is standard input.
package final class LineReader {
  package let path: String
  private let descriptor: Int32
  private let limit: Int
  private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
  /// What was read and not yet given stands from `position` to `filled`.
  private var position = 0
  private var filled = 0
  private var lineNumber = 0

  /// - Parameter limit: the most bytes of a line that are kept; what is longer is passed over and marked.
  package init(path: String, limit: Int = 256 << 20) throws(FileError) {
    self.path = path == "-" ? "standard input" : path
    self.limit = limit
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw FileError(path: path, action: "open") }
  }

  deinit {
    buffer.deallocate()
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  package func next() throws(FileError) -> NumberedLine? {
    guard let line = try nextInPlace() else { return nil }
    return NumberedLine(number: line.number, bytes: Array(line.bytes), isCut: line.isCut)
  }

  package func nextInPlace() throws(FileError) -> LineInPlace? {
    var searched = position
    while true {
      if let end = endOfLine(from: searched) {
        defer { position = end + 1 }
        return line(position..<end, isCut: end - position > limit)
      }
      if filled - position > limit { return try cutLine() }
      searched = filled - position
      if try fill() == 0 {
        defer { position = filled }
        return position < filled ? line(position..<filled, isCut: false) : nil
      }
    }
  }

  /// The line that goes on behind what was read, and is too long already.
  private func cutLine() throws(FileError) -> LineInPlace {
    makeRoom()
    // Nothing but its beginning is kept.
    repeat { filled = limit } while try fill() > 0 && endOfLine(from: limit) == nil
    position = endOfLine(from: limit).map { $0 + 1 } ?? filled
    return line(0..<limit, isCut: true)
  }

  private func line(_ range: Range<Int>, isCut: Bool) -> LineInPlace {
    lineNumber += 1
    var end = min(range.upperBound, range.lowerBound + limit)
    if end > range.lowerBound, buffer[end - 1] == 0x0D { end -= 1 }
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[range.lowerBound..<end])
    return LineInPlace(number: lineNumber, bytes: bytes.assumingMemoryBound(to: UInt8.self), isCut: isCut)
  }

  private func endOfLine(from start: Int) -> Int? {
    guard let base = buffer.baseAddress, let found = memchr(base + start, 0x0A, filled - start) else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// Reads on behind what is not yet given, which then stands first; returns how many bytes were read, 0 at the end.
  private func fill() throws(FileError) -> Int {
    makeRoom()
    var count: Int
    repeat {
      count = read(descriptor, buffer.baseAddress! + filled, buffer.count - filled)
    } while count < 0 && errno == EINTR
    if count < 0 { throw FileError(path: path, action: "read") }
    filled += count
    return count
  }

  /// Moves what is not yet given to the front, to a larger buffer where there is little room behind it.
  private func makeRoom() {
    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[position..<filled])
    if rest.count <= buffer.count / 2 {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rest))
    } else {
      let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * buffer.count, alignment: 16)
      larger.copyMemory(from: UnsafeRawBufferPointer(rest))
      buffer.deallocate()
      buffer = larger
    }
    (position, filled) = (0, rest.count)
  }
}
