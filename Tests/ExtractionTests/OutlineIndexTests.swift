import Records
import TestSupport
import Testing

@testable import Extraction

@Suite struct OutlineIndexTests {
  private static let segments = [
    Segment(id: "s1", document: "d", kind: "section", level: 1, role: "plan", year: 2024, start: 0, end: 100),
    Segment(
      id: "s2", document: "d", parent: "s1", kind: "measure", level: 2, heading: "做强平台", headingStart: 14, start: 10,
      end: 40),
    Segment(id: "s3", document: "d", parent: "s1", kind: "measure", level: 2, start: 40, end: 90),
    Segment(id: "s4", document: "d", kind: "section", level: 1, start: 120, end: 130),
  ]

  @Test(arguments: [(0, "s1"), (5, "s1"), (10, "s2"), (39, "s2"), (40, "s3"), (89, "s3"), (95, "s1"), (120, "s4")])
  func innermostSegmentHolds(position: Int, id: String) {
    #expect(OutlineIndex(Self.segments).id(at: position) == id)
    #expect(OutlineIndex(Self.segments.reversed()).id(at: position) == id)
  }

  @Test(arguments: [-1, 100, 119, 130, 1000]) func noSegmentHolds(position: Int) {
    #expect(OutlineIndex(Self.segments).id(at: position) == nil)
  }

  @Test func whatTheSegmentSaysIsFound() {
    let outline = OutlineIndex(Self.segments)
    #expect(outline.role(at: 5) == "plan")
    #expect(outline.year(at: 5) == 2024)
    #expect(outline.heading(at: 20).text == "做强平台")
    #expect(outline.heading(at: 20).isOwn)
    #expect(outline.isHeadingNumber(12))
    #expect(!outline.isHeadingNumber(14))
    #expect(!outline.isHeadingNumber(50))
  }

  /// A parent and its only child may span the same text; the child is the inner one.
  @Test func equalSpansGoToTheLater() {
    let outline = OutlineIndex([
      Segment(id: "s1", document: "d", kind: "section", start: 0, end: 10),
      Segment(id: "s2", document: "d", kind: "paragraph", start: 0, end: 10),
    ])
    #expect(outline.id(at: 3) == "s2")
  }

  /// Every place has the last segment, in order of start, that begins before it and ends behind it.
  @Test func agreesWithLookingAtAllSegments() {
    var generator = SeededGenerator(7)
    func random(_ bound: Int) -> Int { generator.next(below: bound) }
    for _ in 0..<200 {
      var segments: [Segment] = []
      func add(_ range: Range<Int>, _ depth: Int) {
        segments.append(
          Segment(
            id: "s\(segments.count)", document: "d", kind: "section", start: range.lowerBound, end: range.upperBound))
        var position = range.lowerBound
        while depth < 3, position < range.upperBound {
          let end = min(range.upperBound, position + 1 + random(12))
          if random(3) > 0 { add(position..<end, depth + 1) }
          position = end
        }
      }
      add(random(5)..<(20 + random(30)), 0)
      let outline = OutlineIndex(segments)
      for position in 0..<55 {
        let expected = segments.last { $0.start <= position && position < $0.end }
        #expect(outline.id(at: position) == expected?.id)
      }
    }
  }
}
