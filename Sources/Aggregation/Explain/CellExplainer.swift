import Records

/// Leads from a row of a table to the rule that made it, the sentence in the report, the repairs that touched it and the bytes
/// of the raw page.
package struct CellExplainer {
  let directory: String
  let tables: String

  /// - Parameters:
  ///   - directory: the output folder.
  ///   - tables: the pipeline's folder of lexicon tables.
  package init(directory: String, tables: String) { (self.directory, self.tables) = (directory, tables) }

  /// A stretch of a report that the row rests on, in scalars.
  struct Passage {
    var label: String
    var document: String
    var start: Int
    var end: Int
  }

  /// The explanation as text; nil where the table has no such row.
  package func explain(_ cell: CellReference) throws -> String? {
    guard let rows = CSVStream(path: directory + "/" + cell.file) else {
      throw FileError(path: directory + "/" + cell.file, action: "open")
    }
    var number = 1
    while let row = rows.next() {
      number += 1
      if number < cell.row { continue }
      var text = "\(cell.file), row \(number)\n"
      for name in rows.header where !row[name].isEmpty { text += "  \(name): \(row[name])\n" }
      let folders = ["mentions.csv": "Mentions", "indicators.csv": "Indicators"]
      if let folder = folders[cell.file], let rule = RulePointer(row["rule"]) {
        text += rule.describe(folder: folder, tables: tables)
      }
      for passage in passages(of: row, in: cell.file) { text += try describe(passage) }
      return text
    }
    return nil
  }

  // MARK: Where the row points

  private func passages(of row: CSVStream.Row, in file: String) -> [Passage] {
    func passage(_ label: String, _ document: String, _ start: String, _ end: String) -> Passage? {
      guard !row[document].isEmpty, let start = Int(row[start]), let end = Int(row[end]), start <= end else {
        return nil
      }
      return Passage(label: label, document: row[document], start: start, end: end)
    }
    let direct = [
      passage("stands at", "document", "start", "end"),
      passage("quoted from", "quote_document", "quote_start", "quote_end"),
      passage("planned in", "plan_document", "plan_start", "plan_end"),
      passage("reported in", "outcome_document", "outcome_start", "outcome_end"),
    ].compactMap(\.self)
    let figures = row["figures"].split(separator: "|").compactMap { part in
      part.firstIndex(of: ":").map { String(part[part.index(after: $0)...]) }
    }
    let other = file == "indicator_series.csv" ? figures : [row["figure"], row["actual_figure"]]
    let known = file == "indicators.csv" ? [] : other.filter { !$0.isEmpty }
    return direct + figurePassages(known)
  }

  /// Where figures stand, by their ids.
  private func figurePassages(_ ids: [String]) -> [Passage] {
    if ids.isEmpty { return [] }
    guard let rows = CSVStream(path: directory + "/indicators.csv") else { return [] }
    var found: [Passage] = []
    while let row = rows.next() {
      guard ids.contains(row["figure"]), let start = Int(row["start"]), let end = Int(row["end"]), start <= end else {
        continue
      }
      found.append(Passage(label: "figure \(row["figure"])", document: row["document"], start: start, end: end))
    }
    return found
  }

  // MARK: The report and the page

  private func describe(_ passage: Passage) throws -> String {
    let reader = try RecordReader<Document>(path: directory + "/documents.jsonl", stage: "aggregate") { _ in }
    while let document = try reader.next() {
      if document.id != passage.document { continue }
      return describe(passage, in: document)
    }
    return "\n\(passage.label): report \(passage.document) is not in documents.jsonl\n"
  }

  private func describe(_ passage: Passage, in document: Document) -> String {
    let text = DocumentText(document.text)
    let end = min(passage.end, text.scalarCount)
    let start = min(passage.start, end)
    var result = "\n\(passage.label): \(document.id), scalars \(start)..<\(end) of its text"
    if let title = document.title { result += " (\(title))" }
    result += "\n  words: \(text.string(scalars: start..<end))\n"
    let byte = text.byteOffset(ofScalar: start)
    if let sentence = Quotes(text).range(holding: byte), byte < sentence.upperBound {
      let from = text.scalarOffset(ofByte: sentence.lowerBound)
      let to = text.scalarOffset(ofByte: sentence.upperBound)
      if from != start || to != end { result += "  sentence (\(from)..<\(to)): \(text.string(sentence))\n" }
    }
    result += repairs(in: start..<end, of: document, text)
    result += source(of: start..<end, in: document, text)
    return result
  }

  private func repairs(in range: Range<Int>, of document: Document, _ text: DocumentText) -> String {
    let touched = document.repairs.filter { repair in
      repair.start == repair.end
        ? range.contains(repair.start) : repair.start < range.upperBound && repair.end > range.lowerBound
    }
    if touched.isEmpty { return "  repairs: none\n" }
    var result = "  repairs: \(touched.count)\n"
    for repair in touched.prefix(40) {
      let after = text.string(
        scalars: min(max(0, repair.start), text.scalarCount)..<min(max(repair.start, repair.end), text.scalarCount))
      result += "    \(repair.kind): \(repair.before) → \(after) (scalars \(repair.start)..<\(repair.end), bytes "
      result +=
        "\(repair.sourceStart)..<\(repair.sourceEnd) of the page, confidence \(Self.short(repair.confidence)))\n"
    }
    if touched.count > 40 { result += "    … and \(touched.count - 40) more\n" }
    return result
  }

  private static func short(_ confidence: Double) -> String {
    var writer = JSONWriter()
    writer.value(confidence: confidence)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func source(of range: Range<Int>, in document: Document, _ text: DocumentText) -> String {
    let page = document.source.path + (document.source.url.map { " (\($0))" } ?? "")
    guard let bytes = SourceBytes(document: document, text: text).range(of: range) else {
      return "  page: \(page); no bytes of it are recorded for these words\n"
    }
    var result = "  page: \(page), bytes \(bytes.lowerBound)..<\(bytes.upperBound), \(document.source.encoding)\n"
    guard let raw = try? readFile(document.source.path), bytes.upperBound <= raw.count else {
      return result + "  raw: the page is not at this path now\n"
    }
    if document.source.sha256 != "", sha256(raw) != document.source.sha256 {
      result += "  warning: the page has changed since it was read\n"
    }
    let slice = raw[bytes].prefix(2000)
    if let words = String(validating: slice, as: UTF8.self) { return result + "  raw: \(words)\n" }
    let digits = Array("0123456789abcdef".utf8)
    let hexadecimal = slice.prefix(120).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)], 0x20] }
    return result + "  raw (hexadecimal): \(String(decoding: hexadecimal, as: UTF8.self))\n"
  }
}
