/// Precision, recall and their harmonic mean over counted decisions.
package struct Score: Equatable, Sendable {
  package var truePositives = 0
  package var falsePositives = 0
  package var falseNegatives = 0

  package init(truePositives: Int = 0, falsePositives: Int = 0, falseNegatives: Int = 0) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
  }

  package var precision: Double { ratio(truePositives, truePositives + falsePositives) }
  package var recall: Double { ratio(truePositives, truePositives + falseNegatives) }

  package var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  package static func += (sum: inout Score, other: Score) {
    sum.truePositives += other.truePositives
    sum.falsePositives += other.falsePositives
    sum.falseNegatives += other.falseNegatives
  }

  /// Compares two multisets of things that are equal when they are right.
  package init<Item: Hashable>(gold: [Item], found: [Item]) {
    var open: [Item: Int] = [:]
    for item in gold { open[item, default: 0] += 1 }
    var hits = 0
    for item in found {
      if let left = open[item], left > 0 {
        open[item] = left - 1
        hits += 1
      }
    }
    self.init(truePositives: hits, falsePositives: found.count - hits, falseNegatives: gold.count - hits)
  }
}

/// Right answers among those that could be asked.
package struct Accuracy: Equatable, Sendable {
  package var right = 0
  package var asked = 0

  package init() {}

  package mutating func count(_ isRight: Bool) {
    asked += 1
    if isRight { right += 1 }
  }

  package var value: Double { ratio(right, asked) }
}

/// How an output compares with annotated reports.
package struct Scores: Equatable, Sendable {
  package var documents = 0
  package var absent: [String] = []
  package var editedCharacters = 0
  package var characters = 0
  package var mentions = Score()
  package var mentionsByType: [String: Score] = [:]
  /// Value and unit right.
  package var values = Score()
  /// Aspect, stance and metric right too.
  package var figures = Score()
  package var sections = Score()
  package var measures = Score()
  package var roles = Accuracy()
  package var themes = Accuracy()
  /// Facts whose text stands at their offsets.
  package var provenance = Accuracy()

  package init() {}

  package var characterErrorRate: Double { ratio(editedCharacters, characters) }

  /// A table for a person.
  package var lines: [String] {
    var lines = [
      "documents   \(documents)" + (absent.isEmpty ? "" : ", absent: \(absent.joined(separator: ", "))"),
      "text        character error rate \(decimal(characterErrorRate, digits: 5)) over \(characters) characters",
      line("mentions", mentions),
    ]
    for (type, score) in mentionsByType.sorted(by: { $0.key < $1.key }) { lines.append(line("  " + type, score)) }
    lines += [
      line("values", values), line("figures", figures), line("sections", sections), line("measures", measures),
      "roles       \(decimal(roles.value))", "themes      \(decimal(themes.value))",
      "provenance  \(decimal(provenance.value))",
    ]
    return lines
  }

  private func line(_ name: String, _ score: Score) -> String {
    let padded = name + String(repeating: " ", count: max(1, 14 - name.utf8.count))
    return padded + "F1 \(decimal(score.f1))  precision \(decimal(score.precision))  recall \(decimal(score.recall))"
      + "  gold \(score.truePositives + score.falseNegatives)"
  }
}

func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }

/// A number between 0 and 1, rounded.
package func decimal(_ value: Double, digits: Int = 4) -> String {
  var scale = 1
  for _ in 0..<digits { scale *= 10 }
  let scaled = Int((value * Double(scale)).rounded())
  let fraction = String(scaled % scale)
  return "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.utf8.count) + fraction
}
