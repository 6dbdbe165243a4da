/// One report: its text, what is known of it, and how the text came out of the source file.
///
/// All offsets named `start` and `end` are half-open and count Unicode scalars of `text`; `source…` offsets count bytes
/// of the raw source file.
package struct Document: Equatable, Sendable {
  /// Stable: made from the source bytes and the report's place in the page.
  package var id: String
  package var source: Source
  package var title: String?
  /// The reporting institution in full: 深圳市龙岗区科技创新局.
  package var agency: String?
  /// GB/T 2260 code of the jurisdiction; nil where it cannot be known.
  package var divisionCode: String?
  /// The division's full name: 广东省深圳市龙岗区.
  package var division: String?
  package var reviewYear: Int?
  package var planYear: Int?
  /// ISO 8601 date.
  package var published: String?
  /// The document's own number (文号): 国发〔2023〕15号.
  package var documentNumber: String?
  /// `simplified`, `traditional` or `none`: the script of the source before repair.
  package var script: String
  /// pinyin_annotation, misaligned_gbk, traditional_script, masked_figures, viewer_page_numbers, spam_title,
  /// missing_book_title_marks, truncated.
  package var damage: [String]
  package var text: String
  package var repairs: [Repair]
  package var alignment: [AlignmentRun]
  package var layout: [LayoutSpan]
  package var furniture: [Furniture]
  /// The id of the best witness of the same report; nil if this is it.
  package var duplicatesOf: String?

  package init(
    id: String, source: Source, title: String? = nil, agency: String? = nil, divisionCode: String? = nil,
    division: String? = nil, reviewYear: Int? = nil, planYear: Int? = nil, published: String? = nil,
    documentNumber: String? = nil, script: String = "simplified", damage: [String] = [], text: String,
    repairs: [Repair] = [], alignment: [AlignmentRun] = [], layout: [LayoutSpan] = [], furniture: [Furniture] = [],
    duplicatesOf: String? = nil
  ) {
    self.id = id
    self.source = source
    self.title = title
    self.agency = agency
    self.divisionCode = divisionCode
    self.division = division
    self.reviewYear = reviewYear
    self.planYear = planYear
    self.published = published
    self.documentNumber = documentNumber
    self.script = script
    self.damage = damage
    self.text = text
    self.repairs = repairs
    self.alignment = alignment
    self.layout = layout
    self.furniture = furniture
    self.duplicatesOf = duplicatesOf
  }
}

/// Where a report was found.
package struct Source: Equatable, Sendable {
  package var path: String
  package var url: String?
  package var sha256: String
  package var bytes: Int
  package var mediaType: String
  package var encoding: String
  /// Who published the page (from sources.csv or its metadata).
  package var publisher: String?
  /// When the page was fetched: ISO 8601.
  package var retrieved: String?

  package init(
    path: String, url: String? = nil, sha256: String = "", bytes: Int = 0, mediaType: String = "text/plain",
    encoding: String = "UTF-8", publisher: String? = nil, retrieved: String? = nil
  ) {
    self.path = path
    self.url = url
    self.sha256 = sha256
    self.bytes = bytes
    self.mediaType = mediaType
    self.encoding = encoding
    self.publisher = publisher
    self.retrieved = retrieved
  }
}

/// One repair: `text[start..<end]` stands where the damaged page had `before`.
package struct Repair: Equatable, Sendable {
  /// The name of the repair that made it: `pinyin_annotation`, `misaligned_gbk`, `traditional_script`, …
  package var kind: String
  package var start: Int
  package var end: Int
  package var before: String
  package var sourceStart: Int
  package var sourceEnd: Int
  /// 0 to 1.
  package var confidence: Double

  package init(
    kind: String, start: Int, end: Int, before: String, sourceStart: Int, sourceEnd: Int, confidence: Double
  ) {
    self.kind = kind
    self.start = start
    self.end = end
    self.before = before
    self.sourceStart = sourceStart
    self.sourceEnd = sourceEnd
    self.confidence = confidence
  }
}

/// A run of the text and the bytes of the source that it came from.
package struct AlignmentRun: Equatable, Sendable {
  package var start: Int
  package var end: Int
  package var sourceStart: Int
  package var sourceEnd: Int

  package init(start: Int, end: Int, sourceStart: Int, sourceEnd: Int) {
    self.start = start
    self.end = end
    self.sourceStart = sourceStart
    self.sourceEnd = sourceEnd
  }
}

/// What the markup says of a stretch of the text.
package struct LayoutSpan: Equatable, Sendable {
  /// `heading` (h1–h6), `bold` (a paragraph wholly in bold), `table`, `row`, `header`, `cell`, `caption`.
  ///
  /// A table row is one line of the text, its cells separated by a tab.
  package var kind: String
  /// The heading's level (1–6); 0 for the other kinds.
  package var level: Int
  package var start: Int
  package var end: Int

  package init(kind: String, level: Int = 0, start: Int, end: Int) {
    self.kind = kind
    self.level = level
    self.start = start
    self.end = end
  }
}

/// Text of the page that was cut because it is not the report.
package struct Furniture: Equatable, Sendable {
  /// `navigation`, `spam`, `viewer`, `footer`, `links`, `comments`, `page_number`, …
  package var kind: String
  package var text: String

  package init(kind: String, text: String) {
    self.kind = kind
    self.text = text
  }
}
