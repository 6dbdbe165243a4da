import Glibc

/// All that the tables say of one surface form, in sixteen bytes: a text asks for thousands of words, and the fewer lines of
/// the processor's cache they fill, the fewer it waits for.
struct Word: Sendable {
  var kinds: WordKinds = []
  /// Index into the lexicon's names, or -1.
  var name: Int32 = -1
  private var headNumber: Int16 = -1
  /// The cost, and a bit for each of what follows it below.
  private var bits: UInt16

  static let maxCost: Int32 = 0x7FF

  init() { bits = UInt16(Self.defaultCost) }

  private init(bits: UInt16) { self.bits = bits }

  /// What the lexicon has of what is no word.
  static var none: Word { Word(bits: 0) }

  /// Index into the lexicon's heads, or -1.
  var head: Int32 {
    get { Int32(headNumber) }
    set {
      precondition(newValue <= Int16.max, "the tables hold more than 32767 words that end names")
      headNumber = Int16(newValue)
    }
  }

  /// What reading this word costs the reading of a run: 64 · ln(all counts / its count).
  var cost: Int32 {
    get { Int32(bits & UInt16(Self.maxCost)) }
    set { bits = bits & ~UInt16(Self.maxCost) | UInt16(min(max(newValue, 0), Self.maxCost)) }
  }

  /// A province's or prefecture's short form that is no ordinary word.
  var isSurePlace: Bool {
    get { bits & 0x800 != 0 }
    set { bits = newValue ? bits | 0x800 : bits & ~0x800 }
  }

  /// Two characters of which the first is a digit: 两地, 三省.
  var isCount: Bool {
    get { bits & 0x1000 != 0 }
    set { bits = newValue ? bits | 0x1000 : bits & ~0x1000 }
  }

  /// Whether it is one of `TokenLists.triggers`.
  var isTrigger: Bool {
    get { bits & 0x2000 != 0 }
    set { bits = newValue ? bits | 0x2000 : bits & ~0x2000 }
  }

  /// Whether it may stand in a list of `WordLists`.
  var isListed: Bool {
    get { bits & 0x4000 != 0 }
    set { bits = newValue ? bits | 0x4000 : bits & ~0x4000 }
  }

  /// Whether it has a head or a name, is a count or a trigger, or of one of some kinds.
  @inline(__always)
  func isAny(of kinds: WordKinds) -> Bool {
    self.kinds.rawValue & kinds.rawValue != 0 || bits & 0x3000 != 0 || name & Int32(headNumber) >= 0
  }

  /// The sum of the counts of words.csv's source.
  static let total = 60_000_000.0
  private static let defaultCost = cost(count: 300)
  /// What a character that no word covers costs.
  static let characterCost = cost(count: 400)
  /// The same of a digit, which is read as a number.
  static let digitCost = characterCost / 2

  static func cost(count: Int) -> Int32 { Int32(64 * log(total / Double(max(count, 1)))) }
}
