import Glibc

/// How often characters follow each other in the undamaged parts of a page: it says 科创 again and again, and so makes
/// 。科创 likelier than 专科创.
struct PageCounts {
  /// An open-addressing table from two characters to how often they stand together. A
  /// key of 0 is free.
  private var keys: [UInt32]
  private var counts: [Int32]
  private let mask: Int
  private var used = 0
  /// How often each character of the Basic Multilingual Plane is followed by another one.
  private var characters = [UInt16](repeating: 0, count: 65536)

  /// The share of the page's own counts in a probability.
  private static let weight = Float(log(0.3))

  /// All figures count as one; a single one then has a tenth of the probability.
  private static let anyDigit: UInt32 = 0x30
  private static let digitShare = Float(log(10.0))

  @inline(__always)
  private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  /// `isDamaged` says for each element whether it lies near damage.
  init(_ elements: [ByteElement], isDamaged: [Bool]) {
    var capacity = 1024
    // Most characters are two elements, and many pairs stand there again and again.
    while capacity < elements.count { capacity *= 2 }
    mask = capacity - 1
    keys = [UInt32](repeating: 0, count: capacity)
    counts = [Int32](repeating: 0, count: capacity)
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
      position += 1
      if element.isGloss { continue }
      var scalar = UInt32(element.byte)
      if element.begins, !element.ends, position < elements.count {
        scalar = table.unit(element.byte, elements[position].byte).map(UInt32.init) ?? 0
        scalar = script.simplifiedUnit(scalar)
        position += 1
      }
      if Self.isDigit(scalar) { scalar = Self.anyDigit }
      if previous != 0 { add(previous, scalar) }
      previous = scalar
    }
  }

  /// The slot of a pair, or the free one where it would stand.
  @inline(__always)
  private func slot(_ key: UInt32) -> Int {
    var slot = Int((key &* 0x9E37_79B1) >> 7) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func add(_ previous: UInt32, _ next: UInt32) {
    guard previous < 65536, next < 65536, next != 0 else { return }
    if characters[Int(previous)] < .max { characters[Int(previous)] += 1 }
    let key = previous << 16 | next
    let slot = slot(key)
    if keys[slot] == 0 {
      // What is new in a full table is left out.
      if used * 4 >= keys.count * 3 { return }
      used += 1
      keys[slot] = key
    }
    counts[slot] += 1
  }

  /// The logarithm of a simplified character's probability after another, as far as the page tells.
  @inline(__always)
  func score(_ next: UInt32, after previous: UInt32, at place: CharacterModel.Place) -> Float {
    guard previous < 65536, next < 65536, next != 0 else { return -.infinity }
    let isDigit = Self.isDigit(next)
    let previous = Self.isDigit(previous) ? Self.anyDigit : previous
    let together = counts[slot(previous << 16 | (isDigit ? Self.anyDigit : next))]
    if together == 0 { return -.infinity }
    // Once is no habit: half an occurrence is taken away.
    // The second half of a word rarely is the first of the page's own.
    let weight = (place == .inside ? Self.weight - 2 : Self.weight) - (isDigit ? Self.digitShare : 0)
    return weight + log((Float(together) - 0.5) / (Float(characters[Int(previous)]) + 8))
  }
}
