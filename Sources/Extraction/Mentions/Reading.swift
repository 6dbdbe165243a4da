/// The likeliest reading of a run of Han characters as words: the path of least cost, each word costing the logarithm of
/// its rarity (a unigram model; 中科美城|建成 and not 中科美|城建|成).
struct Reading {
  /// A word of a run, or a character by itself.
  struct Piece {
    /// Where it ends, in characters from the beginning of the run.
    var end: Int32
    /// Index into the lexicon's words, or `CompiledTrie.bare` or `digit`.
    var word: Int32
  }

  /// Characters of a run; longer ones are read in parts, so that costs fit their numbers.
  static let longestRun = 1 << 16

  private let trie: CompiledTrie.Lookup
  private let characters: UnsafeBufferPointer<UInt16>
  private var edges: WordEdges
  private let steps: UnsafeMutablePointer<ReadingStep>
  /// The best words of more than four characters that lead to each place; `none` between two runs.
  private let ahead: UnsafeMutablePointer<ReadingStep>
  /// Behind the room for the pieces of a run.
  private let end: UnsafeMutablePointer<Piece>

  /// Calls `body` with a reading of a text, which is given as numbers of characters with two zeros behind them, and none
  /// of whose runs is longer than `longestRun`.
  static func with(
    _ trie: CompiledTrie, _ characters: UnsafeBufferPointer<UInt16>, longestRun: Int, _ body: (inout Reading) -> Void
  ) {
    WordEdges.with(trie.lookup, characters, longestRun: longestRun) { edges in
      let room = longestRun + 6
      withUnsafeTemporaryAllocation(of: ReadingStep.self, capacity: 2 * room) { steps in
        let ahead = steps.baseAddress! + room
        ahead.initialize(repeating: .none, count: room)
        withUnsafeTemporaryAllocation(of: Piece.self, capacity: longestRun + 1) { pieces in
          var reading = Reading(
            trie: trie.lookup, characters: characters, edges: edges, steps: steps.baseAddress!, ahead: ahead,
            end: pieces.baseAddress! + pieces.count)
          body(&reading)
        }
      }
    }
  }

  /// The pieces of a run in their order, there until the next is read. The last may reach beyond the run where a name goes
  /// on with Latin letters or marks.
  mutating func read(_ run: Range<Int>) -> UnsafeBufferPointer<Piece> {
    var piece = end
    var goal = run.count
    if let beyond = walk(run) {
      piece -= 1
      piece.initialize(to: Piece(end: Int32(truncatingIfNeeded: beyond.end), word: beyond.step.word))
      goal = beyond.end - beyond.step.length
    }
    while goal > 0 {
      let step = steps[goal]
      piece -= 1
      piece.initialize(to: Piece(end: Int32(truncatingIfNeeded: goal), word: step.word))
      goal &-= step.length
    }
    return UnsafeBufferPointer(start: piece, count: end - piece)
  }

  /// Fills `steps` with the best way to each place of the run.
  ///
  /// - Returns: the best word that reaches beyond the run, by what reading up to its end costs, with its end.
  private mutating func walk(_ run: Range<Int>) -> (step: ReadingStep, end: Int)? {
    let (trie, steps, ahead) = (self.trie, self.steps, self.ahead)
    let (start, end, characters) = (run.lowerBound, run.upperBound, self.characters.baseAddress!)
    var edges = self.edges.edges(of: run)
    var beyond: (step: ReadingStep, end: Int)?
    var hasLong = false
    // The ways to the next places, which stand in `steps` when they are known to be the best.
    var here = ReadingStep.start
    var (first, second, third, fourth) = (ReadingStep.none, ReadingStep.none, ReadingStep.none, ReadingStep.none)
    var place = start
    while place < end {
      steps[place &- start] = here
      first.improve(with: here.followed(by: trie.alone[Int(characters[place])]))
      if Int(edges.pointee.place) == place {
        second.improve(with: here.followed(by: ReadingStep(edges.pointee.pair, length: 2)))
        third.improve(with: here.followed(by: ReadingStep(edges.pointee.triple, length: 3)))
        fourth.improve(with: here.followed(by: ReadingStep(edges.pointee.fourth.end.word, length: 4)))
        if edges.pointee.fourth.end.followers != 0 {
          hasLong = true
          Self.goOn(trie, ahead, characters, from: place, here, edges.pointee.fourth, in: run, &beyond)
        }
        edges += 1
      }
      place &+= 1
      (here, first, second, third) = (first, second, third, fourth)
      fourth = ahead[place &- start &+ 4]
    }
    steps[end &- start] = here
    if hasLong { ahead.update(repeating: .none, count: run.count + 5) }
    // Most runs end with a word.
    if min(first.bits, second.bits, third.bits) < ReadingStep.none.bits {
      let count = end &- start
      Self.improve(&beyond, with: first, end: count &+ 1)
      Self.improve(&beyond, with: second, end: count &+ 2)
      Self.improve(&beyond, with: third, end: count &+ 3)
    }
    return beyond
  }

  /// Reads the words of more than four characters that begin at `place`, which is reached by `here`.
  @inline(never)
  private static func goOn(
    _ trie: borrowing CompiledTrie.Lookup, _ ahead: UnsafeMutablePointer<ReadingStep>,
    _ characters: UnsafePointer<UInt16>, from place: Int, _ here: ReadingStep, _ fourth: CompiledTrie.Step,
    in run: Range<Int>, _ beyond: inout (step: ReadingStep, end: Int)?
  ) {
    var (edge, end) = (fourth, place &+ 4)
    while edge.end.followers != 0, end &- place < ReadingStep.longestWord {
      edge = trie.next(edge, characters[end])
      end &+= 1
      if !edge.endsWord { continue }
      let step = here.followed(by: ReadingStep(edge.end.word, length: UInt64(end &- place)))
      let count = end &- run.lowerBound
      if end <= run.upperBound { ahead[count].improve(with: step) } else { improve(&beyond, with: step, end: count) }
    }
  }

  /// Of words that cost alike, the one that begins first is the better, and then the shorter one.
  @inline(__always)
  private static func improve(_ best: inout (step: ReadingStep, end: Int)?, with step: ReadingStep, end: Int) {
    if step.cost >= ReadingStep.none.cost { return }
    let start = end &- step.length
    if let best, (best.step.cost, best.end &- best.step.length, best.end) <= (step.cost, start, end) { return }
    best = (step, end)
  }
}
