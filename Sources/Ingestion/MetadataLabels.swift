import Records

/// The labels before which pages print what they know of a report: labels.csv, columns `field` and `label`.
///
/// Fields: published, updated, issued, source, author, editor, views, font, index, number, agency, title, subject; for
/// words that stand anywhere in a line with a date: near_published, near_updated, near_clock; and salutation, for those
/// with which a report addresses its hearers.
package struct MetadataLabels: Sendable {
  /// What a word says of a date in its line.
  enum NearDate: String {
    case published = "near_published"
    case updated = "near_updated"
    /// A clock in the page's head says nothing of the article.
    case clock = "near_clock"
  }

  private let byFirst: [UInt32: [(label: [UInt32], field: String)]]
  private let nearDates: [NearDate: [[UInt32]]]
  private let salutations: [[UInt32]]

  package init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["field", "label"])
    self.init(table.rows.map { ($0["field"], $0["label"]) })
  }

  /// Whether a folded line holds a word of the kind.
  func says(_ near: NearDate, _ line: [UInt32]) -> Bool {
    nearDates[near]?.contains { line.containsRun($0) } ?? false
  }

  /// Whether a folded line addresses the hearers (各位代表：): the report's title stands above it.
  func isSalutation(_ line: [UInt32]) -> Bool {
    guard let last = line.last, [0x3A, 0x21].contains(last), line.count <= 24 else { return false }
    return salutations.contains { line.starts(with: $0) }
  }

  init(_ labels: [(field: String, label: String)]) {
    var byFirst: [UInt32: [(label: [UInt32], field: String)]] = [:]
    var nearDates: [NearDate: [[UInt32]]] = [:]
    var salutations: [[UInt32]] = []
    for (field, label) in labels {
      let scalars = foldedScalars(label.utf8)
      if field == "salutation" {
        salutations.append(scalars)
        continue
      }
      if let near = NearDate(rawValue: field) {
        nearDates[near, default: []].append(scalars)
        continue
      }
      if let first = scalars.first { byFirst[first, default: []].append((scalars, field)) }
    }
    // The longest label wins: 发布时间 before 时间.
    for key in byFirst.keys { byFirst[key]!.sort { $0.label.count > $1.label.count } }
    self.byFirst = byFirst
    self.nearDates = nearDates
    self.salutations = salutations
  }

  /// A label's value: the text behind its colon, up to the next label.
  struct Value: Equatable, Sendable {
    var field: String
    var text: String
  }

  /// The labelled values of a line, whether the line holds nothing else, and what stands before the first of them.
  func values(of line: String) -> (values: [Value], isWhole: Bool, before: [UInt32]) {
    let scalars = line.unicodeScalars.map { $0 }
    // Positions without blanks, so that 来 源 ： is read as 来源:
    var dense: [(folded: UInt32, index: Int)] = []
    for (index, scalar) in scalars.enumerated() where !Scalars.isBlank(scalar.value) {
      dense.append((Scalars.folded(scalar.value), index))
    }
    var labels: [(field: String, start: Int, end: Int)] = []
    var position = 0
    while position < dense.count {
      if let hit = label(dense, at: position) {
        labels.append((hit.field, position, hit.end))
        position = hit.end
      } else {
        position += 1
      }
    }
    guard let first = labels.first else { return ([], false, []) }
    var values: [Value] = []
    for (number, label) in labels.enumerated() {
      var end = number + 1 < labels.count ? labels[number + 1].start : dense.count
      if end > label.end, end < dense.count, [0x5B, 0x3010].contains(dense[end - 1].folded) { end -= 1 }
      if label.end >= end {
        values.append(Value(field: label.field, text: ""))
        continue
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[dense[label.end].index...dense[end - 1].index])
      values.append(Value(field: label.field, text: String(view)))
    }
    let before = dense[..<first.start].map(\.folded)
    return (values, before.allSatisfy { LineMark.isMark($0) || (0x30...0x39).contains($0) }, before)
  }

  /// The values of a row whose cells are labels and values by turns: the tables that disclosure pages begin with.
  /// Empty where a cell in a label's place is none. A label needs no colon here.
  func values(ofRow row: String) -> [Value] {
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
    if cells.count < 2 || cells.count > 12 { return [] }
    var values: [Value] = []
    for index in stride(from: 0, to: cells.count, by: 2) {
      var name = foldedScalars(cells[index].utf8)
      if name.isEmpty && !values.isEmpty { continue }
      // 文号: and [ 文号 ].
      name = Array(name.strippingMarks())
      guard let first = name.first, let known = byFirst[first]?.first(where: { $0.label == name }) else { return [] }
      let text = index + 1 < cells.count ? String(cells[index + 1]) : ""
      values.append(Value(field: known.field, text: text))
    }
    return values
  }

  /// Whether a line is an editor's or a writer's in brackets, without a colon: （编辑 李某）, [责编 王某].
  func isSigned(_ line: [UInt32]) -> Bool {
    if isEditor(line) { return true }
    guard let first = line.first, let last = line.last, line.count <= 24,
      [0x28, 0x5B, 0x3010].contains(first), [0x29, 0x5D, 0x3011].contains(last)
    else { return false }
    return (byFirst[line[1]] ?? []).contains { label, field in
      (field == "editor" || field == "author") && label.count >= 2 && line[1...].starts(with: label)
    }
  }

  /// 责任编辑 王某, without brackets or a colon: a long label and a name.
  private func isEditor(_ line: [UInt32]) -> Bool {
    guard let first = line.first, line.allSatisfy(Scalars.isHan) else { return false }
    return (byFirst[first] ?? []).contains { label, field in
      field == "editor" && label.count >= 4 && (2...4).contains(line.count - label.count) && line.starts(with: label)
    }
  }

  private func label(_ dense: [(folded: UInt32, index: Int)], at position: Int) -> (field: String, end: Int)? {
    guard let candidates = byFirst[dense[position].folded] else { return nil }
    for (label, field) in candidates {
      let end = position + label.count
      // A label is a label by its colon, or by brackets around it: 【文号】.
      guard end < dense.count else { continue }
      let isFramed =
        position > 0 && label.count > 1
        && (dense[end].folded == 0x3011 && dense[position - 1].folded == 0x3010
          || dense[end].folded == 0x5D && dense[position - 1].folded == 0x5B)
      guard dense[end].folded == 0x3A || isFramed else { continue }
      if (0..<label.count).allSatisfy({ dense[position + $0].folded == label[$0] }) { return (field, end + 1) }
    }
    return nil
  }
}
