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
