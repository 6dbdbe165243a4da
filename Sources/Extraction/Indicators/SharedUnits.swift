/// Numbers in a row whose unit stands behind the last of them.
extension FigureReader {
  /// 分别提高15、22个百分点: numbers in a row share the unit of the last. 十大平台: 大 belongs to the number's words.
  func shareUnits(_ quantities: inout [Quantity], _ text: Scalars) {
    for index in quantities.indices.reversed() {
      if text.character(quantities[index].end) == "大", quantities[index].unitName == nil,
        !text.has("大关", at: quantities[index].end) || text.has("大关键", at: quantities[index].end)
      {
        quantities[index].end += 1
      }
      if index + 1 < quantities.count, sharesPoints(quantities[index], quantities[index + 1], text) {
        quantities[index].unit = quantities[index + 1].unit
        quantities[index].unitName = quantities[index + 1].unitName
        continue
      }
      guard index + 1 < quantities.count, quantities[index].unitName == nil, quantities[index].numeral.form == .arabic,
        !quantities[index].isOrdinal, let unit = quantities[index + 1].unit,
        quantities[index + 1].start == quantities[index].end + 1,
        text.character(quantities[index].end).isOne(of: "、和")
      else { continue }
      quantities[index].unit = unit
      quantities[index].unitName = quantities[index + 1].unitName
    }
  }

  /// 1.3个、0.9个百分点 and 高于全国3.4个、全省1.4个百分点: the 个 before 、 is the beginning of a unit that is said once.
  private func sharesPoints(_ first: Quantity, _ second: Quantity, _ text: Scalars) -> Bool {
    guard second.unit?.kind == .point, first.unitName == .piece,
      text.character(first.end).isOne(of: "、和及与")
    else { return false }
    let between = first.end + 1..<second.start
    if between.isEmpty { return true }
    return between.count <= 8 && text.character(between.lowerBound) == "全"
      && text.character(between.lowerBound + 1).isOne(of: "国省市区县州盟旗")
      && between.allSatisfy { Scalars.isHan(text[$0]) }
  }
}
