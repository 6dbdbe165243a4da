/// A rule that finds names, with the name of its file.
struct MentionRule: Sendable {
  let name: StaticString
  private let find: @Sendable (Passage, inout [Candidate]) -> Void

  private init(_ name: StaticString, _ find: @escaping @Sendable (Passage, inout [Candidate]) -> Void) {
    (self.name, self.find) = (name, find)
  }

  /// All rules, in the order in which they read: some look at what those before them have found.
  static let all = [
    MentionRule("DepartmentRule", DepartmentRule.candidates),
    MentionRule("BodyRule", BodyRule.candidates),
    MentionRule("GovernmentRule", GovernmentRule.candidates),
    MentionRule("TitleRule", TitleRule.candidates),
    MentionRule("QuoteRule", QuoteRule.candidates),
    MentionRule("TableRule", TableRule.candidates),
    MentionRule("HeadRule", HeadRule.candidates),
    MentionRule("AwardRule", AwardRule.candidates),
    MentionRule("HonorRule", HonorRule.candidates),
    MentionRule("EpithetRule", EpithetRule.candidates),
    MentionRule("IssuedRule", IssuedRule.candidates),
    MentionRule("ExecutedRule", ExecutedRule.candidates),
    MentionRule("PilotRule", PilotRule.candidates),
    MentionRule("WaterworksRule", WaterworksRule.candidates),
    MentionRule("ProjectNameRule", ProjectNameRule.candidates),
    MentionRule("PlacedQuoteRule", PlacedQuoteRule.candidates),
    MentionRule("CongressRule", CongressRule.candidates),
    MentionRule("PersonRule", PersonRule.candidates),
    MentionRule("DottedNameRule", DottedNameRule.candidates),
    MentionRule("PersonSubjectRule", PersonSubjectRule.candidates),
    MentionRule("SpeakerRule", SpeakerRule.candidates),
    MentionRule("PersonListRule", PersonListRule.candidates),
    MentionRule("FirmRule", FirmRule.candidates),
    MentionRule("ProjectListRule", ProjectListRule.candidates),
    MentionRule("FirmFigureRule", FirmFigureRule.candidates),
    MentionRule("BracketedPlaceRule", BracketedPlaceRule.candidates),
    MentionRule("CampusRule", CampusRule.candidates),
    MentionRule("FirmNameRule", FirmNameRule.candidates),
    MentionRule("SubsidiaryRule", SubsidiaryRule.candidates),
    MentionRule("PrefixedQuoteRule", PrefixedQuoteRule.candidates),
    MentionRule("QuotedClassRule", QuotedClassRule.candidates),
    MentionRule("ClassListRule", ClassListRule.candidates),
    MentionRule("SightTitleRule", SightTitleRule.candidates),
    MentionRule("AnnouncedListRule", AnnouncedListRule.candidates),
    MentionRule("NeighbourRule", NeighbourRule.candidates),
    MentionRule("CoordinationRule", CoordinationRule.candidates),
    MentionRule("PlaceFormRule", PlaceFormRule.candidates),
    MentionRule("CountedPlacesRule", CountedPlacesRule.candidates),
    MentionRule("SplitPlaceRule", SplitPlaceRule.candidates),
    MentionRule("HeldQuoteRule", HeldQuoteRule.candidates),
    MentionRule("NumberedEventRule", NumberedEventRule.candidates),
    MentionRule("JourneyRule", JourneyRule.candidates),
    MentionRule("JointEventRule", JointEventRule.candidates),
    MentionRule("PersonGroupRule", PersonGroupRule.candidates),
  ]

  /// What the first three find, other rules must know before they read.
  static let departments = 0..<3
  static let others = 3..<(all.count - 1)
  /// Reads when what was refused has been weighed.
  static let last = (all.count - 1)..<all.count

  /// Runs some of the rules and notes by which each candidate was found.
  static func run(_ rules: Range<Int>, _ passage: Passage, into candidates: inout [Candidate]) {
    for index in rules {
      let first = candidates.count
      all[index].find(passage, &candidates)
      for found in first..<max(first, candidates.count) { candidates[found].finder = index }
    }
  }
}

extension Passage {
  /// What a mention's `rule` says: the rule's file and, where a row of a table took part, the table and its line:
  /// `HeadRule heads.csv:87`.
  func rule(_ candidate: Candidate) -> String {
    let name = MentionRule.all[candidate.finder].name
    guard let row = row(candidate) else { return "\(name)" }
    // Put together from bytes: every mention has one.
    let table = row.table.name
    let length = name.utf8CodeUnitCount + table.utf8CodeUnitCount + 22
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { text in
      var end = text.write(name, at: 0)
      end += text.write(" ", at: end)
      end += text.write(table, at: end)
      end += text.write(":", at: end)
      end += text.write(Int(row.line), at: end)
      return String(valid: UnsafeBufferPointer(rebasing: text[..<end]), isASCII: true)
    }
  }

  /// The row of the name or of the head word that made the candidate, which is the last one in it.
  private func row(_ candidate: Candidate) -> TableRow? {
    for index in candidate.tokens.reversed() {
      if let name = name(index), name.type == candidate.type, candidate.rule == .table || name.isTownship {
        return name.row
      }
      if candidate.rule != .table, let head = head(index), head.type == candidate.type { return head.row }
    }
    return nil
  }
}
