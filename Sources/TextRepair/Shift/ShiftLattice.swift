/// Reads bytes with gaps in them as Chinese: all ways to cut them into characters that explain what is seen, of which a
/// character model takes the likeliest.
///
/// The stream that was copied was well-formed GBK. What is seen may lack a byte where a character was cut, and pairs that
/// have no character; a reading in brackets stands only behind two bytes that are a character read so.
struct ShiftLattice {
  typealias Pending = ShiftState.Pending

  let elements: [ByteElement]
  let glosses: [ByteElements.Gloss]
  let costs: ShiftCosts
  let table = DoubleByteTable.gb18030
  let keys = KeyTable.shared
  let script = ScriptTable.shared
  let readings = ScriptReadings.shared
  let model = CharacterModel.shared
  private let page: PageCounts
  private let isTraditional: Bool

  var beam: ShiftBeam
  /// For how many states of this step a loss was assumed.
  var lossCount = 0
  private(set) var assumesLostPairs = false
  var isExhausted: Bool { beam.budget <= 0 }

  init(_ bytes: ByteElements, page: PageCounts, costs: ShiftCosts, isTraditional: Bool) {
    elements = bytes.elements
    glosses = bytes.glosses
    self.page = page
    self.costs = costs
    self.isTraditional = isTraditional
    beam = ShiftBeam(budget: 300_000 + 16 * bytes.elements.count)
  }

  /// Reads from an element on until the text is as seen again; `sign` is the last element that is known damaged, and
  /// `isSign` tells of others.
  ///
  /// That pairs of bytes were lost is assumed only where the text does not read well without.
  mutating func read(from start: Int, sign: Int, limit: Int, isSign: (Int) -> Bool) -> ShiftReading? {
    assumesLostPairs = false
    let plain = search(from: start, sign: sign, limit: limit, isSign: isSign)
    if let plain, readsWell(plain) { return plain }
    assumesLostPairs = true
    let other = search(from: start, sign: sign, limit: limit, isSign: isSign)
    guard let other, let plain, other.end == plain.end else { return other ?? plain }
    return other.score > plain.score ? other : plain
  }

  /// Whether no character that was read anew is an unlikely one.
  private func readsWell(_ reading: ShiftReading) -> Bool {
    var previous: Float = 0
    var isShifted = false
    for node in reading.path {
      if isShifted || node.step.isGuess || node.step.keepsGloss, node.step.scalar != 0 || node.step.keepsGloss,
        node.score - previous < costs.unlikelyStep
      {
        return false
      }
      isShifted = node.isBetween != elements[Int(node.element)].ends
      previous = node.score
    }
    return true
  }

  private mutating func search(from start: Int, sign: Int, limit: Int, isSign: (Int) -> Bool) -> ShiftReading? {
    var first = ShiftState()
    if start > 0 { (first.pair, first.scalar) = characterBefore(start) }
    beam.begin(with: first)
    var last = sign
    var position = start
    while position < limit {
      if isExhausted { return nil }
      if isSign(position) { last = max(last, position) }
      step(position)
      if beam.states.isEmpty { return nil }
      position += 1
      if position > last + 6, elements[position - 1].ends, isSettled() { break }
    }
    return ShiftReading(beam, elements, end: position)
  }

  /// Whether nothing likely is in mid-character.
  private func isSettled() -> Bool {
    // The states are in order, the likeliest first.
    let best = beam.states[0]
    if best.pending != Pending.nothing { return false }
    for state in beam.states {
      if state.score <= best.score - 12 { break }
      if state.pending != Pending.nothing { return false }
    }
    return true
  }

  func characterBefore(_ position: Int) -> (UInt16, UInt32) {
    let element = elements[position - 1]
    guard element.kind == .byte || element.kind == .mark else { return (0, 0) }
    if element.begins { return (UInt16(element.byte), UInt32(element.byte)) }
    guard position > 1, elements[position - 2].kind == .byte else { return (0, 0) }
    let lead = elements[position - 2].byte
    guard let unit = table.unit(lead, element.byte) else { return (0, 0) }
    return (UInt16(lead) << 8 | UInt16(element.byte), UInt32(unit))
  }

  // MARK: Steps

  private mutating func step(_ position: Int) {
    let element = elements[position]
    beam.beginStep()
    lossCount = 0
    for index in beam.states.indices { read(element, beam.states[index], position) }
    // What is seen comes first, so that most losses are seen to be hopeless.
    if element.begins {
      for index in beam.states.indices { assumeLoss(beam.states[index], before: element, position) }
    }
    beam.endStep(element: position)
  }

  /// How a character, in simplified script or not, follows a state.
  @inline(__always)
  func step(_ scalar: UInt32, from state: ShiftState) -> CharacterModel.Step {
    let classes = script.classes(of: scalar)
    if classes.contains(.unknown) {
      return CharacterModel.Step(apart: costs.privateUse, inside: -.infinity, isOutside: true)
    }
    let next = script.simplifiedUnit(scalar)
    let previous = script.simplifiedUnit(state.scalar)
    var step = model.step(next, after: previous, at: state.place)
    let onPage = page.score(next, after: previous, at: state.place)
    step.apart = max(step.apart, onPage)
    if step.inside > -.infinity { step.inside = max(step.inside, onPage) }
    if isTraditional, classes.contains(.simplified) {
      step.apart += costs.foreignScript
      step.inside += costs.foreignScript
    }
    return step
  }

  /// Goes on from a state with a character.
  mutating func emit(
    _ state: ShiftState, pair: UInt16, scalar: UInt32, pending: Int16 = Pending.nothing, cost: Float, isGuess: Bool,
    swallows: Bool = false
  ) {
    let base = state.score + cost
    if beam.isHopeless(base) { return }
    let step = step(scalar, from: state)
    if beam.isHopeless(base + step.best) { return }
    var next = state
    next.pair = pair
    next.scalar = scalar
    next.pending = pending
    next.text = ShiftState.text(state.text, then: scalar)
    next.step = ShiftState.Step(scalar: scalar, isGuess: isGuess, swallows: swallows)
    next.place = step.isOutside ? .outside : .beginning
    next.score = base + step.apart
    beam.offer(next)
    guard step.inside > -.infinity else { return }
    next.place = .inside
    next.score = base + step.inside
    beam.offer(next)
  }

  /// Goes on from a state without a character.
  mutating func wait(
    _ state: ShiftState, for pending: Int16, cost: Float, isGuess: Bool, keepsGloss: Bool = false
  ) {
    var next = state
    next.pending = pending
    next.score = state.score + cost
    next.step = ShiftState.Step(scalar: 0, isGuess: isGuess, keepsGloss: keepsGloss)
    // A reading that is kept is a text of its own.
    if keepsGloss { next.text = ShiftState.text(state.text, then: 0x28) }
    beam.offer(next)
  }
}
