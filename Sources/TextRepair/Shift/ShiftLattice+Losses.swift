/// Bytes that left no sign before a character: a pair without a character, or a single byte at a cut.
extension ShiftLattice {
  /// How many characters are tried for one whose second byte was lost, and for how many states of a step.
  private static let lostCharacters = 4
  private static let lostStates = 3

  mutating func assumeLoss(_ state: ShiftState, before element: ByteElement, _ position: Int) {
    let isCut = isCut(position)
    if let lead = state.lead {
      if costs.hidesLosses, let unit = table.unit(lead, 0x80) {
        // No character begins with 80, so that it is lost alone wherever it comes first.
        assumeLost(state, UInt16(lead) << 8 | 0x80, UInt32(unit), before: element, position)
      }
      if assumesLostPairs { assumeLostCharacter(state, before: element, position, isPair: true) }
      if isCut { assumeLostCharacter(state, before: element, position, isPair: false) }
    } else if state.pending == Pending.nothing, isCut, element.kind != .barrier, lossCount < Self.lostStates {
      lossCount += 1
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

  /// A character of which the second byte was lost.
  private mutating func assumeLost(
    _ state: ShiftState, _ pair: UInt16, _ scalar: UInt32, before element: ByteElement, _ position: Int
  ) {
    if beam.isHopeless(state.score + costs.lostByte) { return }
    let step = step(scalar, from: state)
    var next = state
    next.pair = pair
    next.scalar = scalar
    next.pending = Pending.nothing
    next.place = step.inside >= step.apart ? .inside : step.isOutside ? .outside : .beginning
    next.score += costs.lostByte + step.best
    if beam.isHopeless(next.score) { return }
    next.text = ShiftState.text(state.text, then: scalar)
    next.step = ShiftState.Step(scalar: scalar, isGuess: true)
    next.node = beam.append(next, element: position - 1)
    read(element, next, position)
  }

  /// The second byte of a character was lost: with the first one of the next character (`isPair`), or alone.
  private mutating func assumeLostCharacter(
    _ state: ShiftState, before element: ByteElement, _ position: Int, isPair: Bool
  ) {
    guard lossCount < Self.lostStates, let lead = state.lead else { return }
    lossCount += 1
    let cost = isPair ? costs.lostPair : costs.lostByteAtMark
    if beam.isHopeless(state.score + cost) { return }
    // The likeliest, in order.
    var lost = InlineArray<4, ShiftState>(repeating: ShiftState())
    var count = 0
    for pair in isPair ? keys.likelyLost(lead: lead) : keys.likely(lead: lead) {
      guard let unit = table.unit(UInt8(pair >> 8), UInt8(pair & 0xFF)) else { continue }
      let step = step(UInt32(unit), from: state)
      let score = state.score + cost + step.best
      if beam.isHopeless(score) || count == Self.lostCharacters && score <= lost[count - 1].score { continue }
      var next = state
      next.pair = pair
      next.scalar = UInt32(unit)
      next.pending = isPair ? Pending.anyLost : Pending.nothing
      next.place = step.inside >= step.apart ? .inside : step.isOutside ? .outside : .beginning
      next.score = score
      if count < Self.lostCharacters { count += 1 }
      var index = count - 1
      while index > 0, lost[index - 1].score < score {
        lost[index] = lost[index - 1]
        index -= 1
      }
      lost[index] = next
    }
    for index in 0..<count {
      var next = lost[index]
      next.text = ShiftState.text(state.text, then: next.scalar)
      next.step = ShiftState.Step(scalar: next.scalar, isGuess: true)
      next.node = beam.append(next, element: position - 1)
      read(element, next, position)
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
      return beginsCutMark(position)
    }
  }

  /// Whether a full-width mark that programs cut out begins at an element.
  func beginsCutMark(_ position: Int) -> Bool {
    guard position + 1 < elements.count else { return false }
    let element = elements[position]
    let next = elements[position + 1]
    // The second byte of 。 may be the first one of an opening bracket.
    if next.kind == .bracket, !next.begins { return element.byte == 0xA1 }
    return next.kind == .byte && Self.isCutMark(UInt16(element.byte) << 8 | UInt16(next.byte))
  }
}
