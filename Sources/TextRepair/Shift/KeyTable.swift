/// The two-byte keys that a reading can stand behind, and the pairs of bytes that programs lose.
struct KeyTable: Sendable {
  /// Keys with one reading: a part of `pairs`.
  typealias Keys = Range<Int>

  static let shared = KeyTable()

  /// Traditional characters in GBK (lead << 8 | trail), those with the same reading side by side.
  let pairs: [UInt16]
  /// The keys by reading (`PinyinSyllable.code`) with and without tone.
  private let keys: [UInt64: Keys]
  /// Whether the pair lead << 8 | trail has no character in GBK, or one for private use: it became `?`, a private-use
  /// character, or nothing.
  private let isLost: [Bool]
  /// Whether a byte leads such pairs.
  private let leadsLost: [Bool]
  /// The likeliest traditional characters by lead and by trail byte, the likeliest first.
  private let byLead: [[UInt16]]
  private let byTrail: [[UInt16]]
  /// Of those by lead byte the ones whose trail byte leads pairs that are lost.
  private let lostByLead: [[UInt16]]

  /// How many characters are tried for an unknown byte: what is rarer is not recognised.
  private static let candidates = 40

  private init() {
    (pairs, keys) = Self.keysByReading()
    var isLost = [Bool](repeating: false, count: 65536)
    var leads = [Bool](repeating: false, count: 256)
    for lead in 0x81...0xFE {
      for trail in 0x40...0xFE where trail != 0x7F {
        if DoubleByteTable.cp936.unit(UInt8(lead), UInt8(trail)) == nil {
          isLost[lead << 8 | trail] = true
          if trail >= 0x81 { leads[lead] = true }
        }
      }
    }
    self.isLost = isLost
    leadsLost = leads
    (byLead, byTrail) = Self.likeliest()
    lostByLead = byLead.map { $0.filter { leads[Int($0 & 0xFF)] } }
  }

  private static func keysByReading() -> ([UInt16], [UInt64: Keys]) {
    let script = ScriptReadings.shared
    var lists: [UInt64: Set<UInt16>] = [:]
    for scalar in script.characters {
      guard let pair = DoubleByteTable.gb18030.pair(scalar) else { continue }
      for reading in script.readings(of: scalar) {
        lists[reading.withoutTone.code, default: []].insert(pair)
        lists[reading.code, default: []].insert(pair)
      }
    }
    var pairs: [UInt16] = []
    var keys: [UInt64: Keys] = [:]
    for (code, list) in lists.sorted(by: { $0.key < $1.key }) {
      keys[code] = pairs.count..<(pairs.count + list.count)
      pairs += list.sorted()
    }
    return (pairs, keys)
  }

  private static func likeliest() -> (byLead: [[UInt16]], byTrail: [[UInt16]]) {
    let script = ScriptTable.shared
    let model = CharacterModel.shared
    var byLead = [[(pair: UInt16, score: Float)]](repeating: [], count: 256)
    var byTrail = byLead
    for lead in 0x81...0xFE {
      for trail in 0x40...0xFE {
        guard let unit = DoubleByteTable.gb18030.unit(UInt8(lead), UInt8(trail)) else { continue }
        let scalar = UInt32(unit)
        if !script.classes(of: scalar).isDisjoint(with: [.simplified, .unknown]) { continue }
        let score = model.step(script.simplifiedUnit(scalar), after: 0, at: .outside).apart
        byLead[lead].append((UInt16(lead << 8 | trail), score))
        byTrail[trail].append((UInt16(lead << 8 | trail), score))
      }
    }
    func best(_ pairs: [(pair: UInt16, score: Float)]) -> [UInt16] {
      pairs.sorted { ($0.score, $1.pair) > ($1.score, $0.pair) }.prefix(candidates).map(\.pair)
    }
    return (byLead.map(best), byTrail.map(best))
  }

  /// The likeliest characters with a lead byte.
  func likely(lead: UInt8) -> [UInt16] { byLead[Int(lead)] }

  /// The likeliest characters with a lead byte whose trail byte may have been lost with the byte behind it.
  func likelyLost(lead: UInt8) -> [UInt16] { lostByLead[Int(lead)] }

  /// The likeliest characters with a trail byte.
  func likely(trail: UInt8) -> [UInt16] { byTrail[Int(trail)] }

  /// The keys with a reading; those with its tone, if there are any.
  func keys(_ syllable: PinyinSyllable) -> Keys {
    keys[syllable.code] ?? keys[syllable.withoutTone.code] ?? 0..<0
  }

  func isKey(_ pair: UInt16, _ syllable: PinyinSyllable) -> Bool {
    guard let unit = DoubleByteTable.gb18030.unit(UInt8(pair >> 8), UInt8(pair & 0xFF)) else { return false }
    return ScriptReadings.shared.isRead(UInt32(unit), syllable)
  }

  @inline(__always)
  func hasLost(_ lead: UInt8) -> Bool { leadsLost[Int(lead)] }

  @inline(__always)
  func isLost(_ lead: UInt8, _ trail: UInt8) -> Bool { isLost[Int(lead) << 8 | Int(trail)] }
}
