import Records

/// A share against its whole: 引进企业30家,占引进总数的60% beside 引进总数50家 elsewhere in the report.
struct ShareCheck {
  /// The part and the share that stand together, and the whole that the report names elsewhere.
  struct Finding {
    var part: Indicator
    var share: Indicator
    var whole: Indicator
    /// What the share would be, in per cent.
    var computed: Double
  }

  /// - Parameters:
  ///   - indicators: of one document, in its order.
  ///   - sentences: the sentence of each.
  static func findings(_ indicators: [Indicator], sentences: [Int]) -> [Finding] {
    // Few reports give such a share: the levels are gathered when the first one is met.
    var wholes: [UTF8Key: Indicator]?
    var found: [Finding] = []
    for index in indicators.indices.dropFirst() {
      guard indicators[index].aspect == "share", indicators[index - 1].aspect == "level" else { continue }
      let (part, share) = (indicators[index - 1], indicators[index])
      guard share.unit == "%", share.qualifier == "exact", part.qualifier == "exact",
        sentences[index] == sentences[index - 1], let name = wholeName(share.metric)
      else { continue }
      let levels = wholes ?? self.levels(indicators)
      wholes = levels
      guard let whole = levels[key(name, part)], let amount = part.value.flatMap(Double.init),
        let total = whole.value.flatMap(Double.init), let stated = share.value.flatMap(Double.init), total > 0
      else { continue }
      let computed = amount / total * 100
      // Levels are written with three digits or more as a rule: one per cent of the share, and its last digit.
      if abs(computed - stated) > computed * 0.01 + (share.value?.contains(".") == true ? 0.06 : 0.6) {
        found.append(Finding(part: part, share: share, whole: whole, computed: computed))
      }
    }
    return found
  }

  /// The exact levels by what they measure; the first of several counts.
  private static func levels(_ indicators: [Indicator]) -> [UTF8Key: Indicator] {
    var levels: [UTF8Key: Indicator] = [:]
    for indicator in indicators where indicator.aspect == "level" && indicator.qualifier == "exact" {
      let key = key(indicator.metric, indicator)
      if levels[key] == nil { levels[key] = indicator }
    }
    return levels
  }

  private static func key(_ name: String, _ indicator: Indicator) -> UTF8Key {
    UTF8Key("\(bare(name))|\(indicator.unit ?? "")|\(indicator.period ?? 0)")
  }

  /// Without 全区 and the like.
  private static func bare(_ name: String) -> String {
    for word in ["全区", "全市", "全省", "全县", "辖区"] where name.hasPrefix(word) { return String(name.dropFirst(2)) }
    return name
  }

  /// What the share is of: behind 占, without 总数 and the like.
  private static func wholeName(_ metric: String) -> String? {
    let text = Scalars(metric)
    guard let mark = (0..<text.count).last(where: { text.character($0) == "占" }) else { return nil }
    var end = text.count
    for word: StaticString in ["的", "比重", "比例", "总数", "总量", "总额"] {
      let length = word.description.unicodeScalars.count
      if text.has(word, at: end - length) { end -= length }
    }
    return end > mark + 2 ? text.string(mark + 1..<end) : nil
  }
}
