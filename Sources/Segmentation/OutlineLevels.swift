/// The levels of a report's sections: by the forms of their numbers, by the divisions above them and by the order that the
/// report itself keeps.
struct OutlineLevels {
  /// The division forms (篇章节) of the document, top first, with the place from which they count.
  private let divisions: [NumberForm]
  private let firstDivision: Int
  /// How many levels lower than usual the numbers behind the first division stand: where no 一、 is among them, （一） is right
  /// below the division.
  private let depth: Int
  private let order: NumberOrder
  private let inner: NestedNumbers
  /// The level of the running series 第一， 第二， of headings.
  private var ordinalLevel = 1

  init(_ selected: [SelectedMarker]) {
    let parts = selected.map(\.marker).filter(\.form.isDivision)
    let firstDivision = parts.first?.start ?? .max
    divisions = Set(parts.map(\.form.rawValue)).sorted().compactMap(NumberForm.init)
    let hasComma = selected.contains { $0.marker.form == .chineseComma && $0.marker.start > firstDivision }
    depth = hasComma ? divisions.count : divisions.count - 1
    self.firstDivision = firstDivision
    order = NumberOrder(selected)
    inner = NestedNumbers(selected)
  }

  /// The level of a section.
  ///
  /// - Parameter open: the level of the lowest section that is open, 0 where none is.
  mutating func level(of marker: Marker, below open: Int) -> Int {
    if marker.form == .unnumbered { return marker.level }
    if let depth = divisions.firstIndex(of: marker.form) { return depth + 1 }
    // 第一， as a heading stands right below what is open, 第二， where it does.
    if marker.form.isMeasure {
      if marker.ordinal == 1 { ordinalLevel = open + 1 }
      return ordinalLevel
    }
    return order.level(of: marker, usual: marker.form.baseLevel) + (marker.start > firstDivision ? depth : 0)
      + inner.depth(at: marker.start)
  }
}
