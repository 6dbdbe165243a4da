/// What stands in either of two lists of tokens, each ascending, in its order and once.
func union(_ first: some Collection<Int>, _ second: some Collection<Int>) -> [Int] {
  var result: [Int] = []
  result.reserveCapacity(first.count + second.count)
  var rest = second.makeIterator()
  var next = rest.next()
  for index in first {
    while let other = next, other < index {
      result.append(other)
      next = rest.next()
    }
    if next == index { next = rest.next() }
    result.append(index)
  }
  while let other = next {
    result.append(other)
    next = rest.next()
  }
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
