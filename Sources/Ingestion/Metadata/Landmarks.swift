import Records

/// Named zones and institutions that stand in one division: several that agree tell where a report is from whose own
/// places are masked. Read from the `name`, `aliases` and `code` columns of landmarks.csv, zones.csv and institutions.csv.
package struct Landmarks: Sendable {
  private let byFirst: [UInt32: [(name: [UInt32], code: String)]]
  private let firsts: ScalarFilter

  package init(paths: [String]) throws {
    var names: [(String, String)] = []
    for path in paths {
      let table = try CSVTable(path: path, columns: ["name", "code"])
      for row in table.rows where row["code"].utf8.count == 6 {
        names.append((row["name"], row["code"]))
        if !row["aliases"].isEmpty { names += row.list("aliases").map { ($0, row["code"]) } }
      }
    }
    self.init(names)
  }

  init(_ names: [(name: String, code: String)]) {
    var byFirst: [UInt32: [(name: [UInt32], code: String)]] = [:]
    var known: Set<String> = []
    for (name, code) in names where known.insert(name).inserted {
      let scalars = name.unicodeScalars.map(\.value)
      if scalars.count >= 4 { byFirst[scalars[0], default: []].append((scalars, code)) }
    }
    for key in byFirst.keys { byFirst[key]!.sort { $0.name.count > $1.name.count } }
    self.byFirst = byFirst
    firsts = ScalarFilter(byFirst.keys)
  }

  /// The division of a level in which the text's landmarks lie: at least three in a city, far more than in any other,
  /// and for a county two of them in it. One or two may be partners or visits.
  func division(_ text: [UInt32], level: String?, _ places: Places) -> Division? {
    var seen: [[UInt32]: String] = [:]
    var position = 0
    while position < text.count {
      if !firsts.mayContain(text[position]) {
        position += 1
        continue
      }
      let match = byFirst[text[position]]?.first { name, _ in
        position + name.count <= text.count
          && (0..<name.count).allSatisfy { text[position + $0] == name[$0] }
      }
      if let match { seen[match.name] = match.code }
      position += match?.name.count ?? 1
    }
    guard let city = winner(seen.values.compactMap { places.prefecture(of: $0) }, least: 3, lead: 2) else { return nil }
    if level == "prefecture" { return places.divisions.division(code: city) }
    let counties = seen.values.filter {
      places.divisions.division(code: $0)?.level == "county" && places.divisions.isWithin($0, city)
    }
    return winner(counties, least: 2, lead: 1).flatMap { places.divisions.division(code: $0) }
  }

  /// The code that stands at least so often, and more often than a multiple of the next.
  private func winner(_ codes: [String], least: Int, lead: Int) -> String? {
    var counts: [String: Int] = [:]
    for code in codes { counts[code, default: 0] += 1 }
    let ordered = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ordered.first, first.value >= least,
      ordered.count == 1 || ordered[1].value * lead < first.value
    else { return nil }
    return first.key
  }
}

extension Places {
  /// The prefecture that a code is, or lies in; nil for a province.
  func prefecture(of code: String) -> String? {
    guard let division = divisions.division(code: code) else { return nil }
    switch division.level {
    case "prefecture": return code
    case "county": return division.parent
    default: return nil
    }
  }
}
