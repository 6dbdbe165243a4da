import Testing
import TextRepair

@testable import Ingestion

@Suite struct PDFLinesTests {
  private func read(_ text: String) -> (text: String, furniture: [String]) {
    let lines = PDFLines(AlignedText(verbatim: Array(text.utf8)))
    let kept = PageText.lines(of: lines.text.utf8).map { lines.text.utf8.string($0.range) }
    return (kept.joined(separator: "\n"), lines.furniture.map { "\($0.kind) \($0.text)" })
  }

  private static let paragraph = "（一）强化企业创新主体地位。全年新认定高新技术企业46家，入\n库科技型中小企业132家，全社会研发投入占比达到2.7%，比上年\n提高0.3个百分点。"
  private static let joined = paragraph.split(separator: "\n").joined()

  @Test func paragraphsBrokenByTheWidthAreJoined() {
    #expect(read(Self.paragraph + "\n一、下一步\n" + Self.paragraph).text == Self.joined + "\n一、下一步\n" + Self.joined)
  }

  @Test func whatStandsOnEveryPageGoes() {
    let first = "某区科技局文件\n某区科技局工作总结\n" + Self.paragraph + "\n全年引进博士以上人才40名，举办科普活动25场，参加群众超过\n— 1 —\n\u{0C}"
    let second = "某区科技局文件\n3000人次，反响良好。\n" + Self.paragraph + "\n— 2 —\n\u{0C}"
    let (text, furniture) = read(first + second)
    #expect(
      text == "某区科技局工作总结\n" + Self.joined + "\n全年引进博士以上人才40名，举办科普活动25场，参加群众超过3000人次，反响良好。\n" + Self.joined)
    #expect(furniture.count { $0 == "running_head 某区科技局文件" } == 2)
    #expect(furniture.contains("page_number — 2 —"))
  }

  @Test func aPageOfItsOwnKeepsItsEdges() {
    let text = "某区科技局工作总结\n" + Self.joined + "\n12"
    #expect(read(text).furniture.isEmpty)
  }

  @Test func withoutTheProgramPDFIsUnread() {
    #expect(throws: PDFText.Failure.notInstalled) {
      try PDFText.read([0x25], limit: 100, programs: ["/nowhere/pdftotext"])
    }
  }

  @Test func brokenAndLockedFilesAreProblems() {
    for (bytes, kinds) in [
      ("%PDF-1.4\nnothing", ["malformed_file", "pdf_unread"]),
      ("%PDF-1.4\ntrailer << /Encrypt 3 0 R >>", ["pdf_encrypted", "pdf_unread"]),
    ] {
      let problems = ingest(Page(path: "a.pdf", bytes: Array(bytes.utf8))).problems
      #expect(problems.count == 1 && kinds.contains(problems[0].kind))
    }
  }
}
