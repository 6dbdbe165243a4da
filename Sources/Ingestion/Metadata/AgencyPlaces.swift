import Records

/// Which division a title or the site that publishes a report is of.
extension AgencyFinder {
  /// The division whose government or office publishes, by the first source that says so: 石狮市人民政府, 广州市番禺区政府门户网站.
  func seat(_ sources: [String], _ votes: Votes, _ year: Int?) -> Division? {
    for source in sources {
      let source = plainScalars(source)
      var start = 0
      while start < source.count, !Scalars.isHan(source[start]) { start += 1 }
      guard let named = places.fullNames(in: source[start...]).first, named.range.lowerBound == start,
        Self.siteWords.contains(where: { source.containsRun($0) })
          || departments.hits(in: source[named.range.upperBound...]).first != nil,
        let division = innermost(source[...], votes, year)
      else { continue }
      return division
    }
    return nil
  }

  /// 政府, 政务, 门户.
  private static let siteWords = ["政府", "政务", "门户"].map(plainScalars)

  /// An office of a division, named without its place where the division is known otherwise.
  func own(_ relative: (name: String, level: Level)?, _ bare: String?, _ division: Division?) -> Result? {
    guard let division else { return nil }
    if let relative {
      guard Self.mayBe(relative.level, division) else { return nil }
      return Result(agency: places.officialPrefix(division) + relative.name, division: division)
    }
    // A province has 厅, not 局.
    guard let bare, division.level != "province" || !bare.hasSuffix("局") || division.name.hasSuffix("市") else {
      return nil
    }
    return Result(agency: places.officialPrefix(division) + bare, division: division)
  }

  /// Whether a division may call itself by a level: 全市 is also said in cities of a county's rank.
  static func mayBe(_ level: Level, _ division: Division) -> Bool {
    isOf(level, division) || level == .prefecture && division.name.hasSuffix("市")
  }

  /// Of the divisions of one name: the one that publishes or lies in it, else the one that the text speaks for.
  func choose(_ candidates: [Division], _ votes: Votes, _ year: Int?) -> Division? {
    if let seat = votes.seat, candidates.count > 1 {
      let own = candidates.filter { places.divisions.isWithin($0.code, seat.code) }
      if let division = own.last, own.allSatisfy({ $0.code == division.code }) { return division }
    }
    return places.resolve(candidates, votes: votes, year: year)
  }

  /// The division that a title names in full, by one name or by several of which each lies in the one before:
  /// 广州市天河区.
  func namedFirst(_ title: [UInt32], _ votes: Votes, _ year: Int?) -> Division? { innermost(title[...], votes, year) }

  private func innermost(_ text: ArraySlice<UInt32>, _ votes: Votes, _ year: Int?) -> Division? {
    var current: [Division] = []
    for name in places.fullNames(in: text).map(\.name) {
      let named = places.divisions.divisions(named: name).filter { $0.name == name }
      if current.isEmpty {
        current = named
        continue
      }
      // Named again, or what lies above it behind it.
      if current.contains(where: { $0.name == name }) { continue }
      current = named.filter { inner in current.contains { places.divisions.isWithin(inner.code, $0.code) } }
      if current.isEmpty { return nil }
    }
    return current.isEmpty ? nil : choose(current, votes, year)
  }

  /// An office that no table knows, at the start of a title: 某区文化产业促进局2021年工作总结.
  func unknownOffice(_ title: [UInt32], _ votes: Votes, _ year: Int?) -> Result? {
    guard let office = Self.officeEnd(title) else { return nil }
    var end = 2
    while end < office {
      if let place = places.before(end, in: title[...]), place.start == 0, office - end >= 3, office - end <= 17,
        title[end..<office].allSatisfy(Scalars.isHan), place.name.unicodeScalars.count > 2,
        // 某某市 rather than 某某, which stands there too.
        !(1...3).contains(where: { end + $0 < office && places.before(end + $0, in: title[...])?.start == 0 }),
        let division = resolve(place, in: title[...], votes, year)
      {
        // The longest place that stands there: 深圳市龙岗区 before 深圳市.
        var start = end
        var inner = division
        for further in stride(from: min(office - 3, end + 8), to: end, by: -1) {
          if let next = places.before(further, in: title[...]), next.start == end,
            let below = next.divisions.first(where: { places.divisions.isWithin($0.code, division.code) })
          {
            start = further
            inner = below
            break
          }
        }
        return Result(agency: places.officialPrefix(inner) + Places.string(title[start..<office]), division: inner)
      }
      end += 1
    }
    return nil
  }

  /// Where the first office of a title ends: behind 局 or 厅, and behind 委员会, 办公室 or 中心 where a year or 关于 follows.
  private static func officeEnd(_ title: [UInt32]) -> Int? {
    for index in title.indices.prefix(40) {
      if title[index] == 0x5C40 || title[index] == 0x5385 { return index + 1 }
      guard bodies.contains(where: { title[...index].suffix($0.count).elementsEqual($0) }) else { continue }
      let next = index + 1 < title.count ? title[index + 1] : 0x5173
      if next == 0x5173 || next == 0x4E8C || (0x30...0x39).contains(next) { return index + 1 }
    }
    return nil
  }

  private static let bodies = ["委员会", "办公室", "中心"].map(plainScalars)
}
