import Records
import Testing

@testable import Ingestion

@Suite struct MarkupPageTests {
  static let paragraphs = sampleLines.map { "<p>\u{3000}\u{3000}\($0)</p>" }.joined(separator: "\n")

  private func page(_ body: String, head: String = "<title>某市科技局2021年工作总结-某市政府网</title>") throws -> Document {
    try #require(ingest("<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>").documents.first)
  }

  private static let navigation =
    "<div class='top'>" + (0..<40).map { "<a href='/\($0)'>栏目名称\($0)</a>" }.joined(separator: " ") + "</div>"

  @Test func theReportComesOutAlone() throws {
    let document = try page(
      Self.navigation
        + "<div class='main'><h1>某市科技局2021年工作总结</h1><div>发布时间：2022-01-05 来源：某市科技局 <a href='#'>打印</a></div><div class='editor'>\(Self.paragraphs)</div></div>"
        + "<div class='related'><h3>相关阅读</h3><ul><li><a href='/1'>某市召开全市科技创新大会，部署下一年各项重点工作任务</a></li></ul></div><div class='footer'>版权所有 某市科技局 ICP备000号</div>"
    )
    #expect(document.text == (["某市科技局2021年工作总结"] + sampleLines).joined(separator: "\n"))
    #expect(document.title == "某市科技局2021年工作总结")
    #expect(document.published == "2022-01-05")
    #expect(document.source.mediaType == "text/html")
  }

  @Test(arguments: [
    ("<br>", "", ""), ("", "<div>", "</div>"), ("", "<span style='display:block'><div>", "</div></span>"),
    ("", "<table><tr><td>", "</td></tr></table>"), ("<br/><br/>&nbsp;&nbsp;", "", ""),
  ])
  func paragraphsOfAnyMarkupAreLines(separator: String, opening: String, closing: String) throws {
    let body = sampleLines.map { opening + $0 + closing }.joined(separator: separator)
    let document = try page(Self.navigation + "<div>\(body)</div>")
    #expect(document.text.hasSuffix(sampleLines.joined(separator: "\n")))
  }

  @Test func tablesAreRowsAndLayoutTablesAreNot() throws {
    let table =
      "<table><tr><th>指标</th><th>2020年</th><th>2021年</th></tr><tr><td>高新技术企业</td><td>288</td><td>300</td></tr><tr><td>研发投入</td><td></td><td>14</td></tr></table>"
    let document = try page("<div>\(Self.paragraphs)\(table)<p>\(sampleLines[4])</p></div>")
    #expect(document.text.contains("\n指标\t2020年\t2021年\n高新技术企业\t288\t300\n研发投入\t\t14\n"))
    let text = DocumentText(document.text)
    func spans(_ kind: String) -> [String] {
      document.layout.filter { $0.kind == kind }.map { text.string(scalars: $0.start..<$0.end) }
    }
    #expect(spans("header") == ["指标\t2020年\t2021年"])
    #expect(spans("row") == ["高新技术企业\t288\t300", "研发投入\t\t14"])
    #expect(spans("cell").contains("288"))
    #expect(spans("table").count == 1)
    let layout = try page("<table><tr><td>\(Self.navigation)</td><td>\(Self.paragraphs)</td></tr></table>")
    #expect(layout.layout.allSatisfy { $0.kind != "row" })
    #expect(layout.text.hasSuffix(sampleLines.joined(separator: "\n")))
  }

  @Test func headingsAndBoldParagraphsAreRecorded() throws {
    let document = try page(
      "<div><h2>总体情况</h2>\(Self.paragraphs)<p><b>下一步打算</b></p><p>\(sampleLines[4])</p></div>")
    let text = DocumentText(document.text)
    let spans = document.layout.map { "\($0.kind)\($0.level) " + text.string(scalars: $0.start..<$0.end) }
    #expect(spans.contains("heading2 总体情况"))
    #expect(spans.contains("bold0 下一步打算"))
  }

  @Test func hiddenTextIsNotText() throws {
    let document = try page(
      "<div>\(Self.paragraphs)<div style='display: none'><p>与报告无关的隐藏文字，被人放在这里，读者看不到它，搜索引擎才会看到它。</p></div></div>")
    #expect(!document.text.contains("隐藏文字"))
  }

  @Test func metaElementsAndHeadingsNameTheArticle() throws {
    let head =
      "<title>首页</title><meta name='ArticleTitle' content='某市科技局2021年工作总结'><meta name='PubDate' content='2022-01-05 10:00'><meta name='ContentSource' content='杭州市余杭区科学技术局'>"
    let document = try page("<div>\(Self.paragraphs)</div>", head: head)
    #expect(document.title == "某市科技局2021年工作总结")
    #expect(document.published == "2022-01-05")
    #expect(document.agency == "杭州市余杭区科学技术局")
    #expect(document.divisionCode == "330110")
  }

  @Test func articlesInScriptsAreFound() throws {
    let inner = sampleLines.map { "\\u003Cp\\u003E\($0)\\u003C\\u002Fp\\u003E" }.joined()
    let document = try page(
      Self.navigation
        + "<div id='root'></div><script>var data = {\"title\": \"x\", \"content\": \"\(inner)\", \"publish_time\": \"2022-01-05 08:00\"};</script>"
    )
    #expect(document.text == sampleLines.joined(separator: "\n"))
    #expect(document.published == "2022-01-05")
  }

  @Test func soupComesThrough() throws {
    for soup in [
      "<p><b>\(Self.paragraphs)</div></td>", "</html></body>\(Self.paragraphs)</html>", "<div <p>\(Self.paragraphs)",
      "<!-- \(Self.paragraphs)", "\0<script>\(Self.paragraphs)",
    ] {
      let result = ingest("<html><body>" + soup)
      #expect(result.documents.first?.text.contains("总量达到300家") == true, "\(soup.prefix(20))")
    }
  }

  /// Every run of verbatim text stands in the source where the alignment says.
  @Test func theAlignmentLeadsToTheSource() throws {
    let html =
      "<html><body><!-- x --><script>var a = 1;</script><div>\(Self.paragraphs)&amp;&#20013;文</div></body></html>"
    let document = try #require(ingest(html).documents.first)
    let source = Array(html.utf8)
    let text = DocumentText(document.text)
    var covered = 0
    for run in document.alignment {
      let piece = Array(text.string(scalars: run.start..<run.end).utf8)
      #expect(run.sourceStart <= run.sourceEnd && run.sourceEnd <= source.count)
      if run.sourceEnd - run.sourceStart == piece.count, piece != [0x0A] {
        #expect(Array(source[run.sourceStart..<run.sourceEnd]) == piece)
        covered += piece.count
      }
    }
    #expect(covered > document.text.utf8.count * 9 / 10)
    #expect(document.text.hasSuffix("&中文"))
  }

  @Test(arguments: [
    "<p align='center'><b>柳溪区科学技术局<br>2021年工作总结</b></p>", "<p>柳溪区科学技术局</p><p>2021年工作总结</p>",
    "<h1>柳溪区科学技术局<br>2021年工作总结</h1>",
  ])
  func titlesBrokenForLooksAreOneLine(title: String) throws {
    for head in ["<title>柳溪区科学技术局2021年工作总结_某网</title>", "<title>通知公告</title>"] {
      let document = try page(
        Self.navigation + "<div>\(title)<p>发布时间：2022-01-05</p>\(Self.paragraphs)</div>", head: head)
      #expect(document.title == "柳溪区科学技术局2021年工作总结")
      #expect(document.text == (["柳溪区科学技术局2021年工作总结"] + sampleLines).joined(separator: "\n"))
    }
  }

  /// Blanks before a tag are blanks, not the tag's last byte.
  @Test func blanksBeforeTagsAreBlanks() throws {
    let document = try page("<div><p>甲乙 <span>丙丁</span>\n<i>abc</i>\ndef，</p>\(Self.paragraphs)</div>")
    #expect(document.text.hasPrefix("甲乙 丙丁 abc def，\n"))
  }

  @Test(arguments: [
    ("<p>2021年3月5日 10:20 来源：某网</p>", "2021-03-05"), ("<p>发布于 2021/3/5</p>", "2021-03-05"),
    ("<p><span>2021</span> <span>03/05</span> 10:20:11</p>", "2021-03-05"), ("<p>3小时前</p>", nil),
    ("<p>03-05 10:20</p>", nil),
    ("<p>最新推荐文章于 2023-11-12 10:20:00 发布</p><p>于 2021-03-05 20:33:01 首次发布</p>", "2021-03-05"),
    ("<p>今天是 2024年11月21日 星期四</p>", nil), ("<time datetime='2021-03-05T01:00:00Z'>上周五</time>", "2021-03-05"),
  ])
  func datesOfPublicationAreFound(line: String, date: String?) throws {
    let document = try page("<div><h1>某市科技局2021年工作总结</h1>\(line)\(Self.paragraphs)</div>")
    #expect(document.published == date)
  }

  @Test func datesInAddressesCountLast() throws {
    let head = "<title>工作总结</title><link rel='canonical' href='http://www.example.cn/art/2022/1/6/art_12_3456.html'>"
    #expect(try page("<div>\(Self.paragraphs)</div>", head: head).published == "2022-01-06")
  }

  @Test func headingsOfPartsAreNoTitle() throws {
    let title = "柳溪市科技局2021年工作总结"
    let parts = sampleLines.map { "<h3>产业发展提质增效</h3><p>\($0)</p>" }.joined()
    let document = try page("<h1>\(title)</h1><h2>一、2021年工作回顾</h2>" + parts, head: "")
    #expect(document.title == title)
    #expect(document.text.hasPrefix(title + "\n一、2021年工作回顾\n产业发展提质增效\n"))
    // The channel's heading above the title.
    let article = try page("<h2>政务信息公开</h2><h2>\(title)</h2><p>\(sampleLines[1])</p>" + parts, head: "")
    #expect(article.title == title)
  }
}
