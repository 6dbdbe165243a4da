/// What each kind of element may be read as.
extension ShiftLattice {
  mutating func read(_ element: ByteElement, _ state: ShiftState, _ position: Int) {
    switch element.kind {
    case .byte: read(element.byte, state, position)
    case .mark: read(mark: element, state, position)
    case .unknown: readUnknown(state, position)
    case .bracket, .halfBracket: read(gloss: element, state)
    case .barrier:
      if state.pending == Pending.nothing {
        var next = state
        next.pair = 0
        next.scalar = 0
        next.place = .outside
        wait(next, for: Pending.nothing, cost: model.lineEnd(after: state.scalar), isGuess: false)
      }
    }
  }

  mutating func read(_ byte: UInt8, _ state: ShiftState, _ position: Int, cost: Float = 0, isGuess: Bool = false) {
    switch state.pending {
    case Pending.nothing:
      if byte < 0x80 {
        emit(state, pair: UInt16(byte), scalar: UInt32(byte), cost: cost, isGuess: isGuess)
      } else if byte != 0x80, byte != 0xFF {
        wait(state, for: Int16(byte), cost: cost, isGuess: isGuess)
      }
    case Pending.any:
      // A lead byte that met its trail byte would have been read with it: something was put between.
      if byte >= 0x40, beginsCutMark(position) || position > 0 && elements[position - 1].isGloss {
        fan(state, position, cost: cost, trail: byte)
      }
    case Pending.anyLost:
      if byte >= 0x40 { fan(state, position, cost: cost, trail: byte) }
    default:
      let lead = UInt8(state.pending)
      guard let unit = table.unit(lead, byte) else { return }
      emit(state, pair: UInt16(lead) << 8 | UInt16(byte), scalar: UInt32(unit), cost: cost, isGuess: isGuess)
    }
  }

  private mutating func read(mark element: ByteElement, _ state: ShiftState, _ position: Int) {
    if state.pending == Pending.nothing {
      // A key may begin with the second byte of the mark.
      emit(state, pair: element.pair, scalar: UInt32(element.byte), cost: 0, isGuess: false)
    } else {
      readPair(element.pair, state, position)
    }
  }

  /// Two bytes at once, of which the first ends a character and the second begins one.
  mutating func readPair(_ pair: UInt16, _ state: ShiftState, _ position: Int, cost: Float = 0) {
    let first = UInt8(pair >> 8)
    let second = Int16(pair & 0xFF)
    if let lead = state.lead {
      guard let unit = table.unit(lead, first) else { return }
      let whole = UInt16(lead) << 8 | UInt16(first)
      emit(state, pair: whole, scalar: UInt32(unit), pending: second, cost: cost, isGuess: true)
    } else {
      fan(state, position, cost: cost, trail: first, pending: second)
    }
  }

  private mutating func readUnknown(_ state: ShiftState, _ position: Int) {
    switch state.pending {
    case Pending.nothing:
      emit(state, pair: 0x3F, scalar: 0x3F, cost: costs.literalUnknown, isGuess: false)
      wait(state, for: Pending.any, cost: costs.unknownByte, isGuess: true)
    case Pending.any, Pending.anyLost:
      readPair(0xA3BF, state, position, cost: costs.cutQuestionMark - 1)
      // Both bytes are unknown, but the reading names the character.
      if let gloss = gloss(behind: position) { emitKeys(of: gloss, state, cost: costs.unknownByte) }
    default:
      let lead = UInt8(state.pending)
      fan(state, position, cost: costs.unknownByte, lead: lead, swallows: swallows(position))
      fan(state, position, cost: costs.unknownPair, lead: lead, pending: Pending.anyLost)
      readPair(0xA3BF, state, position, cost: costs.cutQuestionMark)
    }
  }

  private mutating func read(gloss element: ByteElement, _ state: ShiftState) {
    let gloss = glosses[element.gloss]
    let trail = UInt8(state.pair & 0xFF)
    switch state.pending {
    case Pending.nothing:
      let isKey = state.pair >= 0x8000 && readings.isRead(state.scalar, gloss.syllable)
      let isHalf = element.kind == .halfBracket
      let literal = isHalf ? costs.literalHalfBracket : costs.literal(gloss)
      wait(
        state, for: Pending.nothing, cost: isKey ? (isHalf ? -1 : 0) : literal,
        isGuess: isKey && (isHalf || element.isMangled), keepsGloss: !isKey)
      if isKey, element.losesEnd {
        // The last byte of ） was lost with the first one of the next character.
        var next = state
        next.pair = 0xA3A9
        wait(next, for: Pending.anyLost, cost: costs.lostPair, isGuess: true)
      }
      if isKey || trail < 0x81 { return }
      for index in gloss.keys where UInt8(keys.pairs[index] >> 8) == trail {
        wait(state, for: Int16(keys.pairs[index] & 0xFF), cost: costs.lostByte, isGuess: true)
      }
    case Pending.any, Pending.anyLost:
      for index in gloss.keys {
        let pair = keys.pairs[index]
        guard UInt8(pair >> 8) == trail, pair & 0xFF >= 0x81 else { continue }
        if state.pending == Pending.anyLost, !keys.isLost(trail, UInt8(pair & 0xFF)) { continue }
        wait(state, for: Int16(pair & 0xFF), cost: 0, isGuess: true)
      }
      // The second byte left no sign either.
      if state.pending == Pending.anyLost { emitKeys(of: gloss, state, cost: costs.lostByte) }
    default:
      let lead = UInt8(state.pending)
      if trail >= 0x81, keys.isKey(UInt16(trail) << 8 | UInt16(lead), gloss.syllable) {
        wait(state, for: state.pending, cost: 0, isGuess: true)
        return
      }
      for index in gloss.keys where UInt8(keys.pairs[index] >> 8) == lead {
        let pair = keys.pairs[index]
        guard let unit = table.unit(lead, UInt8(pair & 0xFF)) else { continue }
        emit(state, pair: pair, scalar: UInt32(unit), cost: costs.lostByte, isGuess: true)
      }
    }
  }

  /// Goes on with each key of a reading, both bytes of which are unknown.
  private mutating func emitKeys(of gloss: ByteElements.Gloss, _ state: ShiftState, cost: Float) {
    for index in gloss.keys {
      let pair = keys.pairs[index]
      if state.pending == Pending.anyLost, !keys.isLost(UInt8(state.pair & 0xFF), UInt8(pair >> 8)) { continue }
      guard let unit = table.unit(UInt8(pair >> 8), UInt8(pair & 0xFF)) else { continue }
      emit(state, pair: pair, scalar: UInt32(unit), cost: cost, isGuess: true)
    }
  }

  /// Tries the likeliest characters that have the given bytes, or those that have the reading that stands behind them.
  private mutating func fan(
    _ state: ShiftState, _ position: Int, cost: Float, lead: UInt8? = nil, trail: UInt8? = nil,
    pending: Int16 = Pending.nothing, swallows: Bool = false
  ) {
    if beam.isHopeless(state.score + cost) { return }
    if pending == Pending.nothing, let gloss = gloss(behind: position) {
      for index in gloss.keys {
        tryPair(keys.pairs[index], state, cost: cost, lead: lead, trail: trail, pending, swallows)
      }
    } else if let lead {
      for pair in keys.likely(lead: lead) {
        tryPair(pair, state, cost: cost, lead: lead, trail: trail, pending, swallows)
      }
    } else if let trail {
      for pair in keys.likely(trail: trail) {
        tryPair(pair, state, cost: cost, lead: lead, trail: trail, pending, swallows)
      }
    }
  }

  @inline(__always)
  private mutating func tryPair(
    _ pair: UInt16, _ state: ShiftState, cost: Float, lead: UInt8?, trail: UInt8?, _ pending: Int16, _ swallows: Bool
  ) {
    if let lead, UInt8(pair >> 8) != lead { return }
    if let trail, UInt8(pair & 0xFF) != trail { return }
    if state.pending == Pending.anyLost, !keys.isLost(UInt8(state.pair & 0xFF), UInt8(pair >> 8)) { return }
    if pending == Pending.anyLost, !keys.hasLost(UInt8(pair & 0xFF)) { return }
    guard let unit = table.unit(UInt8(pair >> 8), UInt8(pair & 0xFF)) else { return }
    let broken = pending != Pending.nothing && Self.isCutMark(pair) ? costs.brokenMark : 0
    emit(
      state, pair: pair, scalar: UInt32(unit), pending: pending, cost: cost + broken, isGuess: true, swallows: swallows)
  }

  /// Whether the lead byte that became an unknown element took an ASCII character along: it met something, and that was
  /// no bracket, and the text was not cut there.
  private func swallows(_ position: Int) -> Bool {
    guard costs.swallowsASCII, position + 1 < elements.count else { return false }
    let next = elements[position + 1]
    return next.kind == .byte && !isCut(position + 1)
  }

  private func gloss(behind position: Int) -> ByteElements.Gloss? {
    guard position + 1 < elements.count, elements[position + 1].isGloss else { return nil }
    return glosses[elements[position + 1].gloss]
  }

  /// The full-width marks that programs cut out and put back.
  static func isCutMark(_ pair: UInt16) -> Bool {
    switch pair {
    case 0xA1A2, 0xA1A3, 0xA1B0, 0xA1B1, 0xA1B6, 0xA1B7, 0xA3A1, 0xA3A8, 0xA3A9, 0xA3AC, 0xA3BA, 0xA3BB, 0xA3BF: true
    default: false
    }
  }
}
