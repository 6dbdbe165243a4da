extension ShiftLattice {
  /// What elements cost read as they are seen, in nats.
  func literalScore(_ range: Range<Int>) -> Float {
    var states = [ShiftState()]
    if range.lowerBound > 0 { states[0].scalar = characterBefore(range.lowerBound).1 }
    var lead: UInt8?
    for position in range {
      let element = elements[position]
      var scalar: UInt32?
      var cost: Float = 0
      switch element.kind {
      case .byte:
        if element.begins, !element.ends {
          lead = element.byte
        } else if let first = lead, let unit = table.unit(first, element.byte) {
          scalar = UInt32(unit)
          lead = nil
        } else {
          scalar = UInt32(element.byte)
        }
      case .mark: scalar = UInt32(element.byte)
      case .unknown:
        scalar = 0x3F
        cost = costs.literalUnknown
      case .bracket:
        let gloss = glosses[element.gloss]
        cost = readings.isRead(states[0].scalar, gloss.syllable) && !element.isMangled ? 0 : costs.literal(gloss)
      case .halfBracket: cost = costs.literalHalfBracket
      case .barrier: cost = model.lineEnd(after: states[0].scalar)
      }
      for index in states.indices { states[index].score += cost }
      if let scalar { states = followed(states, by: scalar) }
    }
    return states.map(\.score).max() ?? 0
  }

  /// The best state behind a character for each of its places.
  private func followed(_ states: [ShiftState], by scalar: UInt32) -> [ShiftState] {
    var best: [ShiftState] = []
    func offer(_ score: Float, _ place: CharacterModel.Place) {
      if score == -.infinity { return }
      if let known = best.firstIndex(where: { $0.place == place }) {
        best[known].score = max(best[known].score, score)
      } else {
        var state = ShiftState()
        state.scalar = scalar
        state.place = place
        state.score = score
        best.append(state)
      }
    }
    for state in states {
      let step = step(scalar, from: state)
      offer(state.score + step.inside, .inside)
      offer(state.score + step.apart, step.isOutside ? .outside : .beginning)
    }
    return best
  }
}
