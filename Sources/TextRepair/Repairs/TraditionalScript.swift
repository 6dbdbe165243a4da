/// Turns a text in traditional script into simplified script.
///
/// A text is traditional as a whole or not at all: a name in traditional script in a simplified report stays, and so
/// does Japanese.
package enum TraditionalScript {
  /// `simplified`, `traditional` or `none` (no Chinese), by the characters that only one of the scripts has.
  package static func script(of utf8: [UInt8]) -> String {
    count(in: utf8, 0..<utf8.count).script
  }

  struct Count {
    var traditional = 0
    var simplified = 0
    var ideographs = 0
    var inContext = 0
    var lookAlike = 0
    /// Signs of text that was read in a wrong encoding, and of characters of two bytes in UTF-8.
    var misread = 0
    var latin = 0
    var otherScript = 0

    /// Kana or Hangul run through Japanese and Korean; in Chinese one is a rare guest.
    var isOtherLanguage: Bool { otherScript * 8 > ideographs }

    var script: String {
      if isOtherLanguage || ideographs == 0 { return "none" }
      return traditional > 2 * simplified ? "traditional" : "simplified"
    }
  }

  static func count(in utf8: [UInt8], _ range: Range<Int>) -> Count {
    var count = Count()
    // How often each combination of classes occurs: one addition a character.
    var combinations = InlineArray<256, Int32>(repeating: 0)
    utf8.withUnsafeBufferPointer { bytes in
      ScriptTable.shared.classes.withUnsafeBufferPointer { classes in
        var position = range.lowerBound
        while position + 2 < range.upperBound {
          let byte = bytes[position]
          if byte & 0xF0 != 0xE0 {
            if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { count.lookAlike += 1 }
            if byte == 0x7F { count.lookAlike += 1 }
            if byte == 0xC2 || byte == 0xC3 { add(byte, bytes[position + 1], to: &count) }
            position += 1
            continue
          }
          let scalar =
            Int(bytes[position] & 0xF) << 12 | Int(bytes[position + 1] & 0x3F) << 6 | Int(bytes[position + 2] & 0x3F)
          combinations[Int(classes[scalar])] &+= 1
          position += 3
        }
      }
    }
    for index in combinations.indices where combinations[index] > 0 {
      let found = ScriptTable.Classes(rawValue: UInt8(index))
      let times = Int(combinations[index])
      if found.contains(.traditional) { count.traditional += times }
      if found.contains(.lookAlike) { count.lookAlike += times }
      if found.contains(.misread) { count.misread += times }
      if found.contains(.inContext) { count.inContext += times }
      if found.contains(.simplified) { count.simplified += times }
      if found.contains(.ideograph) { count.ideographs += times }
      if found.contains(.otherScript) { count.otherScript += times }
    }
    return count
  }

  /// Counts a character from U+0080 to U+00FF by its two bytes. · × ± ° are no sign of anything.
  private static func add(_ lead: UInt8, _ trail: UInt8, to count: inout Count) {
    if lead == 0xC2, trail <= 0xA0 || trail == 0xAD { count.lookAlike += 1 }
    switch (lead, trail) {
    case (0xC2, 0xB7), (0xC3, 0x97), (0xC2, 0xB0), (0xC2, 0xB1), (0xC2, 0xA0): break
    default: count.latin += 1
    }
  }

  static func proposals(in utf8: [UInt8], isExplaining: Bool = false) -> [RepairTrace.Proposal] {
    var result: [RepairTrace.Proposal] = []
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? utf8.count
      convertLine(utf8, start..<end, into: &result)
      start = end
    }
    if isExplaining {
      let count = count(in: utf8, 0..<utf8.count)
      for index in result.indices {
        result[index].evidence = [evidence(for: result[index].edit, in: utf8, count)]
      }
    }
    return result
  }

  private static func evidence(for edit: AlignedText.Edit, in utf8: [UInt8], _ count: Count) -> RepairEvidence {
    let model = CharacterModel.shared
    let before = ScriptTable.scalars(utf8[edit.range])
    let after = ScriptTable.scalars(edit.replacement[...])
    return RepairEvidence(
      reason: "the text has \(count.traditional) traditional characters and \(count.simplified) simplified ones",
      chosen: RepairEvidence.Reading(
        text: String(decoding: edit.replacement, as: UTF8.self), score: Double(model.score(after))),
      rejected: [
        RepairEvidence.Reading(
          text: String(decoding: utf8[edit.range], as: UTF8.self), score: Double(model.score(before)))
      ])
  }

  /// Converts the clauses of a line: by the table, or, where words decide, by OpenCC.
  private static func convertLine(_ utf8: [UInt8], _ line: Range<Int>, into result: inout [RepairTrace.Proposal]) {
    let count = count(in: utf8, line)
    if count.traditional == 0 && count.inContext == 0 || count.isOtherLanguage { return }
    let table = ScriptTable.shared
    var clause: [UInt32] = []
    var start = line.lowerBound
    var position = line.lowerBound
    var needsContext = false
    while position < line.upperBound {
      let scalar = scalar(utf8, position)
      let classes = table.classes(of: scalar)
      if classes.contains(.ideograph) || scalar >= 0x10000 {
        if clause.isEmpty { start = position }
        clause.append(scalar)
        if classes.contains(.inContext) { needsContext = true }
      } else if !clause.isEmpty {
        convertClause(clause, at: start, needsContext: needsContext, into: &result)
        clause.removeAll(keepingCapacity: true)
        needsContext = false
      }
      position += utf8Width(scalar)
    }
    if !clause.isEmpty { convertClause(clause, at: start, needsContext: needsContext, into: &result) }
  }

  private static func convertClause(
    _ before: [UInt32], at start: Int, needsContext: Bool, into result: inout [RepairTrace.Proposal]
  ) {
    let table = ScriptTable.shared
    var after = before.map { $0 < 65536 ? table.simplifiedUnit($0) : $0 }
    if needsContext {
      var utf8: [UInt8] = []
      for scalar in before { utf8.append(scalar: scalar) }
      if let converted = OpenCC.shared.convert(utf8[...]).map({ ScriptTable.scalars($0[...]) }),
        converted.count == before.count
      {
        after = converted
      }
      ScriptLeftovers.choose(&after)
    }
    // Forms outside the Basic Multilingual Plane are not among the units.
    for index in before.indices where after[index] == before[index] {
      guard !needsContext || before[index] >= 0x10000, let form = table.simplified(before[index]) else { continue }
      after[index] = form
    }
    var position = start
    var index = 0
    while index < before.count {
      if before[index] == after[index] {
        position += utf8Width(before[index])
        index += 1
        continue
      }
      let start = position
      var replacement: [UInt8] = []
      while index < before.count, before[index] != after[index] {
        replacement.append(scalar: after[index])
        position += utf8Width(before[index])
        index += 1
      }
      result.append(RepairTrace.Proposal(start..<position, replacement, confidence: RepairConfidence.certain))
    }
  }

  @inline(__always)
  private static func scalar(_ utf8: [UInt8], _ position: Int) -> UInt32 {
    let first = UInt32(utf8[position])
    func rest(_ index: Int) -> UInt32 { UInt32(utf8[position + index] & 0x3F) }
    if first < 0x80 { return first }
    if first < 0xE0 { return (first & 0x1F) << 6 | rest(1) }
    if first < 0xF0 { return (first & 0xF) << 12 | rest(1) << 6 | rest(2) }
    return (first & 7) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)
  }
}
