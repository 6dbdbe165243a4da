/// Finds the lines that open the halves of a report whose parts have no numbers: a line that says nothing but 2021年工作回顾,
/// and another that says nothing but 2022年工作打算, each followed by running text.
struct HalfHeadings {
  private let bytes: [UInt8]
  private let roles: RoleTable
  /// The last line that reads like a half's heading, until the line behind it is known.
  private var candidate: (line: Range<Int>, isPlan: Bool)?
  private var halves: [(line: Range<Int>, isPlan: Bool)] = []

  /// A half's heading is no longer than this (in bytes, 24 characters).
  static let longest = 72
  /// What follows has at least so many bytes (12 characters).
  private static let leastText = 36
  /// So much more evidence for one role than for the other.
  private static let margin = 4.0

  /// The headings, where the report holds both halves, the review first, each once.
  var found: [Range<Int>] {
    guard halves.count == 2, !halves[0].isPlan, halves[1].isPlan else { return [] }
    return halves.map(\.line)
  }

  init(bytes: [UInt8], roles: RoleTable) {
    self.bytes = bytes
    self.roles = roles
  }

  /// Takes the lines of the report behind the title, in order; empty ones are passed over.
  ///
  /// - Parameter isNumbered: whether a number opens the line: it is a heading already.
  mutating func pass(_ line: Range<Int>, isNumbered: Bool) {
    if line.isEmpty { return }
    if let half = candidate, line.count >= Self.leastText, bytes.holdsMark(in: line) { halves.append(half) }
    candidate = nil
    guard !isNumbered, line.count <= Self.longest, !bytes.holdsMark(in: line), roles.closes(line, in: bytes) else {
      return
    }
    let evidence = roles.heading(line, in: bytes)
    let lead = evidence.review - evidence.plan
    if abs(lead) >= Self.margin, evidence.other == 0 { candidate = (line, lead < 0) }
  }
}
