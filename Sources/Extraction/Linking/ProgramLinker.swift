import Records

/// Resolves the title of a plan, policy or scheme.
struct ProgramLinker {
  let gazetteer: Gazetteer
  let resolver: DivisionResolver
  let places: ReportPlaces

  func link(_ text: String, _ folded: [UInt8], subtype: String?) -> Link {
    // 教育部关于…: the body that issued it is no part of the title; elsewhere it stands before the marks.
    let issued = subtype == "policy" ? places.leadingBody(of: folded) : nil
    let title = Self.title(folded)
    // 省科技进步奖 is that of the report's own province, whatever province a table thinks of.
    let tier = tier(of: title)
    if let tier, let known = known(Array(gazetteer.divisions.all[tier.row].name.utf8) + title[tier.end...]) {
      return known
    }
    if tier == nil, let known = known(title) { return known }
    if let issued {
      let inner = Self.title(Array(issued.rest))
      if let known = known(inner) { return known }
      let link = link(text, inner, subtype: nil)
      if link.divisionCode != nil { return link }
      let shown = NameFolding.shown(inner)
      let code = issued.body.code
      return Link(id: "program:" + (code.map { $0 + "/" } ?? "") + shown, name: text, divisionCode: code)
    }
    let spelled = NameFolding.shown(title)
    if let place = PlacePrefix.find(in: title, gazetteer, resolver), case .one(let row) = place.outcome {
      let rest = NameFolding.shown(title[place.end...])
      let division = gazetteer.divisions.all[row]
      return Link(id: "program:\(division.code)/\(rest)", name: spelled, divisionCode: division.code)
    }
    if let tier {
      let rest = NameFolding.shown(title[tier.end...])
      let division = gazetteer.divisions.all[tier.row]
      return Link(
        id: "program:\(division.code)/\(rest)",
        name: gazetteer.officialPrefix(tier.row, year: resolver.jurisdiction.year) + rest,
        divisionCode: division.code)
    }
    // A document whose title names no place is the report's own: the “十四五”规划 of two cities are two plans.
    if subtype == "policy", gazetteer.lists.prefix(.nationalTitles, Self.behindQuotation(title)) == 0,
      let own = resolver.jurisdiction.own
    {
      let division = gazetteer.divisions.all[own]
      return Link(id: "program:\(division.code)/\(spelled)", name: text, divisionCode: division.code, isCertain: false)
    }
    return Link(id: "program:" + spelled, name: text, isCertain: false)
  }

  private func known(_ title: [UInt8]) -> Link? {
    for case .entity(let index) in gazetteer.readings(of: title) where gazetteer.entities[index].type == .program {
      let entity = gazetteer.entities[index]
      return Link(id: "program:" + entity.name, name: entity.name, divisionCode: entity.divisionCode)
    }
    return nil
  }

  /// The division that a title's tier word (省, 市, 区) means, and where the rest of the title begins.
  private func tier(of title: [UInt8]) -> (row: Int, end: Int)? {
    guard let (tier, end) = Jurisdiction.Tier.leading(title),
      !Jurisdiction.Tier.isOrdinaryWord(title, gazetteer.lists)
    else { return nil }
    return resolver.jurisdiction.division(tier, in: gazetteer).map { ($0, end) }
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

  static func withoutMarks(_ title: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var title = title
    while title.begins(with: "《") || title.begins(with: "〈") { title = title.dropFirst(3) }
    while title.ends(with: "》") || title.ends(with: "〉") { title = title.dropLast(3) }
    if title.begins(with: "<"), title.ends(with: ">") { title = title.dropFirst().dropLast() }
    return title
  }

  /// A folded title behind the quotation that it begins with: 国家…规划 of “十四五”国家…规划.
  static func behindQuotation(_ title: [UInt8]) -> ArraySlice<UInt8> {
    guard title.first == 0x22, let closing = title.dropFirst().firstIndex(of: 0x22) else { return title[...] }
    return title[(closing + 1)...]
  }
}
