import CRepairTables

/// Which characters are traditional, what they are in simplified script, and how they are read.
struct ScriptTable: Sendable {
  struct Classes: OptionSet, Sendable {
    let rawValue: UInt8
    /// The simplified script writes it otherwise.
    static let traditional = Classes(rawValue: 1)
    /// Only the simplified script has it.
    static let simplified = Classes(rawValue: 2)
    /// Kana and Hangul.
    static let otherScript = Classes(rawValue: 4)
    /// Invisible, or looks like an ASCII character.
    static let lookAlike = Classes(rawValue: 8)
    /// Private use, or U+FFFD.
    static let unknown = Classes(rawValue: 16)
    /// A Chinese character.
    static let ideograph = Classes(rawValue: 32)
    /// What its simplified form is depends on the words around.
    static let inContext = Classes(rawValue: 64)
    /// Begins what UTF-8 looks like when it was read as GBK.
    static let misread = Classes(rawValue: 128)
  }

  static let shared = ScriptTable()

  /// What stands in the place of a look-alike character; nil for one that is invisible.
  private let ordinaryForms: [UInt32: UInt32]

  /// By scalar of the Basic Multilingual Plane.
  let classes: [UInt8]
  private let simplifiedForms: [UInt32: UInt32]
  /// The simplified form of each scalar of the Basic Multilingual Plane, where it is there too; else the scalar itself.
  private let units: [UInt16]
  private let readings: [UInt32: [PinyinSyllable]]
  /// The letters of the readings of a character of the Basic Multilingual Plane: from `readingStarts[c]` on up to
  /// `readingStarts[c + 1]` of `readingLetters`.
  private let readingStarts: [Int32]
  private let readingLetters: [UInt32]

  /// The characters that OpenCC's `TSPhrases` converts otherwise in a phrase than alone, and those of `ScriptLeftovers`.
  private static let inContext = "徵鍊藉鍾薹乾畫瞭於覆麼噁濛吒昇衹沈鉅俱彷牴么麽著祇甚彿"

  /// Full-width figures, letters and the signs that stand among them.
  private static let wideASCII: [UInt32] =
    Array(0xFF10...0xFF19) + Array(0xFF21...0xFF3A) + Array(0xFF41...0xFF5A) + [
      0xFF05, 0xFF0B, 0xFF0D, 0xFF0E, 0xFF0F,
    ]
  private static let oddSpaces: [UInt32] = Array(0x2000...0x200A) + [0xA0, 0x202F, 0x205F]
  /// Characters without a form of their own: zero-width ones, marks of direction, the soft hyphen, controls.
  private static let invisible: [Int] =
    Array(0...8) + [0x0B, 0x0C] + Array(0x0E...0x1F) + Array(0x7F...0x9F) + [0xAD, 0x180E, 0xFEFF]
    + Array(0x200B...0x200F)
    + Array(0x202A...0x202E) + Array(0x2060...0x2069)
  /// What the most frequent characters of Chinese in UTF-8 begin with when they are read as GBK.
  private static let misread = "锛銆鐨涓绉鎶鍏鍚鍖鏈鍥鍦鏄浜浠鍙鏂鍒闄伙鈥"

  /// What an analyst wants instead of a look-alike character: nil for nothing.
  func ordinary(_ scalar: UInt32) -> UInt32? { ordinaryForms[scalar] }

  private init() {
    var classes = [UInt8](repeating: 0, count: 65536)
    var forms: [UInt32: UInt32] = [:]
    var readings: [UInt32: [PinyinSyllable]] = [:]
    forms.reserveCapacity(4096)
    readings.reserveCapacity(4096)
    for scalar in 0x3400...0x9FFF { classes[scalar] = Classes.ideograph.rawValue }
    for scalar in 0xF900...0xFAFF { classes[scalar] = Classes.ideograph.rawValue }
    for row in Self.lines(repair_table_traditional()).dropFirst() {
      let fields = row.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      guard fields.count == 3, let from = Self.scalars(fields[0]).first, let to = Self.scalars(fields[1]).first else {
        continue
      }
      forms[from] = to
      if from < 65536 { classes[Int(from)] |= Classes.traditional.rawValue }
      let syllables = fields[2].split(separator: UInt8(ascii: " ")).compactMap { PinyinSyllable(utf8: $0) }
      readings[from] = syllables
    }
    for line in Self.lines(repair_table_simplified()) {
      for scalar in Self.scalars(line) where scalar < 65536 { classes[Int(scalar)] |= Classes.simplified.rawValue }
    }
    for scalar in 0x3040...0x30FF { classes[scalar] |= Classes.otherScript.rawValue }
    for scalar in 0xAC00...0xD7A3 { classes[scalar] |= Classes.otherScript.rawValue }
    for scalar in 0xE000...0xF8FF { classes[scalar] |= Classes.unknown.rawValue }
    classes[0xFFFD] |= Classes.unknown.rawValue
    var ordinary: [UInt32: UInt32] = [:]
    for row in Self.lines(repair_table_lookalikes()).dropFirst() {
      let scalars = Self.scalars(row)
      if scalars.count == 3 { ordinary[scalars[0]] = scalars[2] }
    }
    for scalar in Self.wideASCII { ordinary[scalar] = scalar - 0xFEE0 }
    for scalar in Self.oddSpaces { ordinary[scalar] = 0x20 }
    for scalar in ordinary.keys { classes[Int(scalar)] |= Classes.lookAlike.rawValue }
    for scalar in Self.invisible { classes[scalar] |= Classes.lookAlike.rawValue }
    ordinaryForms = ordinary
    for scalar in Self.misread.unicodeScalars { classes[Int(scalar.value)] |= Classes.misread.rawValue }
    for scalar in Self.inContext.unicodeScalars { classes[Int(scalar.value)] |= Classes.inContext.rawValue }
    self.classes = classes
    var units = (0..<65536).map { UInt16($0) }
    for (from, to) in forms where from < 65536 && to < 65536 { units[Int(from)] = UInt16(to) }
    self.units = units
    simplifiedForms = forms
    self.readings = readings
    var starts: [Int32] = []
    var letters: [UInt32] = []
    starts.reserveCapacity(65537)
    for scalar in 0..<65536 as Range<UInt32> {
      starts.append(Int32(letters.count))
      if classes[Int(scalar)] & Classes.traditional.rawValue != 0 {
        letters += (readings[scalar] ?? []).map(\.letters)
      }
    }
    starts.append(Int32(letters.count))
    readingStarts = starts
    readingLetters = letters
  }

  /// The simplified form of a traditional character, or nil.
  func simplified(_ scalar: UInt32) -> UInt32? { simplifiedForms[scalar] }

  /// The simplified form as far as the Basic Multilingual Plane goes.
  @inline(__always)
  func simplifiedUnit(_ scalar: UInt32) -> UInt32 { scalar < 65536 ? UInt32(units[Int(scalar)]) : scalar }

  @inline(__always)
  func classes(of scalar: UInt32) -> Classes { scalar < 65536 ? Classes(rawValue: classes[Int(scalar)]) : [] }

  /// The readings of a traditional character; empty for any other.
  func readings(of scalar: UInt32) -> [PinyinSyllable] { readings[scalar] ?? [] }

  /// Every traditional character that has readings.
  var charactersWithReadings: Dictionary<UInt32, [PinyinSyllable]>.Keys { readings.keys }

  /// Whether a character is traditional and read like this, whatever the tone: lists of readings disagree on tones.
  func isRead(_ scalar: UInt32, _ syllable: PinyinSyllable) -> Bool {
    guard scalar < 65536 else { return false }
    for index in readingStarts[Int(scalar)]..<readingStarts[Int(scalar) + 1]
    where readingLetters[Int(index)] == syllable.letters { return true }
    return false
  }

  static func lines(_ table: RepairTable) -> [ArraySlice<UInt8>] {
    Array(UnsafeBufferPointer(start: table.bytes, count: table.count)).split(separator: 0x0A)
  }

  static func scalars(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
  }
}
