import Records

/// The innermost node of an outline at an offset; the nodes nest and stand in document order.
struct InnermostSegment {
  private let segments: [Segment]

  init(_ segments: [Segment]) { self.segments = segments }

  /// The id of the shortest node that holds the scalar at `offset`.
  func segment(at offset: Int) -> String? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    var best: Segment?
    var index = low - 1
    var steps = 0
    while index >= 0, steps < 256 {
      let segment = segments[index]
      if segment.end > offset, best.map({ segment.end - segment.start < $0.end - $0.start }) ?? true { best = segment }
      if best != nil, segment.level <= 1 { break }
      index -= 1
      steps += 1
    }
    return best?.id
  }
}
