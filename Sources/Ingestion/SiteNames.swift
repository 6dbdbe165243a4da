import Records

/// Words in the names of sites and channels: sites.csv, columns `word` and `where` (`any`: anywhere in the name; `end`:
/// a kind of institution, at the name's end). They tell 某某区科技局门户网 behind a title from the title.
package struct SiteNames: Sendable {
  private let words: [[UInt32]]
  private let institutions: [[UInt32]]

  package init(path: String) throws {
    var words: [String] = []
    var institutions: [String] = []
    for row in try CSVTable(path: path, columns: ["word", "where"]).rows {
      switch row["where"] {
      case "any": words.append(row["word"])
      case "end": institutions.append(row["word"])
      default: throw TableError(path: path, line: row.line, message: "where is any or end")
      }
    }
    self.init(words, institutions: institutions)
  }

  init(_ words: [String], institutions: [String] = []) {
    self.words = words.map { foldedScalars($0.utf8) }
    self.institutions = institutions.map { foldedScalars($0.utf8) }
  }

  /// Whether a part of a title, folded, holds such a word and is as short as a name.
  func isName(_ part: [UInt32]) -> Bool {
    part.count <= 24 && (words.contains { part.containsRun($0) } || Self.ends(part, institutions))
  }

  /// Whether a whole title ends as the name of a site or a channel does.
  func endsAsName(_ title: [UInt32]) -> Bool {
    title.count <= 16 && (Self.ends(title, words) || Self.ends(title, institutions))
  }

  /// Whether a line is the name of a site itself, not of an institution: some title may end with 大学.
  func isSite(_ line: [UInt32]) -> Bool { line.count <= 16 && Self.ends(line, words) }

  /// The names of site and channel behind a title.
  func names(behind title: String) -> [String] {
    let own = TitleFinder(pageTitle: title, metaTitles: [], site: nil, sites: self).strip(title)
    guard let range = title.firstRange(of: own) else { return [] }
    return title[range.upperBound...].split { "_|-–—｜＿".contains($0) }.map { String($0) }
  }

  private static func ends(_ name: [UInt32], _ words: [[UInt32]]) -> Bool {
    words.contains { name.count >= $0.count && name.suffix($0.count).elementsEqual($0) }
  }
}
