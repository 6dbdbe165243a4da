import Glibc

/// What clauses are compared by: pairs of characters of their content, and the things they name.
struct ClauseFeatures {
  let content: ContentWords
  /// Entities that say nothing because the whole report is about them: the agency and its division.
  let ignored: Set<String>

  func features(of clause: Range<Int>, in report: ReportText) -> Set<UInt64> {
    var features: Set<UInt64> = []
    for run in runs(of: clause, in: report) {
      for (one, other) in zip(run, run.dropFirst()) { features.insert(UInt64(one) << 32 | UInt64(other)) }
    }
    for name in report.names(in: clause) where counts(name) {
      if let entity = name.entity { features.insert(Self.feature(entity: entity)) }
    }
    return features
  }

  /// The runs of content; places, persons, and offices of party and government that are named on their own are none, since
  /// two passages that name them may be about anything.
  func runs(of clause: Range<Int>, in report: ReportText) -> [[UInt32]] {
    let bystanders = report.names(in: clause).filter(Self.isBystander).map(\.range)
    return content.runs(in: report.scalars, clause, without: bystanders)
  }

  /// Whether a name tells what a passage is about.
  func counts(_ name: ReportText.Name) -> Bool {
    !Self.isBystander(name) && !(name.entity.map(ignored.contains) ?? true)
  }

  private static func isBystander(_ name: ReportText.Name) -> Bool {
    switch name.type {
    case "district", "person": true
    case "institution": name.subtype == "government" || name.subtype == "party"
    default: false
    }
  }

  /// FNV-1a with the highest bit set, which no pair of characters has.
  static func feature(entity: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in entity.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash | 1 << 63
  }

  static func isEntity(_ feature: UInt64) -> Bool { feature >> 63 == 1 }
}

/// How rare features are in the sentences of the reports at hand: inverse document frequency,
/// ln((N + 1) / (n + ½)) for a feature in n of N sentences.
struct FeatureWeights {
  private var counts: [UInt64: Int32] = [:]
  private(set) var sentences = 0
  /// A shared name tells about as much as a word of three characters, which is two pairs.
  private static let entityWeight = 2.0

  mutating func add(sentence features: Set<UInt64>) {
    sentences += 1
    for feature in features { counts[feature, default: 0] += 1 }
  }

  func weight(_ feature: UInt64) -> Double {
    let rarity = log((Double(sentences) + 1) / (Double(counts[feature] ?? 0) + 0.5))
    return max(0.05, rarity) * (ClauseFeatures.isEntity(feature) ? Self.entityWeight : 1)
  }

  /// The least that shared content must weigh: half as much again as one pair of characters that the plan and the outcome
  /// have and no other sentence.
  var leastInformation: Double { 1.5 * max(0.05, log((Double(sentences) + 1) / 2.5)) }

  /// Whether a pair of characters is rare enough to stand for all that is shared.
  func isRare(_ feature: UInt64) -> Bool { Int(counts[feature] ?? 0) <= max(6, sentences / 150) }
}
