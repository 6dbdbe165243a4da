import Records

/// A report as it lies in a page: which lines it is made of, and what stood around it.
struct ReportDraft: Sendable {
  /// The lines of the report, its title first where the page prints it.
  var lines: [PageLine] = []
  var title: String?
  /// Labelled values printed around the report: 来源, 发布时间.
  var values: [MetadataLabels.Value] = []
  /// ISO dates that stand alone in the head of the page.
  var headDates: [String] = []
  var furniture: [Furniture] = []
  var damage: [String] = []
  /// Lines (by their start in the page) that go on with the line before.
  var glue: Set<Int> = []
  /// Lines (by their start in the page) right below what a viewer printed where its page broke.
  var breaks: Set<Int> = []
  /// Whether the last line read was such.
  var isBroken = false

  mutating func cut(_ kind: String, _ text: String) {
    let limit = 500
    let text = text.unicodeScalars.count > limit ? String(text.unicodeScalars.prefix(limit)) + "…" : text
    if let last = furniture.last, last.kind == kind, last.text.utf8.count + text.utf8.count < limit {
      furniture[furniture.count - 1].text += "\n" + text
    } else {
      furniture.append(Furniture(kind: kind, text: text))
    }
  }
}
