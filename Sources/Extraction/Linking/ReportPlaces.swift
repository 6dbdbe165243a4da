import Records

/// The bodies that a report's words mean beside its mentions: 市政府 and 省委, which are no names, and the bodies with
/// which titles begin (教育部关于…).
package struct ReportPlaces {
  let gazetteer: Gazetteer
  let jurisdiction: Jurisdiction

  /// A body that issues documents.
  struct Body: Equatable {
    var name: String
    /// As a mention of it would have it.
    var entity: String
    /// Its division; nil for bodies of the state.
    var code: String?
  }

  /// What a body is called behind the tier or place: 政府 in 市政府; and its name in full.
  private static let kinds: [(written: StaticString, full: String)] = [
    ("人大常委会", "人民代表大会常务委员会"), ("人民政府办公厅", "人民政府办公厅"), ("人民政府办公室", "人民政府办公室"),
    ("政府办公厅", "人民政府办公厅"), ("政府办公室", "人民政府办公室"), ("政府办", "人民政府办公室"), ("府办", "人民政府办公室"),
    ("人民政府", "人民政府"), ("政府", "人民政府"), ("委办公厅", "委员会办公厅"), ("委办公室", "委员会办公室"), ("委办", "委员会办公室"), ("委员会", "委员会"),
    ("委", "委员会"),
  ]

  /// The body of the report's own places that begins at a byte of a text: 省委, 市政府, 区人大常委会.
  func body(in bytes: ArraySlice<UInt8>) -> (body: Body, end: Int)? {
    for (tier, utf8) in Jurisdiction.Tier.bytes where bytes.starts(with: utf8) {
      guard let (full, end) = kind(bytes.dropFirst(utf8.count)) else { continue }
      guard let row = jurisdiction.division(tier, in: gazetteer) else { return nil }
      return (body(full, of: row), end)
    }
    return nil
  }

  private func kind(_ bytes: ArraySlice<UInt8>) -> (full: String, end: Int)? {
    for kind in Self.kinds where bytes.begins(with: kind.written) {
      let end = bytes.startIndex + kind.written.utf8CodeUnitCount
      // 市委书记, 市政府采购
      return gazetteer.lists.prefix(.behindGovernments, bytes[end...]) > 0 ? nil : (kind.full, end)
    }
    return nil
  }

  private func body(_ kind: String, of row: Int) -> Body {
    let code = gazetteer.divisions.all[row].code
    let name = gazetteer.officialPrefix(row, year: jurisdiction.year) + kind
    return Body(name: kind.hasPrefix("委") ? "中共" + name : name, entity: "institution:\(code)/\(kind)", code: code)
  }

  /// The places whose bodies may have issued a document, likeliest first: the title's, the report's own and those above it.
  func issuing(title code: String?, agency: String?) -> [IssuingPlace] {
    var rows: [Int] = []
    var next = code.flatMap { gazetteer.row(code: $0, year: jurisdiction.year) }
    if let row = next { rows.append(row) }
    next = jurisdiction.own
    while let row = next {
      if !rows.contains(row) { rows.append(row) }
      next = gazetteer.parent(of: row, year: jurisdiction.year)
    }
    return rows.map { row in
      let above = gazetteer.parent(of: row, year: jurisdiction.year)
      return IssuingPlace(
        code: gazetteer.divisions.all[row].code, name: gazetteer.officialPrefix(row, year: jurisdiction.year),
        characters: letters(of: row), above: above.map(letters(of:)) ?? [], agency: agency)
    }
  }

  /// The characters of a division's short form.
  private func letters(of row: Int) -> [Unicode.Scalar] {
    let division = gazetteer.divisions.all[row]
    if let short = division.shortNames.first { return Array(short.unicodeScalars) }
    return Array(division.name.unicodeScalars.dropLast())
  }

  /// The first of the bodies with which a folded title begins before 关于 or 印发, and the rest of the title: 教育部 and 关于…
  /// of 教育部、财政部关于….
  func leadingBody(of folded: [UInt8]) -> (body: Body, rest: ArraySlice<UInt8>)? {
    let marked = ProgramLinker.withoutMarks(folded[...])
    guard let opening = Self.opening(of: marked), opening > marked.startIndex else { return nil }
    let rest = marked[opening...]
    let bodies = Array(marked[..<opening])
    if let index = institution(bodies) {
      let entity = gazetteer.entities[index]
      return (Body(name: entity.name, entity: "institution:" + entity.name, code: nil), rest)
    }
    let name = bodies.begins(with: "中共") ? Array(bodies[6...]) : bodies
    let resolver = DivisionResolver(gazetteer: gazetteer, jurisdiction: jurisdiction)
    guard let place = PlacePrefix.find(in: name, gazetteer, resolver), case .one(let row) = place.outcome else {
      return nil
    }
    if let (full, _) = kind(name[place.end...]) { return (body(full, of: row), rest) }
    var department: String?
    gazetteer.forEachName(in: name, at: place.end) { _, readings in
      for case .department(let index) in readings { department = gazetteer.departments[index].name }
    }
    return department.map { (body($0, of: row), rest) }
  }

  /// Where 关于 or 印发 begins in the first forty characters.
  private static func opening(of title: ArraySlice<UInt8>) -> Int? {
    var here = title.startIndex
    while here + 6 < min(title.endIndex, title.startIndex + 120) {
      if title[here...].begins(with: "关于") || title[here...].begins(with: "印发") { return here }
      here += title[here] < 0x80 ? 1 : title[here] < 0xE0 ? 2 : 3
    }
    return nil
  }

  /// The longest name of a body of the state with which a title begins.
  private func institution(_ title: [UInt8]) -> Int? {
    var found: Int?
    gazetteer.forEachName(in: title, at: 0) { _, readings in
      for case .entity(let index) in readings where gazetteer.entities[index].type == .institution {
        let entity = gazetteer.entities[index]
        guard entity.divisionCode == nil, entity.subtype == "government" || entity.subtype == "party" else { continue }
        found = index
      }
    }
    return found
  }
}
