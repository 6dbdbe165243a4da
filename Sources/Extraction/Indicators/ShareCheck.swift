import Records

/// A share against its whole: 引进企业30家,占引进总数的60% beside 引进总数50家 elsewhere in the report.
struct ShareCheck {
  let lists: TextLists

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
  func findings(_ indicators: [Indicator], sentences: [Int]) -> [Finding] {
    var candidates: [(index: Int, whole: String)] = []
    for index in indicators.indices.dropFirst() {
      guard indicators[index].aspect == "share", indicators[index - 1].aspect == "level" else { continue }
      guard indicators[index].unit == "%", indicators[index].qualifier == "exact",
        indicators[index - 1].qualifier == "exact", sentences[index] == sentences[index - 1],
        let name = Self.wholeName(indicators[index].metric)
      else { continue }
      candidates.append((index, bare(name)))
    }
    if candidates.isEmpty { return [] }
    let levels = levels(indicators, of: Set(candidates.map(\.whole)))
    var found: [Finding] = []
    for (index, name) in candidates {
      let (part, share) = (indicators[index - 1], indicators[index])
      // 成交额8亿元,占全市成交额的2%: only what is said of the whole place is another amount.
      guard let whole = levels[Key(name, part)], whole.id != part.id,
        bare(part.metric) != name || whole.metric != name, let amount = part.value.flatMap(Double.init),
        let total = whole.value.flatMap(Double.init), let stated = share.value.flatMap(Double.init), total > 0
      else { continue }
      let computed = amount / total * 100
      if Self.differs(share, stated, from: computed) {
        found.append(Finding(part: part, share: share, whole: whole, computed: computed))
      }
    }
    return found
  }

  /// Whether a share as stated is not the computed one, both in per cent. Levels are written with three digits or more as a
  /// rule: one per cent of the share, and its last digit.
  static func differs(_ share: Indicator, _ stated: Double, from computed: Double) -> Bool {
    abs(computed - stated) > computed * 0.01 + (share.value?.contains(".") == true ? 0.06 : 0.6)
  }

  /// The exact levels of the things named, by what they measure; the first of several counts.
  private func levels(_ indicators: [Indicator], of names: Set<String>) -> [Key: Indicator] {
    var levels: [Key: Indicator] = [:]
    // A record is copied only where it is one of them: most differ in length.
    let lengths = Set(names.map(\.utf8.count))
    for index in indicators.indices
    where indicators[index].aspect == "level" && indicators[index].qualifier == "exact" {
      let name = bare(indicators[index].metric)
      guard lengths.contains(name.utf8.count), names.contains(name) else { continue }
      let key = Key(name, indicators[index])
      if levels[key] == nil { levels[key] = indicators[index] }
    }
    return levels
  }

  private struct Key: Hashable {
    var name: String
    var unit: String?
    var period: Int?

    init(_ name: String, _ indicator: Indicator) {
      self.name = name
      unit = indicator.unit
      period = indicator.period
    }
  }

  /// Without 全区 and the like.
  private func bare(_ name: String) -> String {
    let length = lists.prefix(.wholePlaces, name.utf8)
    return length == 0 ? name : String(decoding: name.utf8.dropFirst(length), as: UTF8.self)
  }

  /// What the share is of: behind 占, without 总数 and the like.
  private static func wholeName(_ metric: String) -> String? {
    let text = Scalars(metric)
    guard let mark = (0..<text.count).last(where: { text.character($0) == "占" }) else { return nil }
    var end = text.count
    for word: StaticString in ["的", "比重", "比例", "总数", "总量", "总额"] {
      let length = word.scalarCount
      if text.has(word, at: end - length) { end -= length }
    }
    return end > mark + 2 ? text.string(mark + 1..<end) : nil
  }
}
