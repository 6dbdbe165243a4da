import Records

/// The years of review and plan: what ingest found, else what the title says (2021年工作总结及2022年工作思路).
struct DocumentYears {
  var review: Int?
  var plan: Int?

  init(_ document: Document, title: String?, roles: RoleTable) {
    review = document.reviewYear
    plan = document.planYear
    guard review == nil, plan == nil, let title else { return }
    let bytes = Array(title.utf8)
    let places = Years.places(in: 0..<bytes.count, of: bytes)
    for (index, place) in places.enumerated() {
      // Behind the digits and 年, up to the next year.
      let start = place.digits.upperBound + 3
      let end = index + 1 < places.count ? places[index + 1].digits.lowerBound : bytes.count
      let evidence = roles.heading(start..<end, in: bytes)
      if evidence.review > evidence.plan { review = review ?? place.year }
      if evidence.plan > evidence.review { plan = plan ?? place.year }
    }
  }
}
