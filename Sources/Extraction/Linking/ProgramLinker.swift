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
    if let (tier, end) = Jurisdiction.Tier.leading(title), !Jurisdiction.Tier.isOrdinaryWord(title),
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
    if subtype == "policy", !Self.isNational(title), let own = resolver.jurisdiction.own {
      let division = gazetteer.divisions.all[own]
      return Link(id: "program:\(division.code)/\(spelled)", name: text, divisionCode: division.code, isCertain: false)
    }
    return Link(id: "program:" + spelled, name: text, isCertain: false)
  }

  /// The title without 《》, without 关于印发…的通知 around it.
  static func title(_ folded: [UInt8]) -> [UInt8] {
    var bytes = folded[...]
    while bytes.starts(with: "《".utf8) { bytes = bytes.dropFirst(3) }
    while bytes.suffix(3).elementsEqual("》".utf8) { bytes = bytes.dropLast(3) }
    let inner = bytes
    for opening in ["关于印发", "关于发布", "关于公布", "印发"] where bytes.starts(with: opening.utf8) {
      bytes = bytes.dropFirst(opening.utf8.count)
      for closing in ["的通知", "的公告", "的通告"] where bytes.suffix(9).elementsEqual(closing.utf8) {
        bytes = bytes.dropLast(9)
        break
      }
      break
    }
    while bytes.starts(with: "《".utf8) { bytes = bytes.dropFirst(3) }
    while bytes.suffix(3).elementsEqual("》".utf8) { bytes = bytes.dropLast(3) }
    return Array(bytes.count >= 6 ? bytes : inner)
  }

  private static func isNational(_ title: [UInt8]) -> Bool {
    ["中国", "国家", "全国", "中华", "国务院", "中共中央", "党中央"].contains { title.starts(with: $0.utf8) }
  }
}
