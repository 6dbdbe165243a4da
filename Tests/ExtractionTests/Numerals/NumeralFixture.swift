import Extraction

/// The pipeline's tables, beside the sources.
let tablesFolder: String = {
  let path = #filePath
  let root = path.range(of: "/Tests/").map { String(path[..<$0.lowerBound]) } ?? "."
  return root + "/Pipelines/WorkReports"
}()

let unitTable: UnitTable = try! UnitTable(path: tablesFolder + "/units.csv")
let quantityScanner: QuantityScanner = try! QuantityScanner(tables: tablesFolder)

/// The numbers of a text as `text=value unit qualifier`, what is exact or has no unit left out.
func numbers(_ text: String) -> [String] {
  let scalars = Scalars(text)
  return quantityScanner.quantities(in: scalars).map { quantity in
    var line = scalars.string(quantity.start..<quantity.end) + "=" + (quantity.value?.description ?? "masked")
    if let unit = quantity.unitName { line += " " + quantityScanner.units.text(of: unit) }
    if quantity.qualifier != .exact { line += " " + quantity.qualifier.rawValue }
    return line
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
