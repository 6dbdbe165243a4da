import Records
import TestSupport
import Testing

@testable import Segmentation

@Suite("The whole outline")
struct OutlineTests {
  @Test("Headings without numbers: the markup's, parts before 一、, appendices")
  func unnumbered() throws {
    let parts = "2021年工作总结\n一、抓规划\n正文。\n2022年工作计划\n一、引人才\n正文。\n附件1\n1.平台\n"
    #expect(
      try outline("某局的工作\n" + parts) == [
        "0 2021年工作总结", "  1 抓规划", "0 2022年工作计划", "  1 引人才", "0 附件1", "  3 平台",
      ])
    let marked = "总体情况\n正文一句。\n环境建设\n正文一句。"
    let layout = [
      LayoutSpan(kind: "heading", level: 2, start: 0, end: 4), .init(kind: "heading", level: 3, start: 11, end: 15),
    ]
    #expect(try outline(marked, layout: layout) == ["1 总体情况", "  2 环境建设"])
    #expect(try outline(marked) == [])
    let bold = [LayoutSpan(kind: "bold", start: 0, end: 4), .init(kind: "bold", start: 5, end: 10)]
    #expect(try outline(marked, layout: bold) == ["1 总体情况"])
  }

  @Test("Headings of the markup without numbers stand below the numbered ones above them")
  func markupBelowNumbers() throws {
    let text = "一、抓规划\n编制方案\n正文一句。\n发布方案\n正文一句。\n二、引人才\n正文一句。"
    func spans(_ kind: String, _ levels: [Int]) -> [LayoutSpan] {
      zip(levels, [0..<5, 6..<10, 17..<21, 28..<33]).map {
        LayoutSpan(kind: kind, level: $0, start: $1.lowerBound, end: $1.upperBound)
      }
    }
    let tree = ["1 抓规划", "  2 编制方案", "  2 发布方案", "1 引人才"]
    #expect(try outline(text, layout: spans("heading", [2, 3, 3, 2])) == tree)
    #expect(try outline(text, layout: spans("bold", [0, 0, 0, 0])) == tree)
    // Bold lines are stressed text where numbers are not bold, or stand below 一、.
    #expect(try outline(text, layout: Array(spans("bold", [0, 0, 0, 0])[1...2])) == ["1 抓规划", "1 引人才"])
    #expect(try outline(text + "\n（一）抓引进", layout: spans("bold", [0, 0, 0, 0])).contains("  2 编制方案") == false)
  }

  @Test("A title over several lines, from the metadata or from the first line")
  func title() throws {
    #expect(try outline("某局2021年\n工作总结\n一、抓规划", title: "某局2021年工作总结") == ["t 某局2021年\n工作总结", "1 抓规划"])
    #expect(try outline("某局2021年工作总结\n一、抓规划") == ["t 某局2021年工作总结", "1 抓规划"])
    #expect(try outline("某局做了工作,这是总结\n一、抓规划") == ["1 抓规划"])
  }

  @Test("A colon at the line end belongs to the heading, a comma does not")
  func marksAtLineEnd() throws {
    #expect(try outline("一、工作目标\n(一)抓规划；\n(二)建平台;\n") == ["1 工作目标", "  2 抓规划；", "  2 建平台;"])
    #expect(try outline("一、工作目标:\n(一)抓规划，\n(二)建平台：\n") == ["1 工作目标:", "  2 抓规划", "  2 建平台："])
    #expect(try outline("开头。一、工作总结：(一)抓规划。编制规划。(二)建平台。") == ["1 工作总结", "  2 抓规划", "  2 建平台"])
  }

  @Test("Gaps, repeats and late starts keep the tree and are told")
  func numbering() throws {
    let text = "一、抓规划\n三、引人才\n(一)甲事\n(一)乙事\n(三)丙事"
    #expect(try outline(text) == ["1 抓规划", "1 引人才", "  2 甲事", "  2 乙事", "  2 丙事"])
    #expect(try problemKinds(text) == ["numbering_gap", "numbering_repeat", "numbering_gap"])
    #expect(try problemKinds("(三)抓规划") == ["numbering_gap"])
    // Measures with 一、 inside a sentence are a row of their own.
    let measures = "采取以下措施:一、清理库存,减轻负担;二、组织货源,稳定供应;三、加强检查,维护秩序。\n一、抓规划\n编制规划。\n二、建平台\n建成平台。"
    #expect(try problemKinds(measures) == [])
    #expect(try problemKinds("一、抓规划\n(一)甲事\n1.乙事\n(二)丙事\n2.丁事\n二、引人才\n(一)戊事") == [])
  }

  @Test("A lost full stop is told, not repaired")
  func stops() throws {
    #expect(try problemKinds("投入强度达到4.93%高新产业发展成为全国的一面旗帜,很好。") == ["missing_full_stop"])
    #expect(try problemKinds("投入强度达到4.93%,高新产业发展成为全国的一面旗帜。增长5%以上的企业成为主力军共8家。") == [])
    let cut = "全市各部门共同做好工作,共建成平台二十个、引进团队三十个以及一大批企业和人才项目"
    #expect(try problemKinds("\(cut)\n一、抓规划") == ["missing_full_stop"])
    #expect(try problemKinds("\(cut)。\n一、抓规划") == [])
  }

  @Test("Any text gives a tree: in order, within the text, children within parents, leaves apart")
  func fuzz() throws {
    let pieces = [
      "一、", "二、", "十一、", "(一)", "（二）", "1.", "2、", "（1）", "①", "第一章", "第二部分", "一是", "二是", "一要", "首先，", "其次，", "最后，",
      "第一，",
      "第二，", "\n", "\n\n", "。", "，", "；", "：", "“", "”", "《", "》", "（", "）", " ", "　", "抓规划", "引人才", "2021年", "1.5亿元",
      "工作总结", "附件1", "名词解释",
      "目录", "达到4.93%", "xx家", "🙂", "é", "\t", "a.b", "……3", "\r",
    ]
    var generator = SeededGenerator(20_211_231)
    let segmenter = try segmenter()
    for _ in 0..<600 {
      let text = (0..<Int.random(in: 1...60, using: &generator)).map { _ in pieces.randomElement(using: &generator)! }
        .joined()
      let document = document(text, title: Bool.random(using: &generator) ? "工作总结" : nil)
      let outline = segmenter.outline(of: PlainDocument(document)).outline
      let segments = outline.segments
      #expect(segments == segmenter.segment(document).segments)
      let (written, expected) = (outline.lines(), lines(segments))
      withExtendedLifetime((written, expected)) { #expect(written.bytes.elementsEqual(expected.bytes)) }
      check(segments, count: text.unicodeScalars.count, text)
    }
  }

  private func check(_ segments: [Records.Segment], count: Int, _ text: String) {
    var known: [String: Records.Segment] = [:]
    var leafEnd = 0
    let parents = Set(segments.compactMap(\.parent))
    for segment in segments {
      #expect(segment.start >= 0 && segment.start < segment.end && segment.end <= count, "\(text.debugDescription)")
      if let id = segment.parent {
        guard let parent = known[id] else {
          Issue.record("parent after child in \(text.debugDescription)")
          return
        }
        #expect(parent.start <= segment.start && segment.end <= parent.end, "\(text.debugDescription)")
        #expect(parent.level < segment.level, "\(text.debugDescription)")
      }
      if let start = segment.headingStart, let end = segment.headingEnd {
        #expect(segment.start <= start && start <= end && end <= segment.end, "\(text.debugDescription)")
      }
      if !parents.contains(segment.id) {
        #expect(segment.start >= leafEnd, "\(text.debugDescription)")
        leafEnd = segment.end
      }
      known[segment.id] = segment
    }
  }

  @Test("Hostile texts of 200 KB are done in a moment", .timeLimit(.minutes(1)))
  func hostile() throws {
    let segmenter = try segmenter()
    for piece in ["一是", "（", "“《", "1.", "。1.好", "：（1）好；（2）好", "目录\n一、好\n", "2021年", "达到4.93%高新产业发展成为", "附件1\n"] {
      let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
      _ = segmenter.segment(document(text))
    }
  }
}
