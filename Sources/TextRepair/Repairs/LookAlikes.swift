/// Takes invisible characters out of Chinese lines and puts ordinary characters in the place of those that only look
/// like them: full-width figures and letters, radicals, compatibility forms, odd spaces.
///
/// Marks stay in the width that the page writes them in, and so do runs of spaces, which lay a page out.
enum LookAlikes {
  static func proposals(in utf8: [UInt8], isExplaining: Bool = false) -> [RepairTrace.Proposal] {
    var result: [RepairTrace.Proposal] = []
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? utf8.count
      let count = TraditionalScript.count(in: utf8, start..<end)
      if count.lookAlike > 0, count.ideographs > 0, !count.isOtherLanguage { repair(utf8, start..<end, into: &result) }
      start = end
    }
    if isExplaining {
      for index in result.indices {
        let isInvisible = result[index].edit.replacement.isEmpty
        result[index].evidence = [
          RepairEvidence(reason: isInvisible ? "an invisible character" : "looks like the ordinary character")
        ]
      }
    }
    return result
  }

  private static func repair(_ utf8: [UInt8], _ line: Range<Int>, into result: inout [RepairTrace.Proposal]) {
    let table = ScriptTable.shared
    var reader = ScalarReader(utf8, from: line.lowerBound)
    var previous: UInt32 = 0
    while reader.position < line.upperBound, let (scalar, start) = reader.next() {
      defer { previous = scalar }
      guard table.classes(of: scalar).contains(.lookAlike) else { continue }
      var replacement: [UInt8] = []
      if let ordinary = table.ordinary(scalar) {
        if ordinary == 0x20 {
          var ahead = reader
          let next = ahead.next()?.value ?? 0
          // One space between words is a space; several are layout.
          if isSpace(previous) || isSpace(next) { continue }
        } else if scalar >= 0xFF05, scalar <= 0xFF0F, !isFigure(previous) {
          continue
        }
        replacement.append(scalar: ordinary)
      }
      result.append(RepairTrace.Proposal(start..<reader.position, replacement, confidence: RepairConfidence.certain))
    }
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0, 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isFigure(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }
}
