import Records

/// The outline as a person skims it: one line a node, indented, with role, year, theme and the start of the words.
package enum OutlineListing {
  /// - Parameter paragraphs: whether paragraphs are listed too.
  package static func lines(
    _ segments: [Records.Segment], of document: Document, problems: [Problem], paragraphs: Bool = true
  ) -> String {
    let text = DocumentText(document.text)
    var lines = "# \(document.source.path)\n"
    var depth: [String: Int] = [:]
    for segment in segments {
      let indent = segment.parent.flatMap { depth[$0] }.map { $0 + 1 } ?? 0
      depth[segment.id] = indent
      if segment.kind == "paragraph", !paragraphs { continue }
      lines += String(repeating: "  ", count: indent) + line(segment, text) + "\n"
    }
    for problem in problems {
      lines += "! \(problem.kind): \(problem.message)\(problem.quote.map { " [\($0)]" } ?? "")\n"
    }
    return lines
  }

  private static func line(_ segment: Records.Segment, _ text: DocumentText) -> String {
    var parts = [segment.kind == "section" ? "\(segment.level)" : String(segment.kind.prefix(1))]
    if let ordinal = segment.ordinal { parts.append("#\(ordinal)") }
    let words = segment.heading ?? text.string(scalars: segment.start..<Swift.min(segment.end, segment.start + 24))
    parts.append(words)
    parts.append(
      "(" + ([segment.role] + [segment.year.map(String.init), segment.theme].compactMap { $0 }).joined(separator: " "))
    let evidence = segment.themeEvidence.isEmpty ? "" : ": " + segment.themeEvidence.joined(separator: "、")
    return parts.joined(separator: " ") + evidence + ")"
  }
}
