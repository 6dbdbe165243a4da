/// Forms of names in which two reports' ways of writing one thing can be compared.
struct NameForms {
  /// Names of the reporting division and of those above, in full and short, longest first.
  private let places: [[UInt32]]
  private let own: [[UInt32]]
  private let common: [[UInt32]]
  private let generic: Set<String>

  init(places: [String], words: GenericWords) {
    self.places = Self.scalars(places).filter { $0.count >= 2 }
    own = Self.scalars(words.own)
    common = Self.scalars(words.titles)
    generic = Set(words.generic)
  }

  private static func scalars(_ words: [String]) -> [[UInt32]] {
    words.map { $0.unicodeScalars.map(\.value) }.sorted { $0.count > $1.count }
  }

  /// A title or name without place names, brackets, marks and what says only whose it is (我市, 全市).
  func bare(_ name: String) -> [UInt32] { bare(name.unicodeScalars.map(\.value)[...]) }

  func bare(_ name: ArraySlice<UInt32>) -> [UInt32] {
    var scalars = Self.withoutBrackets(name)
    scalars.removeAll { !Self.isNamePart($0) }
    var result: [UInt32] = []
    var position = 0
    while position < scalars.count {
      let rest = scalars[position...]
      if let place = places.first(where: { rest.starts(with: $0) }) {
        position += place.count
        // 深圳市 where only 深圳 is listed: the rank word goes with it.
        if place.last.map({ !Self.ranks.contains($0) }) ?? false, position < scalars.count,
          Self.ranks.contains(scalars[position])
        {
          position += 1
        }
        continue
      }
      if let own = own.first(where: { rest.starts(with: $0) }) {
        position += own.count
        continue
      }
      result.append(scalars[position])
      position += 1
    }
    return result
  }

  private static let ranks = "省市区县州".unicodeScalars.map(\.value)

  private static func isNamePart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x3400...0x9FFF, 0x20000...0x3134F: true
    default: false
    }
  }

  /// Without ( … ) and （ … ）, which hold years and 试行.
  private static func withoutBrackets(_ scalars: ArraySlice<UInt32>) -> [UInt32] {
    var result: [UInt32] = []
    var depth = 0
    for scalar in scalars {
      switch scalar {
      case 0x28, 0xFF08: depth += 1
      case 0x29, 0xFF09: depth = max(0, depth - 1)
      default: if depth == 0 { result.append(scalar) }
      }
    }
    return result
  }

  /// Whether a metric names something: 提高到 and 项目 do not.
  func isTelling(_ metric: String) -> Bool {
    let bare = String(String.UnicodeScalarView(bare(metric).compactMap(Unicode.Scalar.init)))
    return !bare.isEmpty && !generic.contains(bare)
      && !(bare.hasSuffix("到") && generic.contains(String(bare.dropLast())))
  }

  /// Dice's coefficient of the bigrams of two forms: 2·shared / (all of one + all of the other), 0 to 1.
  static func similarity(_ one: [UInt32], _ other: [UInt32]) -> Double {
    if one.isEmpty || other.isEmpty { return 0 }
    if one == other { return 1 }
    let first = bigrams(one)
    let second = bigrams(other)
    let all = first.values.reduce(0, +) + second.values.reduce(0, +)
    let shared = first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
    return all == 0 ? 0 : 2 * Double(shared) / Double(all)
  }

  private static func bigrams(_ form: [UInt32]) -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for (one, other) in zip(form, form.dropFirst()) { counts[UInt64(one) << 32 | UInt64(other), default: 0] += 1 }
    return counts
  }

  /// Whether `part` stands somewhere in `form`.
  static func contains(_ form: [UInt32], _ part: [UInt32]) -> Bool {
    guard let first = part.first, part.count <= form.count else { return false }
    for start in 0...(form.count - part.count) where form[start] == first {
      if form[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }

  /// A document's title without the words that nearly all titles share (五年 periods and the sort of document), so that
  /// two plans for the same period are not taken for one.
  func core(_ form: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var position = 0
    while position < form.count {
      if let word = common.first(where: { form[position...].starts(with: $0) }) {
        position += word.count
      } else {
        result.append(form[position])
        position += 1
      }
    }
    return result
  }

  /// An agency's name without what names its place: what stands behind the last 省, 市, 区, 县 or 州.
  static func bureau(_ agency: String) -> [UInt32] {
    let scalars = agency.unicodeScalars.map(\.value)
    guard let last = scalars.dropLast(2).lastIndex(where: { ranks.contains($0) }) else { return scalars }
    return Array(scalars[(last + 1)...])
  }
}
