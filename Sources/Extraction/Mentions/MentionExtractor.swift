import Records

/// Finds, types and resolves the names of a report.
package struct MentionExtractor: Sendable {
  package init(tables: String) throws {}

  /// Adds the mentions and citations of `document` to `result`.
  package func extract(
    from document: Document, text: DocumentText, segments: [Segment], into result: inout Extraction
  ) {}
}
