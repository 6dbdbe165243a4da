import Records

/// Finds the divisions that a text names, and which of the divisions of one name is meant.
package struct Places: Sendable {
  let divisions: Divisions
  private let byFirst: [UInt32: [(name: [UInt32], isFull: Bool)]]
  private let firsts: ScalarFilter
  private let longest = 12

  /// - Parameter path: of divisions.csv.
  package init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["code", "name", "short", "level", "parent"])
    var weak: Set<String> = []
    for row in table.rows { weak.formUnion(row.list("weak")) }
    self.init(Divisions(table: table), weak: weak)
  }

  init(_ divisions: Divisions, weak: Set<String> = []) {
    self.divisions = divisions
    var byFirst: [UInt32: [(name: [UInt32], isFull: Bool)]] = [:]
    byFirst.reserveCapacity(2048)
    for division in divisions.all {
      for name in [division.name] + division.shortNames where weak.isEmpty || !weak.contains(name) {
        let scalars = name.unicodeScalars.map(\.value)
        if scalars.count >= 2 { byFirst[scalars[0], default: []].append((scalars, name == division.name)) }
      }
    }
    for key in byFirst.keys { byFirst[key]!.sort { ($0.name.count, $1.name[1]) > ($1.name.count, $0.name[1]) } }
    self.byFirst = byFirst
    firsts = ScalarFilter(byFirst.keys)
  }

  /// How often a text names each name, full names twice as heavy.
  func votes(in text: ArraySlice<UInt32>) -> [String: Int] {
    var votes: [String: Int] = [:]
    var position = text.startIndex
    while position < text.endIndex {
      guard firsts.mayContain(text[position]), let names = byFirst[text[position]],
        let match = names.first(where: { Self.stands($0.name, in: text, at: position) })
      else {
        position += 1
        continue
      }
      votes[Self.string(text[position..<(position + match.name.count)]), default: 0] += match.isFull ? 2 : 1
      position += match.name.count
    }
    return votes
  }

  /// The divisions whose name ends just before `end`, by the longest name.
  func before(_ end: Int, in text: ArraySlice<UInt32>) -> (name: String, start: Int, divisions: [Division])? {
    for length in stride(from: longest, through: 2, by: -1) where end - length >= text.startIndex {
      let name = Self.string(text[(end - length)..<end])
      let found = divisions.divisions(named: name)
      // 和县, 成县: of two characters only where a name or nothing stands before it.
      let start = end - length
      if length == 2, !found.isEmpty, found.contains(where: { $0.name == name }), start > text.startIndex,
        Scalars.isHan(text[start - 1]), before(start, in: text) == nil
      {
        continue
      }
      if !found.isEmpty { return (name, end - length, found) }
    }
    return nil
  }

  /// The one that is meant: the one whose superiors are named most; a name of several without a word of any is nobody's.
  func resolve(_ candidates: [Division], votes: Votes, year: Int?) -> Division? {
    // 新区, 城区, 东区 name a division only behind the division above it.
    let named = candidates.filter { $0.name.unicodeScalars.count > 2 || ($0.level != "county") }
    let valid = named.filter { $0.exists(in: year) }
    let pool = valid.isEmpty ? named : valid
    if pool.isEmpty { return nil }
    if pool.count <= 1 || Set(pool.map(\.code)).count == 1 { return pool.last }
    let scored = pool.map { (division: $0, score: support($0, votes)) }.sorted { $0.score > $1.score }
    if scored[0].score > scored[1].score { return scored[0].division }
    // Of equals the higher level: 吉林 is the province before the city.
    let rank = ["province": 0, "prefecture": 1, "county": 2]
    let tied = scored.filter { $0.score == scored[0].score }.map(\.division)
    let best = tied.map { rank[$0.level] ?? 3 }.min() ?? 3
    let highest = tied.filter { (rank[$0.level] ?? 3) == best }
    return highest.count == 1 ? highest[0] : nil
  }

  /// How often what lies above a division is named.
  private func support(_ division: Division, _ votes: Votes) -> Int {
    var sum = 0
    var code = division.parent
    for _ in 0..<3 {
      guard let above = divisions.division(code: code) else { break }
      sum += ([above.name] + above.shortNames).reduce(0) { $0 + (votes.all[$1] ?? 0) }
      code = above.parent
    }
    return sum
  }

  /// How an office is called in full: 深圳市龙岗区… for a district, but 凌源市…, 辰溪县…, 深圳市…, 广东省….
  func officialPrefix(_ division: Division) -> String {
    guard division.level == "county", division.name.hasSuffix("区"), !division.name.hasSuffix("自治区"),
      let above = divisions.division(code: division.parent)
    else { return division.name }
    return above.name + division.name
  }

  static func string(_ scalars: ArraySlice<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars { view.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    return String(view)
  }

  private static func stands(_ word: [UInt32], in text: ArraySlice<UInt32>, at position: Int) -> Bool {
    if position + word.count > text.endIndex { return false }
    for offset in 0..<word.count where text[position + offset] != word[offset] { return false }
    return true
  }
}

/// How often a text names each place: counted when first asked for, since most reports say who they are.
final class Votes {
  private(set) lazy var all = count()
  private let count: () -> [String: Int]

  init(_ count: @escaping () -> [String: Int]) { self.count = count }
}
