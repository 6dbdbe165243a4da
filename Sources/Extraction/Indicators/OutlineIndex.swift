import Records

/// Finds the segment that holds a place of the text.
struct OutlineIndex: Sendable {
  private let segments: [Segment]
  /// Of each segment, in the order of their starts: where it begins and ends, and where its heading does.
  private var starts: [Int] = []
  private var ends: [Int] = []
  private var headingStarts: [Int] = []
  /// The number of the segment that holds each; -1 for one that stands alone.
  private var holders: [Int] = []

  init(_ segments: [Segment]) {
    self.segments = segments.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
    for (index, segment) in self.segments.enumerated() {
      var holder = index - 1
      while holder >= 0, ends[holder] <= segment.start { holder = holders[holder] }
      starts.append(segment.start)
      ends.append(segment.end)
      headingStarts.append(segment.headingStart ?? -1)
      holders.append(holder)
    }
  }

  /// The number of the innermost segment at a scalar offset.
  private func index(at position: Int) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle + 1 } else { high = middle }
    }
    var index = low - 1
    while index >= 0, ends[index] <= position { index = holders[index] }
    return index >= 0 ? index : nil
  }

  /// The innermost segment at a scalar offset.
  func segment(at position: Int) -> Segment? { index(at: position).map { segments[$0] } }

  /// Whether the innermost segment says what will be done.
  func isPlan(at position: Int) -> Bool { index(at: position).map { segments[$0].role == "plan" } ?? false }

  func heading(at position: Int) -> String { index(at: position).flatMap { segments[$0].heading } ?? "" }

  /// Whether the offset lies in the number of a heading: between a segment's start and its heading.
  func isHeadingNumber(_ position: Int) -> Bool { index(at: position).map { position < headingStarts[$0] } ?? false }
}
