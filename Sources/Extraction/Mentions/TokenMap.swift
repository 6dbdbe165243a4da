/// What stands in either of two lists of tokens, each ascending, in its order and once.
func union(_ first: [Int], _ second: [Int]) -> [Int] {
  var result: [Int] = []
  result.reserveCapacity(first.count + second.count)
  var next = 0
  for index in first {
    while next < second.count, second[next] < index {
      result.append(second[next])
      next += 1
    }
    if next < second.count, second[next] == index { next += 1 }
    result.append(index)
  }
  result.append(contentsOf: second[next...])
  return result
}

/// A value for some tokens of a passage, looked up by their index: rules ask for thousands, and hashing each would be felt.
struct TokenMap<Value> {
  private var values: [Value?] = []

  /// Without values.
  init() {}

  /// With room for a value at each token and behind the last.
  init(_ passage: Passage) { values = Array(repeating: nil, count: passage.tokens.count + 1) }

  subscript(index: Int) -> Value? {
    get { values.indices.contains(index) ? values[index] : nil }
    set { values[index] = newValue }
  }
}
