import Records

/// Finds the segment that holds a place of the text.
struct OutlineIndex: Sendable {
  private let segments: [Segment]
  /// Segment numbers by start, and for each the number of the segment that holds it.
  private let starts: [Int]

  init(_ segments: [Segment]) {
    self.segments = segments.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
    starts = self.segments.map(\.start)
  }

  /// The innermost segment at a scalar offset.
  func segment(at position: Int) -> Segment? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle + 1 } else { high = middle }
    }
    var index = low - 1
    var steps = 0
    while index >= 0, steps < 4096 {
      if segments[index].end > position { return segments[index] }
      index -= 1
      steps += 1
    }
    return nil
  }

  func role(at position: Int) -> String? { segment(at: position)?.role }

  func heading(at position: Int) -> String { segment(at: position)?.heading ?? "" }

  /// Whether the offset lies in the number of a heading: between a segment's start and its heading.
  func isHeadingNumber(_ position: Int) -> Bool {
    guard let segment = segment(at: position), let headingStart = segment.headingStart else { return false }
    return position < headingStart
  }
}
