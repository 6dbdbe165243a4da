import Records
import Testing

@testable import Ingestion

/// Pages of many kinds of sites, written for these tests (Tests/Pages), with what belongs to their articles and what
/// does not. The floors only rise.
@Suite struct ArticlePagesTests {
  /// What is known of a page: strings that the text must hold and must not hold, title, ISO date.
  private struct Expected: JSONRecord {
    var page = ""
    var title = ""
    var published: String?
    var with: [String] = []
    var without: [String] = []

    init(from reader: inout JSONReader) throws(JSONError) {
      var expected = (page: "", title: "", published: String?.none, with: [String](), without: [String]())
      try reader.object { key, reader throws(JSONError) in
        switch key {
        case "page": expected.page = try reader.string()
        case "title": expected.title = try reader.string()
        case "published": expected.published = try reader.optionalString()
        case "with": expected.with = try reader.strings()
        case "without": expected.without = try reader.strings()
        default: try reader.skipValue()
        }
      }
      (page, title, published, with, without) = expected
    }

    func write(to writer: inout JSONWriter) {}
  }

  @Test func articlesComeOutAlone() throws {
    let folder = root + "/Tests/Pages/"
    var counts = (pages: 0, found: 0, missing: 0, leaked: 0, titles: 0, dates: 0)
    let reader = try LineReader(path: folder + "pages.jsonl")
    while let line = try reader.next() {
      let expected = try Expected(line: Array(line.bytes))
      let page = Page(path: expected.page, bytes: try readFile(folder + expected.page))
      let document = ingest(page).documents.first
      let text = dense(document?.text ?? "")
      let missing = expected.with.filter { !text.containsRun(dense($0)) }
      let leaked = expected.without.filter { text.containsRun(dense($0)) }
      counts.pages += 1
      counts.found += expected.with.count - missing.count
      counts.missing += missing.count
      counts.leaked += leaked.count
      counts.titles += dense(document?.title ?? "") == dense(expected.title) ? 1 : 0
      counts.dates += document?.published == expected.published ? 1 : 0
      if !missing.isEmpty || !leaked.isEmpty { print("\(expected.page): missing \(missing), leaked \(leaked)") }
    }
    #expect(counts.pages == 36)
    #expect(Double(counts.found) / Double(counts.found + counts.missing) >= 0.99)
    #expect(Double(counts.found) / Double(counts.found + counts.leaked) >= 0.99)
    #expect(counts.titles == 36)
    #expect(counts.dates == 36)
  }

  private func dense(_ text: String) -> [UInt32] { foldedScalars(text.utf8) }
}
