import Records

@testable import Extraction

/// The extractor over the pipeline's own tables, made once for all tests.
enum MentionSupport {
  static let tables: String = {
    // …/Tests/ExtractionTests/Mentions/MentionSupport.swift → the package's root.
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return parts.joined(separator: "/") + "/Pipelines/WorkReports"
  }()

  static let extractor = Result { try MentionExtractor(tables: tables) }

  /// The mentions of a text as `type text`, in the order of the text.
  static func found(_ text: String, divisionCode: String? = nil) throws -> [String] {
    try mentions(text, divisionCode: divisionCode).map { "\($0.type) \($0.text)" }
  }

  static func mentions(_ text: String, divisionCode: String? = nil) throws -> [Mention] {
    var document = Document(id: "d", source: Source(path: "d.txt"), text: text)
    document.divisionCode = divisionCode
    var result = Extraction()
    try extractor.get().extract(from: document, text: DocumentText(text), outline: OutlineIndex([]), into: &result)
    return result.mentions
  }
}
