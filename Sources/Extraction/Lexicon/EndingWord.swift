extension WordTrie.End {
  /// The index of the word that ends here, nil where none does.
  var index: Int32? { word.bits == 0 ? nil : word.index }

  /// - Parameter cost: from 0 to 2047.
  mutating func set(word index: Int32, cost: Int32) {
    precondition(index < 1 << 21 - 1, "the tables of names hold more than two million words")
    word.bits = (UInt32(min(max(cost, 0), Word.maxCost)) << WordTrie.indexBits | UInt32(index)) + 1
  }
}

extension WordTrie.EndingWord {
  /// Of a word, where one ends.
  @inline(__always) var index: Int32 { Int32(bitPattern: (bits &- 1) & (1 << WordTrie.indexBits - 1)) }
  @inline(__always) var cost: Int32 { Int32(bitPattern: (bits &- 1) >> WordTrie.indexBits) }
}
