import CRepairTables
import Glibc

/// How likely one character of Chinese text is after another, from counts of characters in words (bigrams.txt).
///
/// A hidden model: a character begins a word or stands further inside one. From the beginning c of a word, the word
/// goes on with d with P = B(cd) / B(c), or ends with P = O(c) / B(c); further inside it goes on with P = I(cd) / I(c)
/// or ends with P = E(c) / I(c). The next word begins with d with P = B(d) / T. Here B counts beginnings, O words of one
/// character, I what is further inside, E ends, and T all words. So 高校科研 is likelier than 高专科研: 科 cannot both end
/// 专科 and begin 科研.
struct CharacterModel: Sendable {
  /// Where a character stands.
  enum Place: UInt8, Sendable {
    /// It is none of the model's: a mark, a figure, the line's beginning.
    case outside
    case beginning
    case inside
  }

  /// The logarithms of the probabilities of a character after another.
  struct Step {
    /// As the beginning of a new word, or as something outside all words.
    var apart: Float
    /// As the next character of the same word; negative infinity if it cannot be.
    var inside: Float
    /// Whether `apart` is outside all words.
    var isOutside: Bool

    var best: Float { max(apart, inside) }
  }

  static let shared = CharacterModel()

  private let table = WordCharacters.shared
  private let marks = MarkShares.shared
  /// The least logarithm of a step's probability.
  private static let floor: Float = -20

  /// How a simplified character or mark follows another one, which stands at `place`.
  @inline(__always)
  func step(_ next: UInt32, after previous: UInt32, at place: Place) -> Step {
    let mark = marks.share(next, after: previous)
    var ending: Float = 0
    var inside = -Float.infinity
    if place != .outside, let counts = table.counts(of: previous) {
      let all = place == .beginning ? counts.beginning : counts.inside
      ending = min(0, (place == .beginning ? counts.alone : counts.end) - all)
      if mark.isNaN, let together = table.count(of: next, after: counts, at: place) {
        inside = max(min(0, together - all), Self.floor)
      }
    }
    if !mark.isNaN {
      // （一） numbers a heading.
      let isNumbered = Self.isNumeral(previous) && (next == 0xFF09 || next == 0x29 || next == 0x3001)
      var apart = isNumbered ? -2 : ending + mark
      if Self.isStop(next), previous == 0 || Self.isStop(previous) { apart += Self.secondStop }
      return Step(apart: max(apart, Self.floor), inside: inside, isOutside: true)
    }
    if previous == 0xFF08 || previous == 0x28, Self.isNumeral(next) {
      return Step(apart: -4, inside: -.infinity, isOutside: false)
    }
    // Most letters are followed by letters.
    if previous < 0x80, Self.isLetter(previous) { ending = Self.letterEnd }
    return Step(apart: max(ending + table.beginning(next), Self.floor), inside: inside, isOutside: false)
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
        let step = step(scalar, after: previous, at: place)
        if step.isOutside {
          next.outside = max(next.outside, score + step.apart)
        } else {
          next.beginning = max(next.beginning, score + step.apart)
        }
        next.inside = max(next.inside, score + step.inside)
      }
      scores = next
      previous = scalar
    }
    return max(scores.outside, scores.beginning, scores.inside)
  }

  /// Whether reports hardly ever have a character: a few times in a million.
  func isRare(_ scalar: UInt32) -> Bool { table.isRare(scalar) }

  /// What it costs that a line ends behind a character, in nats: lines end with sentences, not behind 、.
  @inline(__always)
  func lineEnd(after previous: UInt32) -> Float {
    switch previous {
    case 0x3002, 0xFF01, 0x21, 0xFF1F, 0x3F, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0: 0
    case 0x3001, 0xFF0C, 0x2C, 0xFF08, 0x28, 0x201C, 0x300A: -6
    default: -1
    }
  }

  /// Two marks that divide sentences hardly ever follow each other, and none begins a line; in nats.
  private static let secondStop: Float = -5

  /// What it costs that an ideograph stands right behind a Latin letter, in nats.
  private static let letterEnd: Float = -1.2

  @inline(__always)
  private static func isLetter(_ scalar: UInt32) -> Bool {
    scalar >= 0x41 && scalar <= 0x5A || scalar >= 0x61 && scalar <= 0x7A
  }

  /// ，、。；：！
  @inline(__always)
  private static func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3001, 0x3002, 0xFF0C, 0x2C, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0xFF01, 0x21: true
    default: false
    }
  }

  /// 一 to 十.
  @inline(__always)
  private static func isNumeral(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: true
    default: false
    }
  }
}
