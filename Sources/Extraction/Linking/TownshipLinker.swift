import Records

/// Which county a township's name means: names such as 城关镇 are borne by many.
struct TownshipLinker {
  private let gazetteer: Gazetteer

  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The counties that may be meant, as indices into `Divisions.all`; none where the table knows no township of that name
  /// near enough, so that it is taken for one of the division's own.
  ///
  /// - Parameters:
  ///   - name: folded, without the divisions before it.
  ///   - division: the report's own, or the one that stands before the name: index into `Divisions.all`.
  ///   - isSaid: whether the division stands before the name, so that no other can be meant.
  func counties(of name: ArraySlice<UInt8>, near division: Int?, isSaid: Bool) -> [Int] {
    let codes = gazetteer.counties(withTownship: name)
    if let division {
      let own = DivisionCode(gazetteer.divisions.all[division].code)
      // The county itself, the prefecture around it, the province.
      for digits in isSaid ? [own.digits] : [6, 4, 2] where digits <= own.digits {
        let near = codes.filter { $0.shares(digits, with: own) }
        if !near.isEmpty { return near.compactMap { gazetteer.row(code: $0, year: nil) } }
      }
    }
    // A county knows its own: where it has none of that name in the table the name is newer than the table.
    let isAnyone = division == nil || codes.count == 1 && !isSaid
    return isAnyone ? codes.compactMap { gazetteer.row(code: $0, year: nil) } : []
  }

  /// The township that a county's report calls without its last word, as the table has it: 坪地街道 of 坪地; with a village behind
  /// it as it is written (坪地高桥).
  func township(calledShort name: [UInt8], of county: Int) -> String? {
    let own = DivisionCode(gazetteer.divisions.all[county].code)
    guard own.isWhole, own.digits == 6, name.count >= 6 else { return nil }
    for tier in ["街道", "镇", "乡"] where gazetteer.counties(withTownship: name + Array(tier.utf8)).contains(own) {
      return String(decoding: name, as: UTF8.self) + tier
    }
    return nil
  }
}
