/// Bytes that left no sign before a character: a pair without a character, or a single byte at a cut.
extension ShiftLattice {
  /// How many characters are tried for one whose second byte was lost, and for how many states of a step.
  private static let lostCharacters = 4
  private static let lostStates = 3

  mutating func assumeLoss(_ state: ShiftState, before element: ByteElement, _ position: Int) {
    let isCut = isCut(position)
    if state.lead != nil {
      if assumesLostPairs { assumeLostCharacter(state, before: element, position, isPair: true) }
      if isCut { assumeLostCharacter(state, before: element, position, isPair: false) }
    } else if state.pending == Pending.nothing, isCut, element.kind != .barrier {
      var cut = state
      cut.pending = Pending.any
      cut.score += costs.lostByteAtMark
      if beam.isHopeless(cut.score) { return }
      switch element.kind {
      case .mark: readPair(element.pair, cut, position)
      case .unknown: readPair(0xA3BF, cut, position)
      default: read(element.byte, cut, position, isGuess: true)
      }
    }
  }

  /// The second byte of a character was lost: with the first one of the next character (`isPair`), or alone.
  private mutating func assumeLostCharacter(
    _ state: ShiftState, before element: ByteElement, _ position: Int, isPair: Bool
  ) {
    guard lossCount < Self.lostStates, let lead = state.lead else { return }
    lossCount += 1
    var lost: [ShiftState] = []
    for pair in keys.likely(lead: lead) where !isPair || keys.hasLost(UInt8(pair & 0xFF)) {
      guard let unit = table.unit(UInt8(pair >> 8), UInt8(pair & 0xFF)) else { continue }
      let step = step(UInt32(unit), from: state)
      var next = state
      next.pair = pair
      next.scalar = UInt32(unit)
      next.pending = isPair ? Pending.anyLost : Pending.nothing
      next.place = step.inside >= step.apart ? .inside : step.isOutside ? .outside : .beginning
      next.score += (isPair ? costs.lostPair : costs.lostByteAtMark) + step.best
      next.text = ShiftState.text(state.text, then: UInt32(unit))
      next.step = ShiftState.Step(scalar: UInt32(unit), isGuess: true)
      lost.append(next)
    }
    lost.sort { ($0.score, $1.pair) > ($1.score, $0.pair) }
    for var state in lost.prefix(Self.lostCharacters) {
      state.node = beam.append(state, element: position - 1)
      read(element, state, position)
    }
  }

  /// Whether a byte may have been lost alone before an element: text was cut there, or a lead byte met an ASCII byte
  /// that cannot be its second one.
  func isCut(_ position: Int) -> Bool {
    let element = elements[position]
    switch element.kind {
    case .mark, .unknown, .barrier: return true
    case .bracket, .halfBracket: return false
    case .byte:
      if element.byte < 0x40 { return costs.hidesLosses }
      guard position + 1 < elements.count else { return false }
      let next = elements[position + 1]
      // The second byte of 。 may be the first one of an opening bracket.
      if next.kind == .bracket, !next.begins { return element.byte == 0xA1 }
      return next.kind == .byte && Self.isCutMark(UInt16(element.byte) << 8 | UInt16(next.byte))
    }
  }
}
