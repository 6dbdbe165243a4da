/// How a place of a run is reached, in one number, so that the better of two ways is the lesser number: what reading up to
/// there costs (32 bits), 255 less the characters of the last word (8: of two ways that cost alike the one whose last word
/// is longer is taken), and that word (24).
struct ReadingStep {
  private(set) var bits: UInt64

  /// No word has more characters than that.
  static let longestWord = 255
  /// Costs more than any run.
  static let none = ReadingStep(bits: 1 << 60)
  /// Where a run begins.
  static let start = ReadingStep(bits: 0)

  private init(bits: UInt64) { self.bits = bits }

  /// - Parameter word: of the lexicon, or `CompiledTrie.bare` or `digit`.
  init(cost: Int32, length: Int, word: Int32) {
    bits = UInt64(cost) << 32 | UInt64(255 - length) << 24 | UInt64(UInt32(bitPattern: word) & 0xFF_FFFF)
  }

  /// A word of the trie, `none` where none ends.
  ///
  /// - Parameter length: its characters.
  @inline(__always)
  init(_ end: WordTrie.EndingWord, length: UInt64) {
    // Where none ends these are all bits, and the cost is more than that of `none`.
    let word = UInt64(end.bits) &- 1
    let (cost, index) = (word & 0x3_FFFF_FFE0_0000, word & 0x1F_FFFF)
    bits = cost << (32 - UInt64(WordTrie.indexBits)) | (255 &- length) << 24 | index
  }

  @inline(__always) var cost: UInt64 { bits >> 32 }
  @inline(__always) var length: Int { 255 &- Int(truncatingIfNeeded: bits >> 24 & 0xFF) }
  @inline(__always) var word: Int32 { (Int32(truncatingIfNeeded: bits) << 8) >> 8 }

  /// The step `next` behind this one.
  @inline(__always)
  func followed(by next: ReadingStep) -> ReadingStep { ReadingStep(bits: (bits >> 32) << 32 &+ next.bits) }

  @inline(__always)
  mutating func improve(with other: ReadingStep) { bits = min(bits, other.bits) }
}
