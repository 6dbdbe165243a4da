/// Gives every node the year that it speaks of: the one its heading names, the one above, the document's for its role.
struct YearAssigner {
  let bytes: [UInt8]
  let reviewYear: Int?
  let planYear: Int?

  func assign(_ nodes: inout [OutlineNode]) {
    for index in nodes.indices where nodes[index].kind != .title {
      let node = nodes[index]
      if let own = own(node) {
        nodes[index].year = own
      } else if namesPeriod(node) {
        nodes[index].year = nil
      } else if let parent = node.parent, nodes[parent].role == node.role {
        nodes[index].year = nodes[parent].year
      } else {
        nodes[index].year = year(for: node.role)
      }
    }
  }

  private func year(for role: Role) -> Int? {
    switch role {
    case .review: reviewYear
    case .plan: planYear
    case .other: nil
    }
  }

  /// The year that a heading names; of several the one that goes with the role.
  private func own(_ node: OutlineNode) -> Int? {
    guard let heading = node.heading else { return nil }
    let years = Years.named(in: heading, of: bytes)
    if let wanted = year(for: node.role), years.contains(wanted) { return wanted }
    return years.first
  }

  /// A heading of a five-year period (“十五五”时期主要目标, 今后五年) speaks of no single year.
  private func namesPeriod(_ node: OutlineNode) -> Bool {
    guard node.kind == .section, let heading = node.heading, !heading.isEmpty, heading.count <= 200 else {
      return false
    }
    // All of them hold 五.
    guard bytes.first(Self.five, in: heading) != nil else { return false }
    return Self.periods.contains { bytes.first($0, in: heading) != nil }
  }

  private static let five = Array("五".utf8)
  private static let periods = ["五”时期", "五”期间", "五”发展", "五”主要", "五”工作", "五年规划", "五年计划", "今后五年", "未来五年", "五年来", "过去五年"]
    .map {
      Array($0.utf8)
    }
}
