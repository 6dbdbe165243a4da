/// Gives every node its role and its year: from the headings, from the verbs where headings do not say, from the node
/// above.
struct RoleAssigner {
  private let bytes: [UInt8]
  private let table: RoleTable
  private let title: RoleTable.Evidence
  private let reviewYear: Int?
  private let planYear: Int?

  init(table: RoleTable, title: String?, reviewYear: Int?, planYear: Int?, bytes: [UInt8]) {
    self.bytes = bytes
    self.table = table
    let words = Array((title ?? "").utf8)
    self.title = table.heading(0..<words.count, in: words)
    self.reviewYear = reviewYear
    self.planYear = planYear
  }

  func assign(_ nodes: inout [OutlineNode]) {
    var sawPlan = false
    var preamble: [Int] = []
    for index in nodes.indices {
      if let parent = nodes[index].parent {
        let above = nodes[parent]
        nodes[index].role = own(nodes[index]) ?? above.role
        nodes[index].year =
          year(of: nodes[index]) ?? (nodes[index].role == above.role ? above.year : nil)
          ?? year(for: nodes[index].role)
        continue
      }
      switch nodes[index].kind {
      case .title: break
      case .section:
        nodes[index].role = topSection(nodes[index], afterPlan: sawPlan)
        if nodes[index].role == .plan { sawPlan = true }
        nodes[index].year = year(of: nodes[index]) ?? year(for: nodes[index].role)
      case .measure, .paragraph: preamble.append(index)
      }
    }
    assignLooseText(preamble, &nodes)
  }

  private func year(for role: Role) -> Int? {
    switch role {
    case .review: reviewYear
    case .plan: planYear
    case .other: nil
    }
  }

  // MARK: Sections

  /// The role of a section that stands under no other.
  private func topSection(_ node: OutlineNode, afterPlan: Bool) -> Role {
    var evidence = RoleTable.Evidence()
    if let heading = node.heading {
      evidence = table.heading(heading, in: bytes)
      for year in Years.named(in: heading, of: bytes) { add(year, to: &evidence) }
      if let role = decided(evidence) { return role }
    }
    return fromText(node.start..<node.end, prior: afterPlan ? -1 : 0)
  }

  private func add(_ year: Int, to evidence: inout RoleTable.Evidence) {
    if year == planYear { evidence.plan += 2 } else if year == reviewYear { evidence.review += 2 }
  }

  /// A clear majority of a heading's evidence.
  private func decided(_ evidence: RoleTable.Evidence) -> Role? {
    if evidence.other > Swift.max(evidence.review, evidence.plan) { return .other }
    let difference = evidence.review - evidence.plan
    if difference >= 2 { return .review }
    return difference <= -2 ? .plan : nil
  }

  /// From the verbs: what is more than chance per clause decides.
  private func fromText(_ range: Range<Int>, prior: Double) -> Role {
    let evidence = table.text(range, in: bytes)
    var score = evidence.review - evidence.plan + prior
    if title.review >= 2, title.plan == 0 { score += 3 }
    if title.plan >= 2, title.review == 0 { score -= 3 }
    return score > 0 ? .review : .plan
  }

  /// What a node below another says of itself: only a heading that clearly turns (下一步工作, 存在问题).
  private func own(_ node: OutlineNode) -> Role? {
    guard node.kind == .section, let heading = node.heading else { return nil }
    let evidence = table.heading(heading, in: bytes)
    if evidence.other >= 3, evidence.other > Swift.max(evidence.review, evidence.plan) { return .other }
    if evidence.plan - evidence.review >= 3 { return .plan }
    if evidence.review - evidence.plan >= 3 { return .review }
    return nil
  }

  // MARK: Text before the first section

  private func assignLooseText(_ loose: [Int], _ nodes: inout [OutlineNode]) {
    for index in loose {
      let node = nodes[index]
      let evidence = table.text(node.start..<node.end, in: bytes)
      var score = evidence.review - evidence.plan
      for year in Years.named(in: node.start..<Swift.min(node.end, node.start + 60), of: bytes) {
        if year == planYear { score -= 3 } else if year == reviewYear { score += 3 }
      }
      nodes[index].role = score >= 2 ? .review : score <= -2 ? .plan : .other
      nodes[index].year = year(for: nodes[index].role)
    }
  }

  /// The year that a heading names; of several the one that goes with the role.
  private func year(of node: OutlineNode) -> Int? {
    guard let heading = node.heading, node.kind != .title else { return nil }
    let years = Years.named(in: heading, of: bytes)
    if let wanted = year(for: node.role), years.contains(wanted) { return wanted }
    return years.first
  }
}
