import Records

/// Words in class and id attributes that tell what a container holds: hints.csv, columns `word` and `holds`
/// (`content` or `margin`).
///
/// Names are cut into words where their writing changes: `TRS_Editor`, `relatedNews`, `nav-top` → trs, editor, …
package struct ClassHints: Sendable {
  private let hints: [UInt64: Int8]

  package init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["word", "holds"])
    var words: [(String, Int8)] = []
    for row in table.rows {
      switch row["holds"] {
      case "content": words.append((row["word"], 1))
      case "margin": words.append((row["word"], -1))
      default: throw TableError(path: path, line: row.line, message: "holds is content or margin")
      }
    }
    self.init(words)
  }

  init(_ words: [(String, Int8)]) {
    var hints: [UInt64: Int8] = [:]
    for (word, hint) in words { hints[Self.hash(word.lowercased().utf8)] = hint }
    self.hints = hints
  }

  /// -1, 0 or 1; a word of the margin outweighs one of content.
  func hint(_ names: UnsafePointer<UInt8>?...) -> Int8 {
    var result: Int8 = 0
    for name in names {
      guard let name else { continue }
      var position = 0
      var hash = Self.seed
      var previousIsLower = false
      while position < 200 {
        let byte = name[position]
        let isLower = (0x61...0x7A).contains(byte)
        let isUpper = (0x41...0x5A).contains(byte)
        if hash != Self.seed, !isLower, !isUpper || previousIsLower {
          if let hint = hints[hash] {
            if hint < 0 { return -1 }
            result = hint
          }
          hash = Self.seed
        }
        if byte == 0 { break }
        if isLower || isUpper { hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3 }
        previousIsLower = isLower
        position += 1
      }
    }
    return result
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
