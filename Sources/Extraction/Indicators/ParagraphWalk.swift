import Glibc
import Records

/// Walks a document line by line, each as scalars with the names that stand in it.
struct ParagraphWalk {
  struct Paragraph {
    var text: Scalars
    /// The places in it of all that is no Han character.
    var marks: [Int32]
    /// Where it begins in the document, in scalars.
    var start: Int
    /// The names in it, by their places in it.
    var names: LineNames
    /// The number of each of them among all names.
    var numbers: [Int]
  }

  private let text: DocumentText
  private let names: [Mention]
  private var byte = 0
  private var scalar = 0
  private var nextName = 0

  /// - Parameter names: in the order of their starts.
  init(text: DocumentText, names: [Mention]) {
    self.text = text
    self.names = names
  }

  /// A cell of a table as a line of its own, the row's label right before it where that opens its sentence.
  ///
  /// - Parameters:
  ///   - cell: scalar offsets, as those of `label`, which stands before it.
  static func cell(_ cell: Range<Int>, label: Range<Int>?, of text: DocumentText, names: [Mention]) -> Paragraph {
    let label = label ?? cell.lowerBound..<cell.lowerBound
    var marks: [Int32] = []
    let line = Scalars(utf8: Array((text.string(scalars: label) + text.string(scalars: cell)).utf8)[...], marks: &marks)
    let start = cell.lowerBound - label.count
    var (ranges, owners, numbers): ([Range<Int>], [Bool], [Int]) = ([], [], [])
    for (number, name) in names.enumerated() where label.lowerBound <= name.start && name.end <= cell.upperBound {
      let offset = name.end <= label.upperBound ? label.lowerBound : start
      if name.end > label.upperBound, name.start < cell.lowerBound { continue }
      ranges.append(name.start - offset..<name.end - offset)
      owners.append(SubjectFinder.isPlace(name))
      numbers.append(number)
    }
    return Paragraph(
      text: line, marks: marks, start: start, names: LineNames(ranges: ranges, owners: owners), numbers: numbers)
  }

  mutating func next() -> Paragraph? {
    let bytes = text.utf8
    guard byte < bytes.count else { return nil }
    let end = Self.lineEnd(bytes, byte)
    var marks: [Int32] = []
    let line = Scalars(utf8: bytes[byte..<end], marks: &marks)
    let start = scalar
    byte = end + 1
    scalar += line.count + 1
    while nextName < names.count, names[nextName].start < start { nextName += 1 }
    var ranges: [Range<Int>] = []
    var numbers: [Int] = []
    var owners: [Bool] = []
    var behind = nextName
    while behind < names.count, names[behind].start < start + line.count { behind += 1 }
    if behind > nextName {
      ranges.reserveCapacity(behind - nextName)
      numbers.reserveCapacity(behind - nextName)
      owners.reserveCapacity(behind - nextName)
    }
    while nextName < names.count, names[nextName].start < start + line.count {
      if names[nextName].end <= start + line.count {
        ranges.append(names[nextName].start - start..<names[nextName].end - start)
        owners.append(SubjectFinder.isPlace(names[nextName]))
        numbers.append(nextName)
      }
      nextName += 1
    }
    return Paragraph(
      text: line, marks: marks, start: start, names: LineNames(ranges: ranges, owners: owners), numbers: numbers)
  }

  private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      guard start < buffer.count, let base = buffer.baseAddress,
        let found = memchr(base + start, 0x0A, buffer.count - start)
      else { return buffer.count }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// Goes on with the first line that begins at or behind a scalar offset.
  mutating func skip(to position: Int) {
    while scalar < position, byte < text.utf8.count {
      let end = Self.lineEnd(text.utf8, byte)
      scalar += Scalars(utf8: text.utf8[byte..<end]).count + 1
      byte = end + 1
    }
  }
}
