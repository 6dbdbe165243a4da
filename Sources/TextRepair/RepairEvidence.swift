import Glibc

/// Why a place was repaired as it was, for people.
package struct RepairEvidence: Equatable, Sendable {
  /// A way to read the place.
  package struct Reading: Equatable, Sendable {
    package var text: String
    /// The natural logarithm of its probability, as far as the repair's model goes.
    package var score: Double
  }

  /// What shows that the place is damaged.
  package var reason: String
  package var chosen: Reading?
  /// The likeliest first; the last one is the text as it stood.
  package var rejected: [Reading] = []

  /// How much likelier the chosen reading is than the next best, in nats.
  package var margin: Double? {
    guard let chosen, let best = rejected.map(\.score).max() else { return nil }
    return chosen.score - best
  }

  /// Lines that show the evidence: the reason, the readings with their scores, the margin between the best two.
  package var lines: [String] {
    var lines = ["because \(reason)"]
    if let chosen { lines.append("chosen   \(Self.rounded(chosen.score))  \(chosen.text)") }
    for reading in rejected { lines.append("rejected \(Self.rounded(reading.score))  \(reading.text)") }
    if let margin { lines.append("margin   \(Self.rounded(margin)) nats") }
    return lines
  }

  /// With one decimal, aligned at the right.
  private static func rounded(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    guard abs(tenths) < 1e9 else { return "     -" }
    let whole = Int(abs(tenths))
    let text = "\(tenths < 0 ? "-" : "")\(whole / 10).\(whole % 10)"
    return String(repeating: " ", count: max(0, 6 - text.count)) + text
  }
}

/// How far a repair is to be believed.
enum RepairConfidence {
  /// For what follows from a table of characters and leaves no choice.
  static let certain = 0.99

  /// The share of right repairs among those with a margin over the next best reading, in nats.
  ///
  /// A logistic curve, fitted to 4,249 readings of reports that were damaged for the purpose by a program with other keys:
  /// of those with a margin below 0.5 nats 37 % were right, of those from 5 to 6 nats 88 %, from 12 nats up 99 %.
  static func of(margin: Double) -> Double {
    min(0.995, 1 / (1 + exp(0.6 - 0.5 * margin)))
  }
}
