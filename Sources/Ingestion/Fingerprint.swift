import Records

/// What is kept of a report to find its near-duplicates: the smallest hash of its shingles in each of 64 bins
/// (one-permutation hashing, Li, Owen & Zhang 2012). Shingles are five Han characters in a row, other characters
/// passed over, so that masks, digits and punctuation of copies do not count.
package struct Fingerprint: Sendable {
  static let bins = 64
  static let shingle = 5
  private static let empty = UInt32.max

  private let values: [UInt32]
  /// Too short to be compared.
  let isBlank: Bool

  package init(_ text: [UInt8]) {
    var values = [UInt32](repeating: Self.empty, count: Self.bins)
    var count = 0
    text.withUnsafeBufferPointer { bytes in
      var window: UInt64 = 0
      var position = 0
      while position < bytes.count {
        let (scalar, length) = Scalars.decode(bytes, position)
        position += length
        guard Scalars.isHan(scalar) else { continue }
        // Five characters of 12 bits: enough to tell shingles apart.
        window = (window << 12 | UInt64(scalar & 0xFFF)) & 0xFFF_FFFF_FFFF_FFFF
        count += 1
        if count < Self.shingle { continue }
        let hash = Self.mix(window)
        let bin = Int(hash >> 58)
        values[bin] = min(values[bin], UInt32(truncatingIfNeeded: hash))
      }
    }
    self.values = values
    isBlank = count < 200
  }

  /// The estimated share of shingles that two reports have in common (Jaccard).
  func similarity(to other: Fingerprint) -> Double {
    var same = 0
    var used = 0
    for index in 0..<Self.bins where values[index] != Self.empty || other.values[index] != Self.empty {
      used += 1
      if values[index] == other.values[index] { same += 1 }
    }
    return used == 0 ? 0 : Double(same) / Double(used)
  }

  /// Keys that similar reports share: four bins each.
  var bands: [UInt64] {
    stride(from: 0, to: Self.bins, by: 4).map { start in
      (0..<4).reduce(UInt64(start)) { Self.mix($0 ^ UInt64(values[start + $1]) << 8) }
    }
  }

  /// The finalizer of MurmurHash3.
  private static func mix(_ value: UInt64) -> UInt64 {
    var hash = value
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }
}

/// One report among those of a run, by what decides which copy is the best.
package struct Witness: Sendable {
  var id: String
  var fingerprint: Fingerprint
  var damage: Int
  var isMasked: Bool
  var length: Int
  var isOfficial: Bool
  var reviewYear: Int?
  var divisionCode: String?

  package init(_ document: Document) {
    id = document.id
    let text = Array(document.text.utf8)
    fingerprint = Fingerprint(text)
    isMasked = document.damage.contains("masked_figures")
    damage = document.damage.filter { $0 != "masked_figures" && $0 != "spam_title" }.count
    length = text.count
    isOfficial = document.source.url.map { Self.host($0).hasSuffix(".gov.cn") } ?? false
    reviewYear = document.reviewYear
    divisionCode = document.divisionCode
  }

  private static func host(_ url: String) -> Substring {
    let behind = url.utf8.firstIndex(of: 0x2F).map { url[$0...].drop { $0 == "/" } } ?? url[...]
    return behind.prefix { $0 != "/" && $0 != ":" }
  }
}
