import Extraction
import Records
import StageCommand

/// `--numbers`: every number of a text, line by line, as JSON Lines.
struct NumberListing {
  let scanner: QuantityScanner

  init(tables: String) throws {
    scanner = try QuantityScanner(tables: tables)
  }

  func run(path: String) throws {
    let reader = try LineReader(path: path)
    let output = try AtomicFile(path: "-")
    var writer = JSONWriter()
    while let line = try reader.next() {
      let text = Scalars(String(decoding: line.bytes, as: UTF8.self))
      writer.removeAll()
      for quantity in scanner.quantities(in: text) {
        NumberRecord(quantity, in: text, line: line.number, units: scanner.units).write(to: &writer)
      }
      try output.write(writer.bytes)
    }
    try output.flush()
  }
}
