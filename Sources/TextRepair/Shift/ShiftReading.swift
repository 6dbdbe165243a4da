/// What a stretch of elements was read as: the likeliest way through the lattice.
struct ShiftReading {
  /// Marks, in a text, an element whose characters stay as they are.
  static let keptMark: UInt32 = 0x8000_0000
  /// Stands, in a text, for an ASCII character that was lost with the byte before it.
  static let swallowed: UInt32 = 0x4000_0000

  /// Characters that were read otherwise than they are seen, between characters that are as seen.
  struct Span {
    var elements: Range<Int>
    /// The steps of the path that read it.
    var steps: Range<Int>
    var text: [UInt32]
    /// The logarithm of its probability, given what stands before.
    var score: Float
    /// The best other readings of the same elements, the likeliest first.
    var rivals: [Rival] = []
  }

  /// A reading that was rejected.
  struct Rival {
    var text: [UInt32]
    /// How much less likely it is, in nats.
    var margin: Float
  }

  /// The best path.
  private(set) var path: [ShiftNode] = []
  /// The element behind the last one read.
  let end: Int
  let score: Float
  private(set) var spans: [Span] = []

  /// How many steps behind a span a rival may join the best path, and how long it may go its own way.
  private static let reach = 8
  private static let longestRival = 64
  private static let mostRivals = 2

  /// Nil if no state stands between characters.
  init?(_ beam: ShiftBeam, _ elements: [ByteElement], end: Int) {
    guard let best = beam.states.first(where: { $0.pending == ShiftState.Pending.nothing }) else { return nil }
    self.end = end
    score = best.score
    var numbers: [Int32] = []
    var node = best.node
    while node >= 0 {
      path.append(beam.nodes[Int(node)])
      numbers.append(node)
      node = path[path.count - 1].previous
    }
    path.reverse()
    numbers.reverse()
    findSpans(elements)
    if spans.isEmpty { return }
    let other = beam.states.first { $0.pending == ShiftState.Pending.nothing && $0.text != best.text }
    for index in spans.indices {
      findRivals(of: index, beam.nodes, numbers, elements)
      if let other, spans[index].steps.upperBound + Self.reach >= path.count {
        let state = ShiftState.Rival(previous: other.node, score: other.score)
        addRival(state, joining: path.count, to: index, beam.nodes, numbers, elements)
      }
    }
  }

  // MARK: Spans

  private mutating func findSpans(_ elements: [ByteElement]) {
    var first = 0
    var wasChanged = false
    for index in path.indices {
      let element = Int(path[index].element)
      let isLast = index + 1 == path.count || Int(path[index + 1].element) > element
      guard isLast, path[index].isBetween, elements[element].ends else { continue }
      let steps = first..<(index + 1)
      let range = (first == 0 ? Int(path[0].element) : Int(path[first - 1].element) + 1)..<(element + 1)
      first = index + 1
      // A reading right behind what was read anew goes with it.
      let isReading = range.count == 1 && elements[element].kind == .bracket && !path[index].step.keepsGloss
      let isAsSeen =
        !path[steps].contains { $0.step.isGuess } && Self.isOneCharacter(elements[range]) && !(isReading && wasChanged)
      if !isAsSeen {
        if wasChanged, let last = spans.popLast() {
          add(last.steps.lowerBound..<steps.upperBound, last.elements.lowerBound..<range.upperBound)
        } else {
          add(steps, range)
        }
      }
      wasChanged = !isAsSeen
    }
    for index in spans.indices {
      spans[index].text = text(of: spans[index].steps)
    }
  }

  private mutating func add(_ steps: Range<Int>, _ range: Range<Int>) {
    let before = steps.lowerBound == 0 ? 0 : path[steps.lowerBound - 1].score
    spans.append(Span(elements: range, steps: steps, text: [], score: path[steps.upperBound - 1].score - before))
  }

  /// Whether elements are one character as seen.
  private static func isOneCharacter(_ elements: ArraySlice<ByteElement>) -> Bool {
    elements[elements.startIndex].begins && elements.dropFirst().allSatisfy { !$0.begins }
  }

  /// The characters of steps; a reading that is kept stands as its element with `keptMark`.
  private func text(of steps: Range<Int>) -> [UInt32] {
    var text: [UInt32] = []
    for node in path[steps] { Self.append(node.step, node.element, to: &text) }
    return text
  }

  private static func append(_ step: ShiftState.Step, _ element: Int32, to text: inout [UInt32]) {
    if step.scalar != 0 { text.append(step.scalar) }
    if step.swallows { text.append(swallowed) }
    if step.keepsGloss { text.append(keptMark | UInt32(element)) }
  }

  // MARK: Rivals

  private mutating func findRivals(
    of index: Int, _ nodes: [ShiftNode], _ numbers: [Int32], _ elements: [ByteElement]
  ) {
    let steps = spans[index].steps
    for step in steps.lowerBound..<min(path.count, steps.upperBound + Self.reach) {
      let rival = path[step].step.rival
      if rival.previous >= 0 { addRival(rival, joining: step, to: index, nodes, numbers, elements) }
    }
  }

  /// Adds a way that joins the best path with the given step (or, at its end, does not) to a span that it reads
  /// otherwise.
  private mutating func addRival(
    _ rival: ShiftState.Rival, joining step: Int, to index: Int, _ nodes: [ShiftNode], _ numbers: [Int32],
    _ elements: [ByteElement]
  ) {
    let margin = (step < path.count ? path[step].score : score) - rival.score
    if let worst = spans[index].rivals.last, spans[index].rivals.count == Self.mostRivals, worst.margin <= margin {
      return
    }
    // Numbers fall along both ways: the first number on both is where they part.
    var own: [Int32] = []
    var node = rival.previous
    var common = step - 1
    while node >= 0, common >= 0, node != numbers[common] {
      if node > numbers[common] {
        own.append(node)
        if own.count > Self.longestRival { return }
        node = nodes[Int(node)].previous
      } else {
        common -= 1
      }
    }
    let span = spans[index]
    if common >= span.steps.upperBound - 1 { return }
    var text: [UInt32] = []
    if common >= span.steps.lowerBound { text = self.text(of: span.steps.lowerBound..<(common + 1)) }
    for number in own.reversed() {
      let node = nodes[Int(number)]
      if span.elements.contains(Int(node.element)) { Self.append(node.step, node.element, to: &text) }
    }
    if step < path.count, span.elements.contains(Int(path[step].element)), rival.scalar != 0 {
      text.append(rival.scalar)
    }
    if step + 1 < span.steps.upperBound { text += self.text(of: (step + 1)..<span.steps.upperBound) }
    if text == span.text { return }
    if let known = span.rivals.firstIndex(where: { $0.text == text }) {
      if span.rivals[known].margin <= margin { return }
      spans[index].rivals.remove(at: known)
    }
    spans[index].rivals.append(Rival(text: text, margin: margin))
    spans[index].rivals.sort { $0.margin < $1.margin }
    if spans[index].rivals.count > Self.mostRivals { spans[index].rivals.removeLast() }
  }
}
