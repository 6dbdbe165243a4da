import CRepairTables

/// Which characters are traditional, and what they are in simplified script.
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
    var units = [UInt16](unsafeUninitializedCapacity: 65536) { units, count in
      for scalar in 0..<65536 { units.initializeElement(at: scalar, to: UInt16(scalar)) }
      count = 65536
    }
    var forms: [UInt32: UInt32] = [:]
    forms.reserveCapacity(4096)
    for scalar in 0x3400...0x9FFF { classes[scalar] = Classes.ideograph.rawValue }
    for scalar in 0xF900...0xFAFF { classes[scalar] = Classes.ideograph.rawValue }
    var traditional = ScriptRows(repair_table_traditional())
    traditional.skipRow()
    while let (from, to) = traditional.pair() {
      forms[from] = to
      if from < 65536 { classes[Int(from)] |= Classes.traditional.rawValue }
      if from < 65536, to < 65536 { units[Int(from)] = UInt16(to) }
      traditional.skipRow()
    }
    var simplified = ScriptRows(repair_table_simplified())
    while let scalar = simplified.scalar() {
      if scalar < 65536, scalar != 0x0A { classes[Int(scalar)] |= Classes.simplified.rawValue }
    }
    for scalar in 0x3040...0x30FF { classes[scalar] |= Classes.otherScript.rawValue }
    for scalar in 0xAC00...0xD7A3 { classes[scalar] |= Classes.otherScript.rawValue }
    for scalar in 0xE000...0xF8FF { classes[scalar] |= Classes.unknown.rawValue }
    classes[0xFFFD] |= Classes.unknown.rawValue
    var ordinary: [UInt32: UInt32] = [:]
    ordinary.reserveCapacity(1024)
    var lookAlikes = ScriptRows(repair_table_lookalikes())
    lookAlikes.skipRow()
    while let (from, to) = lookAlikes.pair() {
      ordinary[from] = to
      lookAlikes.skipRow()
    }
    for scalar in Self.wideASCII { ordinary[scalar] = scalar - 0xFEE0 }
    for scalar in Self.oddSpaces { ordinary[scalar] = 0x20 }
    for scalar in ordinary.keys where scalar < 65536 { classes[Int(scalar)] |= Classes.lookAlike.rawValue }
    for scalar in Self.invisible { classes[scalar] |= Classes.lookAlike.rawValue }
    ordinaryForms = ordinary
    for scalar in Self.misread.unicodeScalars { classes[Int(scalar.value)] |= Classes.misread.rawValue }
    for scalar in Self.inContext.unicodeScalars { classes[Int(scalar.value)] |= Classes.inContext.rawValue }
    self.classes = classes
    self.units = units
    simplifiedForms = forms
  }

  /// The simplified form of a traditional character, or nil.
  func simplified(_ scalar: UInt32) -> UInt32? { simplifiedForms[scalar] }

  /// The simplified form as far as the Basic Multilingual Plane goes.
  @inline(__always)
  func simplifiedUnit(_ scalar: UInt32) -> UInt32 { scalar < 65536 ? UInt32(units[Int(scalar)]) : scalar }

  @inline(__always)
  func classes(of scalar: UInt32) -> Classes { scalar < 65536 ? Classes(rawValue: classes[Int(scalar)]) : [] }

  static func scalars(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
  }
}
