/// The tokens of a text, in memory that the passage frees.
struct Tokens: RandomAccessCollection {
  let base: UnsafeMutablePointer<Token>
  let endIndex: Int
  var startIndex: Int { 0 }
  @inline(__always) var count: Int { endIndex }

  @inline(__always)
  subscript(index: Int) -> Token {
    _read {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: endIndex), "no such token")
      yield base[index]
    }
  }
}

/// Some tokens of a text by their numbers, ascending, in memory that the passage frees.
struct TokenList: RandomAccessCollection {
  private let base: UnsafeMutablePointer<Int32>
  let endIndex: Int
  var startIndex: Int { 0 }

  init(_ base: UnsafeMutablePointer<Int32>, count: Int) { (self.base, endIndex) = (base, count) }

  @inline(__always)
  subscript(index: Int) -> Int {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: endIndex), "no such place in a list of tokens")
    return Int(base[index])
  }
}
