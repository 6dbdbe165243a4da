import Records

/// The years of review and plan: what ingest found, else what the title says (2021年工作总结及2022年工作思路).
struct DocumentYears {
  var review: Int?
  var plan: Int?

  init(_ document: Document, roles: RoleTable) {
    review = document.reviewYear
    plan = document.planYear
    guard review == nil, plan == nil, let title = document.title else { return }
    let bytes = Array(title.utf8)
    var starts: [(year: Int, end: Int)] = []
    for position in bytes.indices
    where position + 7 <= bytes.count && (bytes[position] == 0x31 || bytes[position] == 0x32) {
      if let year = Years.named(in: position..<(position + 7), of: bytes).first { starts.append((year, position + 7)) }
    }
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].end - 7 : bytes.count
      let evidence = roles.heading(start.end..<end, in: bytes)
      if evidence.review > evidence.plan { review = review ?? start.year }
      if evidence.plan > evidence.review { plan = plan ?? start.year }
    }
  }
}
