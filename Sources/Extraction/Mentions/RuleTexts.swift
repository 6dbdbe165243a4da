import Records

extension Passage {
  /// What a mention's `rule` says: the rule's file and, where a row of a table took part, the table and its line:
  /// `HeadRule heads.csv:87`.
  func rule(_ candidate: Candidate) -> String { rule(candidate, row(candidate)) }

  fileprivate func rule(_ candidate: Candidate, _ row: TableRow?) -> String {
    let name = MentionRule.all[candidate.finder].name
    guard let row else { return "\(name)" }
    // Put together from bytes: every mention has one.
    let table = row.table.name
    let length = name.utf8CodeUnitCount + table.utf8CodeUnitCount + 22
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { text in
      var end = text.write(name, at: 0)
      end += text.write(" ", at: end)
      end += text.write(table, at: end)
      end += text.write(":", at: end)
      end += text.write(Int(row.line), at: end)
      return String(valid: UnsafeBufferPointer(rebasing: text[..<end]), isASCII: true)
    }
  }

  /// The row of the name or of the head word that made the candidate, which is the last one in it.
  fileprivate func row(_ candidate: Candidate) -> TableRow? {
    for index in candidate.tokens.reversed() {
      if let name = name(index), name.type == candidate.type, candidate.rule == .table || name.isTownship {
        return name.row
      }
      if candidate.rule != .table, let head = head(index), head.type == candidate.type { return head.row }
    }
    return nil
  }
}

/// What the mentions of a report say of their rules: a few rows make most of them, and each text is made once.
struct RuleTexts {
  private struct Entry {
    var rule = -1
    var table: UnsafePointer<UInt8>?
    var line: Int32 = 0
    var text = ""
  }

  private static let size = 256
  private var known = Array(repeating: Entry(), count: size)

  mutating func text(_ candidate: Candidate, in passage: Passage) -> String {
    let row = passage.row(candidate)
    let (rule, table, line) = (candidate.finder, row?.table.name.utf8Start, row?.line ?? 0)
    let index = (rule &* 31 &+ Int(line)) & (Self.size - 1)
    if known[index].rule != rule || known[index].line != line || known[index].table != table {
      known[index] = Entry(rule: rule, table: table, line: line, text: passage.rule(candidate, row))
    }
    return known[index].text
  }
}
