/// Reads bytes with gaps in them as Chinese: all ways to cut them into characters that explain what is seen, of which a
/// character model takes the likeliest (a Viterbi search with a beam).
///
/// The stream that was copied was well-formed GBK. What is seen may lack a byte where a character was cut, and pairs that
/// have no character; a reading in brackets stands only behind two bytes that are a character read so.
struct ShiftLattice {
  /// What a state waits for.
  private enum Pending {
    static let nothing: Int16 = -1
    /// Any lead byte.
    static let any: Int16 = 256
    /// A lead byte that together with the byte before it is a pair that gets lost.
    static let anyLost: Int16 = 257
  }

  private struct State {
    /// The last character, as GBK bytes; below 0x80 it is ASCII, 0 a line's beginning.
    var pair: UInt16
    var scalar: UInt32
    var pending: Int16
    var place: CharacterModel.Place
    var score: Float
    var node: Int32
  }

  /// A step of a path: what an element was read as.
  struct Node {
    var previous: Int32
    var element: Int32
    /// 0 where nothing was read.
    var scalar: UInt32
    /// Whether the path stands between characters here.
    var isBetween: Bool
    /// Whether something was read that is not as seen.
    var isGuess: Bool
    var score: Float = 0
  }

  /// What a gap costs, in nats: the more is assumed, the more.
  private enum Cost {
    static let unknownByte: Float = -3.0
    static let unknownPair: Float = -4.0
    static let lostByte: Float = -5.0
    /// Bytes without a character are lost always or never: where the page shows some, others are rarely lost.
    static let lostPair: Float = -0.2
    static let lostPairThoughShown: Float = -4.0
    static let lostByteAtMark: Float = -9.0
    static let literalUnknown: Float = -3.0
    static let literalBracket: Float = -8.0
    static let literalHalfBracket: Float = -12.0
    static let foreignScript: Float = -5.0
    static let privateUse: Float = -20.0
  }

  private static let beamWidth = 32
  private static let beamDepth: Float = 20.0

  private let elements: [ByteElements.Element]
  private let table = DoubleByteTable.gb18030
  private let keys = KeyTable.shared
  private let model = CharacterModel.shared
  private let script = ScriptTable.shared
  private let isTraditional: Bool

  private(set) var nodes: [Node] = []
  private var beam: [State] = []
  private var next: [State] = []
  private var index: [UInt64: Int] = [:]
  private var lostStateCount = 0
  /// How many states may still be tried: a page made of nothing but damage is given up in linear time.
  private var budget: Int
  var isExhausted: Bool { budget <= 0 }
  private var assumesLostPairs = false

  private let lostPair: Float
  private let page: PageCounts

  init(_ elements: [ByteElements.Element], page: PageCounts, isTraditional: Bool) {
    self.elements = elements
    self.page = page
    self.isTraditional = isTraditional
    budget = 300_000 + 16 * elements.count
    lostPair = elements.contains { $0.isPrivateUse } ? Cost.lostPairThoughShown : Cost.lostPair
  }

  struct Reading {
    /// The nodes of the best path, in order.
    var path: [Node]
    /// The element behind the last one read.
    var end: Int
    var score: Float
  }

  /// A step that is less likely than this asks for an explanation.
  private static let unlikelyStep: Float = -9.5

  /// Reads from an element on until the text is as seen again; `anchor` is the last element that is known damaged.
  ///
  /// That pairs of bytes were lost is assumed only where the text does not read well without.
  mutating func read(from start: Int, anchor: Int, limit: Int, isAnchor: (Int) -> Bool) -> Reading? {
    assumesLostPairs = false
    let plain = search(from: start, anchor: anchor, limit: limit, isAnchor: isAnchor)
    if let plain, readsWell(plain) { return plain }
    assumesLostPairs = true
    let other = search(from: start, anchor: anchor, limit: limit, isAnchor: isAnchor)
    guard let other, let plain, other.end == plain.end else { return other ?? plain }
    return other.score > plain.score ? other : plain
  }

  /// Whether no character that was read anew is an unlikely one.
  private func readsWell(_ reading: Reading) -> Bool {
    var previous: Float = 0
    var isShifted = false
    for node in reading.path {
      if isShifted || node.isGuess, node.scalar != 0, node.score - previous < Self.unlikelyStep { return false }
      isShifted = node.isBetween != elements[Int(node.element)].ends
      previous = node.score
    }
    return true
  }

  private mutating func search(from start: Int, anchor: Int, limit: Int, isAnchor: (Int) -> Bool) -> Reading? {
    nodes.removeAll(keepingCapacity: true)
    beam = [State(pair: 0, scalar: 0, pending: Pending.nothing, place: .outside, score: 0, node: -1)]
    if start > 0 { (beam[0].pair, beam[0].scalar) = characterBefore(start) }
    var last = anchor
    var position = start
    while position < limit {
      if isExhausted { return nil }
      if isAnchor(position) { last = max(last, position) }
      step(position)
      if beam.isEmpty { return nil }
      position += 1
      if position > last + 6, elements[position - 1].ends, isSettled() { break }
    }
    guard let best = beam.filter({ $0.pending == Pending.nothing }).max(by: { $0.score < $1.score }) else { return nil }
    var path: [Node] = []
    var node = best.node
    while node >= 0 {
      path.append(nodes[Int(node)])
      node = nodes[Int(node)].previous
    }
    return Reading(path: path.reversed(), end: position, score: best.score)
  }

  private func isSettled() -> Bool {
    guard let best = beam.max(by: { $0.score < $1.score }), best.pending == Pending.nothing else { return false }
    return !beam.contains { $0.pending != Pending.nothing && $0.score > best.score - 12 }
  }

  private func characterBefore(_ position: Int) -> (UInt16, UInt32) {
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
    next.removeAll(keepingCapacity: true)
    index.removeAll(keepingCapacity: true)
    lostStateCount = 0
    for state in beam {
      if element.begins { assumeLoss(state, before: element, position) }
      switch element.kind {
      case .byte: read(element.byte, state, position)
      case .mark: readMark(element, state, position)
      case .unknown: readUnknown(state, position)
      case .bracket, .halfBracket: readBracket(element, state, position)
      case .barrier:
        if state.pending == Pending.nothing {
          add(state, pair: 0, scalar: 0, pending: Pending.nothing, place: .outside, cost: 0, position, emit: 0)
        }
      }
    }
    prune()
  }

  private mutating func read(_ byte: UInt8, _ state: State, _ position: Int, cost: Float = 0, isGuess: Bool = false) {
    switch state.pending {
    case Pending.nothing:
      if byte < 0x80 {
        emit(state, pair: UInt16(byte), scalar: UInt32(byte), cost: cost, position, isGuess: isGuess)
      } else if byte != 0x80, byte != 0xFF {
        add(
          state, pair: state.pair, scalar: state.scalar, pending: Int16(byte), place: state.place, cost: cost, position,
          emit: 0, isGuess: isGuess)
      }
    case Pending.any, Pending.anyLost:
      if byte >= 0x40 { fan(state, position, cost: cost, trail: byte) }
    default:
      let lead = UInt8(state.pending)
      guard let unit = table.unit(lead, byte) else { return }
      emit(state, pair: UInt16(lead) << 8 | UInt16(byte), scalar: UInt32(unit), cost: cost, position, isGuess: isGuess)
    }
  }

  private mutating func readMark(_ element: ByteElements.Element, _ state: State, _ position: Int) {
    if state.pending == Pending.nothing {
      // A key may begin with the second byte of the mark.
      emit(state, pair: element.pair, scalar: UInt32(element.byte), cost: 0, position)
    } else {
      readPair(element.pair, state, position)
    }
  }

  /// Two bytes at once, of which the first ends a character and the second begins one.
  private mutating func readPair(_ pair: UInt16, _ state: State, _ position: Int, cost: Float = 0) {
    let first = UInt8(pair >> 8)
    let second = Int16(pair & 0xFF)
    if state.pending >= 0, state.pending < 256 {
      guard let unit = table.unit(UInt8(state.pending), first) else { return }
      let whole = UInt16(state.pending) << 8 | UInt16(first)
      emit(state, pair: whole, scalar: UInt32(unit), pending: second, cost: cost, position, isGuess: true)
    } else {
      fan(state, position, cost: cost, trail: first, pending: second)
    }
  }

  private mutating func readUnknown(_ state: State, _ position: Int) {
    switch state.pending {
    case Pending.nothing:
      emit(state, pair: 0x3F, scalar: 0x3F, cost: Cost.literalUnknown, position)
      add(
        state, pair: state.pair, scalar: state.scalar, pending: Pending.any, place: state.place, cost: Cost.unknownByte,
        position, emit: 0,
        isGuess: true)
    case Pending.any, Pending.anyLost:
      readPair(0xA3BF, state, position, cost: Cost.unknownByte)
      guard let syllable = syllable(behind: position) else { return }
      // Both bytes are unknown, but the reading names the character.
      for pair in keys.keys(syllable) {
        if state.pending == Pending.anyLost, !keys.isLost(UInt8(state.pair & 0xFF), UInt8(pair >> 8)) { continue }
        guard let unit = table.unit(UInt8(pair >> 8), UInt8(pair & 0xFF)) else { continue }
        emit(state, pair: pair, scalar: UInt32(unit), cost: Cost.unknownByte, position, isGuess: true)
      }
    default:
      let lead = UInt8(state.pending)
      fan(state, position, cost: Cost.unknownByte, lead: lead)
      fan(state, position, cost: Cost.unknownPair, lead: lead, pending: Pending.anyLost)
      readPair(0xA3BF, state, position, cost: Cost.unknownByte + 1)
    }
  }

  private mutating func readBracket(_ element: ByteElements.Element, _ state: State, _ position: Int) {
    let syllable = element.syllable
    let trail = UInt8(state.pair & 0xFF)
    func stay(_ pending: Int16, _ cost: Float, _ isGuess: Bool, _ lattice: inout ShiftLattice) {
      lattice.add(
        state, pair: state.pair, scalar: state.scalar, pending: pending, place: state.place, cost: cost, position,
        emit: 0, isGuess: isGuess)
    }
    switch state.pending {
    case Pending.nothing:
      let isKey = state.pair >= 0x8000 && script.isRead(state.scalar, syllable)
      let isHalf = element.kind == .halfBracket
      let literal = isHalf ? Cost.literalHalfBracket : Cost.literalBracket
      stay(Pending.nothing, isKey ? (isHalf ? -1 : 0) : literal, isKey && isHalf, &self)
      if isKey || trail < 0x81 { return }
      for pair in keys.keys(syllable) where UInt8(pair >> 8) == trail {
        stay(Int16(pair & 0xFF), Cost.lostByte, true, &self)
      }
    case Pending.any, Pending.anyLost:
      for pair in keys.keys(syllable) where UInt8(pair >> 8) == trail && pair & 0xFF >= 0x81 {
        if state.pending == Pending.anyLost, !keys.isLost(trail, UInt8(pair & 0xFF)) { continue }
        stay(Int16(pair & 0xFF), 0, true, &self)
      }
    default:
      let lead = UInt8(state.pending)
      if trail >= 0x81, keys.isKey(UInt16(trail) << 8 | UInt16(lead), syllable) {
        stay(state.pending, 0, true, &self)
        return
      }
      for pair in keys.keys(syllable) where UInt8(pair >> 8) == lead {
        guard let unit = table.unit(lead, UInt8(pair & 0xFF)) else { continue }
        emit(state, pair: pair, scalar: UInt32(unit), cost: Cost.lostByte, position, isGuess: true)
      }
    }
  }

  /// Bytes that left no trace before a character: a pair without a character, or a single byte at a cut.
  private mutating func assumeLoss(_ state: State, before element: ByteElements.Element, _ position: Int) {
    let isCut = element.kind == .mark || element.kind == .barrier || isCutMark(position)
    if state.pending >= 0, state.pending < 256 {
      if assumesLostPairs { assumeLostPair(state, before: element, position) }
      if isCut { assumeLostTrail(state, before: element, position) }
    } else if state.pending == Pending.nothing, isCut, element.kind != .barrier {
      var cut = state
      cut.pending = Pending.any
      cut.score += Cost.lostByteAtMark
      if element.kind == .mark {
        readPair(element.pair, cut, position)
      } else {
        read(element.byte, cut, position, isGuess: true)
      }
    }
  }

  /// How many characters are tried for one whose second byte was lost with the next one's first, and for how many states.
  private static let lostCharacters = 4
  private static let lostStates = 3

  private mutating func assumeLostPair(_ state: State, before element: ByteElements.Element, _ position: Int) {
    guard lostStateCount < Self.lostStates else { return }
    lostStateCount += 1
    var lost: [State] = []
    for pair in keys.likely(lead: UInt8(state.pending)) where keys.hasLost(UInt8(pair & 0xFF)) {
      guard let unit = table.unit(UInt8(pair >> 8), UInt8(pair & 0xFF)) else { continue }
      let steps = steps(UInt32(unit), from: state)
      let isInside = steps.inside >= steps.apart
      lost.append(
        State(
          pair: pair, scalar: UInt32(unit), pending: Pending.anyLost,
          place: isInside ? .inside : steps.isOutside ? .outside : .beginning,
          score: state.score + lostPair + max(steps.inside, steps.apart), node: state.node))
    }
    read(likeliest: lost, before: element, position)
  }

  /// The last byte before a cut, the second of a character, left no trace.
  private mutating func assumeLostTrail(_ state: State, before element: ByteElements.Element, _ position: Int) {
    guard lostStateCount < Self.lostStates else { return }
    lostStateCount += 1
    var lost: [State] = []
    for pair in keys.likely(lead: UInt8(state.pending)) {
      guard let unit = table.unit(UInt8(pair >> 8), UInt8(pair & 0xFF)) else { continue }
      let steps = steps(UInt32(unit), from: state)
      let isInside = steps.inside >= steps.apart
      lost.append(
        State(
          pair: pair, scalar: UInt32(unit), pending: Pending.nothing,
          place: isInside ? .inside : steps.isOutside ? .outside : .beginning,
          score: state.score + Cost.lostByteAtMark + max(steps.inside, steps.apart), node: state.node))
    }
    read(likeliest: lost, before: element, position)
  }

  /// Reads an element from the likeliest of several states that assume a loss before it.
  private mutating func read(likeliest states: [State], before element: ByteElements.Element, _ position: Int) {
    let sorted = states.sorted { ($0.score, $1.pair) > ($1.score, $0.pair) }
    for var state in sorted.prefix(Self.lostCharacters) {
      nodes.append(
        Node(
          previous: state.node, element: Int32(position) - 1, scalar: state.scalar,
          isBetween: state.pending == Pending.nothing, isGuess: true, score: state.score))
      state.node = Int32(nodes.count - 1)
      switch element.kind {
      case .byte: read(element.byte, state, position)
      case .unknown: readUnknown(state, position)
      case .bracket, .halfBracket: readBracket(element, state, position)
      case .mark: readMark(element, state, position)
      case .barrier:
        if state.pending == Pending.nothing {
          add(state, pair: 0, scalar: 0, pending: Pending.nothing, place: .outside, cost: 0, position, emit: 0)
        }
      }
    }
  }

  /// Whether a full-width mark begins at an element.
  private func isCutMark(_ position: Int) -> Bool {
    guard position + 1 < elements.count, elements[position].kind == .byte, elements[position + 1].kind == .byte else {
      return false
    }
    switch UInt16(elements[position].byte) << 8 | UInt16(elements[position + 1].byte) {
    case 0xA1A2, 0xA1A3, 0xA1B0, 0xA1B1, 0xA1B6, 0xA1B7, 0xA3A1, 0xA3A8, 0xA3A9, 0xA3AC, 0xA3BA, 0xA3BB, 0xA3BF:
      return true
    default: return false
    }
  }

  /// Tries the likeliest characters that have the given bytes, or those that have the reading that stands behind them.
  private mutating func fan(
    _ state: State, _ position: Int, cost: Float, lead: UInt8? = nil, trail: UInt8? = nil,
    pending: Int16 = Pending.nothing
  ) {
    let reading = pending == Pending.nothing ? syllable(behind: position) : nil
    let pairs =
      reading.map { keys.keys($0) } ?? lead.map { keys.likely(lead: $0) } ?? trail.map { keys.likely(trail: $0) }
    guard let pairs else { return }
    for pair in pairs {
      if let lead, UInt8(pair >> 8) != lead { continue }
      if let trail, UInt8(pair & 0xFF) != trail { continue }
      if state.pending == Pending.anyLost, !keys.isLost(UInt8(state.pair & 0xFF), UInt8(pair >> 8)) { continue }
      if pending == Pending.anyLost, !keys.hasLost(UInt8(pair & 0xFF)) { continue }
      guard let unit = table.unit(UInt8(pair >> 8), UInt8(pair & 0xFF)) else { continue }
      emit(state, pair: pair, scalar: UInt32(unit), pending: pending, cost: cost, position, isGuess: true)
    }
  }

  private func syllable(behind position: Int) -> PinyinSyllable? {
    guard position + 1 < elements.count else { return nil }
    let element = elements[position + 1]
    return element.kind == .bracket || element.kind == .halfBracket ? element.syllable : nil
  }

  // MARK: States

  /// How a character can follow a state: it begins a word (or is a mark), or goes on with one.
  private struct Steps {
    var apart: Float
    var isOutside: Bool
    /// Not finite where it cannot go on.
    var inside: Float
  }

  private func steps(_ scalar: UInt32, from state: State) -> Steps {
    let classes = script.classes(of: scalar)
    if classes.contains(.unknown) { return Steps(apart: Cost.privateUse, isOutside: true, inside: -.infinity) }
    let foreign = isTraditional && classes.contains(.simplified) ? Cost.foreignScript : 0
    let next = script.simplifiedUnit(scalar)
    let previous = script.simplifiedUnit(state.scalar)
    let found = model.score(next, after: previous, at: state.place)
    let onPage = page.score(next, after: previous, at: state.place)
    return Steps(
      apart: max(found.apart, onPage) + foreign, isOutside: found.isOutside,
      inside: found.inside.map { max($0, onPage) + foreign } ?? -.infinity)
  }

  private mutating func emit(
    _ state: State, pair: UInt16, scalar: UInt32, pending: Int16 = Pending.nothing, cost: Float, _ position: Int,
    isGuess: Bool = false
  ) {
    let steps = steps(scalar, from: state)
    for index in Self.places.indices {
      let place = Self.places[index]
      let step = place == .inside ? steps.inside : (place == .outside) == steps.isOutside ? steps.apart : -.infinity
      if step == -.infinity { continue }
      add(
        state, pair: pair, scalar: scalar, pending: pending, place: place, cost: cost + step, position, emit: scalar,
        isGuess: isGuess)
    }
  }

  private static let places: InlineArray<3, CharacterModel.Place> = [.inside, .beginning, .outside]

  private mutating func add(
    _ state: State, pair: UInt16, scalar: UInt32, pending: Int16, place: CharacterModel.Place, cost: Float,
    _ position: Int, emit: UInt32, isGuess: Bool = false
  ) {
    budget -= 1
    let score = state.score + cost
    let key = UInt64(scalar) << 20 | UInt64(place.rawValue) << 16 | UInt64(UInt16(bitPattern: pending))
    let known = index[key]
    if let known, next[known].score >= score { return }
    let node = Node(
      previous: state.node, element: Int32(position), scalar: emit, isBetween: pending == Pending.nothing,
      isGuess: isGuess, score: score)
    let state = State(
      pair: pair, scalar: scalar, pending: pending, place: place, score: score, node: Int32(nodes.count))
    nodes.append(node)
    if let known {
      next[known] = state
    } else {
      index[key] = next.count
      next.append(state)
    }
  }

  private mutating func prune() {
    swap(&beam, &next)
    guard beam.count > 1 else { return }
    beam.sort { $0.score > $1.score }
    let floor = beam[0].score - Self.beamDepth
    var count = min(beam.count, Self.beamWidth)
    while count > 1, beam[count - 1].score < floor { count -= 1 }
    beam.removeLast(beam.count - count)
  }

  // MARK: As seen

  /// What the same elements cost read as they are seen.
  func literalScore(_ range: Range<Int>) -> Float {
    var states = [State(pair: 0, scalar: 0, pending: Pending.nothing, place: .outside, score: 0, node: -1)]
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
        cost = Cost.literalUnknown
      case .bracket: cost = script.isRead(states[0].scalar, element.syllable) ? 0 : Cost.literalBracket
      case .halfBracket: cost = Cost.literalHalfBracket
      case .barrier: break
      }
      for index in states.indices { states[index].score += cost }
      guard let scalar else { continue }
      var best: [State] = []
      for state in states {
        let steps = steps(scalar, from: state)
        for (place, step) in [
          (CharacterModel.Place.inside, steps.inside), (steps.isOutside ? .outside : .beginning, steps.apart),
        ]
        where step > -.infinity {
          let score = state.score + step
          if let known = best.firstIndex(where: { $0.place == place }) {
            best[known].score = max(best[known].score, score)
          } else {
            best.append(State(pair: 0, scalar: scalar, pending: Pending.nothing, place: place, score: score, node: -1))
          }
        }
      }
      states = best
    }
    return states.map(\.score).max() ?? 0
  }
}
