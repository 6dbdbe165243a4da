import Records

/// Departments that have the place of the one before them in a list: 教育厅 in 云东省科技厅、教育厅, 工信局 in 市发改委、工信局.
struct CoordinatedDepartments {
  let institutions: InstitutionLinker
  let text: DocumentText

  /// Whether a mention stands behind another in a list.
  func isListed(_ index: Int, in mentions: [Mention]) -> Bool {
    guard index > 0, mentions[index].type == "institution" else { return false }
    let gap = mentions[index].start - mentions[index - 1].end
    return gap == 1 && isJoint(mentions[index - 1], mentions[index])
  }

  private func isJoint(_ first: Mention, _ second: Mention) -> Bool {
    let joint = text.utf8[text.byteOffset(ofScalar: first.end)..<text.byteOffset(ofScalar: second.start)]
    return Self.joints.contains { joint.begins(with: $0) }
  }

  private static let joints: [StaticString] = ["、", "和", "与", "及"]

  /// Departments of several divisions that are listed and counted before the name: 海州、云州两市科技局.
  func shared(_ kind: String, _ index: Int, in mentions: [Mention]) -> Link? {
    guard index > 0, mentions[index - 1].type == "district", mentions[index].start - mentions[index - 1].end == 1 else {
      return nil
    }
    let before = text.utf8[..<text.byteOffset(ofScalar: mentions[index].start)]
    guard Self.several.contains(where: { before.ends(with: $0) }) else { return nil }
    return Link(candidates: divisions(before: index, in: mentions).map { institutions.identifier(kind, of: $0) })
  }

  private static let several: [StaticString] = ["两", "二", "三", "四", "五", "六", "七", "八", "九", "十", "各", "几"]

  /// The divisions of the list that ends one character before a mention.
  private func divisions(before index: Int, in mentions: [Mention]) -> [Int] {
    var rows: [Int] = []
    var next = index
    while next > 0, mentions[next - 1].type == "district",
      next == index ? mentions[index].start - mentions[next - 1].end == 1 : isNext(next, in: mentions)
    {
      next -= 1
      guard let code = mentions[next].divisionCode else { break }
      if let row = institutions.gazetteer.row(code: code, year: institutions.resolver.jurisdiction.year) {
        rows.append(row)
      }
    }
    return rows.reversed()
  }

  private func isNext(_ index: Int, in mentions: [Mention]) -> Bool {
    mentions[index].start - mentions[index - 1].end == 1 && isJoint(mentions[index - 1], mentions[index])
  }
}
