/// Gives every node its role: from the headings, from the verbs and figures where headings do not say, from the node
/// above.
struct RoleAssigner {
  let bytes: [UInt8]
  let table: RoleTable
  let reviewYear: Int?
  let planYear: Int?
  /// Where the sentences of the text begin, but the first of a line.
  let sentences: [Int]
  private let title: RoleTable.Evidence

  /// A heading decides with this much more evidence for one role than for the other.
  static let headingMargin = 2.0
  /// A heading under another turns the role (下一步工作 within a review) only with a cue as strong as this.
  static let turningMargin = 5.0
  /// What the running text says is taken per this many bytes (500 characters).
  static let textUnit = 1500.0
  /// Loose text with less evidence than this, per unit, is neither review nor plan.
  static let looseMargin = 6.0
  /// Loose text differs from the part that it stands in only with more evidence than this, per unit.
  static let differingMargin = 12.0
  /// That the report is known to be a plan only, or a review only, says as much as this, per unit.
  private static let halfWeight = 20.0
  /// That the title announces a review and then a plan says as much as this of the beginning, per unit.
  private static let orderWeight = 35.0
  /// That the title announces a review alone (工作总结) says as much as this, per unit.
  private static let summaryWeight = 60.0
  /// That the text before the first section announces a review (现总结如下) or a plan says as much as this, per unit.
  private static let openingWeight = 35.0
  /// That the sections go on counting from one that is a review says as much as this, per unit.
  private static let sequelWeight = 12.0

  init(table: RoleTable, title: String?, reviewYear: Int?, planYear: Int?, sentences: [Int], bytes: [UInt8]) {
    self.bytes = bytes
    self.sentences = sentences
    self.table = table
    let words = Array((title ?? "").utf8)
    self.title = table.heading(0..<words.count, in: words)
    self.reviewYear = reviewYear
    self.planYear = planYear
  }

  /// The half that the report consists of (年度工作要点, 工作总结), where only one year is known.
  private var onlyHalf: Role? {
    switch (reviewYear, planYear) {
    case (nil, .some): .plan
    case (.some, nil): .review
    default: nil
    }
  }

  /// Whether the title announces a review and nothing else (工作总结).
  private var isReviewOnly: Bool { title.review >= 4 && title.plan == 0 }

  /// Whether the title announces a review, alone or before a plan.
  var namesReview: Bool { title.review >= 3 }

  /// Whether the title says that the report holds both, the review first (…工作总结和…工作计划).
  private var holdsBoth: Bool { title.review >= 3 && title.plan >= 1 }

  func assign(_ nodes: inout [OutlineNode]) {
    let mixed = assignTop(&nodes)
    var nextSentence = 0
    // The node above a list of problems, while its items follow the paragraph that announces them.
    var problems: Int?
    for index in nodes.indices {
      guard let parent = nodes[index].parent else { continue }
      if nodes[index].kind != .measure { problems = nil }
      nodes[index].role =
        nodes[index].kind == .section ? own(nodes[index]) ?? nodes[parent].role : nodes[parent].role
      if mixed.contains(parent) {
        nodes[index].role = clearRole(of: nodes[index]) ?? nodes[index].role
      } else if nodes[index].kind == .paragraph, let role = turned(nodes[index], next: &nextSentence) {
        nodes[index].role = role
        if role == .other { problems = parent }
      } else if problems == parent {
        nodes[index].role = .other
      }
    }
  }

  // MARK: Top nodes

  /// Decides the nodes without a parent; returns the sections that hold both a review and a plan.
  private func assignTop(_ nodes: inout [OutlineNode]) -> Set<Int> {
    var mixed: Set<Int> = []
    var run: [Int] = []
    var before: Int?
    var sawPlan = false
    var isBeginning = true
    func close(_ nodes: inout [OutlineNode]) {
      let sequel = before.flatMap { before in
        run.first { nodes[$0].kind == .section }.map {
          nodes[before].role == .review && !begins(anew: nodes[$0], after: nodes[before])
        }
      }
      assignRun(run, &nodes, afterPlan: sawPlan, isSequel: sequel == true, isBeginning: isBeginning)
      if run.contains(where: { nodes[$0].kind == .section }) { isBeginning = false }
      if run.contains(where: { nodes[$0].kind == .section && nodes[$0].role == .plan }) { sawPlan = true }
      run.removeAll()
    }
    for index in nodes.indices where nodes[index].parent == nil && nodes[index].kind != .title {
      if nodes[index].kind == .section, let heading = nodes[index].heading {
        let evidence = evidence(ofHeading: isReviewOnly ? announcement(of: heading) : heading)
        if let role = decided(nodes[index], heading, evidence) {
          close(&nodes)
          nodes[index].role = role
          before = index
          if role == .plan { sawPlan = true }
          isBeginning = false
          continue
        }
        if min(evidence.review, evidence.plan) >= Self.headingMargin { mixed.insert(index) }
      }
      if let last = run.last, begins(anew: nodes[index], after: nodes[last]) { close(&nodes) }
      run.append(index)
    }
    close(&nodes)
    return mixed
  }

  /// Whether a node begins another part than the undecided one before it: its number starts again.
  private func begins(anew node: OutlineNode, after last: OutlineNode) -> Bool {
    guard node.kind == .section, last.kind == .section else { return false }
    return node.level < last.level || node.level == last.level && (node.ordinal ?? 0) <= (last.ordinal ?? 0)
  }

  /// A run of undecided nodes speaks with one voice; text before the first section may differ from it.
  private func assignRun(
    _ run: [Int], _ nodes: inout [OutlineNode], afterPlan: Bool, isSequel: Bool, isBeginning: Bool
  ) {
    let order = isBeginning && holdsBoth ? Self.orderWeight : 0
    let sections = run.filter { nodes[$0].kind == .section }
    let opening = isBeginning ? openingRole(of: run.prefix { nodes[$0].kind != .section }.last.map { nodes[$0] }) : nil
    var role = Role.other
    if !sections.isEmpty {
      var score = 0.0
      var length = 0
      for index in sections {
        score += textScore(nodes[index].start..<nodes[index].end)
        length += nodes[index].end - nodes[index].start
      }
      score /= Swift.max(1, Double(length) / Self.textUnit)
      if afterPlan { score -= 15 } else if isSequel { score += Self.sequelWeight }
      score += order
      if let opening { score += opening == .review ? Self.openingWeight : -Self.openingWeight }
      if isReviewOnly { score += Self.summaryWeight }
      if title.plan >= 4, title.review == 0 { score -= 15 }
      switch onlyHalf {
      case .plan: score -= Self.halfWeight
      case .review: score += Self.halfWeight
      default: break
      }
      role = score > 0 ? .review : .plan
    }
    let isExcerpt = sections.first.map { nodes[$0].level > 1 && (nodes[$0].ordinal ?? 1) > 1 } ?? false
    let loose = run.filter { nodes[$0].kind != .section }
    for index in run where nodes[index].kind == .section { nodes[index].role = role }
    defer {
      for index in loose where opensOther(nodes[index]) { nodes[index].role = .other }
    }
    if onlyHalf == .plan {
      for index in loose { nodes[index].role = .plan }
      return
    }
    // What stands before the second section of a part is of the same part.
    if isExcerpt {
      for index in loose { nodes[index].role = role }
      return
    }
    let whole = nodes.contains { $0.kind == .section } ? nil : clearRole(of: loose.map { nodes[$0] })
    for group in enumerations(loose, nodes) {
      let members = group.map { nodes[$0] }
      var clear = clearRole(of: members, order: order)
      // What a report of a review says before its first section sounds like a plan (围绕…，加快…) more often than it is one.
      if clear == .plan, isReviewOnly { clear = clearRole(of: members, order: Self.summaryWeight) }
      // A passage without any section: a paragraph differs from what it stands in only where it is quite clear.
      if let whole, clear != whole { clear = clearRole(of: members, margin: Self.differingMargin) ?? whole }
      for index in group { nodes[index].role = clear ?? .other }
    }
  }

  /// Loose nodes, the measures of one enumeration (一是…；二是…) together: they speak of one thing.
  private func enumerations(_ loose: [Int], _ nodes: [OutlineNode]) -> [[Int]] {
    var groups: [[Int]] = []
    for index in loose {
      if let last = groups.last?.last, nodes[index].kind == .measure, nodes[last].kind == .measure,
        (nodes[index].ordinal ?? 0) > (nodes[last].ordinal ?? 0)
      {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
    }
    return groups
  }
}
