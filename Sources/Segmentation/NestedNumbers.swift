/// Where 一、 begins anew below an open 二、, and 三、 goes on behind: what stands there is one level lower.
///
/// Nearly always 一、 begins anew because another part of the report begins. Only a number that goes on where the outer series
/// was left, and not where the inner one ended, tells that the inner one stood below it.
struct NestedNumbers {
  /// The stretches of the inner series, from their 一、 to the number that closes them.
  private(set) var ranges: [Range<Int>] = []

  init(_ selected: [SelectedMarker]) {
    var open: [(start: Int, last: Int)] = []
    for item in selected where item.role == .section && item.marker.form == .chineseComma {
      let marker = item.marker
      if let top = open.last, marker.ordinal != top.last + 1 {
        if marker.ordinal == 1 {
          open.append((marker.start, 1))
          continue
        }
        if let outer = open.dropLast().lastIndex(where: { $0.last + 1 == marker.ordinal }), outer == open.count - 2 {
          ranges.append(open[outer + 1].start..<marker.start)
          open.removeSubrange((outer + 1)...)
        }
      }
      if open.isEmpty { open.append((marker.start, 0)) }
      open[open.count - 1].last = marker.ordinal
    }
  }

  /// How many series are open around a place that stand below another.
  func depth(at place: Int) -> Int { ranges.count { $0.contains(place) } }
}
