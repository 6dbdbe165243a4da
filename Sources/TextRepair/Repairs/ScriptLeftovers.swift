/// What the conversion to simplified script leaves undone, because it depends on the words around: 著力 is 着力, but 著名
/// stays 著名.
enum ScriptLeftovers {
  /// A character that OpenCC leaves, and what the simplified script mostly writes.
  private static func alternative(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x8457: 0x7740  // 著 着
    case 0x7947: 0x53EA  // 祇 只
    case 0x751A: 0x4EC0  // 甚 什
    case 0x5F77: 0x4EFF  // 彷 仿
    case 0x5F7F: 0x4F5B  // 彿 佛
    case 0x94A8: 0x5DE8  // 钜 巨
    case 0x8986: 0x590D  // 覆 复
    case 0x85C9: 0x501F  // 藉 借
    case 0x65BC: 0x4E8E  // 於 于
    default: nil
    }
  }

  /// How much likelier the alternative must be, in nats.
  private static let margin: Float = 1.5

  /// Chooses for each leftover in a line that was converted to simplified script.
  static func choose(_ scalars: inout [UInt32]) {
    for position in scalars.indices {
      guard let alternative = alternative(scalars[position]) else { continue }
      let start = max(0, position - 3)
      let end = min(scalars.count, position + 4)
      let before = Array(scalars[start..<position])
      let after = Array(scalars[(position + 1)..<end])
      let model = CharacterModel.shared
      let kept = model.score(before + [scalars[position]] + after)
      let changed = model.score(before + [alternative] + after)
      if changed > kept + margin { scalars[position] = alternative }
    }
  }
}
