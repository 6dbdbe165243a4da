import Records

/// Finds who reports and for which division: from the source label, the title, the head of the text, and the places
/// that the text names, in that order of trust.
package struct AgencyFinder: Sendable {
  let agencies: AgencyNames
  let places: Places
  let landmarks: Landmarks

  struct Result: Equatable {
    var agency: String?
    var division: Division?
  }

  /// The level of the division that speaks: 我区 of a county, 我市 of a prefecture, 我省 of a province.
  private enum Level: String { case county, prefecture, province }

  /// - Parameters:
  ///   - sources: what labels and meta elements name as source or office, the most trusted first.
  ///   - head: the lines before the first numbered heading.
  func find(sources: [String], title: String?, head: String, text: String, year: Int?) -> Result {
    let scalars = text.unicodeScalars.map(\.value)
    let votes = Votes { places.votes(in: scalars[...]) }
    var relative: (name: String, level: Level)?
    // A report says who reports in its title; who published it may be someone above.
    for part in [title].compactMap({ $0 }) + sources + [head] {
      let part = part.unicodeScalars.map(\.value)
      for hit in agencies.hits(in: part[...]) {
        if let place = places.before(hit.start, in: part[...]),
          let division = resolve(place, in: part[...], votes, year)
        {
          return Result(agency: places.officialPrefix(division) + hit.name, division: division)
        }
        if relative == nil, hit.start > 0, let level = Self.level(part[hit.start - 1]) {
          relative = (hit.name, level)
        } else if relative == nil, hit.start > 0, part[hit.start - 1] == 0x59D4, hit.name != "人民政府" {
          relative = nil
        }
      }
      // A report of a government by its title's form: 2026年政府工作报告.
      if relative == nil, let hit = agencies.hits(in: part[...]).first, hit.name == "人民政府" {
        let named = places.votes(in: part[...])
        if let division = strongest(named, level: nil, votes, year, least: 1) {
          return Result(agency: places.officialPrefix(division) + hit.name, division: division)
        }
      }
    }
    let level = relative?.level ?? Self.speaker(scalars)
    if let relative {
      let inHead = places.votes(in: (title.map { $0 + head } ?? head).unicodeScalars.map(\.value)[...])
      if let division = strongest(inHead, level: level, votes, year, least: 1)
        ?? strongest(votes.all, level: level, votes, year, least: 3)
        ?? landmarks.division(scalars, level: level?.rawValue, places)
      {
        return Result(agency: places.officialPrefix(division) + relative.name, division: division)
      }
      return Result(agency: nil, division: nil)
    }
    return fromBody(scalars, level: level, title, head, votes, year)
  }

  /// Where neither title nor head name an office: the offices of the speaker's level that the text names in full.
  private func fromBody(
    _ text: [UInt32], level: Level?, _ title: String?, _ head: String, _ votes: Votes, _ year: Int?
  ) -> Result {
    guard let level else { return Result() }
    var counts: [String: (count: Int, division: Division)] = [:]
    for hit in agencies.hits(in: text[...]) where hit.name != "人民政府" {
      guard let place = places.before(hit.start, in: text[...]),
        let division = resolve(place, in: text[...], votes, year), division.level == level.rawValue
      else { continue }
      counts[places.officialPrefix(division) + hit.name, default: (0, division)].count += 1
    }
    if let best = counts.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) {
      return Result(agency: best.key, division: best.value.division)
    }
    let division =
      strongest(votes.all, level: level, votes, year, least: 3)
      ?? landmarks.division(text, level: level.rawValue, places)
    return Result(agency: nil, division: division)
  }

  private func resolve(
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
    return places.resolve(place.divisions, votes: votes, year: year)
  }

  /// The division of a level that is named most, if nearly only it is.
  private func strongest(
    _ named: [String: Int], level: Level?, _ votes: Votes, _ year: Int?, least: Int
  ) -> Division? {
    var counts: [String: (count: Int, division: Division)] = [:]
    for (name, count) in named {
      let candidates = places.divisions.divisions(named: name).filter { level == nil || $0.level == level!.rawValue }
      guard let division = places.resolve(candidates, votes: votes, year: year) else { continue }
      counts[division.code, default: (0, division)].count += count
    }
    let ordered = counts.values.sorted { ($0.count, $1.division.code) > ($1.count, $0.division.code) }
    guard let first = ordered.first, first.count >= least else { return nil }
    let sum = ordered.reduce(0) { $0 + $1.count }
    return first.count * 10 >= sum * 6 ? first.division : nil
  }

  private static func level(_ scalar: UInt32) -> Level? {
    switch scalar {
    case 0x533A, 0x53BF: .county
    case 0x5E02, 0x5DDE: .prefecture
    case 0x7701: .province
    default: nil
    }
  }

  /// Who speaks: 我区, 全区 against 我市, 全市 against 我省, 全省.
  private static func speaker(_ text: [UInt32]) -> Level? {
    var own: [Level: Int] = [:]
    for index in text.indices.dropFirst() where text[index - 1] == 0x6211 || text[index - 1] == 0x5168 {
      guard let level = level(text[index]) else { continue }
      own[level, default: 0] += text[index - 1] == 0x6211 ? 3 : 1
    }
    return own.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
  }
}
