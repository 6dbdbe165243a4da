import Records

@testable import Aggregation

extension Fixture {
  /// Figures stand in the text as 〔…〕 after what they measure; see `figure(_:)`.
  final class Report {
    var document: Document
    var segments: [Segment] = []
    var mentions: [Mention] = []
    var indicators: [Indicator] = []
    var citations: [Citation] = []

    init(_ document: Document) { self.document = document }

    /// The scalar range of the n-th place (from 0) where the words stand.
    func range(_ words: String, _ occurrence: Int = 0) -> Range<Int> {
      let text = Array(document.text.unicodeScalars)
      let wanted = Array(words.unicodeScalars)
      var left = occurrence
      for start in 0...(text.count - wanted.count) where text[start..<start + wanted.count].elementsEqual(wanted) {
        if left == 0 { return start..<start + wanted.count }
        left -= 1
      }
      fatalError("\(words) is not in the text")
    }

    private func segment(at position: Int) -> String? {
      segments.last { $0.start <= position && position < $0.end }?.id
    }

    /// A section or measure from the beginning of `from` to the beginning of `to` (or to the end).
    @discardableResult
    func section(
      _ heading: String, kind: String = "section", level: Int = 1, role: String, parent: String? = nil,
      to: String? = nil
    )
      -> String
    {
      let range = range(heading)
      let id = "\(document.id).s\(segments.count + 1)"
      let end = to.map { self.range($0).lowerBound } ?? document.text.unicodeScalars.count
      segments.append(
        Segment(
          id: id, document: document.id, parent: parent, kind: kind, level: level, heading: heading, role: role,
          start: range.lowerBound, end: end))
      return id
    }

    func mention(_ type: String, _ words: String, _ occurrence: Int = 0, subtype: String? = nil, entity: String? = nil)
    {
      let range = range(words, occurrence)
      mentions.append(
        Mention(
          id: "\(document.id).m\(mentions.count + 1)", document: document.id, segment: segment(at: range.lowerBound),
          type: type, subtype: subtype, text: words, start: range.lowerBound, end: range.upperBound, entity: entity,
          rule: "test"))
    }

    @discardableResult
    func figure(
      _ words: String, _ occurrence: Int = 0, metric: String, indicator: String? = nil, value: String?, unit: String,
      aspect: String = "level", qualifier: String = "exact", stance: String = "actual", period: Int?
    ) -> String {
      let range = range(words, occurrence)
      let id = "\(document.id).n\(indicators.count + 1)"
      indicators.append(
        Indicator(
          id: FactID(id), document: document.id, segment: segment(at: range.lowerBound), metric: metric,
          indicator: indicator,
          value: value, unit: unit, aspect: aspect, qualifier: qualifier, stance: stance, period: period,
          masked: value == nil, text: words, start: range.lowerBound, end: range.upperBound, rule: "test"))
      return id
    }
  }
}
