/// Puts back characters that were cut between their two GBK bytes: ?。ㄋ模﹥?yōu)化 → （四）優化.
///
/// A program that looks for two-byte keys in GBK text finds them also where one character ends and the next begins. It
/// puts a reading, or the mark itself, into the gap; what follows is then read shifted by one byte, until the next such
/// place or ASCII. The inversion goes back to bytes and searches for the Chinese that explains them.
package struct MisalignedGBK {
  /// A damaged place that could not be read with certainty.
  struct Doubt: Sendable {
    /// In bytes of the text.
    var range: Range<Int>
    /// What was read, and what is nearly as likely; nil where the place was left as it is.
    var readings: (chosen: String, other: String)?
  }

  private(set) var proposals: [RepairTrace.Proposal] = []
  private(set) var doubts: [Doubt] = []

  /// The text as it was.
  let utf8: [UInt8]
  private let elements: [ByteElement]
  private let habits: PageHabits
  private let isExplaining: Bool

  /// How much likelier than the text as it is a reading must be, in nats: in a page where a program's readings are proved
  /// beyond doubt, and elsewhere.
  private static let margin: Float = 8
  private static let marginOfProved: Float = 2
  /// A reading that is so little likelier than another one is doubtful.
  private static let doubtfulMargin: Float = 1
  /// The longest stretch that is read in one go, in elements.
  private static let longestWindow = 4000
  /// How far before the first sign the damage may begin, in elements.
  private static let lookBack = 160

  /// Nil where nothing in the text looks like it. `isExplaining`: whether proposals carry their evidence.
  init?(_ utf8: [UInt8], isTraditional: Bool, isExplaining: Bool = false) {
    // Elements count bytes in 32 bits.
    guard utf8.count < Int(Int32.max), ShiftSigns.mayBeDamaged(utf8) else { return nil }
    self.utf8 = utf8
    self.isExplaining = isExplaining
    var bytes = ByteElements(utf8)
    elements = bytes.elements
    habits = PageHabits(bytes, utf8)
    if habits.readings == 0 { return nil }
    let signs = ShiftSigns.shared
    var isSign = [Bool](repeating: false, count: elements.count)
    var isDamaged = isSign
    var marked = 0
    for position in elements.indices where signs.isSign(bytes, position) {
      isSign[position] = true
      let end = min(elements.count, position + 32)
      for near in max(marked, position - 12)..<end { isDamaged[near] = true }
      marked = end
    }
    if marked == 0 { return nil }
    bytes.findKeys()
    let page = PageCounts(elements, isDamaged: isDamaged)
    var lattice = ShiftLattice(bytes, page: page, costs: ShiftCosts(habits), isTraditional: isTraditional)
    search(isSign, &lattice)
  }

  private mutating func search(_ isSign: [Bool], _ lattice: inout ShiftLattice) {
    var done = 0
    for sign in isSign.indices where isSign[sign] && sign >= done {
      if lattice.isExhausted { break }
      let start = windowStart(before: sign, notBefore: done)
      let limit = min(elements.count, sign + Self.longestWindow)
      if let reading = lattice.read(from: start, sign: sign, limit: limit, isSign: { isSign[$0] }) {
        accept(reading, start: start, lattice)
        done = max(reading.end, sign + 1)
      } else {
        if ShiftSigns.isBroken(elements[sign]) {
          doubts.append(Doubt(range: elements[sign].start..<elements[sign].end))
        }
        done = sign + 1
      }
    }
  }

  /// A shift begins at a mark, at a reading or at a line's beginning.
  private func windowStart(before sign: Int, notBefore: Int) -> Int {
    var position = sign
    let limit = max(notBefore, sign - Self.lookBack)
    while position > limit {
      let element = elements[position - 1]
      if element.kind == .barrier { return position }
      if element.kind == .mark || element.kind == .bracket || element.kind == .unknown, position < sign - 1 { break }
      position -= 1
    }
    // A few characters of context, from the beginning of one.
    position = max(notBefore, position - 8)
    while position > notBefore, !elements[position].begins { position -= 1 }
    while position < sign, !elements[position].begins { position += 1 }
    return position
  }

  // MARK: What was read

  private mutating func accept(_ reading: ShiftReading, start: Int, _ lattice: ShiftLattice) {
    if reading.spans.isEmpty { return }
    let gain = reading.score - lattice.literalScore(start..<reading.end)
    if gain < (habits.isProved ? Self.marginOfProved : Self.margin) {
      for span in reading.spans where elements[span.elements].contains(where: ShiftSigns.isBroken) {
        doubts.append(Doubt(range: byteRange(span.elements)))
      }
      return
    }
    for span in reading.spans {
      let margin = min(gain, span.rivals.first?.margin ?? .infinity)
      var proposal = RepairTrace.Proposal(
        byteRange(span.elements), spelled(span.text, in: span), confidence: RepairConfidence.of(margin: Double(margin)))
      if isExplaining { proposal.evidence = [evidence(for: span, lattice)] }
      proposals.append(proposal)
      if let rival = span.rivals.first, rival.margin < Self.doubtfulMargin {
        doubts.append(
          Doubt(range: byteRange(span.elements), readings: (string(span.text, in: span), string(rival.text, in: span))))
      }
    }
  }

  private func evidence(for span: ShiftReading.Span, _ lattice: ShiftLattice) -> RepairEvidence {
    var rejected = span.rivals.map { rival in
      RepairEvidence.Reading(text: string(rival.text, in: span), score: Double(span.score - rival.margin))
    }
    rejected.append(
      RepairEvidence.Reading(
        text: String(decoding: utf8[byteRange(span.elements)], as: UTF8.self),
        score: Double(lattice.literalScore(span.elements))))
    return RepairEvidence(
      reason: "the bytes of characters were cut apart",
      chosen: RepairEvidence.Reading(text: string(span.text, in: span), score: Double(span.score)), rejected: rejected)
  }

  private func string(_ scalars: [UInt32], in span: ShiftReading.Span) -> String {
    String(decoding: spelled(scalars, in: span), as: UTF8.self)
  }

  private func byteRange(_ range: Range<Int>) -> Range<Int> {
    elements[range.lowerBound].start..<elements[range.upperBound - 1].end
  }

  /// Characters as this page writes them: marks in its width, and no space where it has none.
  private func spelled(_ scalars: [UInt32], in span: ShiftReading.Span) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in scalars {
      if scalar & ShiftReading.keptMark != 0 {
        let element = elements[Int(scalar & ~ShiftReading.keptMark)]
        result += utf8[element.start..<element.end]
        continue
      }
      if scalar == ShiftReading.swallowed {
        result.append(0x3F)
        continue
      }
      if scalar == 0x3000, result.isEmpty {
        // The second of two spaces that indent a paragraph, which the page has as it has the first.
        let start = elements[span.elements.lowerBound].start
        if start == 0 || utf8[start - 1] == 0x0A { continue }
        if utf8[start - 1] == 0x20 {
          result.append(0x20)
          continue
        }
      }
      result.append(scalar: habits.usesASCIIMarks && scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFEE0 : scalar)
    }
    return result
  }
}
