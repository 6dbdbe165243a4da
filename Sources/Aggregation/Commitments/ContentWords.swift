import Records

/// Takes from a clause what tells what it is about: everything but generic words, step words, place names of the reporting
/// division, numbers and marks.
package struct ContentWords: Sendable {
  /// By their first scalar, longest first.
  private let generic: [UInt32: [[UInt32]]]
  private var places: [UInt32: [[UInt32]]] = [:]

  package init(generic words: [String]) { generic = Self.byFirstScalar(words) }

  /// The same for a report whose division has these names.
  func leavingOut(places names: [String]) -> ContentWords {
    var words = self
    words.places = Self.byFirstScalar(names)
    return words
  }

  private static func byFirstScalar(_ words: [String]) -> [UInt32: [[UInt32]]] {
    var byFirst: [UInt32: [[UInt32]]] = [:]
    for word in words {
      let scalars = word.unicodeScalars.map(\.value)
      if let first = scalars.first { byFirst[first, default: []].append(scalars) }
    }
    return byFirst.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The width of the generic word or place name that begins at a position; nil where none does.
  private func widthOfWord(in scalars: [UInt32], at position: Int, before end: Int) -> Int? {
    func fits(_ word: [UInt32]) -> Bool {
      position + word.count <= end && scalars[position..<position + word.count].elementsEqual(word)
    }
    let scalar = scalars[position]
    return (places[scalar]?.first(where: fits) ?? generic[scalar]?.first(where: fits))?.count
  }

  /// The runs of content in a range of scalars; quotation marks do not break a run, names of places do.
  func runs(in scalars: [UInt32], _ range: Range<Int>, without places: [Range<Int>]) -> [[UInt32]] {
    var runs: [[UInt32]] = []
    var run: [UInt32] = []
    func close() {
      if run.count > 1 { runs.append(run) }
      run = []
    }
    var position = range.lowerBound
    while position < range.upperBound {
      let scalar = scalars[position]
      if let place = places.first(where: { $0.contains(position) }) {
        close()
        position = place.upperBound
        continue
      }
      if let width = widthOfWord(in: scalars, at: position, before: range.upperBound) {
        close()
        position += width
        continue
      }
      if Self.isContent(scalar) {
        run.append(scalar)
      } else if !Self.isTransparent(scalar) {
        close()
      }
      position += 1
    }
    close()
    return runs
  }

  /// Chinese characters and letters, but not the characters that only join (的 和 与 及 等 在 将 把 为 了 以 对 从 于).
  private static func isContent(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x7684, 0x548C, 0x4E0E, 0x53CA, 0x7B49, 0x5728, 0x5C06, 0x628A, 0x4E3A, 0x4E86, 0x4EE5, 0x5BF9, 0x4ECE, 0x4E8E:
      return false
    case 0x41...0x5A, 0x61...0x7A, 0x3400...0x9FFF, 0x20000...0x3134F: return true
    default: return false
    }
  }

  /// “ ” ‘ ’ " 《 》 and the middle dot stand within names.
  private static func isTransparent(_ scalar: UInt32) -> Bool {
    [0x201C, 0x201D, 0x2018, 0x2019, 0x22, 0x300A, 0x300B, 0xB7].contains(scalar)
  }
}
