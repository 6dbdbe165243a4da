import Records

/// How the general list of words becomes words of the lexicon.
extension LexiconBuilder {
  /// The words of the language, the commonest side by side: what a text asks for most then lies in few lines of the
  /// processor's cache.
  mutating func loadListedWords(_ path: String) throws {
    let table = try CSVTable(path: path, columns: ["word", "class"])
    var costs: [Int32] = []
    costs.reserveCapacity(table.rowCount)
    // Few counts stand for many words, and costs are logarithms.
    var known = [Int32](repeating: 0, count: 4096)
    known.withUnsafeMutableBufferPointer { known in
      table.forEachRow(["count"]) { _, cells in
        let count = cells[0].number ?? 1
        guard known.indices.contains(count) else { return costs.append(Word.cost(count: count)) }
        if known[count] == 0 { known[count] = Word.cost(count: count) }
        costs.append(known[count])
      }
    }
    let places = Self.places(byCost: costs, from: words.count)
    words.append(contentsOf: repeatElement(Word(), count: table.rowCount))
    table.forEachRow(["word", "class"]) { row, cells in
      let kinds: WordKinds =
        switch cells[1].first {
        case UInt8(ascii: "v"): [.plain, .listedVerb]
        case UInt8(ascii: "o"): [.plain, .listedVerb, .outerVerb]
        case UInt8(ascii: "c"): []
        default: .plain
        }
      index(of: cells[0], at: places[row]) {
        $0.kinds.formUnion(kinds)
        $0.cost = min($0.cost, costs[row])
      }
    }
  }

  /// The place of each word, from `first` on: the cheapest first, those of one cost in their order.
  private static func places(byCost costs: [Int32], from first: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: Int(costs.max() ?? 0) + 2)
    for cost in costs { starts[Int(max(cost, 0)) + 1] += 1 }
    starts[0] = first
    for cost in 1..<starts.count { starts[cost] += starts[cost - 1] }
    return costs.map { cost in
      defer { starts[Int(max(cost, 0))] += 1 }
      return starts[Int(max(cost, 0))]
    }
  }
}
