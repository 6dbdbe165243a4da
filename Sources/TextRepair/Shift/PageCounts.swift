import Glibc

/// How often characters follow each other in the undamaged parts of a page: it says 科创 again and again, and so makes
/// 。科创 likelier than 专科创.
struct PageCounts {
  private var pairs: [UInt64: Int32] = [:]
  private var characters: [UInt32: Int32] = [:]
  /// A bit for each pair that may be in `pairs`: most questions end here.
  private var filter = [UInt64](repeating: 0, count: 1 << 10)

  /// The share of the page's own counts in a probability.
  private static let weight = Float(log(0.3))

  /// `isDamaged` says for each element whether it lies near damage.
  init(_ elements: [ByteElements.Element], isDamaged: [Bool]) {
    let script = ScriptTable.shared
    let table = DoubleByteTable.gb18030
    var previous: UInt32 = 0
    var position = 0
    while position < elements.count {
      let element = elements[position]
      if isDamaged[position] || element.kind == .barrier || element.kind == .unknown {
        previous = 0
        position += 1
        continue
      }
      if element.kind == .bracket || element.kind == .halfBracket {
        position += 1
        continue
      }
      var scalar = UInt32(element.byte)
      if element.begins, !element.ends, position + 1 < elements.count {
        scalar = table.unit(element.byte, elements[position + 1].byte).map(UInt32.init) ?? 0
        scalar = script.simplified(scalar) ?? scalar
        position += 1
      }
      position += 1
      if previous != 0 {
        pairs[UInt64(previous) << 32 | UInt64(scalar), default: 0] += 1
        let bit = Self.bit(previous, scalar)
        filter[bit >> 6] |= 1 << UInt64(bit & 63)
        characters[previous, default: 0] += 1
      }
      previous = scalar
    }
  }

  /// The logarithm of a simplified character's probability after another, as far as the page tells.
  func score(_ next: UInt32, after previous: UInt32, at place: CharacterModel.Place) -> Float {
    let bit = Self.bit(previous, next)
    if filter[bit >> 6] & 1 << UInt64(bit & 63) == 0 { return -.infinity }
    guard let together = pairs[UInt64(previous) << 32 | UInt64(next)] else { return -.infinity }
    // Once is no habit: half an occurrence is taken away.
    // The second half of a word rarely is the first of the page's own.
    let weight = place == .inside ? Self.weight - 2 : Self.weight
    return weight + log((Float(together) - 0.5) / (Float(characters[previous] ?? 1) + 8))
  }

  @inline(__always)
  private static func bit(_ previous: UInt32, _ next: UInt32) -> Int {
    Int((previous &* 0x9E37_79B1 ^ next &* 0x85EB_CA6B) >> 16)
  }
}
