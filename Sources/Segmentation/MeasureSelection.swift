/// Which markers open a measure: 一是…二是…, 第一，…第二，…
extension MarkerSelection {
  /// How many markers ahead the next of a series is looked for.
  private static let lookAhead = 200

  func isMeasure(_ marker: Marker, _ index: Int) -> Bool {
    let running = chain[Int(marker.form.rawValue)]
    let continues = running > 0 && (marker.ordinal == running + 1 || marker.ordinal == 0)
    if !continues, goesOnOther(marker) || isGoneOnByOther(marker, index) { return marker.boundary != .none }
    if marker.isBare, !continues {
      return marker.ordinal == 1 && next(marker.form, ordinal: 2, after: index).map { markers[$0].line } == marker.line
    }
    switch marker.boundary {
    case .none:
      if marker.ordinal > 1 { return continues }
      return marker.form == .isMeasure && marker.start < openHeadingEnd
        && next(marker.form, ordinal: 2, after: index) != nil
    case .clause:
      if marker.ordinal > 1 || marker.ordinal == 0 { return continues }
      return next(marker.form, ordinal: 2, after: index) != nil
    case .line, .sentence:
      if continues { return true }
      // 十一是假日 begins no series; 二是 may, where the text is an excerpt.
      if marker.form == .isMeasure { return running > 0 || marker.ordinal < 10 }
      if marker.ordinal == 1 { return next(marker.form, ordinal: 2, after: index) != nil }
      return running > 0 && marker.ordinal > 0
    }
  }

  /// Whether 二是 or 第三， goes on a series that 首先 and 其次 began.
  func goesOnOther(_ marker: Marker) -> Bool {
    guard marker.form == .isMeasure || marker.form == .ordinalMeasure, marker.ordinal > 1 else { return false }
    return chain[Int(marker.form.rawValue)] + 1 != marker.ordinal
      && chain[Int(NumberForm.sequenceMeasure.rawValue)] + 1 == marker.ordinal
  }

  /// Whether 首先 begins a series that 二是 or 第二， goes on in its line.
  private func isGoneOnByOther(_ marker: Marker, _ index: Int) -> Bool {
    guard marker.form == .sequenceMeasure, marker.ordinal == 1 else { return false }
    return [NumberForm.isMeasure, .ordinalMeasure].contains { form in
      next(form, ordinal: 2, after: index).map { markers[$0].line } == marker.line
    }
  }

  /// The next marker of a form with an ordinal, before the form begins again with 1.
  func next(_ form: NumberForm, ordinal: Int, after index: Int) -> Int? {
    var position = index + 1
    while position < markers.count, position <= index + Self.lookAhead {
      let marker = markers[position]
      if marker.form == form {
        if marker.ordinal == ordinal || marker.ordinal == 0 { return position }
        if marker.ordinal == 1 { return nil }
      }
      position += 1
    }
    return nil
  }
}
