import TextRepair

/// A page as its markup arranges it: lines of text in nested containers. Not the whole tree of elements, only what
/// decides where the report is.
struct PageTree {
  struct Container {
    /// The container around it; the outermost has itself.
    var parent: Int32
    var kind: TagKind
    /// Below 0 for what its class or id calls navigation, comments, a footer; above 0 for content, article, text.
    var hint: Int8
    /// The first line that stands in it.
    var firstLine: Int32
    /// One past the last line that stands in it.
    var endLine: Int32 = 0
  }

  struct Line {
    /// Bytes of `bytes`.
    var start: Int
    var end: Int
    var linkBytes = 0
    var boldBytes = 0
    var container: Int32
    var headingLevel: UInt8 = 0
    var isHidden = false
    var isCaption = false
    var isHeaderCell = false
    /// Numbers within the page; -1 outside tables.
    var table: Int32 = -1
    var row: Int32 = -1
    var cell: Int32 = -1
  }

  /// A stretch of `bytes` and the bytes of the cleaned page that it came from.
  struct Run {
    var start: Int
    var end: Int
    var pageStart: Int
    var pageEnd: Int
    /// Whether both are the same bytes.
    var isVerbatim: Bool
  }

  /// All text, blanks collapsed, lines end to end.
  var bytes: [UInt8] = []
  var runs: [Run] = []
  var lines: [Line] = []
  var containers: [Container] = []
  /// name or property (lower case) and content of the meta elements, in order.
  var metas: [(name: String, content: String)] = []
  /// The text of the first title element.
  var title = ""
  /// The values of datetime attributes.
  var times: [String] = []
  /// Addresses that the page gives itself (canonical).
  var canonical: String?
  /// Whether elements lay deeper than the limit.
  var isTooDeep = false
  /// Whether parsing stopped before the end of the page.
  var isCut = false

  /// The bytes of a range as aligned text.
  func append(_ range: Range<Int>, of page: AlignedText, to text: inout AlignedText) {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].end <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < runs.count, runs[low].start < range.upperBound {
      let run = runs[low]
      let start = max(run.start, range.lowerBound)
      let end = min(run.end, range.upperBound)
      if run.isVerbatim {
        let shift = run.pageStart - run.start
        text.append(page, (start + shift)..<(end + shift))
      } else {
        text.append(bytes[start..<end], source: page.sourceRange(of: run.pageStart..<run.pageEnd), width: .opaque)
      }
      low += 1
    }
  }
}
