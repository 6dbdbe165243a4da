import Records

/// Finds who reports and for which division: from the source label, the title, the head of the text, and the places
/// that the text names, in that order of trust.
package struct AgencyFinder: Sendable {
  /// Offices of science and technology, and of all kinds.
  let agencies: AgencyNames
  let departments: AgencyNames
  let places: Places
  let landmarks: Landmarks

  struct Result: Equatable {
    var agency: String?
    var division: Division?
  }

  /// The level of the division that speaks: 我区 of a county, 我市 of a prefecture, 我省 of a province.
  enum Level: String { case county, prefecture, province }

  /// - Parameters:
  ///   - sources: what labels and meta elements name as source or office, the most trusted first.
  ///   - signature: the offices that the text is signed with.
  ///   - head: the lines before the first numbered heading.
  ///
  /// Throws where the table of landmarks cannot be read.
  func find(
    sources: [String], title: String?, signature: String = "", head: String, text: String, year: Int?
  ) throws -> Result {
    let scalars = plainScalars(text)
    let votes = Votes { places.votes(in: scalars[...]) }
    votes.seat = seat(sources, votes, year)
    var relative: (name: String, level: Level)?
    /// The codes of the divisions that an office's place may be, where several bear its name and nothing tells which.
    var open: Set<String> = []
    /// An office that a title names without any place.
    var bare: String?
    // A report says who reports in its title; who published it may be someone above.
    for (number, part) in ([title ?? "", signature] + sources + [head]).enumerated() {
      let isTitle = number == 0
      let part = plainScalars(part)
      let hits = departments.hits(in: part[...]).filter { hit in
        (hit.name != "人民政府" || isTitle || Self.stands("代表", before: hit.start, in: part))
          && !Self.isSuperior(part, hit.end)
      }
      for hit in hits {
        if let place = places.before(hit.start, in: part[...]), !Self.isPartner(part, place.start) {
          if let division = resolve(place, in: part[...], votes, year) {
            return Result(agency: places.officialPrefix(division) + hit.name, division: division)
          }
          open.formUnion(place.divisions.map(\.code))
        }
        if relative == nil, hit.start > 0, let level = Self.level(part[hit.start - 1]) { relative = (hit.name, level) }
        if isTitle, hit.start == 0, hit.name != "人民政府" { bare = hit.name }
      }
      if isTitle, let found = unknownOffice(part, votes, year) { return found }
      // A report of a government by its title's form: 2026年政府工作报告.
      if relative == nil, hits.first?.name == "人民政府" {
        let opening = (part + head.unicodeScalars.map(\.value))[...]
        if let division = strongest(places.votes(in: opening), level: nil, votes, year, least: 1) {
          return Result(agency: places.officialPrefix(division) + "人民政府", division: division)
        }
      }
    }
    // A place that the title names is the place of the report, whoever reports.
    if let title, let division = namedFirst(title.unicodeScalars.map(\.value), votes, year) {
      return Result(
        agency: relative.flatMap { Self.mayBe($0.level, division) ? places.officialPrefix(division) + $0.name : nil },
        division: division)
    }
    // 市科技局, on the site of a city's government.
    if let office = own(relative, bare, votes.seat) { return office }
    let level = relative?.level ?? Self.speaker(scalars)
    // A text that hides its own name says nothing of itself by the names that are left: its city, its neighbours.
    let isMasked = Self.isMasked(scalars)
    if let relative {
      // 某某市人民政府: above a report that 市科技局 signs.
      let opening = Array(head.unicodeScalars.prefix(30)).map(\.value)
      if let office = own(relative, nil, namedFirst(opening, votes, year)) { return office }
      let inHead = places.votes(in: (title.map { $0 + head } ?? head).unicodeScalars.map(\.value)[...])
      let named =
        isMasked
        ? nil
        : strongest(inHead, level: level, votes, year, least: 1)
          ?? strongest(votes.all, level: level, votes, year, least: 3)
      if let division = try named ?? landmarks.division(scalars, level: level?.rawValue, places),
        open.isEmpty || open.contains(division.code)
      {
        return Result(agency: places.officialPrefix(division) + relative.name, division: division)
      }
      return Result(agency: nil, division: nil)
    }
    // The place that the first words name: 2020年，开化县科技工作….
    if let division = namedFirst(Array(head.unicodeScalars.prefix(30)).map(\.value), votes, year) {
      let found = try fromBody(scalars, level: level, title, head, votes, year)
      if found.division?.code == division.code, found.agency != nil { return found }
      return own(nil, bare, division) ?? Result(agency: nil, division: division)
    }
    let found = try fromBody(scalars, level: level, title, head, votes, year)
    if found.division == nil, let seat = votes.seat, level.map({ Self.mayBe($0, seat) }) ?? true {
      return Result(agency: nil, division: seat)
    }
    return found
  }

  /// Where neither title nor head name an office: the offices of the speaker's level that the text names in full.
  private func fromBody(
    _ text: [UInt32], level: Level?, _ title: String?, _ head: String, _ votes: Votes, _ year: Int?
  ) throws -> Result {
    guard let level else { return Result() }
    var counts: [String: (count: Int, division: Division)] = [:]
    for hit in agencies.hits(in: text[...]) where hit.name != "人民政府" {
      guard let place = places.before(hit.start, in: text[...]), !Self.isPartner(text, place.start),
        let division = resolve(place, in: text[...], votes, year), Self.isOf(level, division)
      else { continue }
      counts[places.officialPrefix(division) + hit.name, default: (0, division)].count += 1
    }
    // One office named once may be anyone's, unless its place is named all over the text.
    if let best = counts.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
      best.value.count >= 2 || mentions(of: best.value.division, votes) >= 6
    {
      return Result(agency: best.key, division: best.value.division)
    }
    let division =
      try strongest(votes.all, level: level, votes, year, least: 3)
      ?? landmarks.division(text, level: level.rawValue, places)
    return Result(agency: nil, division: division)
  }

  /// How often a division is named, full names twice as heavy.
  private func mentions(of division: Division, _ votes: Votes) -> Int {
    ([division.name] + division.shortNames).reduce(0) { $0 + (votes.all[$1] ?? 0) }
  }

  func resolve(
    _ place: (name: String, start: Int, divisions: [Division]), in part: ArraySlice<UInt32>, _ votes: Votes,
    _ year: Int?
  ) -> Division? {
    // 深圳市罗湖区: what stands before a name tells which of that name is meant.
    if place.divisions.count > 1, let above = places.before(place.start, in: part) {
      let codes = Set(above.divisions.map(\.code))
      let within = place.divisions.filter { division in codes.contains { places.divisions.isWithin(division.code, $0) }
      }
      if let division = within.last { return division }
    }
    return choose(place.divisions, votes, year)
  }

  /// The division of a level that is named most, if nearly only it is. Of a whole text one full name at least must be
  /// of it: 新平 stands in every 创新平台.
  private func strongest(
    _ named: [String: Int], level: Level?, _ votes: Votes, _ year: Int?, least: Int
  ) -> Division? {
    var counts: [String: (count: Int, division: Division, isFull: Bool)] = [:]
    for (name, count) in named {
      let candidates = places.divisions.divisions(named: name).filter { Self.isOf(level, $0) }
      guard let division = choose(candidates, votes, year) else { continue }
      counts[division.code, default: (0, division, false)].count += count
      if division.name == name { counts[division.code]?.isFull = true }
    }
    let ordered = counts.values.sorted { ($0.count, $1.division.code) > ($1.count, $0.division.code) }
    guard let first = ordered.first, first.count >= least,
      first.isFull || least <= 1 || first.division.level == "province"
    else { return nil }
    let sum = ordered.reduce(0) { $0 + $1.count }
    return first.count * 10 >= sum * 6 ? first.division : nil
  }

  /// Whether a division is of a level; 北京市 and the like are cities too.
  static func isOf(_ level: Level?, _ division: Division) -> Bool {
    guard let level else { return true }
    return division.level == level.rawValue
      || level == .prefecture && division.level == "province" && division.name.hasSuffix("市")
  }
}
