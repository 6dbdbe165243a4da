import Records

/// Reads the figures of a report.
package struct IndicatorExtractor: Sendable {
  package init(tables: String) throws {}

  /// Adds the indicators of `document` to `result`, whose mentions are already there.
  package func extract(
    from document: Document, text: DocumentText, segments: [Segment], into result: inout Extraction
  ) {}
}
