/// The two-byte part of an encoding in which ASCII is one byte and every other character a lead and a trail byte.
///
/// Filled once from `iconv`, so that decoding is a look-up, a bad byte never stops it, and characters go back to bytes.
struct DoubleByteTable: Sendable {
  /// Code units by (lead - 0x81) * 256 + trail; 0 where there is no character of the Basic Multilingual Plane.
  private let units: [UInt16]
  /// The two bytes of a character of the Basic Multilingual Plane; 0 where it has none.
  private let bytes: [UInt16]

  static let gb18030 = DoubleByteTable(encoding: "GB18030", userDefinedAreas: true)
  /// GBK as Microsoft has it, without what GB 18030 added.
  static let cp936 = DoubleByteTable(encoding: "CP936", userDefinedAreas: false)
  static let big5 = DoubleByteTable(encoding: "BIG5-HKSCS", userDefinedAreas: false)

  private init(encoding: String, userDefinedAreas: Bool) {
    var units = [UInt16](repeating: 0, count: 126 * 256)
    var back = [UInt16](repeating: 0, count: 65536)
    Self.forEachCharacter(of: encoding) { lead, trail, scalar in
      units[(lead - 0x81) * 256 + trail] = UInt16(scalar)
    }
    if userDefinedAreas { Self.fillUserDefinedAreas(&units) }
    for lead in 0x81...0xFE {
      for trail in 0x40...0xFE {
        let unit = units[(lead - 0x81) * 256 + trail]
        if unit != 0, back[Int(unit)] == 0 { back[Int(unit)] = UInt16(lead << 8 | trail) }
      }
    }
    self.units = units
    bytes = back
  }

  /// The pairs of bytes that are one character of the Basic Multilingual Plane to `iconv`, asked for in one go: every
  /// pair on a line of its own.
  private static func forEachCharacter(of encoding: String, _ body: (Int, Int, UInt32) -> Void) {
    guard let converter = IconvConverter(from: encoding) else { return }
    var lines: [UInt8] = []
    lines.reserveCapacity(3 * 126 * 191)
    for lead in 0x81...0xFE as ClosedRange<UInt8> {
      for trail in 0x40...0xFE as ClosedRange<UInt8> where trail != 0x7F {
        lines.append(lead)
        lines.append(trail)
        lines.append(0x0A)
      }
    }
    var output: [UInt8] = []
    output.reserveCapacity(2 * lines.count)
    var position = 0
    lines.withUnsafeBytes { lines in
      while position < lines.count {
        position += converter.convert(lines, from: position, into: &output).read
        guard position < lines.count else { break }
        // Not a character: its line stays empty.
        position += 3 - position % 3
        output.append(0x0A)
      }
    }
    var reader = ScalarReader(output)
    var line = 0
    var scalars: (count: Int, first: UInt32) = (0, 0)
    while let (scalar, _) = reader.next() {
      if scalar != 0x0A {
        if scalars.count == 0 { scalars.first = scalar }
        scalars.count += 1
        continue
      }
      if scalars.count == 1, scalars.first < 0x10000 {
        body(Int(lines[3 * line]), Int(lines[3 * line + 1]), scalars.first)
      }
      scalars = (0, 0)
      line += 1
    }
  }

  /// The three user-defined areas of GBK as private-use characters (GB 18030-2000, appendix), wherever `iconv` has
  /// nothing there.
  private static func fillUserDefinedAreas(_ units: inout [UInt16]) {
    var code: UInt16 = 0xE000
    func fill(_ leads: ClosedRange<Int>, _ trails: ClosedRange<Int>) {
      for lead in leads {
        for trail in trails where trail != 0x7F {
          if units[(lead - 0x81) * 256 + trail] == 0 { units[(lead - 0x81) * 256 + trail] = code }
          code += 1
        }
      }
    }
    fill(0xAA...0xAF, 0xA1...0xFE)
    fill(0xF8...0xFE, 0xA1...0xFE)
    fill(0xA1...0xA7, 0x40...0xA0)
  }

  /// The character of two bytes, or nil.
  @inline(__always)
  func unit(_ lead: UInt8, _ trail: UInt8) -> UInt16? {
    guard lead >= 0x81, lead <= 0xFE else { return nil }
    let unit = units[Int(lead - 0x81) << 8 | Int(trail)]
    return unit == 0 ? nil : unit
  }

  /// Lead byte << 8 | trail byte of a character, or nil.
  @inline(__always)
  func pair(_ scalar: UInt32) -> UInt16? {
    guard scalar < 0x10000 else { return nil }
    let pair = bytes[Int(scalar)]
    return pair == 0 ? nil : pair
  }
}

@inline(__always)
func utf8Width(_ scalar: UInt32) -> Int {
  scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
}

extension [UInt8] {
  /// Appends a scalar that is not a surrogate, as UTF-8.
  @inline(__always)
  mutating func append(scalar: UInt32) {
    if scalar < 0x80 {
      append(UInt8(scalar))
    } else if scalar < 0x800 {
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    } else {
      append(UInt8(0xF0 | scalar >> 18))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
