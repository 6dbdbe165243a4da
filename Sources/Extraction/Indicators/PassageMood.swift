/// Whether a passage without a heading that says so speaks of what is to come. Verbs without tense say neither (建成5座, 达到9%);
/// where others of the passage are promised (力争, 不少于, 到2030年) and none is said to be done, they are promised too.
struct PassageMood {
  /// An indicator of running text outside of plan sections.
  private struct Entry {
    /// Its number among those found.
    var index: Int
    var line: Int
    var isTarget: Bool
    var isDone: Bool
  }

  /// So many figures at least must be promised by their own words.
  private static let leastTargets = 3

  private var entries: [Entry] = []

  /// - Parameter isDone: whether the words around it say that it was reached.
  mutating func add(_ index: Int, line: Int, isTarget: Bool, isDone: Bool) {
    entries.append(Entry(index: index, line: line, isTarget: isTarget, isDone: isDone && !isTarget))
  }

  /// The indicators, by number, that are promised as those around them are: none in a line that tells of something done.
  func promised() -> [Int] {
    let targets = entries.reduce(0) { $0 + ($1.isTarget ? 1 : 0) }
    guard targets >= Self.leastTargets, targets * 8 >= entries.count else { return [] }
    var done: Set<Int> = []
    var promising: Set<Int> = []
    for entry in entries {
      if entry.isDone { done.insert(entry.line) }
      if entry.isTarget { promising.insert(entry.line) }
    }
    guard promising.count > 1, done.count * 2 <= promising.count else { return [] }
    return entries.filter { !$0.isTarget && !done.contains($0.line) }.map(\.index)
  }
}
