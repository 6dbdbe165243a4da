/// A row of an output table as a person names it: `indicators.csv:123`, where row 1 is the header, as in a spreadsheet.
package struct CellReference: Equatable, Sendable {
  package var file: String
  package var row: Int

  /// Nil for what is not a file name, a colon and a row behind the header.
  package init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), let row = Int(text[text.index(after: colon)...]), row > 1 else {
      return nil
    }
    var file = String(text[..<colon])
    if let slash = file.lastIndex(of: "/") { file = String(file[file.index(after: slash)...]) }
    if !file.hasSuffix(".csv") { file += ".csv" }
    if file == ".csv" { return nil }
    self.file = file
    self.row = row
  }
}
