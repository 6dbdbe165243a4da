/// What rules ask of kinds of words by the million, written out where it is asked: rules are long functions, in which the
/// compiler calls the library's own and makes an array of every literal.
extension WordKinds {
  @inline(__always)
  init(arrayLiteral kinds: WordKinds...) {
    var bits: UInt64 = 0
    for kind in kinds { bits |= kind.rawValue }
    self.init(rawValue: bits)
  }

  @inline(__always)
  func contains(_ kinds: WordKinds) -> Bool { rawValue & kinds.rawValue == kinds.rawValue }

  @inline(__always)
  func isDisjoint(with kinds: WordKinds) -> Bool { rawValue & kinds.rawValue == 0 }

  @inline(__always)
  func union(_ kinds: WordKinds) -> WordKinds { WordKinds(rawValue: rawValue | kinds.rawValue) }

  @inline(__always)
  func subtracting(_ kinds: WordKinds) -> WordKinds { WordKinds(rawValue: rawValue & ~kinds.rawValue) }
}
