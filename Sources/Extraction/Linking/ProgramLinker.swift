import Records

/// Resolves the title of a plan, policy or scheme.
struct ProgramLinker {
  let gazetteer: Gazetteer
  let resolver: DivisionResolver

  func link(_ text: String, _ folded: [UInt8], subtype: String?) -> Link {
    let title = Self.title(folded)
    for case .entity(let index) in gazetteer.readings(of: title) where gazetteer.entities[index].type == .program {
      let entity = gazetteer.entities[index]
      return Link(id: "program:" + entity.name, name: entity.name, divisionCode: entity.divisionCode)
    }
    let spelled = NameFolding.shown(title)
    if let place = PlacePrefix.find(in: title, gazetteer, resolver), case .one(let row) = place.outcome {
      let rest = NameFolding.shown(title[place.end...])
      let division = gazetteer.divisions.all[row]
      return Link(id: "program:\(division.code)/\(rest)", name: spelled, divisionCode: division.code)
    }
    if let (tier, end) = Jurisdiction.Tier.leading(title), !Jurisdiction.Tier.isOrdinaryWord(title, gazetteer.lists),
      let row = resolver.jurisdiction.division(tier, in: gazetteer)
    {
      let rest = NameFolding.shown(title[end...])
      let division = gazetteer.divisions.all[row]
      return Link(
        id: "program:\(division.code)/\(rest)",
        name: gazetteer.officialPrefix(row, year: resolver.jurisdiction.year) + rest,
        divisionCode: division.code)
    }
    // A document whose title names no place is the report's own: the “十四五”规划 of two cities are two plans.
    if subtype == "policy", gazetteer.lists.prefix(.nationalTitles, title) == 0, let own = resolver.jurisdiction.own {
      let division = gazetteer.divisions.all[own]
      return Link(id: "program:\(division.code)/\(spelled)", name: text, divisionCode: division.code, isCertain: false)
    }
    return Link(id: "program:" + spelled, name: text, isCertain: false)
  }

  /// The title without 《》, without 关于印发…的通知 around it.
  static func title(_ folded: [UInt8]) -> [UInt8] {
    var bytes = withoutMarks(folded[...])
    let inner = bytes
    if let opening = openings.first(where: { bytes.begins(with: $0) }) {
      bytes = bytes.dropFirst(opening.utf8CodeUnitCount)
      if bytes.ends(with: "的通知") || bytes.ends(with: "的公告") || bytes.ends(with: "的通告") { bytes = bytes.dropLast(9) }
    }
    bytes = withoutMarks(bytes)
    if bytes.count < 6 { bytes = inner }
    return bytes.count == folded.count ? folded : Array(bytes)
  }

  private static let openings: [StaticString] = ["关于印发", "关于发布", "关于公布", "印发"]

  private static func withoutMarks(_ title: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var title = title
    while title.begins(with: "《") { title = title.dropFirst(3) }
    while title.ends(with: "》") { title = title.dropLast(3) }
    return title
  }
}
