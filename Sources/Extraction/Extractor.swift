import Records

/// The facts of one report.
package struct Extraction: Sendable {
  package var mentions: [Mention] = []
  package var indicators: [Indicator] = []
  package var citations: [Citation] = []
  package var problems: [Problem] = []

  package init() {}
}

/// Finds the facts of reports. It is made once from the tables and then serves any number of documents, on any thread:
/// nothing is carried from one document to the next.
package struct Extractor: Sendable {
  private let mentions: MentionExtractor
  private let linker: Linker
  private let citations: CitationExtractor
  private let indicators: IndicatorExtractor

  /// - Parameter tables: the pipeline's folder of lexicon tables.
  package init(tables: String) throws {
    (mentions, linker) = try Self.nameParts(tables: tables)
    citations = try CitationExtractor(tables: tables, lists: linker.lists)
    indicators = try IndicatorExtractor(tables: tables, lists: linker.lists)
  }

  /// What finds and what resolves names, of tables that are read once for both.
  package static func nameParts(tables: String) throws -> (mentions: MentionExtractor, linker: Linker) {
    let names = try NameTables(folder: tables)
    var builder = try LexiconBuilder(names)
    let trie = builder.compiledTrie()
    let codes = builder.gatherCodes()
    return (
      MentionExtractor(lexicon: MentionLexicon(builder, trie: trie, otherCodes: codes)),
      Linker(gazetteer: try Gazetteer(names, builder, trie: trie, otherCodes: codes))
    )
  }

  package func extract(from document: PlainDocument, segments: [Segment]) -> Extraction {
    let (document, text) = (document.document, document.text)
    let outline = OutlineIndex(segments)
    var result = Extraction()
    mentions.extract(from: document, text: text, outline: outline, into: &result)
    let (placeless, places) = linker.link(&result.mentions, of: document, text: text)
    result.citations = citations.citations(
      of: document, text: text, mentions: &result.mentions, placeless: placeless, places: places,
      outline: outline)
    indicators.extract(from: document, text: text, outline: outline, into: &result)
    return result
  }

  /// What the rules saw in `text`, kept or refused and why, a line each.
  package func explain(_ text: String) -> [String] {
    let document = Document(id: "d", source: Source(path: "text"), text: text)
    let content = DocumentText(text)
    var found = Extraction()
    mentions.extract(from: document, text: content, outline: OutlineIndex([]), into: &found)
    return mentions.explain(text) + indicators.explain(content, names: found.mentions)
  }
}
