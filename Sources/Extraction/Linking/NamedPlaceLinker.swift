import Records

/// Resolves zones, platforms and persons: by table, else by the name itself.
struct NamedPlaceLinker {
  let gazetteer: Gazetteer
  let resolver: DivisionResolver

  func link(_ text: String, _ folded: [UInt8], type: String) -> Link {
    for case .entity(let index) in gazetteer.readings(of: folded) where gazetteer.entities[index].type.rawValue == type
    {
      let entity = gazetteer.entities[index]
      return Link(id: "\(type):\(entity.name)", name: entity.name, divisionCode: entity.divisionCode)
    }
    let spelled = NameFolding.shown(folded)
    if type == "person" { return Link(id: "person:" + spelled, name: text) }
    if let place = PlacePrefix.find(in: folded, gazetteer, resolver), case .one(let row) = place.outcome {
      return Link(
        id: "\(type):\(spelled)", name: text, divisionCode: gazetteer.divisions.all[row].code, isCertain: false)
    }
    guard let own = resolver.jurisdiction.own else {
      return Link(id: "\(type):\(spelled)", name: text, isCertain: false)
    }
    let division = gazetteer.divisions.all[own]
    if let (tier, end) = Jurisdiction.Tier.leading(folded), type == "zone" || type == "platform",
      !Jurisdiction.Tier.isOrdinaryWord(folded, gazetteer.lists),
      let row = resolver.jurisdiction.division(tier, in: gazetteer)
    {
      let rest = NameFolding.shown(folded[end...])
      let name = gazetteer.officialPrefix(row, year: resolver.jurisdiction.year) + rest
      return Link(id: "\(type):\(name)", name: name, divisionCode: gazetteer.divisions.all[row].code)
    }
    // Without a place in its name a park is the report's own: every second city has a 科技园.
    let code = division.level == "province" ? nil : division.code
    return Link(id: "\(type):\(spelled)", name: text, divisionCode: type == "zone" ? code : nil, isCertain: false)
  }
}
