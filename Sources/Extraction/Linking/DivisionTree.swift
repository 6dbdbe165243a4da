import Records

/// The tree of divisions, by index into `Divisions.all`.
extension Gazetteer {
  /// The row of the division above: the one that is valid in `year`, else the newest.
  func parent(of index: Int, year: Int?) -> Int? {
    let code = divisions.all[index].parent
    return code.isEmpty ? nil : row(code: code, year: year)
  }

  /// The row of a code: the one that is valid in `year`, else the newest.
  func row(code: String, year: Int?) -> Int? { row(code: DivisionCode(code), year: year) }

  func row(code: DivisionCode, year: Int?) -> Int? {
    var best: Int?
    for index in rows(code: code) {
      if divisions.all[index].exists(in: year) { return index }
      best = index
    }
    return best
  }

  /// 广东省深圳市龙岗区.
  func fullName(_ index: Int, year: Int?) -> String {
    let above = parent(of: index, year: year).map { fullName($0, year: year) } ?? ""
    return above + divisions.all[index].name
  }

  /// The name that precedes its departments: 深圳市龙岗区, 长沙县, 广东省. A district is named with its city, a county or a
  /// city at county level alone.
  func officialPrefix(_ index: Int, year: Int?) -> String {
    let division = divisions.all[index]
    guard division.level == "county", division.name.hasSuffix("区"), let above = parent(of: index, year: year) else {
      return division.name
    }
    return divisions.all[above].name + division.name
  }

  /// Whether the division with code `inner` is the one with code `outer` or lies in it.
  func isWithin(_ inner: String, _ outer: String) -> Bool {
    if inner == outer { return true }
    let (inner, outer) = (inner.utf8, outer.utf8)
    guard inner.count == 6, outer.count == 6 else { return false }
    if outer.suffix(4).elementsEqual("0000".utf8) { return inner.prefix(2).elementsEqual(outer.prefix(2)) }
    return outer.suffix(2).elementsEqual("00".utf8) && inner.prefix(4).elementsEqual(outer.prefix(4))
  }
}
