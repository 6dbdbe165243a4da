/// The form of the number that opens a heading or a measure.
enum NumberForm: UInt8, Sendable, Equatable, CaseIterable {
  /// 第一篇, 第一部分, 第一编, and Ⅰ、 above 一、
  case part
  /// 第一章
  case chapter
  /// 第一节
  case article
  /// A heading without a number: set apart by the markup, or a line like 附件 and 名词解释
  case unnumbered
  /// 一、
  case chineseComma
  /// (一) and ㈠
  case chineseBracket
  /// 1. and 1、 and ⒈
  case digitPoint
  /// (1) and 1) and ⑴
  case digitBracket
  /// ①
  case circled
  /// 一是
  case isMeasure
  /// 一要
  case mustMeasure
  /// 第一，
  case ordinalMeasure
  /// 首先，其次，
  case sequenceMeasure
  /// 其一，
  case itsMeasure

  /// A number for each form.
  typealias Counts = InlineArray<14, Int>

  var isMeasure: Bool { rawValue >= NumberForm.isMeasure.rawValue }

  /// Whether the form stands above 一、.
  var isDivision: Bool { rawValue <= NumberForm.article.rawValue }

  /// The level that the form has in the guidelines, before divisions (篇章节) push it down.
  var baseLevel: Int {
    switch self {
    case .part, .chapter, .article, .unnumbered: 0
    case .chineseComma: 1
    case .chineseBracket: 2
    case .digitPoint: 3
    case .digitBracket: 4
    case .circled: 5
    default: 6
    }
  }
}

/// What stands right before a marker.
enum Boundary: UInt8, Sendable {
  /// Nothing but spaces since the line began.
  case line
  /// 。！？ (and closing quotes behind it).
  case sentence
  /// ，；：、 in both widths.
  case clause
  /// Words: the line break or the full stop before the marker was lost, or it is no marker.
  case none
}

/// A number that may open a heading or a measure. Positions are byte offsets.
struct Marker: Sendable {
  var form: NumberForm
  var ordinal: Int
  /// Where the number begins.
  var start: Int
  /// Where the words behind the number begin (spaces passed over).
  var content: Int
  var boundary: Boundary
  /// The number of the line, counted from 0.
  var line: Int
  /// The scalar before the marker, 0 at the start of a line.
  var previous: UInt32
  /// The number stands with nothing but a space between it and the words, or alone on its line (一　工作回顾).
  var isBare = false
  /// A figure opens the words (2.30余家企业): only the sequence tells that it is no decimal.
  var isBeforeFigure = false
  /// The level of an unnumbered heading, which nothing in its words says.
  var level = 0
}
