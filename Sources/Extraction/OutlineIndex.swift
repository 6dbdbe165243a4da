import Records

/// Finds the innermost segment at a place of the text. The segments' borders cut the text into stretches, each of which
/// lies in one innermost segment; these are worked out once, so that a look-up is a binary search over numbers.
package final class OutlineIndex: Sendable {
  private let segments: [Segment]
  /// Where each stretch begins, in scalars, ascending; it goes on to the next one's beginning.
  private let starts: [Int]
  /// The number of the innermost segment of each stretch, or -1.
  private let holders: [Int]
  /// The number of the segment around each, or -1.
  private let parents: [Int]
  /// Whether each says what will be done.
  private let plans: [Bool]

  /// - Parameter segments: the outline of one document; they nest, in any order.
  package init(_ segments: [Segment]) {
    self.segments = segments
    var starts: [Int] = []
    var holders: [Int] = []
    func begin(_ start: Int, _ holder: Int) {
      if starts.last == start {
        holders[holders.count - 1] = holder
      } else {
        starts.append(start)
        holders.append(holder)
      }
    }
    /// Segments that have begun and not ended, outermost first.
    var open: [Int] = []
    var parents = [Int](repeating: -1, count: segments.count)
    func close(to position: Int) {
      while let last = open.last, segments[last].end <= position {
        let end = segments[last].end
        while let last = open.last, segments[last].end <= end { open.removeLast() }
        begin(end, open.last ?? -1)
      }
    }
    for index in Self.order(segments) where segments[index].end > segments[index].start {
      close(to: segments[index].start)
      parents[index] = open.last ?? -1
      open.append(index)
      begin(segments[index].start, index)
    }
    close(to: .max)
    self.starts = starts
    self.holders = holders
    self.parents = parents
    plans = segments.map { $0.role == "plan" }
  }

  /// Segments by start, those that hold others first.
  private static func order(_ segments: [Segment]) -> [Int] {
    func precedes(_ first: Int, _ second: Int) -> Bool {
      segments[first].start != segments[second].start
        ? segments[first].start < segments[second].start
        : segments[first].end != segments[second].end ? segments[first].end > segments[second].end : first < second
    }
    let order = Array(segments.indices)
    for index in order.dropFirst() where precedes(index, index - 1) { return order.sorted(by: precedes) }
    return order
  }

  /// The number of the innermost segment at a scalar offset.
  private func index(at position: Int) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low &+ high) >> 1
      if starts[middle] <= position { low = middle &+ 1 } else { high = middle }
    }
    return low == 0 || holders[low - 1] < 0 ? nil : holders[low - 1]
  }

  func id(at position: Int) -> String? { index(at: position).map { segments[$0].id } }

  func role(at position: Int) -> String? { index(at: position).map { segments[$0].role } }

  /// Whether the innermost segment says what will be done.
  func isPlan(at position: Int) -> Bool { index(at: position).map { plans[$0] } ?? false }

  func year(at position: Int) -> Int? { index(at: position).flatMap { segments[$0].year } }

  /// Both in one look-up.
  func idAndYear(at position: Int) -> (id: String?, year: Int?) {
    guard let index = index(at: position) else { return (nil, nil) }
    return (segments[index].id, segments[index].year)
  }

  /// Of the innermost segment, or, for a paragraph, of the section around it.
  func heading(at position: Int) -> (text: String, isOwn: Bool) {
    guard var index = index(at: position) else { return ("", true) }
    if let heading = segments[index].heading { return (heading, true) }
    index = parents[index]
    return (index < 0 || segments[index].kind == "title" ? "" : segments[index].heading ?? "", false)
  }

  /// Whether the offset lies in the number of a heading: between a segment's start and its heading.
  func isHeadingNumber(_ position: Int) -> Bool {
    guard let index = index(at: position), let headingStart = segments[index].headingStart else { return false }
    return position < headingStart
  }
}
