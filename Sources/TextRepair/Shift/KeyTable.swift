/// The two-byte keys that a reading can stand behind, and the pairs of bytes that programs lose.
struct KeyTable: Sendable {
  static let shared = KeyTable()

  /// Traditional characters in GBK by reading without tone, sorted.
  private let keys: [UInt64: [UInt16]]
  /// Whether the pair lead << 8 | trail has no character in GBK, or one for private use: it became `?`, a private-use
  /// character, or nothing.
  private let isLost: [Bool]
  /// The lead bytes that such pairs have.
  let lostLeads: [UInt8]

  private init() {
    var keys: [UInt64: [UInt16]] = [:]
    let script = ScriptTable.shared
    for scalar in script.charactersWithReadings {
      guard let pair = DoubleByteTable.gb18030.pair(scalar) else { continue }
      for reading in script.readings(of: scalar) { keys[reading.letters, default: []].append(pair) }
    }
    self.keys = keys.mapValues { Array(Set($0)).sorted() }
    var isLost = [Bool](repeating: false, count: 65536)
    var leads: [UInt8] = []
    for lead in 0x81...0xFE {
      var hasLost = false
      for trail in 0x40...0xFE where trail != 0x7F {
        if DoubleByteTable.cp936.unit(UInt8(lead), UInt8(trail)) == nil {
          isLost[lead << 8 | trail] = true
          hasLost = hasLost || trail >= 0x81
        }
      }
      if hasLost { leads.append(UInt8(lead)) }
    }
    self.isLost = isLost
    lostLeads = leads
  }

  /// The keys with a reading, as lead << 8 | trail.
  func keys(_ syllable: PinyinSyllable) -> [UInt16] {
    guard let found = keys[syllable.letters] else { return [] }
    if syllable.tone == 0 { return found }
    return found.filter { isKey($0, syllable) }
  }

  func isKey(_ pair: UInt16, _ syllable: PinyinSyllable) -> Bool {
    guard let unit = DoubleByteTable.gb18030.unit(UInt8(pair >> 8), UInt8(pair & 0xFF)) else { return false }
    return ScriptTable.shared.isRead(UInt32(unit), syllable)
  }

  @inline(__always)
  func isLost(_ lead: UInt8, _ trail: UInt8) -> Bool { isLost[Int(lead) << 8 | Int(trail)] }
}
