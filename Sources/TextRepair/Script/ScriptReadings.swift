import CRepairTables

/// How traditional characters are read. Loaded for damaged pages alone.
struct ScriptReadings: Sendable {
  static let shared = ScriptReadings()

  /// The traditional characters of the Basic Multilingual Plane that the table has.
  let characters: [UInt32]
  private let syllables: [PinyinSyllable]
  /// Where the syllables of each of `characters` begin, and where the last one's end.
  private let starts: [Int32]
  /// By character: its place in `characters`, counted from 1; 0 for one that is not there.
  private let places: [UInt16]

  private init() {
    var characters: [UInt32] = []
    var syllables: [PinyinSyllable] = []
    var starts: [Int32] = [0]
    var places = [UInt16](repeating: 0, count: 65536)
    var rows = ScriptRows(repair_table_traditional())
    rows.skipRow()
    while let (character, _) = rows.pair() {
      guard character < 65536 else {
        rows.skipRow()
        continue
      }
      var syllable = PinyinSyllable()
      var isSyllable = true
      _ = rows.scalar()
      while true {
        let scalar = rows.scalar() ?? 0x0A
        if scalar == 0x20 || scalar == 0x0A {
          if isSyllable, syllable.count > 0 { syllables.append(syllable) }
          syllable = PinyinSyllable()
          isSyllable = true
          if scalar == 0x0A { break }
        } else if !syllable.append(scalar) {
          isSyllable = false
        }
      }
      characters.append(character)
      starts.append(Int32(syllables.count))
      places[Int(character)] = UInt16(characters.count)
    }
    self.characters = characters
    self.syllables = syllables
    self.starts = starts
    self.places = places
  }

  /// The readings of a traditional character; empty for any other.
  func readings(of scalar: UInt32) -> ArraySlice<PinyinSyllable> {
    guard scalar < 65536, places[Int(scalar)] > 0 else { return [] }
    let place = Int(places[Int(scalar)])
    return syllables[Int(starts[place - 1])..<Int(starts[place])]
  }

  /// Whether a character is traditional and read like this, whatever the tone: lists of readings disagree on tones.
  func isRead(_ scalar: UInt32, _ syllable: PinyinSyllable) -> Bool {
    guard scalar < 65536, places[Int(scalar)] > 0 else { return false }
    let place = Int(places[Int(scalar)])
    for index in Int(starts[place - 1])..<Int(starts[place]) where syllables[index].letters == syllable.letters {
      return true
    }
    return false
  }
}
