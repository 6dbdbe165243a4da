/// Which rule found what a figure measures, and what completed it. Column `rule` of the records names the rule's file, how it
/// read and, behind +, what completed the metric: `AmountMetrics before+clause`.
struct MetricRule: Equatable, Sendable {
  enum Base: UInt8, CaseIterable, Sendable {
    case none, before, following, around, owner, rank, position, growth, share, level, increase, coordination, range
    case shareOf, shareOfLast

    init(_ aspect: Aspect) {
      switch aspect {
      case .level: self = .level
      case .increase: self = .increase
      case .growth: self = .growth
      case .share: self = .share
      case .rank: self = .rank
      }
    }
  }

  /// The file that holds a rule, and how it read. The README of the tables names them all.
  static func words(_ base: Base) -> String {
    switch base {
    case .none: "AmountMetrics "
    case .before, .following, .around, .owner: "AmountMetrics \(base)"
    case .rank, .position: "RankMetrics \(base)"
    case .growth, .share, .level, .increase: "RelativeMetrics \(base)"
    case .shareOf: "RelativeMetrics share-of"
    case .shareOfLast: "RelativeMetrics share+inherited"
    case .coordination: "Coordination \(base)"
    case .range: "FigureReader \(base)"
    }
  }

  struct Notes: OptionSet, Sendable {
    let rawValue: UInt8
    /// Taken from a figure, a sentence or a heading before.
    static let inherited = Notes(rawValue: 1 << 0)
    /// Completed by the clause before.
    static let clause = Notes(rawValue: 1 << 1)
    /// Completed by the figure before it, whose phrase it varies: 省级7家 behind 国家级实验室2家.
    static let parallel = Notes(rawValue: 1 << 2)
    /// A property of the subject of the sentences before.
    static let topic = Notes(rawValue: 1 << 3)
    /// A property of what the figure before measures.
    static let owner = Notes(rawValue: 1 << 4)
    /// The value fell by the number.
    static let fall = Notes(rawValue: 1 << 5)
    /// A part of the total before it.
    static let part = Notes(rawValue: 1 << 6)
    /// The growth of each year: 年均增长.
    static let mean = Notes(rawValue: 1 << 7)

    static let names: [(note: Notes, name: String)] = [
      (.inherited, "+inherited"), (.clause, "+clause"), (.parallel, "+parallel"), (.topic, "+topic"),
      (.owner, "+owner"), (.fall, "+fall"), (.part, "+part"), (.mean, "+mean"),
    ]
  }

  var base = Base.none
  var notes: Notes = []

  /// The descriptions with no note (first) or one, by base: nearly all rules have one of them, and joining strings takes time.
  private static let common = Base.allCases.flatMap { base in
    let text = words(base)
    return [text] + Notes.names.map { text + $0.name }
  }

  var description: String {
    let first = Int(base.rawValue) * (Notes.names.count + 1)
    if notes.isEmpty { return Self.common[first] }
    if notes.rawValue & (notes.rawValue - 1) == 0 {
      return Self.common[first + notes.rawValue.trailingZeroBitCount + 1]
    }
    var text = Self.common[first]
    for (note, name) in Notes.names where notes.contains(note) { text += name }
    return text
  }
}
