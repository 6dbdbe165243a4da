/// Gives every node the year that it speaks of: the one its heading names, the one above, the document's for its role.
struct YearAssigner {
  let bytes: [UInt8]
  let reviewYear: Int?
  let planYear: Int?
  let openers: OpenerTable
  let roles: RoleTable

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
        nodes[index].year = year(for: node.role) ?? relativeYear(of: node)
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

  /// The year that a heading names by the report's only one: 下半年工作安排 and 明年工作打算 in a review, 去年工作回顾 in a plan.
  private func relativeYear(of node: OutlineNode) -> Int? {
    guard node.kind == .section, let heading = node.heading else { return nil }
    switch node.role {
    case .plan:
      guard let reviewYear else { return nil }
      if roles.names(.next, in: heading, of: bytes) { return reviewYear + 1 }
      return roles.names(.this, in: heading, of: bytes) ? reviewYear : nil
    case .review:
      guard let planYear else { return nil }
      return roles.names(.last, in: heading, of: bytes) ? planYear - 1 : nil
    case .other: return nil
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
    return openers.namesPeriod(heading, in: bytes)
  }
}
