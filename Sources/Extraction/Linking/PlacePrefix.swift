/// Divisions at the beginning of a longer name: 深圳市龙岗区 in 深圳市龙岗区科技创新局.
struct PlacePrefix {
  /// The innermost division, or what may be meant.
  var outcome: DivisionResolver.Outcome
  /// Where the rest begins, in bytes of the folded name.
  var end: Int

  /// The longest chain of divisions, each within the one before, that leaves at least two characters.
  static func find(in name: [UInt8], _ gazetteer: Gazetteer, _ resolver: DivisionResolver) -> PlacePrefix? {
    var found: PlacePrefix?
    var position = 0
    while true {
      var next: PlacePrefix?
      var length = 0
      gazetteer.forEachName(in: name, at: position) { end, readings in
        guard name.count - end >= 6 || end == name.count else { return }
        let text = String(decoding: name[position..<end], as: UTF8.self)
        let inside = readings.filter { reading in
          guard case .division(let row, let isShort) = reading else { return false }
          let division = gazetteer.divisions.all[row]
          // 清水河 in a name far from 清水河县 is another one.
          if isShort, division.level == "county", found == nil, !resolver.isInOwnProvince(division) { return false }
          guard case .one(let above)? = found?.outcome else { return found == nil }
          let outer = gazetteer.divisions.all[above]
          return division.code != outer.code && gazetteer.isWithin(division.code, outer.code)
        }
        if inside.isEmpty { return }
        let outcome = resolver.resolve(inside, named: text)
        if end > length {
          next = PlacePrefix(outcome: outcome, end: end)
          length = end
        }
      }
      guard let next, next.end < name.count else { return found }
      found = next
      position = next.end
    }
  }
}
