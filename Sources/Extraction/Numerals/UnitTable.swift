import Records

/// units.csv: columns unit, kind, figure (yes, no), chinese (yes, no, concrete), not_before.
package final class UnitTable: Sendable {
  private let trie: ScalarTrie<Unit>
  package let count: Int
  /// By the number of a `UnitName`.
  private let names: [String]
  /// Characters that make a longer word of a unit, by the number of its name: 人 before 民.
  private let notBefore: [[UInt32]]

  private static let places: Set<String> = ["位", "名", "位次", "个位次", "个位", "个名次"]

  package convenience init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["unit", "kind", "figure", "chinese", "not_before"])
    try self.init(table: table)
  }

  package init(table: CSVTable) throws(TableError) {
    var trie = ScalarTrie<Unit>()
    var names = UnitName.fixed
    var numbers: [String: UInt16] = [:]
    for (number, name) in names.enumerated() { numbers[name] = UInt16(number) }
    var notBefore: [[UInt32]] = names.map { _ in [] }
    for row in table.rows {
      guard let kind = Unit.Kind(rawValue: row["kind"]) else {
        throw TableError(path: table.path, line: row.line, message: "unknown kind \"\(row["kind"])\"")
      }
      guard let figure = Unit.Use(rawValue: row["figure"]), let chinese = Unit.Use(rawValue: row["chinese"]) else {
        throw TableError(
          path: table.path, line: row.line, message: "figure and chinese take yes, no or concrete")
      }
      let name = row["unit"]
      if name.isEmpty { throw TableError(path: table.path, line: row.line, message: "the unit is empty") }
      guard names.count < Int(UInt16.max) else {
        throw TableError(path: table.path, line: row.line, message: "there are too many units")
      }
      let number = numbers[name] ?? UInt16(names.count)
      if numbers.updateValue(number, forKey: name) == nil {
        names.append(name)
        notBefore.append([])
      }
      notBefore[Int(number)] = row["not_before"].unicodeScalars.map(\.value)
      trie.insert(
        name,
        Unit(
          name: UnitName(number: number), plainName: name == "％" || name == "﹪" ? .percent : UnitName(number: number),
          kind: kind, figure: figure, chinese: chinese, times: Int(row["times"]) ?? 1,
          isPlace: Self.places.contains(name), traits: Unit.Traits(of: name)))
    }
    self.trie = trie
    self.names = names
    self.notBefore = notBefore
    count = table.rows.count
  }

  /// A name in words.
  package func text(of name: UnitName) -> String {
    var text = names[Int(name.number)]
    if name.isTimes { text += "次" }
    if let other = name.alternative {
      text += (other.opensWide ? "（" : "(") + names[Int(other.number)] + (other.closesWide ? "）" : ")")
    }
    return text
  }

  /// Whether a character behind `unit` makes a longer word of it.
  func isInsideWord(_ unit: Unit, before scalar: UInt32) -> Bool {
    notBefore[Int(unit.name.number)].contains(scalar)
  }

  /// Whether a unit begins with a scalar.
  @inline(__always)
  func mayBegin(_ scalar: UInt32) -> Bool { trie.isRoot(scalar) }

  /// The longest unit that begins at `position`.
  package func match(_ text: Scalars, at position: Int) -> (end: Int, unit: Unit)? {
    trie.match(text, at: position).map { ($0.end, $0.payload) }
  }
}
