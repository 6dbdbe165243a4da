/// Where 一、 begins anew below an open 二、, and 三、 goes on behind: what stands there is one level lower.
///
/// Nearly always 一、 begins anew because another part of the report begins. Only a number that goes on where the outer series
/// was left, and not where the inner one ended, tells that the inner one stood below it.
struct NestedNumbers {
  /// Where the inner series begin, and where the numbers stand that close them; both ascending.
  private var starts: [Int] = []
  private var ends: [Int] = []

  init(_ selected: [SelectedMarker]) {
    var open: [(start: Int, last: Int)] = []
    for item in selected where item.role == .section && item.marker.form == .chineseComma {
      let marker = item.marker
      if let top = open.last, marker.ordinal != top.last + 1 {
        if marker.ordinal == 1 {
          open.append((marker.start, 1))
          continue
        }
        if let outer = open.dropLast().last, outer.last + 1 == marker.ordinal {
          starts.append(top.start)
          ends.append(marker.start)
          open.removeLast()
        }
      }
      if open.isEmpty { open.append((marker.start, 0)) }
      open[open.count - 1].last = marker.ordinal
    }
    // An inner series is closed before the one around it.
    starts.sort()
  }

  /// How many series are open around a place that stand below another.
  func depth(at place: Int) -> Int { Self.count(of: starts, upTo: place) - Self.count(of: ends, upTo: place) }

  private static func count(of places: [Int], upTo place: Int) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
