import Records

/// Damage that the text itself shows, beyond what repair undoes: masked figures, lost title marks, a missing end.
package struct DamageSigns: Sendable {
  /// - Parameter lines: the report's lines as `foldedScalars`.
  private let verbs: [[UInt32]]
  private let forms: [[UInt32]]

  /// - Parameter path: of policy_words.csv: columns `role` (`verb`: what is done with a policy; `form`: what its title
  ///   ends with) and `word`.
  package init(path: String) throws {
    let table = try CSVTable(path: path, columns: ["role", "word"])
    func words(_ role: String) -> [[UInt32]] {
      table.rows.filter { $0["role"] == role }.map { foldedScalars($0["word"].utf8) }
    }
    self.init(verbs: words("verb"), forms: words("form"))
  }

  init(verbs: [[UInt32]], forms: [[UInt32]]) {
    self.verbs = verbs
    self.forms = forms
  }

  func find(_ lines: [[UInt32]]) -> [String] {
    var damage: [String] = []
    if Self.isMasked(lines) { damage.append("masked_figures") }
    if lacksTitleMarks(lines) { damage.append("missing_book_title_marks") }
    if Self.isTruncated(lines) { damage.append("truncated") }
    return damage
  }

  /// Figures replaced by x or *: xx家, x.x%, ***万元, several of them.
  static func isMasked(_ lines: [[UInt32]]) -> Bool {
    var count = 0
    for line in lines {
      var position = 0
      while position < line.count {
        guard isMask(line[position]), position == 0 || !isLatinOrDigit(line[position - 1]) else {
          position += 1
          continue
        }
        var end = position
        while end < line.count, isMask(line[end]) || line[end] == 0x2E { end += 1 }
        // Behind a mask a unit follows: 家, 项, %, 年, 万.
        if end < line.count, Scalars.isHan(line[end]) || line[end] == 0x25, end - position <= 8 { count += 1 }
        position = end
      }
    }
    return count >= 3
  }

  /// Policies named by the dozen and not one 《.
  func lacksTitleMarks(_ lines: [[UInt32]]) -> Bool {
    var scalars = 0
    var names = 0
    for line in lines {
      scalars += line.count
      if line.contains(0x300A) { return false }
      for verb in verbs {
        var position = 0
        while let start = line.firstRun(verb, from: position) {
          position = start + verb.count
          if namesPolicy(line, from: position) { names += 1 }
        }
      }
    }
    return scalars >= 1000 && names >= 3
  }

  /// A long run of Han characters that ends as a policy's title does, before the next mark.
  private func namesPolicy(_ line: [UInt32], from start: Int) -> Bool {
    var end = start
    while end < line.count, end - start < 60, !Self.isStop(line[end]) { end += 1 }
    let run = line[start..<end]
    if run.count < 8 { return false }
    for form in forms {
      var position = start + 6
      while let hit = line.firstRun(form, from: position), hit + form.count <= end {
        // The title ends there, or another begins at once.
        let rest = end - hit - form.count
        if rest == 0 || rest >= 4 { return true }
        position = hit + 1
      }
    }
    return false
  }

  /// The text breaks off: in mid-sentence, or after the first of its chapters.
  static func isTruncated(_ lines: [[UInt32]]) -> Bool {
    guard let last = lines.last(where: { !$0.isEmpty }) else { return false }
    let profile = LineProfile(last)
    if profile.scalars >= 40, Scalars.isHan(profile.last) || [0x2C, 0x3001, 0x3B].contains(profile.last) {
      return true
    }
    let chapters = lines.compactMap { Outline.firstLevelNumber($0) }
    let length = lines.reduce(0) { $0 + $1.count }
    return chapters == [1] && length >= 1000
  }

  private static func isMask(_ scalar: UInt32) -> Bool {
    scalar == 0x78 || scalar == 0x2A || scalar == 0xD7 || scalar == 0x58
  }

  private static func isLatinOrDigit(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0x61...0x7A).contains(scalar)
  }

  private static func isStop(_ scalar: UInt32) -> Bool {
    [0x2C, 0x3002, 0x3B, 0x3A, 0x201C, 0x201D, 0x21, 0x3F].contains(scalar)
  }
}

extension [UInt32] {
  /// Where a run first stands, at or behind an offset.
  func firstRun(_ other: [UInt32], from start: Int) -> Int? {
    if other.isEmpty || count - start < other.count { return nil }
    for position in start...(count - other.count) where self[position] == other[0] {
      if (1..<other.count).allSatisfy({ self[position + $0] == other[$0] }) { return position }
    }
    return nil
  }
}
