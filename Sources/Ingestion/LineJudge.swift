/// Judges lines one by one: running text, heading, furniture, metadata.
struct LineJudge: Sendable {
  enum Verdict: Equatable, Sendable {
    case prose
    /// 一、 (一) 1. 第一章 and such at the start.
    case numbered
    /// A short line that nothing is known of.
    case plain
    /// A labelled line: 来源: … 发布时间: …
    case metadata
    /// A date, alone or with a time of day.
    case date
    case furniture(kind: String, endsReport: Bool)
  }

  let furniture: FurnitureTable
  let labels: MetadataLabels

  /// - Parameter scalars: the page's lines as `foldedScalars`.
  func judge(_ page: PageText, _ scalars: [[UInt32]]) -> [Verdict] {
    var verdicts: [Verdict] = []
    verdicts.reserveCapacity(page.lines.count)
    for (index, line) in page.lines.enumerated() {
      var verdict = judge(line, scalars[index], of: page)
      // A value may stand in the line below its label.
      if index > 0, verdict == .plain, scalars[index].count <= 20, verdicts[index - 1] == .metadata,
        scalars[index - 1].last == 0x3A
      {
        verdict = .metadata
      }
      verdicts.append(verdict)
    }
    return verdicts
  }

  private func judge(_ line: PageLine, _ scalars: [UInt32], of page: PageText) -> Verdict {
    let profile = LineProfile(scalars)
    if line.kind == .row {
      if scalars.count <= 300 {
        let values = labels.values(ofRow: page.string(line))
        // A table's head says 名称 too, without a name behind it.
        let isHead = values.contains { $0.field == "title" && (1...5).contains($0.text.unicodeScalars.count) }
        if !values.isEmpty, !isHead { return .metadata }
      }
      return profile.isProse ? .prose : .plain
    }
    if profile.han == 0, scalars.count <= 3 || scalars.count > 200, scalars.allSatisfy(LineMark.isMark) {
      return .furniture(kind: "toolbar", endsReport: false)
    }
    if profile.sentenceMarks <= 1 && furniture.isSpam(scalars) {
      return .furniture(kind: "spam", endsReport: false)
    }
    if isLink(scalars) { return .furniture(kind: "links", endsReport: false) }
    if let entry = furniture.match(scalars), !(profile.isProse && isTail(scalars)) {
      return .furniture(kind: entry.kind, endsReport: entry.endsReport)
    }
    if labels.isSigned(scalars) { return .metadata }
    if Outline.startsNumbered(scalars) { return profile.isProse ? .prose : .numbered }
    if scalars.count <= 200, !profile.isProse || scalars.count < 120,
      scalars.contains(0x3A) || scalars[0] == 0x3010 || scalars[0] == 0x5B
    {
      let (values, isWhole, before) = labels.values(of: page.string(line))
      // 【纠错】【责任编辑：某某】: buttons may stand before the labels.
      // 记者：最困难的是哪一年？ is said, not signed.
      let isSaid = values.count == 1 && values[0].field == "author" && [0x3F, 0x3002, 0x21].contains(scalars.last)
      if isSaid { return profile.isProse ? .prose : .plain }
      if isWhole || before.count <= 8 && !values.isEmpty && furniture.match(before) != nil
        || values.count >= 2 && scalars.count <= 80 && (!profile.isProse || scalars.count < 40)
      {
        return .metadata
      }
    }
    if profile.separators >= 2 && profile.separators * 12 > profile.scalars, !PageNumber.isPossible(scalars) {
      return .furniture(kind: "navigation", endsReport: false)
    }
    if line.linkBytes * 10 > line.range.count * 7 { return .furniture(kind: "links", endsReport: false) }
    if isDate(scalars, page.string(line)) { return .date }
    if !profile.isProse, scalars.count <= 80, profile.digits >= 8, isDateline(line, of: page) { return .metadata }
    return profile.isProse ? .prose : .plain
  }

  /// Whether furniture stands only behind the last sentence of running text: …仍将持续。返回首页>>
  private func isTail(_ scalars: [UInt32]) -> Bool {
    guard let stop = scalars.lastIndex(of: 0x3002), stop >= 20, scalars.count - stop > 2 else { return false }
    return furniture.match(Array(scalars[...stop])) == nil
  }

  /// A date with a time of day: a page says when it was published so, whatever stands beside it.
  private func isDateline(_ line: PageLine, of page: PageText) -> Bool {
    page.text.utf8.withUnsafeBufferPointer { bytes in
      guard let hit = DateScanner.first(bytes, line.range) else { return false }
      return DateScanner.hasTime(bytes, hit.range.upperBound, min(line.range.upperBound, hit.range.upperBound + 24))
    }
  }

  /// A date with nothing but a time of day and marks beside it.
  private func isDate(_ scalars: [UInt32], _ text: String) -> Bool {
    if scalars.count > 24 || scalars.count < 8 { return false }
    let allowed: Set<UInt32> = [0x5E74, 0x6708, 0x65E5, 0x65F6, 0x5206, 0x79D2, 0x5468, 0x661F, 0x671F]
    if scalars.contains(where: { Scalars.isHan($0) && !allowed.contains($0) }) { return false }
    return DateScanner.first(in: text) != nil
  }

  /// A Markdown image or a line that is one Markdown link.
  private func isLink(_ scalars: [UInt32]) -> Bool {
    guard let first = scalars.first, let last = scalars.last, last == 0x29 else { return false }
    if first == 0x21, scalars.count > 4, scalars[1] == 0x5B { return true }
    return first == 0x5B && scalars.contains(0x5D)
  }
}

/// The numbering of Chinese official documents: 一、 (一) 1. (1) 第一章.
enum Outline {
  static func startsNumbered(_ scalars: [UInt32]) -> Bool { level(scalars) != nil }

  /// 1 for 一、 and 第一章, 2 for (一), 3 for 1. and 1、, 4 for (1).
  static func level(_ scalars: [UInt32]) -> Int? {
    var position = 0
    func at(_ offset: Int) -> UInt32 { position + offset < scalars.count ? scalars[position + offset] : 0 }
    let isBracketed = at(0) == 0x28 || at(0) == 0x3014
    if isBracketed { position += 1 }
    let isOrdinal = at(0) == 0x7B2C
    if isOrdinal { position += 1 }
    let start = position
    while position < scalars.count, numerals.contains(scalars[position]) { position += 1 }
    let isChinese = position > start
    if !isChinese {
      while position < scalars.count, (0x30...0x39).contains(scalars[position]) { position += 1 }
    }
    let count = position - start
    if count == 0 || count > 3 { return nil }
    switch at(0) {
    case 0x29, 0x3015: return isBracketed ? (isChinese ? 2 : 4) : nil
    case 0x3001: return isBracketed ? nil : (isChinese ? 1 : 3)
    case 0x2E: return isBracketed || isChinese || (0x30...0x39).contains(at(1)) ? nil : 3
    case 0x7AE0, 0x8282, 0x90E8, 0x7BC7: return isOrdinal ? 1 : nil
    default: return nil
    }
  }

  /// The number of a heading 一、…: 1 for 一.
  static func firstLevelNumber(_ scalars: [UInt32]) -> Int? {
    guard level(scalars) == 1, let first = scalars.first else { return nil }
    guard let digit = digits.firstIndex(of: first) else { return nil }
    if digit == 9 {
      guard scalars.count > 1, let unit = digits.firstIndex(of: scalars[1]), unit < 9 else { return 10 }
      return 11 + unit
    }
    return digit + 1
  }

  private static let digits = "一二三四五六七八九十".unicodeScalars.map(\.value)
  private static let numerals = Set("一二三四五六七八九十百".unicodeScalars.map(\.value))
}
