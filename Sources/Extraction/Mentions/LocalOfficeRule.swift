/// A known body and what it has in a place or of its own, one behind the other: 国家统计局|湖南调查总队, 国网|浙江省电力有限公司,
/// 水利部|黄河水利委员会. What it has begins with its place, or is a known commission of a ministry; 国务院|教育部 are two.
enum LocalOfficeRule {
  /// - Parameter result: the candidates up to now, refused ones among them.
  static func append(_ passage: Passage, _ result: [Candidate], _ added: inout [Candidate]) {
    let owners = result.filter { $0.rule == .table && $0.refusal == nil && isOwner(passage, $0) }
    if owners.isEmpty { return }
    let offices = Dictionary(grouping: result.filter { $0.refusal == nil && $0.type == .institution }) {
      $0.tokens.lowerBound
    }
    for body in owners {
      for office in offices[body.tokens.upperBound] ?? [] where belongs(passage, office, to: body) {
        var whole = body
        whole.tokens = body.tokens.lowerBound..<office.tokens.upperBound
        added.append(whole)
      }
    }
  }

  /// A central body or a group of firms, at once before a place or a known body.
  private static func isOwner(_ passage: Passage, _ body: Candidate) -> Bool {
    guard body.type == .institution, let next = passage.name(body.tokens.upperBound) else { return false }
    switch body.subtype {
    case .government:
      return passage.name(body.tokens.upperBound - 1)?.level == .national
        && (next.type == .district || next.type == .institution)
    case .enterprise, .finance: return next.type == .district
    default: return false
    }
  }

  private static func belongs(_ passage: Passage, _ office: Candidate, to body: Candidate) -> Bool {
    let (first, last) = (office.tokens.lowerBound, office.tokens.upperBound - 1)
    if body.subtype != .government { return office.subtype == .enterprise && passage.ends(last, with: "公司") }
    // 水利部|黄河水利委员会
    if office.rule == .table { return passage.ends(first - 1, with: "部") && passage.ends(last, with: "委员会") }
    return office.subtype == .government
  }
}
