import Records

/// What loading a document's facts needs of it.
struct LoadedDocument {
  let number: Int
  let text: DocumentText
  let divisionCode: String?
  let reviewYear: Int?
  let planYear: Int?
  let quotes: Quotes

  init(number: Int, text: DocumentText, divisionCode: String?, reviewYear: Int?, planYear: Int?) {
    self.number = number
    self.text = text
    self.divisionCode = divisionCode
    self.reviewYear = reviewYear
    self.planYear = planYear
    quotes = Quotes(text)
  }

  /// The text between two scalar offsets, which may be wrong.
  func slice(_ start: Int, _ end: Int) -> String {
    let low = min(max(0, start), text.scalarCount)
    return text.string(scalars: low..<min(max(low, end), text.scalarCount))
  }
}
