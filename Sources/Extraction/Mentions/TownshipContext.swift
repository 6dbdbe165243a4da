/// Whether a township of the table is one here.
extension DistrictContext {
  /// 大厂镇, 和谐街道: a word, unless the report's own county or city has such a township, or the place above it or others of its
  /// like stand beside it. 振兴乡|村, 水源乡|镇: not cut from 乡村 and 乡镇.
  static func township(_ passage: Passage, _ index: Int, _ name: NameRow) -> Refusal? {
    if isCutFromWord(passage, index) { return .ofAnother }
    if !passage.ends(index, with: "街道"), passage.isWritten(index + 1, "村") || passage.isWritten(index + 1, "街") {
      return .ofAnother
    }
    if passage.ends(index, with: "乡"), passage.isWritten(index + 1, "镇") { return .ofAnother }
    return passage.words(index).contains(.ambiguous) && !isKnownTownship(passage, index, name) ? .ordinaryWord : nil
  }

  private static func isKnownTownship(_ passage: Passage, _ index: Int, _ name: NameRow) -> Bool {
    if let own = passage.divisionCode, own.digits >= 4, passage.lexicon.hasCode(name, { own == $0 || own.isAbove($0) })
    {
      return true
    }
    if isHeld(passage, index, name) { return true }
    return [-1, 1].contains { step in
      guard passage.isJoint(index + step), let beside = passage.name(index + 2 * step) else { return false }
      return beside.isTownship
        && (isSurePlace(passage, index + 2 * step) || isHeld(passage, index + 2 * step, beside))
    }
  }

  /// 云岭区|平安街道: behind a division that has it.
  private static func isHeld(_ passage: Passage, _ index: Int, _ name: NameRow) -> Bool {
    passage.name(index - 1).map { $0.type == .district && holds(passage, $0, name) } ?? false
  }

  /// Whether a division is one of those that have a township.
  static func holds(_ passage: Passage, _ above: NameRow, _ township: NameRow) -> Bool {
    passage.lexicon.hasCodes(above, township) { $0 == $1 || $0.isAbove($1) }
  }
}
