import Records

/// A code of GB/T 2260, 440307, as a number: rules compare the codes of places by the thousand.
struct DivisionCode: Comparable, Hashable, Sendable {
  /// Its characters from the highest byte on, at most eight; zeros behind them.
  private let packed: UInt64

  static let none = DivisionCode([])

  init(_ characters: some Sequence<UInt8>) {
    var packed: UInt64 = 0
    var shift: UInt64 = 64
    for character in characters where shift > 0 {
      shift -= 8
      packed |= UInt64(character) << shift
    }
    self.packed = packed
  }

  /// - Parameter characters: a cell, of which there are tens of thousands.
  init(_ characters: CellBytes) {
    var packed: UInt64 = 0
    for character in characters.prefix(8) { packed = packed << 8 | UInt64(character) }
    self.packed = packed << UInt64(64 - 8 * min(characters.count, 8))
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { DivisionCode($0) }
  }

  var isEmpty: Bool { packed == 0 }

  static func < (first: DivisionCode, second: DivisionCode) -> Bool { first.packed < second.packed }

  /// Whether it has the six digits of the standard.
  var isWhole: Bool { count == 6 }

  private var count: Int { 8 - packed.trailingZeroBitCount / 8 }

  /// Whether it begins with the same `length` characters as another: two for a province, four for a prefecture.
  @inline(__always)
  func shares(_ length: Int, with other: DivisionCode) -> Bool {
    (packed ^ other.packed) >> UInt64(64 - 8 * length) == 0
  }

  /// How many digits say which division it is.
  var digits: Int { hasZeros(4) ? 2 : hasZeros(2) ? 4 : 6 }

  private func hasZeros(_ length: Int) -> Bool {
    guard count >= length else { return false }
    let last = packed >> UInt64(64 - 8 * count) & (1 << UInt64(8 * length) - 1)
    return last == 0x3030_3030 & (1 << UInt64(8 * length) - 1)
  }

  /// Whether it holds another: 4400 holds 4403, 440300 holds 440307.
  func isAbove(_ below: DivisionCode) -> Bool {
    let digits = digits
    return digits < 6 && shares(digits, with: below)
  }

  /// Whether it is an urban district's: the last two digits of these are below 21, and the two before them are a city's
  /// (21–50 are those of prefectures and leagues, whose first counties are cities: 霍尔果斯, 90 that of a province itself).
  var isUrban: Bool {
    guard isWhole, let city = number(at: 2), let last = number(at: 4) else { return false }
    return last < 21 && !(21...50).contains(city) && city != 90
  }

  /// The two digits from the character at `index`; nil where they are none.
  private func number(at index: Int) -> Int? {
    let (tens, ones) = (packed >> UInt64(56 - 8 * index) & 0xFF, packed >> UInt64(48 - 8 * index) & 0xFF)
    guard (0x30...0x39).contains(tens), (0x30...0x39).contains(ones) else { return nil }
    return Int(tens - 0x30) * 10 + Int(ones - 0x30)
  }
}
