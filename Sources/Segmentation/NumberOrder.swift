/// Which of 一、 and （一） stands above the other in a report.
///
/// Nearly always 一、 stands above （一）, which then begins anew under each 一、. In some reports, or within some of
/// their sections, it is the other way round: 一、 begins anew under （二）, and （三） goes on behind.
struct NumberOrder {
  /// Whether no 一、 stands above （一） in the whole report.
  private(set) var isInverted = false
  /// Where the numbers 一、 stand that are held by a section （一） which has a 一、 above it.
  private(set) var nested: Set<Int> = []

  init(_ selected: [SelectedMarker]) {
    var series: [(form: NumberForm, ordinal: Int, start: Int)] = []
    for item in selected where item.role == .section {
      let marker = item.marker
      if marker.form == .chineseBracket || marker.form == .chineseComma {
        series.append((marker.form, marker.ordinal, marker.start))
      }
    }
    guard series.contains(where: { $0.form == .chineseBracket }) else { return }
    // The bracket that comes next behind each place.
    var nextBracket = [Int?](repeating: nil, count: series.count)
    var ahead: Int?
    for index in series.indices.reversed() {
      nextBracket[index] = ahead
      if series[index].form == .chineseBracket { ahead = series[index].ordinal }
    }
    var lastBracket = 0
    var isWithin = false
    var isOutermost = true
    for (index, marker) in series.enumerated() {
      if marker.form == .chineseBracket {
        lastBracket = marker.ordinal
        isWithin = false
        continue
      }
      if marker.ordinal == 1 { isWithin = lastBracket > 0 && nextBracket[index] == lastBracket + 1 }
      if isWithin { nested.insert(marker.start) } else { isOutermost = false }
    }
    if isOutermost, !nested.isEmpty {
      isInverted = true
      nested = []
    }
  }

  /// The level of a number, given its level in the usual order.
  func level(of marker: Marker, usual: Int) -> Int {
    if isInverted, usual == 1 || usual == 2 { return 3 - usual }
    return nested.contains(marker.start) ? 3 : usual
  }
}
