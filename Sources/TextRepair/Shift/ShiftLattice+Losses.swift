/// Bytes that left no sign before a character: a pair without a character, or a single byte at a cut.
extension ShiftLattice {
  /// How many characters are tried for one whose second byte was lost, and for how many states of a step.
  private static let lostCharacters = 4
  private static let lostStates = 3

  mutating func assumeLoss(_ state: ShiftState, before element: ByteElement, _ position: Int) {
    let isCut = element.kind == .mark || element.kind == .unknown || element.kind == .barrier || beginsCutMark(position)
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

  /// Whether a full-width mark begins at an element.
  private func beginsCutMark(_ position: Int) -> Bool {
    guard position + 1 < elements.count, elements[position].kind == .byte, elements[position + 1].kind == .byte else {
      return false
    }
    return Self.isCutMark(UInt16(elements[position].byte) << 8 | UInt16(elements[position + 1].byte))
  }
}
