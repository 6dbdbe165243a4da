/// A rule that finds names, with the name of its file, which the column `rule` of the records has. The README of the tables
/// names them all.
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
    MentionRule("ResearchTitleRule", ResearchTitleRule.candidates),
    MentionRule("TableRule", TableRule.candidates),
    MentionRule("HeadRule", HeadRule.candidates),
    MentionRule("FoundedBodyRule", FoundedBodyRule.candidates),
    MentionRule("AwardRule", AwardRule.candidates),
    MentionRule("HonorRule", HonorRule.candidates),
    MentionRule("TenBestRule", TenBestRule.candidates),
    MentionRule("EpithetRule", EpithetRule.candidates),
    MentionRule("IssuedRule", IssuedRule.candidates),
    MentionRule("ExecutedRule", ExecutedRule.candidates),
    MentionRule("RoundRule", RoundRule.candidates),
    MentionRule("PilotRule", PilotRule.candidates),
    MentionRule("WaterworksRule", WaterworksRule.candidates),
    MentionRule("PowerLineRule", PowerLineRule.candidates),
    MentionRule("CommissionedRule", CommissionedRule.candidates),
    MentionRule("RailwayWorksRule", RailwayWorksRule.candidates),
    MentionRule("ProjectNameRule", ProjectNameRule.candidates),
    MentionRule("PlacedQuoteRule", PlacedQuoteRule.candidates),
    MentionRule("CongressRule", CongressRule.candidates),
    MentionRule("PersonRule", PersonRule.candidates),
    MentionRule("DottedNameRule", DottedNameRule.candidates),
    MentionRule("PersonSubjectRule", PersonSubjectRule.candidates),
    MentionRule("SpeakerRule", SpeakerRule.candidates),
    MentionRule("PersonListRule", PersonListRule.candidates),
    MentionRule("LaboratoryListRule", LaboratoryListRule.candidates),
    MentionRule("NumberedBodyRule", NumberedBodyRule.candidates),
    MentionRule("FirmRule", FirmRule.candidates),
    MentionRule("ProjectListRule", ProjectListRule.candidates),
    MentionRule("FirmFigureRule", FirmFigureRule.candidates),
    MentionRule("BracketedPlaceRule", BracketedPlaceRule.candidates),
    MentionRule("CampusRule", CampusRule.candidates),
    MentionRule("FirmNameRule", FirmNameRule.candidates),
    MentionRule("SubsidiaryRule", SubsidiaryRule.candidates),
    MentionRule("PrefixedQuoteRule", PrefixedQuoteRule.candidates),
    MentionRule("QuotedClassRule", QuotedClassRule.candidates),
    MentionRule("CountedListRule", CountedListRule.candidates),
    MentionRule("CarrierRule", CarrierRule.candidates),
    MentionRule("CountedPlatformRule", CountedPlatformRule.candidates),
    MentionRule("AccountRule", AccountRule.candidates),
    MentionRule("RegionListRule", RegionListRule.candidates),
    MentionRule("JoinedClusterRule", JoinedClusterRule.candidates),
    MentionRule("ClassListRule", ClassListRule.candidates),
    MentionRule("ExecutedListRule", ExecutedListRule.candidates),
    MentionRule("SchemeRowRule", SchemeRowRule.candidates),
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
    MentionRule("QuoteRowRule", QuoteRowRule.candidates),
    MentionRule("AnniversaryRule", AnniversaryRule.candidates),
    MentionRule("JointEventRule", JointEventRule.candidates),
    MentionRule("TitledEventRule", TitledEventRule.candidates),
    MentionRule("EchoRule", EchoRule.candidates),
    MentionRule("ShortTownshipRule", ShortTownshipRule.candidates),
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
