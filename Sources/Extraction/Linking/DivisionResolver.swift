import Records

/// Decides which division a name means in a report.
///
/// Every division that bears the name gets points: for its nearness to the report's own division (its own, the ones
/// above, below and beside it, its province), for its rank, for being valid in the report's year, and for what stands
/// around the name. The best one is taken if it leads clearly; otherwise all that may be meant are kept.
struct DivisionResolver {
  let gazetteer: Gazetteer
  let jurisdiction: Jurisdiction

  /// What the text around a name tells.
  struct Surroundings {
    /// Codes of the divisions that stand beside it in a list (南京、徐州).
    var listed: [String] = []
    /// Codes of divisions that were named shortly before.
    var preceding: [String] = []
    /// Codes of all divisions that the report names beyond doubt.
    var inReport: Set<DivisionCode> = []
  }

  enum Outcome: Equatable {
    case one(Int)
    /// Rows of the divisions that may be meant, best first.
    case several([Int])
    case unknown
  }

  /// By how many points the best candidate must lead.
  static let margin = 5

  func resolve(_ readings: some Collection<Referent>, named name: String, _ surroundings: Surroundings = Surroundings())
    -> Outcome
  {
    var scored: [(row: Int, points: Int)] = []
    // 河北 is the province, even in Tianjin, whose 河北区 bears the form too.
    let provinceBears = readings.contains { reading in
      if case .division(let row, isShort: true) = reading {
        gazetteer.divisions.all[row].level == "province"
      } else {
        false
      }
    }
    for case .division(let row, let isShort) in readings {
      let points = score(row, isShort: isShort, name, surroundings, provinceBears: provinceBears)
      let code = gazetteer.divisions.all[row].code
      // Of the names that one code had over time the likeliest stands for it.
      if let same = scored.firstIndex(where: { gazetteer.divisions.all[$0.row].code == code }) {
        if points > scored[same].points { scored[same] = (row, points) }
      } else {
        scored.append((row, points))
      }
    }
    scored.sort { $0.points == $1.points ? $0.row < $1.row : $0.points > $1.points }
    guard let best = scored.first else { return .unknown }
    if scored.count == 1 || best.points - scored[1].points >= Self.margin { return .one(best.row) }
    return .several(scored.filter { best.points - $0.points < 3 * Self.margin }.map(\.row))
  }

  private func score(
    _ row: Int, isShort: Bool, _ name: String, _ surroundings: Surroundings, provinceBears: Bool
  ) -> Int {
    let division = gazetteer.divisions.all[row]
    var points = nearness(division) + rank(division, name: name) + (isShort ? 0 : 10)
    // 伊宁 alone is 伊宁市 rather than 伊宁县 around it.
    if isShort, division.level == "county", division.name.hasSuffix("市") { points += 6 }
    let validity = validity(division)
    points += validity
    if provinceBears, division.level == "county", !isInOwnPrefecture(division) { points -= 50 }
    // One that ended long before the report's year is not made likelier by its neighbours (思茅市 beside 普洱).
    if validity < 0 { return points }
    for code in surroundings.listed {
      if code != division.code, gazetteer.row(code: code, year: jurisdiction.year).map({ isPeer($0, division) }) == true
      {
        points += 20
        break
      }
    }
    if surroundings.preceding.contains(where: { $0 != division.code && gazetteer.isWithin(division.code, $0) }) {
      points += 12
    }
    // 吉林 does not speak for 吉林市 by naming the province.
    if !provinceBears, !division.parent.isEmpty, surroundings.inReport.contains(DivisionCode(division.parent)) {
      points += 6
    }
    return points
  }

  /// Changes take effect at different times of a year: a year more or less is no argument against a division.
  private func validity(_ division: Division) -> Int {
    guard let year = jurisdiction.year else { return division.validTo == nil ? 0 : -10 }
    let from = division.validFrom ?? 0
    let to = division.validTo ?? .max
    if from <= year, year <= to { return division.validTo == nil ? 13 : 8 }
    return from - 1 <= year && year - 1 <= to ? 0 : -40
  }

  private func isInOwnPrefecture(_ division: Division) -> Bool {
    guard let own = jurisdiction.own.map({ gazetteer.divisions.all[$0] }) else { return false }
    return own.level != "province" && own.code.utf8.prefix(4).elementsEqual(division.code.utf8.prefix(4))
  }

  func isInOwnProvince(_ division: Division) -> Bool {
    guard let own = jurisdiction.own else { return false }
    return gazetteer.divisions.all[own].code.utf8.prefix(2).elementsEqual(division.code.utf8.prefix(2))
  }

  private func isPeer(_ row: Int, _ division: Division) -> Bool {
    let other = gazetteer.divisions.all[row]
    return other.level == division.level && other.parent == division.parent
  }

  private func nearness(_ division: Division) -> Int {
    guard let own = jurisdiction.own.map({ gazetteer.divisions.all[$0] }) else { return 0 }
    if division.code == own.code { return 60 }
    if gazetteer.isWithin(own.code, division.code) { return 58 }
    if gazetteer.isWithin(division.code, own.code) { return 55 }
    if division.parent == own.parent, !own.parent.isEmpty { return 50 }
    if own.level == "county", division.code == own.parent { return 58 }
    return isInOwnProvince(division) ? 30 : 0
  }

  private func rank(_ division: Division, name: String) -> Int {
    switch division.level {
    case "province": return 32
    case "prefecture": return gazetteer.greatCities.contains(DivisionCode(division.code)) ? 28 : 25
    default:
      let isUrban =
        Self.municipalities.contains(String(division.code.prefix(2)))
        || gazetteer.greatCities.contains(DivisionCode(division.parent)) && division.name.hasSuffix("区")
      // Known beyond its province; inside it one district is as good as another.
      if isUrban, !isInOwnProvince(division) { return 22 }
      let row = gazetteer.rows(code: DivisionCode(division.code)).first {
        gazetteer.divisions.all[$0].name == division.name
      }
      let isWeak = row.map { gazetteer.weakForms[$0]?.contains(name) == true } ?? false
      return isWeak ? 5 : 15
    }
  }

  /// The first two digits of the four municipalities' codes.
  private static let municipalities: Set<String> = ["11", "12", "31", "50"]
}
