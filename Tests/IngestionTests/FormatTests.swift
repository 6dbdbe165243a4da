import CZlib
import Glibc
import Records
import Testing
import TextRepair

@testable import Ingestion

@Suite struct FormatTests {
  static let html =
    "<html><title>某市科技局2021年工作总结</title><body><h1>某市科技局2021年工作总结</h1>\(MarkupPageTests.paragraphs)</body></html>"

  /// `bytes` as deflate or gzip data.
  private func packed(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 9, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count + 1000)
    let count = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        deflate(&stream, Z_FINISH)
        return target.count - Int(stream.avail_out)
      }
    }
    return Array(output[..<count])
  }

  @Test func gzipFilesAreReadAsWhatTheyHold() throws {
    let plain = ingest(Self.html)
    let result = ingest(
      Page(path: "a.html.gz", bytes: packed(Array(Self.html.utf8), windowBits: 31)))
    #expect(result.documents.first?.text == plain.documents.first?.text)
    #expect(result.documents.first?.id == plain.documents.first?.id)
  }

  @Test func bombsAreProblems() {
    let bomb = packed([UInt8](repeating: 0, count: PageLimit.bytes + (2 << 20)), windowBits: 31)
    let result = ingest(Page(path: "bomb.gz", bytes: bomb))
    #expect(result.documents.isEmpty)
    #expect(result.problems.map(\.kind) == ["too_large"])
    #expect(throws: UnpackError.tooLarge) { try Inflater.gunzip(bomb, limit: 1000) }
    #expect(throws: UnpackError.malformed) { try Inflater.gunzip([1, 2, 3], limit: 1000) }
  }

  /// A ZIP archive of one deflated entry, written by hand.
  private func zip(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    func little(_ number: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let data = packed(entry.bytes, windowBits: -15)
      let sizes = little(0, 4) + little(data.count, 4) + little(entry.bytes.count, 4)
      let name = Array(entry.name.utf8)
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + little(20, 2) + little(0, 2) + little(8, 2) + little(0, 4) + sizes
        + little(name.count, 2) + little(0, 12) + little(file.count, 4) + name
      file +=
        [0x50, 0x4B, 3, 4] + little(20, 2) + little(0, 2) + little(8, 2) + little(0, 4) + sizes + little(name.count, 2)
        + little(0, 2) + name + data
    }
    let start = file.count
    return file + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(entries.count, 2) + little(entries.count, 2)
      + little(directory.count, 4) + little(start, 4) + little(0, 2)
  }

  private func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  @Test func wordDocumentsKeepNumbersAndTables() throws {
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    func number(_ level: Int) -> String { "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr>" }
    let document =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document \(space)><w:body>"
      + paragraph("某县科学技术局2021年工作总结", "<w:pStyle w:val=\"Heading1\"/>") + paragraph("2021年工作情况", number(0))
      + paragraph("培育企业。全年新增高新技术企业12家，总量达到300家，同比增长5.2%。", number(1))
      + paragraph("服务人才。引进博士人才40名，办科普活动25场，成效R&amp;D明显。", number(1))
      + "<w:tbl><w:tr><w:tc>\(paragraph("指标"))</w:tc><w:tc>\(paragraph("数值"))</w:tc></w:tr><w:tr><w:tc>\(paragraph("高企"))</w:tc><w:tc>\(paragraph("300"))</w:tc></w:tr></w:tbl>"
      + paragraph("2022年工作计划", number(0)) + paragraph("坚持创新驱动，力争高新技术企业达到350家，研发投入增长10%。") + "</w:body></w:document>"
    func level(_ index: Int, _ text: String) -> String {
      "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }
    let numbering =
      "<w:numbering \(space)><w:abstractNum w:abstractNumId=\"3\">\(level(0, "%1、"))\(level(1, "（%2）"))</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>"
    let bytes = zip([("word/document.xml", Array(document.utf8)), ("word/numbering.xml", Array(numbering.utf8))])
    let report = try #require(ingest(Page(path: "a.docx", bytes: bytes)).documents.first)
    #expect(
      report.text == """
        某县科学技术局2021年工作总结
        一、2021年工作情况
        （一）培育企业。全年新增高新技术企业12家，总量达到300家，同比增长5.2%。
        （二）服务人才。引进博士人才40名，办科普活动25场，成效R&D明显。
        指标\t数值
        高企\t300
        二、2022年工作计划
        坚持创新驱动，力争高新技术企业达到350家，研发投入增长10%。
        """)
    #expect(report.alignment.allSatisfy { $0.sourceEnd <= report.source.bytes })
    #expect(report.planYear == 2022)
  }

  @Test func savedArchivesAreRead() throws {
    let body = Self.html.utf8.map { byte -> String in
      byte < 0x80 && byte != 0x3D
        ? String(UnicodeScalar(byte)) : "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
    let mhtml =
      "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"B\"\r\n\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: http://kjj.example.gov.cn/1.html\r\n\r\n\(body)\r\n--B--\r\n"
    let result = ingest(mhtml, path: "a.mhtml")
    #expect(result.documents.first?.title == "某市科技局2021年工作总结")
    #expect(result.documents.first?.source.url == "http://kjj.example.gov.cn/1.html")
    #expect(MIMEPage.base64(Array("5bel5L2c".utf8)) == Array("工作".utf8))
  }

  private func record(_ body: String, length: Int? = nil) -> String {
    let content = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
    return
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.gov.cn/\(body.utf8.count)\r\nContent-Length: \(length ?? content.utf8.count)\r\n\r\n\(content)\r\n\r\n"
  }

  private func pages(_ archive: String) throws -> [Page] {
    let path = "/tmp/gongbao-test-\(UInt64.random(in: 0 ... .max)).warc"
    let bytes = Array(archive.utf8)
    let file = try #require(gzopen(path, "wb"))
    #expect(Int(gzwrite(file, bytes, UInt32(bytes.count))) == bytes.count)
    gzclose(file)
    defer { remove(path) }
    let reader = try WebArchive(path: path)
    var pages: [Page] = []
    while let page = reader.next() { pages.append(page) }
    return pages
  }

  @Test func archivesGiveTheirPages() throws {
    let found = try pages(
      "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nab\r\n\r\n\r\n" + record("<html>one</html>")
        + record("<html>two</html>!"))
    #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == ["<html>one</html>", "<html>two</html>!"])
    #expect(found.allSatisfy { $0.url?.hasPrefix("http://example.gov.cn/") == true && $0.charset == "utf-8" })
  }

  @Test(arguments: [10, 5000, Int.max, -3])
  func lengthsThatLieCostOneRecordOnly(length: Int) throws {
    let found = try pages(record("<html>lie</html>", length: length) + record("<html>good one</html>"))
    #expect(found.contains { String(decoding: $0.bytes, as: UTF8.self) == "<html>good one</html>" })
    #expect(found.contains { $0.defect != nil })
  }

  @Test func linesOfPagesAreJoined() {
    let lines = [
      "某市科学技术局2021年工作总结", "2021年，全市科技系统推进创新驱动发展，高新技术企业稳步增", "长，研发投入持续提高，各项任务顺利完成。",
      "一、培育企业", "全年新增高新技术企业十二家，总量达到三百家，同比增长百分之", "五，服务企业的能力不断提高，群众满意度保持在较高的水平之上。",
    ]
    let joined = PDFLines(AlignedText(verbatim: Array(lines.joined(separator: "\n").utf8))).text
    #expect(
      joined.string == [lines[0], lines[1] + lines[2], lines[3], lines[4] + lines[5]].joined(separator: "\n"))
  }

  @Test func chunkedAnswersAreJoined() {
    #expect(WebArchive.unchunked(Array("4\r\nabcd\r\n2;x=y\r\nef\r\n0\r\n\r\n".utf8)) == Array("abcdef".utf8))
    #expect(WebArchive.unchunked(Array("ffffffffff\r\nab".utf8)) == Array("ab".utf8))
    #expect(WebArchive.unchunked(Array("<html>".utf8)) == Array("<html>".utf8))
  }

  @Test func aListedFileThatIsGoneIsAProblemOfItsOwn() throws {
    let gone = root + "/nowhere/page.html"
    let page = root + "/Tests/Pages/gov-list.html"
    #expect(throws: FileError.self) { try PageFiles.list([gone]) }
    #expect(try PageFiles.list([], listed: [gone, page]) == [page, gone].sorted())
    #expect(PageStream.read(gone).defect?.kind == "unreadable_file")
  }
}
