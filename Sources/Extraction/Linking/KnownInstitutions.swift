import Records

/// Bodies of the table of institutions, by a name that it has or that leads there.
extension InstitutionLinker {
  /// A name that the table of institutions has.
  func known(_ folded: [UInt8]) -> Link? {
    var best: Entity?
    for case .entity(let index) in gazetteer.readings(of: folded) {
      let entity = gazetteer.entities[index]
      guard entity.type == .institution, !isElsewhere(entity, folded) else { continue }
      if best == nil || entity.exists(in: jurisdiction.year) { best = entity }
    }
    return best.map { Link(id: "institution:" + $0.name, name: $0.name, divisionCode: $0.divisionCode) }
  }

  /// A firm of the table by its legal name: 中国中车集团有限公司.
  func firm(_ folded: [UInt8]) -> Link? {
    gazetteer.lists.suffix(.legalForms, folded).flatMap { known(Array(folded.dropLast($0))) }
  }

  /// Whether a name that only says the tier (省科学院) is that of a body outside the report's own province or city.
  func isElsewhere(_ entity: Entity, _ folded: [UInt8]) -> Bool {
    guard let own = jurisdiction.own, let (tier, _) = Jurisdiction.Tier.leading(folded),
      !Jurisdiction.Tier.isOrdinaryWord(folded, gazetteer.lists), let code = entity.divisionCode
    else { return false }
    let row = jurisdiction.division(tier, in: gazetteer) ?? own
    return !gazetteer.isWithin(code, gazetteer.divisions.all[row].code)
  }

  /// The body of a division that the table of institutions has with the division's name before the rest: 省图书馆 in a report
  /// of Hunan is 湖南图书馆.
  func tabled(_ rest: ArraySlice<UInt8>, of row: Int) -> Link? {
    let division = gazetteer.divisions.all[row]
    if let known = known(Array(division.name.utf8) + rest) { return known }
    for short in division.shortNames { if let known = known(Array(short.utf8) + rest) { return known } }
    return nil
  }

  /// A part of a known body: 港中大地下空间研究院, 中科院某某所.
  func branch(_ folded: [UInt8]) -> Link? {
    var found: (entity: Entity, end: Int)?
    gazetteer.forEachName(in: folded, at: 0) { end, readings in
      guard end >= 9, folded.count - end >= 6 else { return }
      for case .entity(let index) in readings {
        let entity = gazetteer.entities[index]
        if entity.type == .institution, entity.subtype == "university" || entity.subtype == "research" {
          found = (entity, end)
        }
      }
    }
    guard let found else { return nil }
    let name = found.entity.name + NameFolding.shown(folded[found.end...])
    return Link(
      id: "institution:" + name, name: name, divisionCode: found.entity.divisionCode, isCertain: true)
  }
}
