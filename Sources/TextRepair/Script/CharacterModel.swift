import CRepairTables
import Glibc

/// How likely one character of Chinese text is after another, from counts of characters in words (bigrams.txt).
///
/// A hidden model: a character begins a word or stands further inside one. From the beginning c of a word, the word
/// goes on with d with P = B(cd) / B(c), or ends with P = O(c) / B(c); further inside it goes on with P = I(cd) / I(c)
/// or ends with P = E(c) / I(c). The next word begins with d with P = B(d) / T. Here B counts beginnings, O words of one
/// character, I what is further inside, E ends, and T all words. So 高校科研 is likelier than 高专科研: 科 cannot both end
/// 专科 and begin 科研.
struct CharacterModel: @unchecked Sendable {
  /// Where a character stands.
  enum Place: UInt8, Sendable {
    /// It is none of the model's: a mark, a figure, the line's beginning.
    case outside
    case beginning
    case inside
  }

  static let shared = CharacterModel()

  /// The table, which is constant memory of the program.
  private let bytes: UnsafePointer<UInt8>
  /// Where a character's line begins and ends in the table; (0, 0) for none.
  private let lines: [(start: Int32, end: Int32)]
  /// The logarithm of a code's count + 0.5.
  private let logCounts: [Float]
  private let logWords: Float
  /// The least logarithm of a step's probability.
  private static let floor: Float = -20

  private init() {
    let table = repair_table_bigrams()
    bytes = table.bytes
    var lines = [(start: Int32, end: Int32)](repeating: (0, 0), count: 65536)
    var start = 0
    var words = 0.0
    let counts = (0..<128).map { $0 < 33 ? 0.0 : exp2(Double($0 - 33) / 3) - 1 }
    while start + 7 < table.count, let found = memchr(bytes + start, 0x0A, table.count - start) {
      let end = bytes.distance(to: found.assumingMemoryBound(to: UInt8.self))
      lines[Self.scalar(bytes + start)] = (Int32(start), Int32(end))
      words += counts[Int(bytes[start + 3])]
      start = end + 1
    }
    self.lines = lines
    logCounts = counts.map { Float(log($0 + 0.5)) }
    // A fifth of running text is punctuation and figures, which the word list has not.
    logWords = Float(log(words / 0.8))
  }

  private static func scalar(_ bytes: UnsafePointer<UInt8>) -> Int {
    Int(bytes[0] & 0xF) << 12 | Int(bytes[1] & 0x3F) << 6 | Int(bytes[2] & 0x3F)
  }

  /// The logarithms of the probability of a simplified character or mark after another: as the beginning of a new word
  /// (or outside all words), and as the next character of the same word, if it can be.
  func score(
    _ next: UInt32, after previous: UInt32, at place: Place
  ) -> (apart: Float, isOutside: Bool, inside: Float?) {
    let line: (start: Int32, end: Int32) = previous < 65536 ? lines[Int(previous)] : (0, 0)
    var ending: Float = 0
    var inside: Float?
    let mark = Self.markShare(next, after: previous)
    if line.end > 0, place != .outside {
      let start = Int(line.start)
      let all = logCounts[Int(bytes[start + (place == .beginning ? 3 : 5)])]
      ending = min(0, logCounts[Int(bytes[start + (place == .beginning ? 4 : 6)])] - all)
      if mark == nil, let codes = pair(next, in: line) {
        let code = place == .beginning ? codes.beginning : codes.inside
        if code > 33 { inside = max(min(0, logCounts[Int(code)] - all), Self.floor) }
      }
    }
    if let mark {
      // （一） numbers a heading.
      let isNumbered = Self.isNumeral(previous) && (next == 0xFF09 || next == 0x29 || next == 0x3001)
      return (max(isNumbered ? -2 : ending + mark, Self.floor), true, nil)
    }
    if previous == 0xFF08 || previous == 0x28, Self.isNumeral(next) { return (-4, false, nil) }
    return (max(ending + beginning(next) - logWords, Self.floor), false, inside)
  }

  /// The logarithm of the probability of a stretch of simplified text by its likeliest division into words.
  func score(_ scalars: [UInt32]) -> Float {
    var previous: UInt32 = 0
    var scores: (outside: Float, beginning: Float, inside: Float) = (0, -.infinity, -.infinity)
    for scalar in scalars {
      var next: (outside: Float, beginning: Float, inside: Float) = (-.infinity, -.infinity, -.infinity)
      for (place, score) in [
        (Place.outside, scores.outside), (.beginning, scores.beginning), (.inside, scores.inside),
      ] where score > -.infinity {
        let step = self.score(scalar, after: previous, at: place)
        if step.isOutside {
          next.outside = max(next.outside, score + step.apart)
        } else {
          next.beginning = max(next.beginning, score + step.apart)
        }
        if let inside = step.inside { next.inside = max(next.inside, score + inside) }
      }
      scores = next
      previous = scalar
    }
    return max(scores.outside, scores.beginning, scores.inside)
  }

  /// 一 to 十.
  private static func isNumeral(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: true
    default: false
    }
  }

  /// Whether reports hardly ever have a character: a few times in a million.
  func isRare(_ scalar: UInt32) -> Bool {
    let line: (start: Int32, end: Int32) = scalar < 65536 ? lines[Int(scalar)] : (0, 0)
    if line.end == 0 { return true }
    return bytes[Int(line.start) + 3] < Self.rare && bytes[Int(line.start) + 5] < Self.rare
  }

  /// The code of 200 occurrences.
  private static let rare: UInt8 = 33 + 23

  /// The logarithm of how often a character begins a word.
  private func beginning(_ scalar: UInt32) -> Float {
    let line: (start: Int32, end: Int32) = scalar < 65536 ? lines[Int(scalar)] : (0, 0)
    return line.end == 0 ? -2 : logCounts[Int(bytes[Int(line.start) + 3])]
  }

  private func pair(_ next: UInt32, in line: (start: Int32, end: Int32)) -> (beginning: UInt8, inside: UInt8)? {
    var low = 0
    var high = (Int(line.end) - Int(line.start) - 7) / 5
    let base = bytes + Int(line.start) + 7
    while low < high {
      let middle = (low + high) / 2
      let found = Self.scalar(base + 5 * middle)
      if found == Int(next) { return (base[5 * middle + 3], base[5 * middle + 4]) }
      if found < Int(next) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The rough share of a mark, a figure or a letter among what follows a word, as a logarithm; nil for an ideograph.
  private static func markShare(_ scalar: UInt32, after previous: UInt32) -> Float? {
    share(scalar, after: previous).map { Float(log($0)) }
  }

  private static func share(_ scalar: UInt32, after previous: UInt32) -> Double? {
    switch scalar {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF: return nil
    case 0xFF0C, 0x2C: return 0.05
    case 0x3002: return 0.02
    case 0x3001: return 0.025
    case 0xFF08, 0xFF09, 0x28, 0x29, 0x201C, 0x201D: return 0.008
    case 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0x300A, 0x300B: return 0.004
    case 0xFF1F, 0x3F, 0xFF01, 0x21, 0x2014, 0x2026, 0xB7, 0x2E, 0x25: return 0.001
    case 0x30...0x39: return previous >= 0x30 && previous <= 0x39 ? 0.5 : 0.04
    case 0x41...0x5A, 0x61...0x7A: return previous >= 0x41 && previous <= 0x7A ? 0.4 : 0.004
    case 0x3000, 0x20, 0xA0:
      return previous == 0 || previous == scalar || previous == 0x20 || previous == 0x3000 ? 0.3 : 0.001
    case 0xFF10...0xFF19: return 0.002
    case 0x21...0x7E, 0x2460...0x249B, 0x2160...0x216B, 0xFF02...0xFF5E: return 0.0003
    default: return 1e-7
    }
  }
}
