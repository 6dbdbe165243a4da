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
  private enum Level: String { case county, prefecture, province }

  /// - Parameters:
  ///   - sources: what labels and meta elements name as source or office, the most trusted first.
  ///   - head: the lines before the first numbered heading.
  ///
  /// Throws where the table of landmarks cannot be read.
  func find(sources: [String], title: String?, head: String, text: String, year: Int?) throws -> Result {
    let scalars = plainScalars(text)
    let votes = Votes { places.votes(in: scalars[...]) }
    var relative: (name: String, level: Level)?
    // A report says who reports in its title; who published it may be someone above.
    for (number, part) in ([title ?? ""] + sources + [head]).enumerated() {
      let isTitle = number == 0
      let part = plainScalars(part)
      let hits = departments.hits(in: part[...]).filter { hit in
        (hit.name != "人民政府" || isTitle || Self.stands("代表", before: hit.start, in: part))
          && !Self.isSuperior(part, hit.end)
      }
      for hit in hits {
        if let place = places.before(hit.start, in: part[...]), !Self.isPartner(part, place.start),
          let division = resolve(place, in: part[...], votes, year)
        {
          return Result(agency: places.officialPrefix(division) + hit.name, division: division)
        }
        if relative == nil, hit.start > 0, let level = Self.level(part[hit.start - 1]) { relative = (hit.name, level) }
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
        agency: relative.flatMap { Self.isOf($0.level, division) ? places.officialPrefix(division) + $0.name : nil },
        division: division)
    }
    let level = relative?.level ?? Self.speaker(scalars)
    // A text that hides its own name says nothing of itself by the names that are left: its city, its neighbours.
    let isMasked = Self.isMasked(scalars)
    if let relative {
      let inHead = places.votes(in: (title.map { $0 + head } ?? head).unicodeScalars.map(\.value)[...])
      let named =
        isMasked
        ? nil
        : strongest(inHead, level: level, votes, year, least: 1)
          ?? strongest(votes.all, level: level, votes, year, least: 3)
      if let division = try named ?? landmarks.division(scalars, level: level?.rawValue, places) {
        return Result(agency: places.officialPrefix(division) + relative.name, division: division)
      }
      return Result(agency: nil, division: nil)
    }
    // The place that the first words name: 2020年，开化县科技工作….
    if let division = namedFirst(Array(head.unicodeScalars.prefix(30)).map(\.value), votes, year) {
      let found = try fromBody(scalars, level: level, title, head, votes, year)
      return found.division?.code == division.code ? found : Result(agency: nil, division: division)
    }
    return try fromBody(scalars, level: level, title, head, votes, year)
  }

  /// An office that no table knows, at the start of a title: 某区文化产业促进局2021年工作总结.
  private func unknownOffice(_ title: [UInt32], _ votes: Votes, _ year: Int?) -> Result? {
    guard let office = title.prefix(40).firstIndex(of: 0x5C40) ?? title.prefix(40).firstIndex(of: 0x5385) else {
      return nil
    }
    var end = 2
    while end < office {
      if let place = places.before(end, in: title[...]), place.start == 0, office - end >= 2, office - end <= 16,
        title[end..<office].allSatisfy(Scalars.isHan), place.name.unicodeScalars.count > 2,
        let division = resolve(place, in: title[...], votes, year)
      {
        // The longest place that stands there: 深圳市龙岗区 before 深圳市.
        var start = end
        var inner = division
        for further in stride(from: min(office - 2, end + 8), to: end, by: -1) {
          if let next = places.before(further, in: title[...]), next.start == end,
            let below = next.divisions.first(where: { places.divisions.isWithin($0.code, division.code) })
          {
            start = further
            inner = below
            break
          }
        }
        return Result(agency: places.officialPrefix(inner) + Places.string(title[start...office]), division: inner)
      }
      end += 1
    }
    return nil
  }

  /// The division that a title names in full, if it names one only.
  private func namedFirst(_ title: [UInt32], _ votes: Votes, _ year: Int?) -> Division? {
    let named = places.votes(in: title[...]).filter { $0.value >= 2 }
    guard named.count == 1, let name = named.keys.first else { return nil }
    let divisions = places.divisions.divisions(named: name)
    // A short form that stands twice is no name in full: 新平 in 创新平台.
    return divisions.contains { $0.name == name } ? places.resolve(divisions, votes: votes, year: year) : nil
  }

  /// Whether a place stands behind another office or a word for working together: 我局会同县民政局, 与永新县科技局联合.
  private static func isPartner(_ text: [UInt32], _ start: Int) -> Bool {
    guard start > 0 else { return false }
    // 局 委 办 厅, 与 和 同 跟 及 向.
    return [0x5C40, 0x59D4, 0x529E, 0x5385, 0x4E0E, 0x548C, 0x540C, 0x8DDF, 0x53CA, 0x5411].contains(text[start - 1])
  }

  /// Whether the names of the report's own place are hidden: xx区, **县, ×市, 某市.
  private static func isMasked(_ text: [UInt32]) -> Bool {
    var count = 0
    for index in text.indices.dropFirst() where level(text[index]) != nil && text[index] != 0x5DDE {
      if [0x78, 0x58, 0x2A, 0xD7, 0xFF38, 0xFF58, 0xFF0A, 0x67D0, 0x25CB, 0x3007].contains(text[index - 1]) {
        count += 1
      }
    }
    return count >= 1
  }

  /// Whether an office is one in whose 指导下, 领导下, 支持下 the work was done.
  private static func isSuperior(_ text: [UInt32], _ end: Int) -> Bool {
    var position = end
    // 某局在区委领导下 is led itself: its own 在 ends the search.
    while position < text.count, position - end < 40, text[position] != 0x3002, text[position] != 0x5728 {
      if text[position] == 0x4E0B, position > end,
        [0x5BFC, 0x6301, 0x52A9, 0x6000, 0x7F72].contains(text[position - 1])
      {
        return true
      }
      position += 1
    }
    return false
  }

  private static func stands(_ word: String, before position: Int, in text: [UInt32]) -> Bool {
    let word = word.unicodeScalars.map(\.value)
    return text[max(0, position - 14)..<position].indices.contains {
      $0 + 1 < position && text[$0] == word[0] && text[$0 + 1] == word[1]
    }
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

  /// The division of a level that is named most, if nearly only it is. Of a whole text one full name at least must be
  /// of it: 新平 stands in every 创新平台.
  private func strongest(
    _ named: [String: Int], level: Level?, _ votes: Votes, _ year: Int?, least: Int
  ) -> Division? {
    var counts: [String: (count: Int, division: Division, isFull: Bool)] = [:]
    for (name, count) in named {
      let candidates = places.divisions.divisions(named: name).filter { Self.isOf(level, $0) }
      guard let division = places.resolve(candidates, votes: votes, year: year) else { continue }
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
  private static func isOf(_ level: Level?, _ division: Division) -> Bool {
    guard let level else { return true }
    return division.level == level.rawValue
      || level == .prefecture && division.level == "province" && division.name.hasSuffix("市")
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
