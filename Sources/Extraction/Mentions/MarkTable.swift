/// What marks, letters and digits are, worked out once: a text asks for each of its own.
///
/// An entry is a folded scalar and, of what is no Han character, its kind and its flag.
struct MarkTable: @unchecked Sendable {
  static let shared = MarkTable()

  /// By scalar; 0 where it is not known.
  private let entries = LargeMemory<UInt32>(count: 0x10000)
  private let base: UnsafeMutablePointer<UInt32>
  /// By an entry's highest eight bits.
  private let kinds: UnsafeMutablePointer<TokenKind>

  /// Where marks, Latin letters and digits stand in Unicode.
  private static let blocks: [Range<UInt32>] = [0..<0x500, 0x2000..<0x2700, 0x3000..<0x3100, 0xFE00..<0x10000]
  /// Of letters and digits, instead of a kind.
  private static let alphanumeric: UInt32 = 0xFF

  private init() {
    base = entries.elements
    kinds = .allocate(capacity: 256)
    kinds.initialize(repeating: .other, count: 256)
    for kind in TokenKind.allCases { kinds[Int(kind.rawValue) + 1] = kind }
    for block in Self.blocks {
      for scalar in block { base[Int(scalar)] = Self.make(scalar) }
    }
  }

  /// The entry of a scalar as it is written.
  @inline(__always)
  func entry(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x10000, base[Int(scalar)] != 0 { return base[Int(scalar)] }
    return Self.make(scalar)
  }

  @inline(never)
  private static func make(_ raw: UInt32) -> UInt32 {
    let scalar = Characters.fold(raw)
    if Characters.isHan(scalar) { return scalar }
    let kind = isAlphanumeric(scalar) ? alphanumeric : UInt32(Marks.kind(raw).rawValue) + 1
    let flag: UInt32 =
      switch Marks.flag(raw) {
      case Token.lineEnd: 1
      case Token.straightQuote: 2
      default: 0
      }
    return scalar | flag << 22 | kind << 24
  }

  @inline(__always)
  static func scalar(_ entry: UInt32) -> UInt32 { entry & 0x3F_FFFF }

  @inline(__always)
  static func isHan(_ entry: UInt32) -> Bool { entry >> 24 == 0 }

  @inline(__always)
  static func isLetterOrDigit(_ entry: UInt32) -> Bool { entry >> 24 == alphanumeric }

  @inline(__always)
  static func isHanOrAlphanumeric(_ entry: UInt32) -> Bool { isHan(entry) || isLetterOrDigit(entry) }

  /// The kind of what is no Han character, no letter and no digit.
  @inline(__always)
  func kind(_ entry: UInt32) -> TokenKind { kinds[Int(entry >> 24)] }

  /// As `Marks.flag` says it.
  @inline(__always)
  static func flag(_ entry: UInt32) -> Int32 { -1 - Int32(truncatingIfNeeded: entry >> 22 & 3) }

  @inline(__always)
  private static func isAlphanumeric(_ folded: UInt32) -> Bool {
    (folded >= 0x30 && folded <= 0x39) || (folded >= 0x61 && folded <= 0x7A)
  }
}
