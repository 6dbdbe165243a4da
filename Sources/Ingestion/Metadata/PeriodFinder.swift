import Records

/// Finds the year that a report looks back on and the year that it plans for, from its title, its first-level headings
/// and its first paragraph. The words that tell which is which are the heading terms of roles.csv.
package struct PeriodFinder: Sendable {
  private let terms: [(term: [UInt32], isPlan: Bool, weight: Int, isAtEnd: Bool)]

  package init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["where", "role", "term", "weight"])
    terms = table.rows.compactMap { row in
      guard ["heading", "heading_end"].contains(row["where"]), ["review", "plan"].contains(row["role"]) else {
        return nil
      }
      return (
        foldedScalars(row["term"].utf8), row["role"] == "plan", Int(row["weight"]) ?? 1, row["where"] == "heading_end"
      )
    }
  }

  init(review: [String], plan: [String]) {
    terms =
      review.map { (foldedScalars($0.utf8), false, 2, false) } + plan.map { (foldedScalars($0.utf8), true, 2, false) }
  }

  struct Years: Equatable {
    var review: Int?
    var plan: Int?

    /// Takes the years of headings that do not say what they tell (2022年工作): beside a plan the year before it is
    /// looked back on, beside a review the year behind it is planned for, and of two in a row each has its part.
    fileprivate mutating func add(_ bare: Set<Int>) {
      if let plan, review == nil, bare.contains(plan - 1) { review = plan - 1 }
      if let review, plan == nil, bare.contains(review + 1) { plan = review + 1 }
      if review == nil, plan == nil, let first = bare.min(), bare == [first, first + 1] {
        review = first
        plan = first + 1
      }
    }
  }

  func find(title: String?, headings: [String], opening: String) -> Years {
    var years = Years()
    var bare: Set<Int> = []
    for (index, line) in ([title].compactMap { $0 } + headings).enumerated() {
      let scalars = foldedScalars(line.utf8)
      let isTitle = title != nil && index == 0
      for mention in mentions(scalars) {
        let rest = scalars[mention.end..<mention.next]
        switch isPlan(rest) {
        case true?:
          // Of two years that both sound like plans the earlier one is looked back on.
          if let plan = years.plan, plan != mention.year, years.review == nil {
            years.review = min(plan, mention.year)
            years.plan = max(plan, mention.year)
          }
          years.plan = years.plan ?? mention.year
        case false?: years.review = years.review ?? mention.year
        case nil: if !isTitle { bare.insert(mention.year) }
        }
      }
      // A government reports in a year on the year before.
      if isTitle, years.review == nil || years.plan == nil, scalars.containsRun(Self.government),
        let year = mentions(scalars).first?.year
      {
        return Years(review: year - 1, plan: year)
      }
    }
    years.add(bare)
    if years.review == nil {
      years.review = openingYear(opening)
      if let plan = years.plan, let review = years.review, review >= plan { years.review = nil }
    }
    return years
  }

  /// 比, 较, 为
  private static let comparisons: Set<UInt32> = [0x6BD4, 0x8F83, 0x4E3A]
  private static let government = foldedScalars("政府工作报告".utf8)

  /// The years of a line, each with the words behind it up to the next.
  private func mentions(_ line: [UInt32]) -> [(year: Int, start: Int, end: Int, next: Int)] {
    var found: [(year: Int, start: Int, end: Int)] = []
    var position = 0
    while position + 4 < line.count {
      if let year = year(line, at: position), let length = Self.unit(line, position + 4) {
        found.append((year, position, position + 4 + length))
        position += 4 + length
      } else {
        position += 1
      }
    }
    return found.enumerated().map { index, hit in
      (hit.year, hit.start, hit.end, index + 1 < found.count ? found[index + 1].start : line.count)
    }
  }

  /// The length of what makes four digits a year: 年, or 度 and 上半 and 下半 where 年 was left out; nil where nothing does.
  private static func unit(_ line: [UInt32], _ position: Int) -> Int? {
    switch line[position] {
    case 0x5E74: 1
    case 0x5EA6: 0
    case 0x4E0A, 0x4E0B: position + 1 < line.count && line[position + 1] == 0x534A ? 0 : nil
    default: nil
    }
  }

  private func year(_ line: [UInt32], at position: Int) -> Int? {
    if position > 0, (0x30...0x39).contains(line[position - 1]) { return nil }
    // The end of a range (2021-2025年, 2021年至2025年) is no year of a report; 截至2022年 is one.
    if position > 0, [0x2D, 0x2014, 0x2013, 0x7E, 0x81F3].contains(line[position - 1]),
      position == 1 || line[position - 2] != 0x622A
    {
      return nil
    }
    var value = 0
    for offset in 0..<4 {
      guard (0x30...0x39).contains(line[position + offset]) else { return nil }
      value = value * 10 + Int(line[position + offset] - 0x30)
    }
    return (1990...2099).contains(value) ? value : nil
  }

  private func isPlan(_ words: ArraySlice<UInt32>) -> Bool? {
    var review = 0
    var plan = 0
    let words = Array(words)
    for term in terms
    where term.isAtEnd ? words.suffix(term.term.count).elementsEqual(term.term) : words.containsRun(term.term) {
      if term.isPlan {
        plan = max(plan, term.weight * 10 + term.term.count)
      } else {
        review = max(review, term.weight * 10 + term.term.count)
      }
    }
    return review == plan ? nil : plan > review
  }

  /// 2021年,罗湖区科技创新局在… : the year that a report begins with; not one that something is compared with (比2015年).
  private func openingYear(_ text: String) -> Int? {
    let scalars = foldedScalars(text.utf8.prefix(600))
    return mentions(scalars).first {
      $0.end <= 40 && ($0.start == 0 || !Self.comparisons.contains(scalars[$0.start - 1]))
    }?.year
  }
}
