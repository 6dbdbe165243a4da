/// Whether a phrase can name what is measured. It must be a noun: verbs, adverbs and the rest of a sentence name nothing.
extension MetricFinder {
  /// 先, 目前, 压到, 居各区之首: a piece of the sentence, which says when, how or how far.
  func isFragment(_ metric: Scalars, _ figure: Figure) -> Bool {
    guard !metric.isEmpty, metric.count <= 12 else { return false }
    switch figure.rule.base {
    case .before, .following, .growth, .share, .level, .increase: break
    default: return false
    }
    if metric.count == 1 { return metric.character(0).isOne(of: "有多而提先越度相日分再已未都也又能应可须需会者末底初") }
    if words.isWhole(metric, roles: .nominal) { return false }
    return opensWithPlace(metric) || isPieced(metric, roles: [.adverb, .reach, .rank, .done, .base, .target])
  }

  /// 参股设立, 发展到目前: verbs and adverbs alone; one verb may be a deed that is counted, or what money is given as (支持).
  func isVerbal(_ phrase: Scalars) -> Bool {
    guard phrase.count > 2, phrase.count <= 12, !words.isWhole(phrase, roles: .nominal) else { return false }
    return opensWithPlace(phrase) || isPieced(phrase, roles: .verbal)
  }

  /// 居各区之首, 位列前茅, 达到国际领先水平: what is said of something, its verb first.
  private func opensWithPlace(_ phrase: Scalars) -> Bool {
    guard let verb = words.beginning(phrase, at: 0, limit: phrase.count, roles: [.rank, .reach]) else { return false }
    let last = phrase.character(verb.end - 1)
    if verb.roles.contains(.rank) {
      // 居民, 列车: other words.
      return last.isOne(of: "居列") && (verb.end > 1 || phrase.character(1).isOne(of: "全各第首前中世国"))
    }
    return verb.end > 1 && last.isOne(of: "到至") && verb.end < phrase.count
  }

  /// Whether a phrase is words with these roles one behind the other, none of which is a noun as well.
  func isPieced(_ phrase: Scalars, roles: FigureWords.Roles) -> Bool {
    var position = 0
    while position < phrase.count {
      guard let word = words.beginning(phrase, at: position, limit: phrase.count, roles: roles),
        !words.isWhole(phrase, position..<word.end, roles: .nominal)
      else { return false }
      position = word.end
    }
    return true
  }

  /// 每亩用水量 of 马铃薯种植每亩用水量, 亩均收入 of 基地亩均收入: what is measured by heads says enough.
  func fromBasis(_ metric: Scalars) -> Scalars {
    guard metric.count >= 8 else { return metric }
    for position in 4..<metric.count - 3 {
      let isEach = metric.character(position) == "每" && metric.character(position + 1).isOne(of: "亩户人万千百头")
      let isMean = metric.character(position + 1) == "均" && metric.character(position).isOne(of: "亩户笔")
      if isEach && !metric.character(position - 1).isOne(of: "到至") || isMean && metric.character(position - 1) != "农" {
        return metric.slice(position..<metric.count)
      }
    }
    return metric
  }

  /// 场景 of 场景两批: a count of another kind stands before the number.
  private func withoutCount(_ metric: Scalars) -> Scalars {
    let end = metric.count - 2
    guard end >= 2, metric.character(end + 1).isOne(of: "批轮"), NumeralCharacter.digit(metric.values[end]) != nil,
      NumeralCharacter.digit(metric.values[end - 1]) == nil, metric.character(end - 1) != "第"
    else { return metric }
    return metric.slice(0..<end)
  }

  /// 亿元以上项目 of 亿元以上项目引进110个: without what was done with them.
  func withoutLastDeed(_ metric: Scalars) -> Scalars {
    guard metric.count >= 4, !words.isWhole(metric, roles: [.act, .predicate]),
      let deed = words.ending(metric, at: metric.count, limit: 2, roles: .tail)
    else {
      return metric
    }
    var end = deed.start
    while end > 2, metric.character(end - 1).isOne(of: "共新均已各") { end -= 1 }
    if let adverb = words.ending(metric, at: end, limit: 2, roles: .adverb), end - adverb.start > 1 {
      end = adverb.start
    }
    let thing = words.ending(metric, at: end, limit: 0, roles: [.thing, .generic, .measure])
    // 学术活动在大理落户: where says nothing.
    if let place = (3..<max(3, end)).first(where: { metric.character($0) == "在" && end - $0 <= 6 }) { end = place }
    // 企业引进: the deed says which.
    let isWhole = thing.map { $0.start == 0 } ?? false
    return isWhole || end < 2 ? metric : metric.slice(0..<end)
  }

  /// 产量占全国 of 产量连续4年占全国: without how long it has been so.
  func withoutSpell(_ metric: Scalars) -> Scalars {
    guard metric.count > 8,
      let start = (2..<metric.count - 4).first(where: { metric.has("连续", at: $0) || metric.has("持续", at: $0) })
    else { return metric }
    var end = start + 2
    while end < metric.count, NumeralCharacter.digit(metric.values[end]) != nil { end += 1 }
    guard end > start + 2 else { return metric }
    if metric.character(end) == "个" { end += 1 }
    if metric.has("季度", at: end) { end += 1 }
    guard metric.character(end).isOne(of: "年月度"), end + 2 < metric.count else { return metric }
    return metric.slice(0..<start) + metric.slice(end + 1..<metric.count)
  }

  /// 测评点 of 测评点中有: without what leads on behind it.
  func withoutTail(_ metric: Scalars) -> Scalars {
    let metric = withoutCount(metric)
    var end = metric.count
    while end > 2 {
      let before = metric.character(end - 2)
      switch metric.character(end - 1) {
      case "有": if !before.isOne(of: "中里") { return metric.slice(0..<end) }
      case "里": if before.isOne(of: "公海英城邻故乡万千") { return metric.slice(0..<end) }
      case "中": if before.isOne(of: "其高初集途空水手") { return metric.slice(0..<end) }
      case "已": if before == "而" { return metric.slice(0..<end) }
      case "仅", "尚": break
      case "要": if before.isOne(of: "主重需概纪摘必险政提") { return metric.slice(0..<end) }
      case "共": if before.isOne(of: "公合中与") { return metric.slice(0..<end) }
      case "应": if before.isOne(of: "供反响效相对适呼感照策") { return metric.slice(0..<end) }
      case "了": if before.isOne(of: "为得除") { return metric.slice(0..<end) }
      default: return metric.slice(0..<end)
      }
      end -= 1
    }
    return metric.slice(0..<end)
  }

  /// 人均经费 of 经费人均: the basis is said first.
  func basisFirst(_ metric: Scalars) -> Scalars {
    let end = metric.count - 2
    guard end >= 2, metric.character(end + 1) == "均", metric.character(end).isOne(of: "人户亩笔件台") else { return metric }
    return metric.slice(end..<metric.count) + metric.slice(0..<end)
  }

  /// 新能源产业 + 产业投资 → 新能源产业投资.
  static func join(_ owner: Scalars, _ measure: Scalars) -> Scalars {
    let left = owner.values
    var right = measure.values
    if left.count > right.count, left.suffix(right.count).elementsEqual(right) { return owner }
    // 高技术制造业 + 产业增加值
    if owner.character(owner.count - 1) == "业", measure.count > 3, measure.has("产业", at: 0) {
      right.removeFirst(2)
    }
    // 案件审结 + 结案率 share no word.
    for overlap in stride(from: min(left.count, right.count - 1), to: right.count > 2 ? 1 : 0, by: -1)
    where left.suffix(overlap).elementsEqual(right.prefix(overlap)) {
      return Scalars(values: left + right.dropFirst(overlap))
    }
    return Scalars(values: left + right)
  }
}

extension Scalars {
  /// With `tail` at its end, once.
  func ended(by tail: Scalars) -> Scalars {
    count > tail.count && slice(count - tail.count..<count) == tail ? self : self + tail
  }
}

extension FigureWords.Roles {
  /// Those of nouns.
  static let nominal: FigureWords.Roles = [.thing, .measure, .generic, .alone, .total, .abstract, .unitlike]
  /// Those of what leads to a value.
  static let change: FigureWords.Roles = [.reach, .rise, .fall]
  /// Those of verbs and adverbs.
  static let verbal: FigureWords.Roles = [
    .act, .cut, .predicate, .soft, .reach, .rise, .fall, .add, .adverb, .rank, .done, .target, .base, .exceed,
  ]
}
