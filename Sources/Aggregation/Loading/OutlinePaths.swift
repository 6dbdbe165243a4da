import Records

/// The headings above a node, and the work item that holds it.
///
/// A work item is an enumerated measure, or a section that holds neither sections nor measures.
struct OutlinePaths {
  private var byID: [String: Segment] = [:]
  /// Sections that hold other sections or measures.
  private var divided: Set<String> = []

  init(_ segments: [Segment]) {
    for segment in segments {
      byID[segment.id] = segment
      if segment.kind == "section" || segment.kind == "measure", let parent = segment.parent { divided.insert(parent) }
    }
  }

  func isMeasure(_ id: String) -> Bool {
    guard let segment = byID[id] else { return false }
    return segment.kind == "measure" || segment.kind == "section" && !divided.contains(id)
  }

  /// The work item that is the node or holds it.
  func measure(holding id: String) -> String? { chain(from: id).first { isMeasure($0.id) }?.id }

  /// The headings of the nodes above, outermost first; a measure's own heading is not part of it.
  func path(above id: String) -> String {
    chain(from: id).dropFirst().filter { $0.kind == "section" }.compactMap(\.heading).reversed()
      .joined(separator: " › ")
  }

  /// The node and all above it, innermost first; ends where parents run in a circle.
  private func chain(from id: String) -> [Segment] {
    var nodes: [Segment] = []
    var next = byID[id]
    while let node = next, nodes.count < 32 {
      nodes.append(node)
      next = node.parent.flatMap { byID[$0] }
    }
    return nodes
  }
}
