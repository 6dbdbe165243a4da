import Records

/// Finds the divisions that a text names, and which of the divisions of one name is meant.
package struct Places: Sendable {
  let divisions: Divisions
  /// The names that count as votes; the value of one is its weight: 2 in full, 1 for a short form.
  private let names: NameIndex
  private let lasts: ScalarFilter
  private let longest = 12

  /// - Parameter path: of divisions.csv.
  package init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["code", "name", "short", "level", "parent"])
    var weak: Set<String> = []
    for row in table.rows { row.forEachPart("weak") { weak.insert(String(decoding: $0, as: UTF8.self)) } }
    self.init(Divisions(table: table), weak: weak)
  }

  init(_ divisions: Divisions, weak: Set<String> = []) {
    self.divisions = divisions
    var names = NameIndex.Builder(capacity: 3 * divisions.all.count)
    var lasts = ScalarFilter()
    // Most names are not weak, which their lengths and last characters tell.
    var weakEnds = ScalarFilter()
    for name in weak { weakEnds.insert(Self.end(name)) }
    func add(_ name: String, _ weight: Int) {
      lasts.insert(name.unicodeScalars.last?.value ?? 0)
      if weakEnds.mayContain(Self.end(name)), weak.contains(name) { return }
      names.add(name, weight)
    }
    for division in divisions.all {
      add(division.name, 2)
      for short in division.shortNames { add(short, short == division.name ? 2 : 1) }
    }
    self.names = NameIndex(names, keyLength: 2)
    self.lasts = lasts
  }

  /// A number that few names share.
  private static func end(_ name: String) -> UInt32 {
    name.utf8.suffix(4).reduce(UInt32(name.utf8.count)) { $0 &* 31 &+ UInt32($1) }
  }

  /// How often a text names each name, full names twice as heavy.
  func votes(in text: ArraySlice<UInt32>) -> [String: Int] {
    var votes: [Int: (count: Int, name: String)] = [:]
    forEachName(in: text) { text, range, name, weight in
      if votes[name] == nil { votes[name] = (0, Self.string(text[range])) }
      votes[name]!.count += weight
    }
    return Dictionary(votes.values.map { ($0.name, $0.count) }) { $0 + $1 }
  }

  /// The names in full that a text gives, in order.
  func fullNames(in text: ArraySlice<UInt32>) -> [(name: String, range: Range<Int>)] {
    var found: [(name: String, range: Range<Int>)] = []
    let start = text.startIndex
    forEachName(in: text) { text, range, _, weight in
      if weight >= 2 {
        found.append((Self.string(text[range]), (start + range.lowerBound)..<(start + range.upperBound)))
      }
    }
    return found
  }

  /// Gives each longest name of a text, its place from the text's first scalar, its number and its weight.
  private func forEachName(
    in text: ArraySlice<UInt32>, _ body: (UnsafeBufferPointer<UInt32>, Range<Int>, Int, Int) -> Void
  ) {
    text.withUnsafeBufferPointer { text in
      var position = 0
      while position < text.count {
        guard let match = names.longest(text, at: position, end: text.count) else {
          position += 1
          continue
        }
        let end = position + match.count
        body(text, position..<end, match.name, match.value)
        position = end
      }
    }
  }

  /// The divisions whose name ends just before `end`, by the longest name.
  func before(_ end: Int, in text: ArraySlice<UInt32>) -> (name: String, start: Int, divisions: [Division])? {
    guard end > text.startIndex, lasts.mayContain(text[end - 1]) else { return nil }
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
    return highest.count == 1 ? highest[0] : amongNeighbours(highest, votes)
  }

  /// The one whose neighbours are named: 龙华区 beside 福田区 is Shenzhen's and not Haikou's.
  private func amongNeighbours(_ candidates: [Division], _ votes: Votes) -> Division? {
    let scored = candidates.map { (division: $0, score: neighbours($0, votes)) }.sorted { $0.score > $1.score }
    return scored[0].score > scored[1].score ? scored[0].division : nil
  }

  /// How often a text names in full what lies beside a division and bears a name of its own.
  private func neighbours(_ division: Division, _ votes: Votes) -> Int {
    votes.all.reduce(0) { sum, vote in
      let named = divisions.divisions(named: vote.key)
      let isBeside =
        Set(named.map(\.code)).count == 1 && named[0].parent == division.parent && named[0].code != division.code
        && named.contains { $0.name == vote.key }
      return isBeside ? sum + vote.value : sum
    }
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

  static func string(_ scalars: some Sequence<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars { view.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    return String(view)
  }
}

/// How often a text names each place: counted when first asked for, since most reports say who they are.
final class Votes {
  private(set) lazy var all = count()
  /// The division whose government or office publishes the report, where that is known.
  var seat: Division?
  private let count: () -> [String: Int]

  init(_ count: @escaping () -> [String: Int]) { self.count = count }
}
