/// A node of the outline while it is built; all positions are byte offsets. It holds no strings and no lists, so that it is
/// copied as it is.
struct OutlineNode: Sendable {
  enum Kind: Sendable {
    case title, section, measure, paragraph

    var name: StaticString {
      switch self {
      case .title: "title"
      case .section: "section"
      case .measure: "measure"
      case .paragraph: "paragraph"
      }
    }
  }

  var kind: Kind
  var level: Int
  var form: NumberForm?
  var ordinal: Int?
  /// Index of the node above; nil at the top.
  var parent: Int?
  var start: Int
  var end: Int
  /// Where the heading stands, without number and spaces; nil for a paragraph.
  var heading: Range<Int>?
  var role: Role = .other
  /// Which of the report's decisions gave the theme.
  var theme: Int?
  /// Whether that decision is of this node, and not of one above.
  var hasOwnTheme = false
  var year: Int?
}

/// What a stretch of a report speaks of.
enum Role: String, Sendable {
  /// What was done.
  case review
  /// What will be done.
  case plan
  case other

  var name: StaticString {
    switch self {
    case .review: "review"
    case .plan: "plan"
    case .other: "other"
    }
  }
}
