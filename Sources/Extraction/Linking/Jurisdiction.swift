import Records

/// Where and when a report speaks: what its relative names (市科创委, 区政府办) and its short ones are read against.
struct Jurisdiction {
  /// The report's own division: index into `Divisions.all`.
  let own: Int?
  /// The year the report speaks of.
  let year: Int?

  /// The last characters by which a report calls the division that it or its district belongs to.
  enum Tier: String, CaseIterable {
    case autonomousRegion = "自治区"
    case autonomousPrefecture = "自治州"
    case province = "省"
    case city = "市"
    case district = "区"
    case county = "县"
    case banner = "旗"
    case prefecture = "州"
    case league = "盟"

    static let bytes: [(tier: Tier, utf8: [UInt8])] = allCases.map { ($0, Array($0.rawValue.utf8)) }

    /// The tier that a folded name begins with, and where the rest of the name starts.
    static func leading(_ name: [UInt8]) -> (tier: Tier, end: Int)? {
      for (tier, utf8) in bytes where name.count > utf8.count + 5 && name.starts(with: utf8) {
        return (tier, utf8.count)
      }
      return nil
    }

    /// Whether a folded name begins with a word whose first character only looks like a tier: 市场, 区块.
    static func isOrdinaryWord(_ name: [UInt8], _ lists: TextLists) -> Bool { lists.prefix(.ordinaryWords, name) > 0 }
  }

  /// The division that a tier word means in this report, or nil.
  ///
  /// 市 in the report of a city is the city itself, in that of a district or county the city above. 区 in the report of
  /// an autonomous region is the region.
  func division(_ tier: Tier, in gazetteer: Gazetteer) -> Int? {
    var current = own
    while let index = current {
      let division = gazetteer.divisions.all[index]
      if Self.answers(division, to: tier) { return index }
      current = gazetteer.parent(of: index, year: year)
    }
    return nil
  }

  private static func answers(_ division: Division, to tier: Tier) -> Bool {
    let name = division.name
    switch tier {
    case .prefecture, .autonomousPrefecture: return name.hasSuffix("自治州")
    case .district: return name.hasSuffix("区") && (division.level != "prefecture" || name.hasSuffix("自治区"))
    default: return name.hasSuffix(tier.rawValue)
    }
  }

  /// A folded name that begins with a tier word, with the name of the division that it means in its place: 云东省运会 for
  /// 省运会.
  func spelledOut(_ name: [UInt8], in gazetteer: Gazetteer) -> [UInt8]? {
    guard let (tier, end) = Tier.leading(name), !Tier.isOrdinaryWord(name, gazetteer.lists),
      let row = division(tier, in: gazetteer)
    else { return nil }
    return Array(gazetteer.divisions.all[row].name.utf8) + name[end...]
  }
}
