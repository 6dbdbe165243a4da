import Foundation

/// Makes texts comparable: compatibility forms folded (NFKC), white space and marks that vary between copies made alike.
package func comparable(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars {
    switch scalar {
    case _ where scalar.properties.isWhitespace: continue
    case "\u{200B}", "\u{FEFF}": continue
    case "“", "”": result.append("\"")
    case "‘", "’": result.append("'")
    case "–", "—", "‐", "−": result.append("-")
    case "﹐": result.append(",")
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// The Dice coefficient over the bigrams of two phrases: 1 for the same phrase, 0 for nothing in common.
package func bigramSimilarity(_ first: String, _ second: String) -> Double {
  let left = bigrams(comparable(first))
  let right = bigrams(comparable(second))
  let total = left.values.reduce(0, +) + right.values.reduce(0, +)
  if total == 0 { return 0 }
  var shared = 0
  for (bigram, count) in left { shared += min(count, right[bigram] ?? 0) }
  return 2 * Double(shared) / Double(total)
}

private func bigrams(_ text: String) -> [String: Int] {
  let scalars = Array(text.unicodeScalars)
  var counts: [String: Int] = [:]
  for index in scalars.indices.dropLast() {
    counts[String(String.UnicodeScalarView(scalars[index...(index + 1)])), default: 0] += 1
  }
  return counts.isEmpty ? [text: 1] : counts
}

/// The Levenshtein distance between two texts, in Unicode scalars.
///
/// Computed in a diagonal band that is doubled until the distance fits into it (Ukkonen 1985), so that nearly equal
/// texts cost little more than a scan.
package func editDistance(_ first: String, _ second: String) -> Int {
  let left = Array(first.unicodeScalars)
  let right = Array(second.unicodeScalars)
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var band = max(16, abs(left.count - right.count) + 1)
  while true {
    let distance = editDistance(left, right, band: band)
    if distance <= band || band >= max(left.count, right.count) { return distance }
    band *= 2
  }
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], band: Int) -> Int {
  let far = Int.max / 2
  var previous = [Int](repeating: far, count: right.count + 1)
  var current = previous
  for column in 0...min(right.count, band) { previous[column] = column }
  for row in 1...left.count {
    let low = max(0, row - band)
    let high = min(right.count, row + band)
    if low > high { return far }
    if low > 0 { current[low - 1] = far }
    for column in low...high {
      if column == 0 {
        current[0] = row
        continue
      }
      let substitution = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
      current[column] = min(substitution, min(previous[column], current[column - 1]) + 1)
    }
    if high < right.count { current[high + 1] = far }
    swap(&previous, &current)
  }
  return previous[right.count]
}
