import Records

/// Finds the year that a report looks back on and the year that it plans for, from its title, its first-level headings
/// and its first paragraph. The words that tell which is which are the heading terms of roles.csv.
package struct PeriodFinder: Sendable {
  private let terms: [(term: [UInt32], isPlan: Bool, weight: Int, isAtEnd: Bool)]
  /// Words of a title that make its year the one looked back on where nothing else tells (2022年述职报告).
  private let titleWords: [[UInt32]]
  private let nextYear: [[UInt32]]
  private let lastYear: [[UInt32]]

  package init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["where", "role", "term", "weight"])
    func words(_ place: String) -> [[UInt32]] {
      table.rows.filter { $0["where"] == place }.map { foldedScalars($0["term"].utf8) }
    }
    terms = table.rows.compactMap { row in
      // 主要举措 leans to a plan, but reviews have such headings too: a word of weight 1 tells only where it ends one.
      guard row["where"] == "heading_end" || row["where"] == "heading" && row["weight"] != "1",
        ["review", "plan"].contains(row["role"])
      else { return nil }
      return (
        foldedScalars(row["term"].utf8), row["role"] == "plan", Int(row["weight"]) ?? 1, row["where"] == "heading_end"
      )
    }
    titleWords = words("title")
    nextYear = words("next_year")
    lastYear = words("last_year")
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

    /// Takes a line that names its year by the report's other one: 明年工作打算 behind 2022年工作总结, 去年工作回顾 in a plan.
    fileprivate mutating func addRelative(
      to line: [UInt32], _ next: [[UInt32]], _ last: [[UInt32]], _ isPlan: (ArraySlice<UInt32>) -> Bool?
    ) {
      if let review, plan == nil, let rest = line.behind(next), isPlan(rest) == true { plan = review + 1 }
      if let plan, review == nil, let rest = line.behind(last), isPlan(rest) == false { review = plan - 1 }
    }
  }

  func find(title: String?, headings: [String], opening: String) -> Years {
    var years = Years()
    var bare: Set<Int> = []
    var titleYear: Int?
    for (index, line) in ([title].compactMap { $0 } + headings).enumerated() {
      let scalars = foldedScalars(line.utf8)
      let isTitle = title != nil && index == 0
      let mentions = YearMentions.find(in: scalars)
      for mention in mentions {
        let rest = scalars[mention.end..<mention.next]
        switch isPlan(rest) {
        case true?:
          // A report on a year names its tasks too (2022年重点工作): they are no plan.
          if mention.year == years.review { break }
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
        let year = mentions.first?.year
      {
        return Years(review: year - 1, plan: year)
      }
      if isTitle, mentions.count == 1, titleWords.contains(where: { scalars.containsRun($0) }) {
        titleYear = mentions.first?.year
      }
      if mentions.isEmpty || isTitle { years.addRelative(to: scalars, nextYear, lastYear, isPlan) }
    }
    years.add(bare)
    if years == Years(), let title, foldedScalars(title.utf8).containsRun(Self.government) {
      return session(opening) ?? Years(review: openingYear(opening), plan: nil)
    }
    if years.review == nil, let titleYear, years.plan.map({ $0 > titleYear }) ?? true { years.review = titleYear }
    if years.review == nil {
      years.review = openingYear(opening)
      if let plan = years.plan, let review = years.review, review >= plan { years.review = nil }
    }
    return years
  }

  /// 比, 较, 为
  private static let comparisons: Set<UInt32> = [0x6BD4, 0x8F83, 0x4E3A]
  private static let government = foldedScalars("政府工作报告".utf8)

  /// ——2023年3月5日在第十四届…会议上: a government reports to a session on the year before, and in December on the year itself.
  private func session(_ opening: String) -> Years? {
    // The dash before the date is none of a range.
    let scalars = foldedScalars(opening.utf8.prefix(600)).filter { ![0x2D, 0x2014, 0x2013].contains($0) }
    for mention in YearMentions.find(in: scalars) {
      let rest = scalars[mention.end..<min(scalars.count, mention.end + Self.sessionLength)]
      guard Array(rest).containsRun(Self.sessionEnd) else { continue }
      let year = rest.starts(with: Self.december) ? mention.year + 1 : mention.year
      return Years(review: year - 1, plan: year)
    }
    return nil
  }

  /// The date and name of a session are no longer than this.
  private static let sessionLength = 50
  private static let sessionEnd = foldedScalars("会议上".utf8)
  private static let december = foldedScalars("12月".utf8)

  /// What the words behind a year say of it. Where they name a review and then a plan (工作总结及下一步工作计划) the year is the
  /// review's.
  private func isPlan(_ words: ArraySlice<UInt32>) -> Bool? {
    for position in words.indices where Self.conjunctions.contains(words[position]) {
      if verdict(words[..<position]) == false { return false }
    }
    return verdict(words)
  }

  /// 及 和 与 暨 、
  private static let conjunctions: Set<UInt32> = [0x53CA, 0x548C, 0x4E0E, 0x66A8, 0x3001]

  private func verdict(_ words: ArraySlice<UInt32>) -> Bool? {
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
    return YearMentions.find(in: scalars).first {
      $0.end <= 40 && ($0.start == 0 || !Self.comparisons.contains(scalars[$0.start - 1]))
    }?.year
  }
}

extension [UInt32] {
  /// What stands behind the first of some words that is found, nil where none is.
  fileprivate func behind(_ words: [[UInt32]]) -> ArraySlice<UInt32>? {
    for word in words where count > word.count {
      for start in 0..<(count - word.count) where self[start] == word[0] && self[start...].starts(with: word) {
        return self[(start + word.count)...]
      }
    }
    return nil
  }
}
