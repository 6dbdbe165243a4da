/// Divisions at the beginning of a longer name: 深圳市龙岗区 in 深圳市龙岗区科技创新局.
struct PlacePrefix {
  /// The innermost division, or what may be meant.
  var outcome: DivisionResolver.Outcome
  /// Where the rest begins, in bytes of the folded name.
  var end: Int

  /// The longest chain of divisions, each within the one before, that leaves at least two characters.
  static func find(in name: [UInt8], _ gazetteer: Gazetteer, _ resolver: DivisionResolver) -> PlacePrefix? {
    // 第八师石河子市: a division of the Corps before its city, which lies in none of its prefectures.
    if let start = corpsEnd(of: name), let place = find(in: name, from: start, gazetteer, resolver),
      case .one(let row) = place.outcome, gazetteer.divisions.all[row].code.hasPrefix("6590")
    {
      return place
    }
    return find(in: name, from: 0, gazetteer, resolver)
  }

  /// 河流域; but 河湖, 河长 and the like are words.
  private static func isWater(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: "河".utf8) || rest.starts(with: "湖".utf8) else { return false }
    return !["湖", "道", "长", "泊"].contains { rest.dropFirst(3).starts(with: $0.utf8) }
  }

  /// Behind 第八师, 十四师.
  private static func corpsEnd(of name: [UInt8]) -> Int? {
    let first = name.starts(with: "第".utf8) ? 3 : 0
    guard let (number, end) = SmallNumber.read(name[first...]), (1...14).contains(number),
      name[end...].starts(with: "师".utf8)
    else { return nil }
    return end + 3
  }

  private static func find(
    in name: [UInt8], from start: Int, _ gazetteer: Gazetteer, _ resolver: DivisionResolver
  ) -> PlacePrefix? {
    var found: PlacePrefix?
    var position = start
    while true {
      var next: PlacePrefix?
      var length = 0
      gazetteer.forEachName(in: name, at: position) { end, readings in
        guard name.count - end >= 6 || end == name.count else { return }
        let text = String(decoding: name[position..<end], as: UTF8.self)
        let inside = readings.filter { reading in
          guard case .division(let row, let isShort) = reading else { return false }
          let division = gazetteer.divisions.all[row]
          // 赤水河流域生态保护条例: the river's, and not the city's that is called after it.
          if isShort, isWater(name[end...]) { return false }
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
