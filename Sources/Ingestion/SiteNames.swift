import Records

/// Words in the names of sites and channels: sites.csv, column `word`. They tell 某某区科技局门户网 behind a title from
/// the title.
package struct SiteNames: Sendable {
  private let words: [[UInt32]]

  package init(path: String) throws {
    self.init(try CSVTable(path: path, columns: ["word"]).rows.map { $0["word"] })
  }

  init(_ words: [String]) { self.words = words.map { foldedScalars($0.utf8) } }

  /// Whether a part of a title, folded, holds such a word and is as short as a name.
  func isName(_ part: [UInt32]) -> Bool {
    part.count <= 24 && words.contains { part.containsRun($0) }
  }

  /// Whether a whole title ends as the name of a site or a channel does.
  func endsAsName(_ title: [UInt32]) -> Bool {
    title.count <= 16 && words.contains { title.count >= $0.count && title.suffix($0.count).elementsEqual($0) }
  }
}
