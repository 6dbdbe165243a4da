import Records

/// Resolves the name of an organisation.
struct InstitutionLinker {
  let gazetteer: Gazetteer
  let resolver: DivisionResolver
  /// The report's own agency: its division's row and its name without the place.
  private let agency: (row: Int, kind: [UInt8])?
  private var jurisdiction: Jurisdiction { resolver.jurisdiction }

  /// - Parameter agency: the reporting institution in full.
  init(gazetteer: Gazetteer, resolver: DivisionResolver, agency: String?) {
    self.gazetteer = gazetteer
    self.resolver = resolver
    let name = agency.map(NameFolding.fold) ?? []
    if let place = PlacePrefix.find(in: name, gazetteer, resolver), case .one(let row) = place.outcome {
      self.agency = (row, Array(name[place.end...]))
    } else {
      self.agency = nil
    }
  }

  func link(_ text: String, _ folded: [UInt8]) -> Link {
    if let known = known(folded) { return known }
    if let relative = relative(folded) { return relative }
    if let local = local(text, folded) { return local }
    if let branch = branch(folded) { return branch }
    return Link(id: "institution:" + spelled(folded[...]), name: text, isCertain: false)
  }

  /// A name that the table of institutions has.
  private func known(_ folded: [UInt8]) -> Link? {
    var best: Entity?
    for case .entity(let index) in gazetteer.readings(of: folded) {
      let entity = gazetteer.entities[index]
      guard entity.type == .institution else { continue }
      if best == nil || entity.exists(in: jurisdiction.year) { best = entity }
    }
    return best.map { Link(id: "institution:" + $0.name, name: $0.name, divisionCode: $0.divisionCode) }
  }

  /// 市科创委, 区委编办, or a department without any place, read against the report's own division.
  private func relative(_ folded: [UInt8]) -> Link? {
    if let department = department(folded[...]) {
      guard let own = jurisdiction.own else { return open([]) }
      return body(department, written: folded[...], of: own)
    }
    guard let (tier, end) = Jurisdiction.Tier.leading(folded) else { return nil }
    let rest = folded[end...]
    let department = department(rest)
    if department == nil, Jurisdiction.Tier.isOrdinaryWord(folded, gazetteer.lists) { return nil }
    let name = department ?? NameFolding.shown(rest)
    // The departments called 厅 are a province's: 区科技厅 in Guangxi.
    let isProvincial = tier == .district && rest.suffix(3).elementsEqual("厅".utf8)
    if isProvincial, let own = jurisdiction.own, let top = province(of: own) {
      return body(name, written: rest, of: top)
    }
    if let division = jurisdiction.division(tier, in: gazetteer) { return body(name, written: rest, of: division) }
    return open(divisionsBelow(tier).map { identifier(name, of: $0) })
  }

  /// A name that begins with a division: 深圳市龙岗区科技创新局, 龙岗区委编办, 北京市科委.
  private func local(_ text: String, _ folded: [UInt8]) -> Link? {
    guard let place = PlacePrefix.find(in: folded, gazetteer, resolver) else { return nil }
    let rest = folded[place.end...]
    let department = department(rest)
    switch place.outcome {
    case .one(let row):
      if let kind = ownKind(rest, of: row) ?? department { return body(kind, written: rest, of: row) }
      if let known = known(Array(rest)), rest.count >= 12 { return known }
      let code = gazetteer.divisions.all[row].code
      return Link(id: "institution:" + spelled(folded[...]), name: text, divisionCode: code, isCertain: false)
    case .several(let rows):
      guard let department else { return nil }
      return open(rows.map { identifier(department, of: $0) })
    case .unknown: return nil
    }
  }

  /// A part of a known body: 港中大地下空间研究院, 中科院某某所.
  private func branch(_ folded: [UInt8]) -> Link? {
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

  /// The full name of the kind of department that a folded name stands for, a part of the department included
  /// (公安局龙岗分局).
  private func department(_ folded: ArraySlice<UInt8>) -> String? {
    let bytes = Array(folded)
    var found: (name: String, end: Int)?
    gazetteer.forEachName(in: bytes, at: 0) { end, readings in
      guard end == bytes.count || end >= 9 && bytes.count - end >= 6 else { return }
      for case .department(let index) in readings {
        // 金融局 is one kind of body until 2023 and another since: the year decides.
        if found?.end == end, !gazetteer.departments[index].exists(in: jurisdiction.year) { continue }
        found = (gazetteer.departments[index].name, end)
      }
    }
    guard let found else { return Self.committee(bytes).flatMap { department($0[...]) } }
    if found.end == bytes.count { return found.name }
    let rest = bytes[found.end...]
    return gazetteer.lists.ends(.partsOfDepartments, rest)
      ? found.name + NameFolding.shown(rest) : nil
  }

  /// 发展和改革委 as 发展和改革委员会, for a kind whose short form the table leaves out.
  private static func committee(_ bytes: [UInt8]) -> [UInt8]? {
    bytes.count > 9 && bytes.suffix(3).elementsEqual("委".utf8) ? bytes + Array("员会".utf8) : nil
  }

  /// The report's own agency where a name of the same division abbreviates it: 县文旅局 for its 文化旅游广电体育局, 区科技局 for
  /// its 科技创新局.
  private func ownKind(_ rest: ArraySlice<UInt8>, of row: Int) -> String? {
    guard let agency, gazetteer.divisions.all[row].code == gazetteer.divisions.all[agency.row].code else { return nil }
    let short = Array(NameFolding.shown(rest).unicodeScalars)
    let full = Array(NameFolding.shown(agency.kind).unicodeScalars)
    guard short.count >= 3, short.first == full.first, short.last == full.last else { return nil }
    var position = 0
    for scalar in short {
      while position < full.count, full[position] != scalar { position += 1 }
      if position == full.count { return nil }
      position += 1
    }
    return NameFolding.shown(agency.kind)
  }

  private func body(_ kind: String, written: ArraySlice<UInt8>, of row: Int) -> Link {
    let department = ownKind(written, of: row) ?? kind
    return Link(
      id: identifier(department, of: row),
      name: gazetteer.officialPrefix(row, year: jurisdiction.year) + department,
      divisionCode: gazetteer.divisions.all[row].code)
  }

  private func identifier(_ department: String, of row: Int) -> String {
    "institution:\(gazetteer.divisions.all[row].code)/\(department)"
  }

  private func open(_ candidates: [String]) -> Link {
    Link(candidates: candidates)
  }

  private func spelled(_ folded: ArraySlice<UInt8>) -> String { NameFolding.shown(folded) }

  private func province(of row: Int) -> Int? {
    var current = row
    while let above = gazetteer.parent(of: current, year: jurisdiction.year) { current = above }
    return current
  }

  /// The divisions at once below the report's own that a tier word may mean, at most twenty.
  private func divisionsBelow(_ tier: Jurisdiction.Tier) -> [Int] {
    guard let own = jurisdiction.own else { return [] }
    let code = gazetteer.divisions.all[own].code
    var rows: [Int] = []
    for (row, division) in gazetteer.divisions.all.enumerated() where division.parent == code {
      if division.exists(in: jurisdiction.year), division.name.hasSuffix(tier.rawValue) { rows.append(row) }
    }
    return rows.count <= 20 ? rows : []
  }
}
