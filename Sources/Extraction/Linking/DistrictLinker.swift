import Records

/// Resolves the names of divisions, each with the help of those around it.
struct DistrictLinker {
  let gazetteer: Gazetteer
  let resolver: DivisionResolver

  func link(_ mentions: inout [Mention], text: DocumentText) {
    let indices = mentions.indices.filter { mentions[$0].type == "district" }
    if indices.isEmpty { return }
    var folded: [[UInt8]] = []
    // First without surroundings, then those that several divisions share, by what the first pass left without doubt.
    var outcomes: [DivisionResolver.Outcome] = []
    // A name that stands several times is resolved once.
    var numbers = NameNumbers(capacity: indices.count)
    /// Where each name stands first.
    var positions: [Int] = []
    for (position, index) in indices.enumerated() {
      let (number, isNew) = numbers.number(of: index, in: mentions)
      if !isNew {
        folded.append(folded[positions[number]])
        outcomes.append(outcomes[positions[number]])
      } else {
        positions.append(position)
        folded.append(NameFolding.fold(mentions[index].text))
        outcomes.append(resolve(folded[position], DivisionResolver.Surroundings()))
      }
    }
    var inReport: Set<DivisionCode> = []
    for position in positions {
      if case .one(let row) = outcomes[position] { inReport.insert(DivisionCode(gazetteer.divisions.all[row].code)) }
    }
    let first = outcomes
    for position in indices.indices where gazetteer.readings(of: folded[position]).count > 1 {
      var around = DivisionResolver.Surroundings(inReport: inReport)
      for neighbour in [position - 1, position + 1] where indices.indices.contains(neighbour) {
        if case .one(let row) = first[neighbour],
          isListed(mentions[indices[min(position, neighbour)]], mentions[indices[max(position, neighbour)]], text)
        {
          around.listed.append(gazetteer.divisions.all[row].code)
        }
      }
      for earlier in max(0, position - 4)..<position {
        if case .one(let row) = first[earlier],
          mentions[indices[position]].start - mentions[indices[earlier]].end <= 30
        {
          around.preceding.append(gazetteer.divisions.all[row].code)
        }
      }
      outcomes[position] = resolve(folded[position], around)
    }
    /// The mention that was last linked to a row: the next is linked alike.
    var linked: [Int: Int] = [:]
    for (position, index) in indices.enumerated() {
      if case .one(let row) = outcomes[position] {
        if let same = linked.updateValue(index, forKey: row) {
          mentions[index].entity = mentions[same].entity
          mentions[index].name = mentions[same].name
          mentions[index].divisionCode = mentions[same].divisionCode
          continue
        }
      }
      set(&mentions[index], outcomes[position], folded[position])
    }
  }

  private func resolve(_ folded: [UInt8], _ around: DivisionResolver.Surroundings) -> DivisionResolver.Outcome {
    let readings = gazetteer.readings(of: folded)
    let name = String(decoding: folded, as: UTF8.self)
    if !readings.isEmpty { return resolver.resolve(readings, named: name, around) }
    // 广东省深圳市: a chain that is a division in whole.
    let whole = folded + Array("科技局".utf8)
    guard let place = PlacePrefix.find(in: whole, gazetteer, resolver), place.end == folded.count else {
      return .unknown
    }
    return place.outcome
  }

  /// Whether only 、 or 和, 与, 及 stands between two mentions.
  private func isListed(_ first: Mention, _ second: Mention, _ text: DocumentText) -> Bool {
    guard second.start - first.end == 1 else { return false }
    return ["、", "和", "与", "及", "，", ","].contains(text.string(scalars: first.end..<second.start))
  }

  private func set(_ mention: inout Mention, _ outcome: DivisionResolver.Outcome, _ folded: [UInt8]) {
    let divisions = gazetteer.divisions
    switch outcome {
    case .one(let row):
      mention.entity = "division:" + divisions.all[row].code
      mention.name = gazetteer.fullName(row, year: resolver.jurisdiction.year)
      mention.divisionCode = divisions.all[row].code
    case .several(let rows):
      mention.candidates = rows.map { "division:" + divisions.all[$0].code }
    case .unknown:
      link(&mention, outside: folded)
    }
  }

  /// A country or foreign city of places.csv, or a township, subdistrict or community: named by the report's own division,
  /// or by the one that stands before it.
  private func link(_ mention: inout Mention, outside folded: [UInt8]) {
    for case .entity(let index) in gazetteer.readings(of: folded) where gazetteer.entities[index].type == .district {
      mention.entity = "place:" + gazetteer.entities[index].name
      mention.name = gazetteer.entities[index].name
      return
    }
    var row = resolver.jurisdiction.own
    var start = 0
    // 中山东路街道 is not 中山's.
    if gazetteer.counties(withTownship: folded).isEmpty, let place = PlacePrefix.find(in: folded, gazetteer, resolver),
      case .one(let division) = place.outcome,
      isLocal(folded[place.end...])
    {
      (row, start) = (division, place.end)
    }
    let rest = String(decoding: folded[start...], as: UTF8.self)
    let counties = TownshipLinker(gazetteer).counties(of: folded[start...], near: row, isSaid: start > 0)
    if counties.count > 1 {
      mention.candidates = counties.map { "division:\(gazetteer.divisions.all[$0].code)/\(rest)" }
      return
    }
    if let own = row, start == 0, let township = TownshipLinker(gazetteer).township(calledShort: folded, of: own) {
      set(&mention, township, of: own)
      return
    }
    row = counties.first ?? row
    guard let row, isLocal(folded[start...]) else {
      mention.entity = "place:" + mention.text
      mention.name = mention.text
      return
    }
    set(&mention, rest, of: row)
  }

  private func set(_ mention: inout Mention, _ township: String, of row: Int) {
    let division = gazetteer.divisions.all[row]
    mention.entity = "division:\(division.code)/\(township)"
    mention.name = gazetteer.fullName(row, year: resolver.jurisdiction.year) + township
    mention.divisionCode = division.code
  }

  /// Whether a name ends as townships and communities do, with two characters before (明光路街道 is not 明光市's 路街道).
  private func isLocal(_ name: ArraySlice<UInt8>) -> Bool { gazetteer.lists.ends(.localPlaces, name, room: 6) }
}
