import CRepairTables
import Glibc

/// How often characters begin, go on and end words: bigrams.txt, laid out for questions by the million.
///
/// All counts are natural logarithms of the count + 0.5.
struct WordCharacters: @unchecked Sendable {
  struct Counts {
    /// How often the character begins a word, and is a word.
    var beginning: Float
    var alone: Float
    /// How often it stands further inside a word or at the end of one, and ends one of several characters.
    var inside: Float
    var end: Float
    /// Its pairs in the table.
    fileprivate var first: Int32
    fileprivate var last: Int32
    fileprivate var scalar: UInt32
  }

  /// A character that follows another one in words, and the codes of the counts.
  private struct Follower {
    var scalar: UInt16
    var atBeginning: UInt8
    var inside: UInt8
  }

  static let shared = WordCharacters()

  // Made once and never freed.
  private let lines: UnsafePointer<UInt16>
  private let counts: UnsafePointer<Counts>
  private let followers: UnsafePointer<Follower>
  private let logarithms: UnsafePointer<Float>
  /// A bit for each pair that may be in the table: most questions end here.
  private let filter: UnsafePointer<UInt64>
  private let logWords: Float

  private static let filterBits = 20
  /// The code of no occurrence.
  private static let none: UInt8 = 33
  /// The logarithm of 200 occurrences.
  private static let rare = Float(log(200.0))

  private init() {
    let table = repair_table_bigrams()
    let codes = (0..<128).map { $0 < 33 ? 0.0 : exp2(Double($0 - 33) / 3) - 1 }
    let logs = codes.map { Float(log($0 + 0.5)) }
    var lines = [UInt16](repeating: 0, count: 65536)
    var counts = [Counts(beginning: -2, alone: 0, inside: 0, end: 0, first: 0, last: 0, scalar: 0)]
    var followers: [Follower] = []
    followers.reserveCapacity(table.count / 5)
    var filter = [UInt64](repeating: 0, count: 1 << (Self.filterBits - 6))
    var words = 0.0
    var start = 0
    while start + 7 < table.count, let found = memchr(table.bytes + start, 0x0A, table.count - start) {
      let line = table.bytes + start
      let length = line.distance(to: found.assumingMemoryBound(to: UInt8.self))
      let scalar = Self.scalar(line)
      let first = followers.count
      var offset = 7
      while offset + 5 <= length {
        let next = Self.scalar(line + offset)
        followers.append(
          Follower(scalar: UInt16(next), atBeginning: line[offset + 3], inside: line[offset + 4]))
        let bit = Self.bit(UInt32(scalar), UInt32(next))
        filter[bit >> 6] |= 1 << UInt64(bit & 63)
        offset += 5
      }
      lines[scalar] = UInt16(counts.count)
      counts.append(
        Counts(
          beginning: logs[Int(line[3])], alone: logs[Int(line[4])], inside: logs[Int(line[5])],
          end: logs[Int(line[6])], first: Int32(first), last: Int32(followers.count), scalar: UInt32(scalar)))
      words += codes[Int(line[3])]
      start += length + 1
    }
    self.lines = Self.kept(lines)
    self.counts = Self.kept(counts)
    self.followers = Self.kept(followers)
    self.filter = Self.kept(filter)
    logarithms = Self.kept(logs)
    // A fifth of running text is punctuation and figures, which the word list has not.
    logWords = Float(log(words / 0.8))
  }

  private static func kept<Element>(_ values: [Element]) -> UnsafePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: values.count)
    memory.initialize(from: values, count: values.count)
    return UnsafePointer(memory)
  }

  private static func scalar(_ bytes: UnsafePointer<UInt8>) -> Int {
    Int(bytes[0] & 0xF) << 12 | Int(bytes[1] & 0x3F) << 6 | Int(bytes[2] & 0x3F)
  }

  @inline(__always)
  private static func bit(_ previous: UInt32, _ next: UInt32) -> Int {
    Int(((previous << 16 | next) &* 0x9E37_79B1) >> UInt32(32 - filterBits))
  }

  /// Nil for a character that the table has not.
  @inline(__always)
  func counts(of scalar: UInt32) -> Counts? {
    guard scalar < 65536 else { return nil }
    let line = lines[Int(scalar)]
    return line == 0 ? nil : counts[Int(line)]
  }

  /// The logarithm of the probability that a word begins with a character.
  @inline(__always)
  func beginning(_ scalar: UInt32) -> Float {
    (scalar < 65536 ? counts[Int(lines[Int(scalar)])].beginning : -2) - logWords
  }

  /// How often a character follows another one in the same word, or nil for never.
  @inline(__always)
  func count(of next: UInt32, after previous: Counts, at place: CharacterModel.Place) -> Float? {
    guard next < 65536 else { return nil }
    let bit = Self.bit(previous.scalar, next)
    if filter[bit >> 6] & 1 << UInt64(bit & 63) == 0 { return nil }
    var low = Int(previous.first)
    var high = Int(previous.last)
    while low < high {
      let middle = (low + high) / 2
      if followers[middle].scalar < UInt16(next) { low = middle + 1 } else { high = middle }
    }
    guard low < Int(previous.last), followers[low].scalar == UInt16(next) else { return nil }
    let code = place == .beginning ? followers[low].atBeginning : followers[low].inside
    return code > Self.none ? logarithms[Int(code)] : nil
  }

  /// Whether a character stands in words less than about 200 times in the table's 60 million.
  func isRare(_ scalar: UInt32) -> Bool {
    guard let counts = counts(of: scalar) else { return true }
    return counts.beginning < Self.rare && counts.inside < Self.rare
  }
}
