/// The dates that a page prints around its article, the most trusted first.
enum PrintedDates {
  /// - Returns: ISO dates.
  static func find(_ tree: PageTree, _ finder: ContentFinder, labels: MetadataLabels) -> [String] {
    let page = foldedScalars(tree.title.utf8)
    let start = finder.lines.isEmpty ? tree.lines.count : finder.lines.lowerBound
    func isTitle(_ index: Int) -> Bool {
      let line = foldedScalars(tree.bytes[tree.lines[index].start..<tree.lines[index].end])
      return line.count >= 6 && line.count <= 100 && page.containsRun(line)
    }
    let title = (0..<min(tree.lines.count, start + 8)).last(where: isTitle)
    let anchor = title ?? max(0, start - 1)
    var below: [Int] = []
    for index in (anchor + 1)..<(anchor + 16) where index < tree.lines.count {
      // Behind the first paragraph a date is the text's own: of an event, of a signature.
      if finder.profiles[index].isProse && index >= start { break }
      below.append(index)
    }
    let above = (max(0, anchor - 8)..<(anchor + 1)).reversed().filter { $0 < tree.lines.count }
    var result: [String] = []
    var updates: [String] = []
    var signed: String?
    tree.bytes.withUnsafeBufferPointer { bytes in
      func look(_ index: Int, isBehind: Bool) {
        let line = tree.lines[index]
        let profile = finder.profiles[index]
        if profile.scalars > 160 || profile.isProse && profile.scalars > 40 || index == title { return }
        if isBehind, profile.scalars > 80 || line.linkBytes * 2 > line.end - line.start { return }
        guard let hit = DateScanner.first(bytes, line.start..<line.end) else { return }
        // Behind a text stand the dates of other pages and of its signature too.
        let words = foldedScalars(UnsafeBufferPointer(rebasing: bytes[line.start..<line.end]))
        if isBehind, !DateScanner.hasTime(bytes, hit.range.upperBound, line.end), !labels.says(.published, words) {
          // 某某报 2022-06-16, below the last paragraph: only where the page says nothing else.
          if abs(index + 1 - finder.lines.upperBound) <= 1, words.count <= 30, line.linkBytes == 0,
            hit.range.upperBound == line.end
          {
            signed = hit.date
          }
          return
        }
        if labels.says(.clock, words) { return }
        if labels.says(.updated, words) { updates.append(hit.date) } else { result.append(hit.date) }
      }
      // A date stands below the title; without one, above the text.
      for index in title == nil ? above + below : below + above { look(index, isBehind: false) }
      if result.isEmpty {
        let lines = below.map { tree.lines[$0] }
        result += [apart(lines, bytes) ?? lines.lazy.compactMap { english($0, bytes) }.first].compactMap { $0 }
      }
      if !finder.lines.isEmpty {
        let end = finder.lines.upperBound
        for index in end..<min(end + 4, max(end, tree.lines.count)) { look(index, isBehind: true) }
        for index in finder.lines.prefix(1000) { look(index, isBehind: true) }
      }
    }
    return result + updates + [signed].compactMap { $0 }
  }

  /// A date whose parts stand apart from one another, alone on their lines.
  private static func apart(_ lines: [PageTree.Line], _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var numbers: [Int] = []
    for line in lines {
      let text = foldedScalars(UnsafeBufferPointer(rebasing: bytes[line.start..<line.end]))
      let parts = text.split { !(0x30...0x39).contains($0) }
      guard text.count <= 12, !parts.isEmpty, parts.count <= 3, parts.allSatisfy({ $0.count <= 4 }),
        text.allSatisfy({ (0x30...0x39).contains($0) || [0x2D, 0x2F, 0x2E, 0x5E74, 0x6708, 0x65E5].contains($0) })
      else {
        numbers = []
        continue
      }
      numbers += parts.map { $0.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
      if numbers.count > 3 { numbers = [] }
      if let date = DateScanner.date(of: numbers) { return date }
    }
    return nil
  }

  /// A date in English on a short line.
  private static func english(_ line: PageTree.Line, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    line.end - line.start <= 80 ? DateScanner.english(bytes, line.start..<line.end) : nil
  }
}
