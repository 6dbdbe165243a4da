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
}
