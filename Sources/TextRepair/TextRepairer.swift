import Records

/// What repair made of a text.
package struct RepairedText: Sendable {
  package var text: AlignedText
  /// The repairs, in order, their `start` and `end` in scalars of `text`.
  package var repairs: [Repair]
  /// What speaks for each of the repairs; empty unless it was asked for.
  package var evidence: [[RepairEvidence]] = []
  /// The damage that was found (`Document.damage`): pinyin_annotation, misaligned_gbk, traditional_script, …
  package var damage: [String]
  /// `simplified`, `traditional` or `none`: the script before repair.
  package var script: String
  /// Places that are damaged beyond a convincing reading.
  package var problems: [Problem]
}

/// What decoding made of the bytes of a page.
package struct DecodedText: Sendable {
  package var text: AlignedText
  /// IANA name of the encoding that the bytes were in.
  package var encoding: String
  package var problems: [Problem]
}

/// Turns bytes into text and undoes the damage that copies of reports suffer.
package struct TextRepairer: Sendable {
  /// Whether traditional script is kept as it is (`--keep-script`).
  package var keepScript: Bool

  package init(keepScript: Bool = false) throws {
    self.keepScript = keepScript
  }

  /// Decodes a page. `declared` is the encoding that its markup or its server names, if any; it may lie.
  ///
  /// Never fails: what is no character in any encoding becomes U+FFFD, and a problem.
  package func decode(_ bytes: [UInt8], declared: String? = nil) -> DecodedText {
    PageDecoder.decode(bytes, declared: declared)
  }

  /// Repairs a text. Repairing twice changes nothing.
  ///
  /// `isExplaining`: whether the evidence of the repairs is wanted, which takes time.
  package func repair(_ text: AlignedText, isExplaining: Bool = false) -> RepairedText {
    var trace = RepairTrace(text)
    var count = TraditionalScript.count(in: text.utf8, 0..<text.utf8.count)
    if count.misread > 0 || count.latin > 2 {
      trace.apply(MisreadEncoding.proposals(in: text.utf8, isExplaining: isExplaining), kind: .misreadEncoding)
      if !trace.changes.isEmpty {
        count = TraditionalScript.count(in: trace.current.utf8, 0..<trace.current.utf8.count)
      }
    }
    // Shifted bytes are traditional text, even where nothing but garbage shows of it.
    let shifts = MisalignedGBK(
      trace.current.utf8, isTraditional: count.script == "traditional" || count.simplified == 0,
      isExplaining: isExplaining)
    if let shifts { trace.apply(shifts.proposals, kind: .misalignedGBK) }
    // Full-width letters may be bytes of cut characters: they are made plain only now.
    if count.lookAlike > 0 {
      trace.apply(LookAlikes.proposals(in: trace.current.utf8, isExplaining: isExplaining), kind: .lookAlike)
    }
    trace.apply(DecimalStops.proposals(in: trace.current.utf8, isExplaining: isExplaining), kind: .lookAlike)
    let script = shifts == nil ? count.script : TraditionalScript.script(of: trace.current.utf8)
    if ShiftSigns.mayBeDamaged(trace.current.utf8) {
      trace.apply(
        PinyinBrackets.proposals(
          in: trace.current.utf8, isTraditional: script == "traditional", isExplaining: isExplaining),
        kind: .pinyinAnnotation)
    }
    if script == "traditional", !keepScript {
      trace.apply(
        TraditionalScript.proposals(in: trace.current.utf8, isExplaining: isExplaining), kind: .traditionalScript)
    }
    let kinds = Set(trace.changes.map(\.kind))
    let (records, evidence) = trace.repairs()
    return RepairedText(
      text: trace.current, repairs: records, evidence: isExplaining ? evidence : [],
      damage: [RepairKind.pinyinAnnotation, .misalignedGBK, .traditionalScript].filter(kinds.contains).map(\.name),
      script: script, problems: shifts.map(ShiftProblems.problems) ?? [])
  }
}
