import Records

/// The years of review and plan: what ingest found, else what the title says (2021年工作总结及2022年工作思路).
struct DocumentYears {
  var review: Int?
  var plan: Int?

  /// So much evidence names a review (工作总结).
  private static let namesReview = 4.0

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
      // A title names the review before the plan (工作总结及下一步工作计划): the year of both is the review's.
      if evidence.review > evidence.plan || evidence.review >= Self.namesReview {
        review = review ?? place.year
      } else if evidence.plan > evidence.review {
        plan = plan ?? place.year
      }
    }
  }
}
