/// A report as the comparison of plans and outcomes reads it: scalars, sentences and clauses with their role, names and
/// figures. All ranges count Unicode scalars.
struct ReportText {
  struct Sentence {
    var range: Range<Int>
    var role: String
    /// The headings above it.
    var section: String
    /// The work item that holds it.
    var measure: String?
    var clauses: [Range<Int>]
  }

  struct Name {
    var id: String
    var type: String
    var subtype: String?
    var text: String
    var entity: String?
    var range: Range<Int>
  }

  struct Figure {
    var id: String
    var metric: String
    var indicator: String?
    var value: String?
    var unit: String
    var aspect: String
    var qualifier: String
    var stance: String
    var period: Int?
    var subject: String
    var text: String
    var range: Range<Int>
  }

  let number: Int
  let id: String
  let divisionCode: String?
  let scalars: [UInt32]
  let sentences: [Sentence]
  let names: [Name]
  let figures: [Figure]
  /// Whether any of it is a review.
  let hasReview: Bool

  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range].compactMap(Unicode.Scalar.init)))
  }

  /// Whether a sentence may tell what was done: it stands in a review, or in a report without one outside its plan.
  func tells(_ sentence: Int) -> Bool {
    hasReview ? sentences[sentence].role == "review" : sentences[sentence].role != "plan"
  }

  /// The number of the sentence that holds a position, or nil between sentences.
  func sentence(holding position: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.lowerBound <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 && sentences[low - 1].range.contains(position) ? low - 1 : nil
  }

  /// The clause of a sentence that holds a position; the whole sentence where there is none.
  func clause(holding position: Int, in sentence: Int) -> Range<Int> {
    sentences[sentence].clauses.first { $0.contains(position) } ?? sentences[sentence].range
  }

  /// The names that stand in a range, or reach into it.
  func names(in range: Range<Int>) -> ArraySlice<Name> {
    var first = firstName(from: range.lowerBound)
    let last = firstName(from: range.upperBound)
    // Names do not overlap, so at most one reaches in; a few steps forgive damaged records.
    for _ in 0..<4 where first > 0 && names[first - 1].range.upperBound > range.lowerBound { first -= 1 }
    return names[first..<max(first, last)]
  }

  /// The index of the first name that begins at a position or behind it.
  private func firstName(from position: Int) -> Int {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].range.lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
