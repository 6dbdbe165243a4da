/// The best states before an element, and those that the element leads to (a Viterbi search with a beam).
///
/// States that agree in the last character, its place and what they wait for are one: the likeliest way to it stays, the
/// best one with another text is remembered as its rival.
struct ShiftBeam {
  private(set) var states: [ShiftState] = []
  private(set) var nodes: [ShiftNode] = []
  /// How many states may still be tried: a page made of nothing but damage is given up in linear time.
  private(set) var budget: Int

  private var next: [ShiftState] = []
  private var best = -Float.infinity
  /// An open-addressing table from what distinguishes states to their index in `next`; a slot is in use if it has the
  /// stamp of this step.
  private var slots = [Slot](repeating: Slot(key: 0, stamp: 0, index: 0), count: slotCount)
  private var stamp: UInt32 = 0

  private struct Slot {
    var key: UInt64
    var stamp: UInt32
    var index: Int32
  }

  static let width = 32
  /// How much less likely than the best a state may be, in nats.
  static let depth: Float = 20
  private static let slotCount = 4096
  private static let mostStates = 2048

  init(budget: Int) { self.budget = budget }

  mutating func begin(with state: ShiftState) {
    nodes.removeAll(keepingCapacity: true)
    states = [state]
  }

  // MARK: One step

  mutating func beginStep() {
    next.removeAll(keepingCapacity: true)
    best = -.infinity
    stamp &+= 1
  }

  /// Whether a state with a score would be dropped at the end of the step.
  @inline(__always)
  func isHopeless(_ score: Float) -> Bool { score < best - Self.depth }

  /// Offers a state; `score`, `text` and `step.scalar` are those behind the step, `node` is the node before it.
  @inline(__always)
  mutating func offer(_ state: ShiftState) {
    budget -= 1
    if isHopeless(state.score) { return }
    best = max(best, state.score)
    let key =
      UInt64(state.scalar) << 20 | UInt64(state.place.rawValue) << 16 | UInt64(UInt16(bitPattern: state.pending))
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52)
    while slots[slot].stamp == stamp {
      if slots[slot].key == key { return merge(state, into: Int(slots[slot].index)) }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    if next.count == Self.mostStates { return }
    slots[slot] = Slot(key: key, stamp: stamp, index: Int32(truncatingIfNeeded: next.count))
    next.append(state)
  }

  private mutating func merge(_ state: ShiftState, into index: Int) {
    let known = next[index]
    let loser = known.score >= state.score ? state : known
    var winner = known.score >= state.score ? known : state
    var rival = loser.step.rival
    if known.step.rival.score > rival.score { rival = known.step.rival }
    if loser.text != winner.text, loser.score > rival.score {
      rival = ShiftState.Rival(previous: loser.node, scalar: loser.step.scalar, score: loser.score)
    }
    winner.step.rival = rival
    next[index] = winner
  }

  /// Keeps the best states and gives each its node.
  mutating func endStep(element: Int) {
    let floor = best - Self.depth
    next.removeAll { $0.score < floor }
    if next.count > 1 { next.sort { $0.score > $1.score } }
    if next.count > Self.width { next.removeLast(next.count - Self.width) }
    for index in next.indices { next[index].node = append(next[index], element: element) }
    swap(&states, &next)
  }

  /// Adds a node for a state, and returns its number.
  mutating func append(_ state: ShiftState, element: Int) -> Int32 {
    nodes.append(
      ShiftNode(
        previous: state.node, element: Int32(truncatingIfNeeded: element), score: state.score,
        isBetween: state.pending == ShiftState.Pending.nothing, step: state.step))
    return Int32(truncatingIfNeeded: nodes.count - 1)
  }
}
