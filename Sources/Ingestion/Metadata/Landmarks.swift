import Records
import Synchronization

/// Named zones and institutions that stand in one division: several that agree tell where a report is from whose own
/// places are masked. Read from the `name`, `aliases` and `code` columns of landmarks.csv, zones.csv and institutions.csv,
/// when the first such report asks: they are the largest tables, and most runs have none.
package final class Landmarks: Sendable {
  private let paths: [String]
  /// The value of a name is its division's code.
  private let names: Mutex<NameIndex?>

  package init(paths: [String]) {
    self.paths = paths
    names = Mutex(nil)
  }

  init(_ names: [(name: String, code: String)]) {
    var builder = NameIndex.Builder()
    for (name, code) in names { builder.add(name, Int(code) ?? 0) }
    paths = []
    self.names = Mutex(Self.index(builder))
  }

  private static func read(_ paths: [String]) throws -> NameIndex {
    var names = NameIndex.Builder(capacity: 1 << 15)
    for path in paths {
      let columns = ["code", "name", "aliases"]
      try CSVTable(path: path, columns: columns).forEachRow(columns) { _, cells in
        guard let code = code(cells[0]) else { return }
        names.add(cells[1], code)
        forEachListPart(cells[2]) { names.add($0, code) }
      }
    }
    return index(names)
  }

  /// Names of three characters and fewer stand in too many places.
  private static func index(_ names: NameIndex.Builder) -> NameIndex { NameIndex(names, keyLength: 4) }

  /// Six digits.
  private static func code(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count == 6, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// The division of a level in which the text's landmarks lie: at least three in a city, far more than in any other,
  /// and for a county two of them in it. One or two may be partners or visits.
  ///
  /// Throws where a table cannot be read.
  func division(_ text: [UInt32], level: String?, _ places: Places) throws -> Division? {
    let names = try names.withLock { names in
      if let names { return names }
      let index = try Self.read(paths)
      names = index
      return index
    }
    var seen: [Int: String] = [:]
    text.withUnsafeBufferPointer { text in
      var position = 0
      while position < text.count {
        let match = names.longest(text, at: position, end: text.count)
        if let match { seen[match.name] = "\(match.value)" }
        position += match?.count ?? 1
      }
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
