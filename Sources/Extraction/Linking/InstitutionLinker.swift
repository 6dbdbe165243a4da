import Records

/// Resolves the name of an organisation.
struct InstitutionLinker {
  let gazetteer: Gazetteer
  let resolver: DivisionResolver
  /// The report's own agency: its division's row and its name without the place.
  private let agency: (row: Int, kind: [UInt8])?
  var jurisdiction: Jurisdiction { resolver.jurisdiction }

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

  func link(_ text: String, _ folded: [UInt8], subtype: String?) -> Link {
    if let league = league(folded) { return league }
    if let known = known(folded) ?? firm(folded) { return known }
    if let relative = relative(folded) { return relative }
    if let local = local(text, withoutParent(folded), subtype) { return local }
    if let branch = branch(folded) { return branch }
    return Link(id: "institution:" + spelled(folded[...]), name: text, isCertain: false)
  }

  /// 中共石家庄市委组织部 is 石家庄市委组织部, 国家税务总局杭州市税务局 is 杭州市税务局.
  private func withoutParent(_ folded: [UInt8]) -> [UInt8] {
    Array(folded[gazetteer.lists.prefix(.parentBodies, folded)...])
  }

  /// 团市委, 共青团石家庄市委: a division's committee of the Communist Youth League.
  private func league(_ folded: [UInt8]) -> Link? {
    var rest = folded[...]
    if rest.ends(with: "委员会") { rest = rest.dropLast(6) }
    guard rest.ends(with: "委"), rest.begins(with: "共青团") || rest.begins(with: "团") else { return nil }
    rest = rest.dropFirst(rest.begins(with: "团") ? 3 : 9).dropLast(3)
    let name = Array(rest)
    var row: Int?
    if let tier = Jurisdiction.Tier(rawValue: String(decoding: name, as: UTF8.self)) {
      row = jurisdiction.division(tier, in: gazetteer)
    } else if let place = PlacePrefix.find(in: name + Array("委员会".utf8), gazetteer, resolver),
      place.end == name.count, case .one(let found) = place.outcome
    {
      row = found
    }
    guard let row else { return nil }
    let place = gazetteer.officialPrefix(row, year: jurisdiction.year)
    return Link(
      id: identifier("团委", of: row), name: "共青团\(place)委员会", divisionCode: gazetteer.divisions.all[row].code,
      row: row)
  }

  /// 市科创委, 区委编办, or a department without any place, read against the report's own division.
  private func relative(_ folded: [UInt8]) -> Link? {
    if let department = department(folded[...]) {
      guard let own = jurisdiction.own else { return open([]) }
      var link = body(department, written: folded[...], of: top(department, own))
      link.row = nil
      return link
    }
    guard let (tier, end) = Jurisdiction.Tier.leading(folded) else { return nil }
    let rest = folded[end...]
    let department = department(rest)
    if department == nil, Jurisdiction.Tier.isOrdinaryWord(folded, gazetteer.lists) { return nil }
    let name = department ?? NameFolding.shown(rest)
    if tier == .district, let own = jurisdiction.own, case let top = top(name, own), top != own {
      return body(name, written: rest, of: top)
    }
    if let division = jurisdiction.division(tier, in: gazetteer) {
      if let tabled = tabled(rest, of: division) { return tabled }
      return body(name, written: rest, of: division)
    }
    return open(divisionsBelow(tier).map { identifier(name, of: $0) })
  }

  /// The division whose department it is where no place is said: the report's own; the departments called 厅 are a
  /// province's (区科技厅 in Guangxi, 教育厅 in a county).
  private func top(_ department: String, _ own: Int) -> Int {
    let isProvincial = department.utf8.suffix(3).elementsEqual("厅".utf8) && !department.hasSuffix("办公厅")
    return isProvincial ? province(of: own) ?? own : own
  }

  /// A name that begins with a division: 深圳市龙岗区科技创新局, 龙岗区委编办, 北京市科委, 云州市人民医院.
  private func local(_ text: String, _ folded: [UInt8], _ subtype: String?) -> Link? {
    guard let place = PlacePrefix.find(in: folded, gazetteer, resolver) else { return nil }
    let rest = folded[place.end...]
    let department = department(rest)
    switch place.outcome {
    case .one(let row):
      if let kind = ownKind(rest, of: row) ?? department { return body(kind, written: rest, of: row) }
      if let known = known(Array(rest)), rest.count >= 12 { return known }
      let division = gazetteer.divisions.all[row]
      let code = division.code
      // 云州市图书馆 as 市图书馆: with the place in full it is the place's own. Firms only sit there.
      if subtype != "enterprise", rest.count >= 9,
        folded[..<place.end].suffix(division.name.utf8.count).elementsEqual(division.name.utf8)
      {
        if let tabled = tabled(rest, of: row) { return tabled }
        var link = body(NameFolding.shown(rest), written: rest, of: row)
        link.isCertain = false
        return link
      }
      return Link(id: "institution:" + spelled(folded[...]), name: text, divisionCode: code, isCertain: false)
    case .several(let rows):
      guard let department else { return nil }
      return open(rows.map { identifier(department, of: $0) })
    case .unknown: return nil
    }
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
      divisionCode: gazetteer.divisions.all[row].code, department: kind, row: row)
  }

  /// A department of another division than the report's own.
  func department(_ kind: String, of row: Int) -> Link { body(kind, written: Array(kind.utf8)[...], of: row) }

  func identifier(_ department: String, of row: Int) -> String {
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
