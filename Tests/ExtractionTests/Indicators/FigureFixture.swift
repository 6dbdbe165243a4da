import Extraction
import Records

let indicatorExtractor: IndicatorExtractor = try! IndicatorExtractor(tables: tablesFolder)

/// A document of one review section about 2023, or of one plan section about 2024.
func extraction(_ text: String, role: String = "review", layout: [LayoutSpan] = []) -> Extraction {
  let document = Document(
    id: "d", source: Source(path: "d.html"), reviewYear: 2023, planYear: 2024, text: text, layout: layout)
  let segment = Segment(
    id: "d.s1", document: "d", kind: "section", level: 1, role: role, year: role == "plan" ? 2024 : 2023, start: 0,
    end: text.unicodeScalars.count)
  var result = Extraction()
  indicatorExtractor.extract(from: document, text: DocumentText(text), outline: OutlineIndex([segment]), into: &result)
  return result
}

func indicators(_ text: String, role: String = "review") -> [Indicator] {
  extraction(text, role: role).indicators
}

/// `text|metric|value unit|aspect` of each indicator.
func figures(_ text: String, role: String = "review") -> [String] {
  indicators(text, role: role).map { indicator in
    let value = [indicator.value ?? "masked", indicator.unit].compactMap { $0 }.joined(separator: " ")
    return "\(indicator.text)|\(indicator.metric)|\(value)|\(indicator.aspect)"
  }
}

/// A paragraph below a section with a heading.
enum OutlineHeading {
  /// The first metric of a measure with a lead clause.
  static func own(_ text: String, heading: String) -> String? {
    let document = Document(id: "d", source: Source(path: "d"), reviewYear: 2023, text: text)
    let segments = [
      Segment(
        id: "s", document: "d", kind: "measure", level: 1, heading: heading, role: "review", start: 0,
        end: text.unicodeScalars.count)
    ]
    var result = Extraction()
    indicatorExtractor.extract(
      from: document, text: DocumentText(text), outline: OutlineIndex(segments), into: &result)
    return result.indicators.first?.metric
  }

  static func metric(_ text: String, heading: String) -> String? {
    let document = Document(id: "d", source: Source(path: "d"), reviewYear: 2023, text: text)
    let end = text.unicodeScalars.count
    let line = text.unicodeScalars.firstIndex(of: "\n").map {
      text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: $0) + 1
    }
    let segments = [
      Segment(id: "s", document: "d", kind: "section", level: 1, heading: heading, role: "review", start: 0, end: end),
      Segment(
        id: "p", document: "d", parent: "s", kind: "paragraph", level: 2, role: "review", start: line ?? 0, end: end),
    ]
    var result = Extraction()
    indicatorExtractor.extract(
      from: document, text: DocumentText(text), outline: OutlineIndex(segments), into: &result)
    return result.indicators.first?.metric
  }
}

/// The indicators of a report of 甲市 in which the names between ‹ and › were recognised.
func namedIndicators(_ marked: String, type: String = "zone") -> [Indicator] {
  var text = ""
  var result = Extraction()
  var start = 0
  for character in marked.unicodeScalars {
    switch character {
    case "‹": start = text.unicodeScalars.count
    case "›":
      let name = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(start)))
      result.mentions.append(
        Mention(
          id: "d.m\(result.mentions.count + 1)", document: "d", type: type, text: name, start: start,
          end: text.unicodeScalars.count, rule: "test"))
    default: text.unicodeScalars.append(character)
    }
  }
  let document = Document(
    id: "d", source: Source(path: "d"), division: "甲省甲市", reviewYear: 2023, text: text)
  indicatorExtractor.extract(from: document, text: DocumentText(text), outline: OutlineIndex([]), into: &result)
  return result.indicators
}
