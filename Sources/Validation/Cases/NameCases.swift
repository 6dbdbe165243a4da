import Extraction
import Records

/// A property of the tables of names: a name that stands in a line of its own is found whole, is of the type that its
/// table says, and leads to its row. A department is tried behind the name of a city, or of a province if it is a 厅.
///
/// Where that fails nothing need be wrong (the same surface may belong to an earlier table, and a weak name asks for
/// surroundings), but a case must say what the name means.
package struct NameCases {
  /// A table, the type of its mentions and what identifiers begin with.
  private struct Table {
    var file: String
    var type: String
    var prefix: String
  }

  private static let tables = [
    Table(file: "programs.csv", type: "program", prefix: "program:"),
    Table(file: "events.csv", type: "event", prefix: "event:"),
    Table(file: "platforms.csv", type: "platform", prefix: "platform:"),
    Table(file: "persons.csv", type: "person", prefix: "person:"),
    Table(file: "places.csv", type: "district", prefix: "place:"),
    Table(file: "institutions.csv", type: "institution", prefix: "institution:"),
    Table(file: "zones.csv", type: "zone", prefix: "zone:"),
  ]

  /// What the recogniser cannot do without.
  private static let grammar = [
    "boundaries.csv", "heads.csv", "words.csv", "word_lists.csv", "departments.csv", "evidence.csv",
  ]

  private let extractor: MentionExtractor
  private let linker: Linker

  /// The surfaces of each table's rows that fail, by file and line; none where the folder lacks a table of the grammar.
  ///
  /// - Throws: what reading the tables throws.
  static func failures(_ folder: Folder) async throws -> [String: [Int: [String]]] {
    try NameCases(folder)?.run(folder) ?? [:]
  }

  private init?(_ folder: Folder) throws {
    guard Self.grammar.allSatisfy({ folder[$0] != nil }) else { return nil }
    (extractor, linker) = try Extractor.nameParts(tables: folder.path)
  }

  /// The surfaces of each table's rows that fail, by file and line; rows that pass have an empty list.
  private func run(_ folder: Folder) -> [String: [Int: [String]]] {
    var result: [String: [Int: [String]]] = [:]
    for table in Self.tables {
      guard let rows = folder[table.file]?.rows else { continue }
      result[table.file] = failures(of: rows, table)
    }
    if let divisions = folder["divisions.csv"]?.rows, let rows = folder["departments.csv"]?.rows {
      result["departments.csv"] = failures(of: rows, divisions: divisions)
    }
    if let rows = folder["townships.csv"]?.rows {
      // A name that several counties have stays open: its mention leads to none.
      result["townships.csv"] = failures(of: rows, type: "district") { row, name in
        let codes = row.list("codes")
        return (name, codes.count == 1 ? "division:\(codes[0])/\(name)" : "")
      }
    }
    return result
  }

  private func failures(of rows: [CSVTable.Row], divisions: [CSVTable.Row]) -> [Int: [String]] {
    let present = divisions.filter { $0["valid_to"].isEmpty }
    guard let province = present.first(where: { $0["level"] == "province" && $0["name"].hasSuffix("省") }),
      let city = present.first(where: { $0["level"] == "prefecture" && $0["parent"] == province["code"] })
    else { return [:] }
    return failures(of: rows, type: "institution") { row, name in
      let place = name.hasSuffix("厅") ? province : city
      return (place["name"] + name, "institution:\(place["code"])/\(row["name"])")
    }
  }

  private func failures(of rows: [CSVTable.Row], _ table: Table) -> [Int: [String]] {
    failures(of: rows, type: table.type) { row, name in (name, table.prefix + row["name"]) }
  }

  /// - Parameter frame: what is written for a name of a row, and the identifier it must lead to (empty for none).
  private func failures(
    of rows: [CSVTable.Row], type: String, frame: (CSVTable.Row, String) -> (written: String, entity: String)
  ) -> [Int: [String]] {
    var text = ""
    var lines: [(start: Int, line: Int, name: String, written: String, entity: String)] = []
    var position = 0
    var result: [Int: [String]] = [:]
    for row in rows {
      let weak = row.list("weak")
      let strong = ([row["name"]] + row.list("aliases")).filter { !$0.isEmpty && !weak.contains($0) }
      // A row of weak names only is exercised by no line of its own.
      result[row.line] = strong.isEmpty ? weak : []
      for name in strong {
        let (written, entity) = frame(row, name)
        lines.append((position, row.line, name, written, entity))
        text += written + "\n"
        position += written.unicodeScalars.count + 1
      }
    }
    let found = mentions(in: text)
    for line in lines {
      let isRead = found[line.start].map {
        $0.text == line.written && $0.type == type && Self.leads($0.entity, to: line.entity)
      }
      if isRead != true { result[line.line, default: []].append(line.name) }
    }
    return result
  }

  /// An event's identifier may go on with its edition.
  private static func leads(_ entity: String?, to row: String) -> Bool {
    guard let entity else { return row.isEmpty }
    return entity == row || entity.hasPrefix(row + "#") || row.hasPrefix("event:")
  }

  /// The mentions of a text in lines, by the offset of their first scalar.
  private func mentions(in text: String) -> [Int: Mention] {
    let document = Document(id: "d", source: Source(path: "names"), text: text)
    let content = DocumentText(text)
    var extraction = Extraction()
    extractor.extract(from: document, text: content, outline: OutlineIndex([]), into: &extraction)
    linker.link(&extraction.mentions, of: document, text: content)
    return Dictionary(extraction.mentions.map { ($0.start, $0) }) { first, _ in first }
  }
}
