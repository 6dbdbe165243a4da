import Records
import Testing

@testable import Ingestion

/// The head and the end of pages: what is the report's, what the page's.
@Suite struct PageEndTests {
  private func report(_ lines: [String]) throws -> Document {
    try #require(ingest(lines.joined(separator: "\n"), path: "pages/page.txt").documents.first)
  }

  private func page(_ body: String, head: String = "") throws -> Document {
    try #require(ingest("<html><head><meta charset=utf-8>\(head)</head><body>\(body)</body></html>").documents.first)
  }

  private var paragraphs: [String] { sampleLines.map { "<p>\($0)</p>" } }

  @Test(
    arguments: [
      ["特此报告。", "某市科技局办公室", "2022年1月10日"], ["某市科学技术局2022年1月10日"], ["二〇二二年一月十日"], ["（此件公开发布）"], ["附件：主要指标完成情况表"],
      ["三、下一步打算", "加大研发投入。", "培育创新主体。", "力争到明年底高新技术企业突破四百家，新建实验室二十个以上，服务好广大企业。"],
      ["指标\t单位\t数值", "高新技术企业\t家\t300"],
    ])
  func theEndOfAReportStays(end: [String]) throws {
    #expect(try report(sampleLines + end + ["打印本页"]).text == (sampleLines + end).joined(separator: "\n"))
  }

  @Test func linksBelowAReportGo() throws {
    for link in ["上一条：某市召开会议", "某市新闻\t2022-01-02"] {
      #expect(try report(sampleLines + [link]).text == sampleLines.joined(separator: "\n"))
    }
  }

  @Test func aReportOfShortSentencesIsOne() throws {
    let lines = ["某市科技局2021年工作总结", "一、主要工作"] + (1...6).map { "新建成工作站\($0)家。" }
    #expect(try report(lines).text == lines.joined(separator: "\n"))
    let comments = (1...6).map { _ in "说得很好。" }
    #expect(ingest(comments.joined(separator: "\n"), path: "a.txt").documents.isEmpty)
  }

  @Test(
    arguments: [
      "2022-01-20 08:30 来源：某某日报 作者：李某", "发布时间 2022-01-20 来源 某市科技局 浏览 34 次", "某市科技局 2022-01-20",
      "生成日期：2022-01-20",
    ])
  func theDateBelowTheTitleIsRead(line: String) throws {
    let title = "某市科技局2021年工作总结"
    let text = ([title] + sampleLines).joined(separator: "\n")
    let plain = try report([title, line] + sampleLines + ["2021年12月30日"])
    #expect(plain.published == "2022-01-20")
    #expect(plain.text == text + "\n2021年12月30日")
    let marked = try page("<h1>\(title)</h1><p>\(line)</p>" + paragraphs.joined())
    #expect(marked.published == "2022-01-20")
    #expect(marked.text == text)
  }

  @Test(arguments: ["2", "2/6", "(2)", "～2～", "----2", "·2·", "Page 2", "第2页（共6页）", "精品文档", "精品文档\n2", "2\n欢迎下载"])
  func aSentenceGoesOnBehindAPageMark(mark: String) throws {
    let torn = "（三）优化环境。全年兑现各类奖补资金两千四百万元，惠及企业一百三十家，服务企业的满意程度比上年又有"
    let document = try report(sampleLines + [torn, mark, "明显提高，工作得到上级肯定。", "（四）加强宣传。举办各类活动四十场，参加群众两万人次，反响热烈。"])
    #expect(document.text.contains("又有明显提高，"))
    #expect(document.text.contains("\n（四）"))
    #expect(document.damage == ["viewer_page_numbers"])
  }

  @Test func aFigureOnALineOfItsOwnIsNoPageMark() throws {
    for figure in ["12.5", "3,400", "2021"] {
      let torn = "（三）优化环境。全年兑现各类奖补资金，惠及企业一百三十家，服务企业的满意程度达到"
      #expect(try report(sampleLines + [torn, figure, "比上年又有提高，工作得到上级部门的肯定，受到企业和群众的普遍欢迎。"]).text.contains(figure))
    }
    #expect(try report(sampleLines + ["2", "（三）优化环境。兑现资金两千万元，惠及企业一百三十家，成效明显。"]).damage.isEmpty)
  }

  @Test(arguments: [
    "打印本页 关闭窗口", "收藏 分享 举报", "首页 上一页 1 2 3 下一页 末页", "共 1 页 当前第 1 页", "语音播报 播放 暂停 倍速", "【科技工作总结（3篇）】相关文章：",
  ])
  func buttonsBelowAReportGo(line: String) throws {
    let text = sampleLines.joined(separator: "\n")
    #expect(try page("<div>" + paragraphs.joined() + "<p>\(line)</p></div>").text == text)
  }

  @Test func bookmarksAreNoLinks() throws {
    let text = sampleLines.joined(separator: "\n")
    let marked = sampleLines.map { "<p><a name=\"_Toc12\">\($0)</a></p>" }.joined()
    #expect(try page(marked).text == text)
    #expect(try page("<a id=top>" + paragraphs.joined()).text == text)
    #expect(try page("<a name=top><h1>某市科技局2021年工作总结</h1>" + paragraphs.joined()).text.hasSuffix(text))
    // A link with a name is a link.
    let linked = "<div><p><a name=x href=/a>某市召开科技创新大会，部署下一年的各项重点任务，要求抓好落实</a></p></div>"
    #expect(try page("<div>" + paragraphs.joined() + "</div>" + linked).text == text)
  }

  @Test func wordsHiddenWithinALineGo() throws {
    let hidden = sampleLines[1].replacing("全年", with: "全年<span style=\"display:none\">本文来自范文网</span>")
    let text = try page("<p>\(sampleLines[0])</p><p>\(hidden)</p>" + paragraphs[2...].joined()).text
    #expect(text == sampleLines.joined(separator: "\n"))
  }

  @Test func aTitleWithoutMarkupIsToldByItsWords() throws {
    let title = "某市科技局2021年工作总结"
    #expect(try page("<p>\(title)</p>" + paragraphs.joined()).title == title)
    #expect(try page(paragraphs.joined()).title == nil)
  }

  @Test func documentsOfOldFormsAreProblems() {
    let page = Page(
      path: "a.doc", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 500))
    #expect(ingest(page).problems.map(\.kind) == ["unknown_format"])
  }

  @Test func numbersOfDocumentsStandInTablesAndLines() throws {
    let table =
      "<table><tr><td>[ 发文字号 ]</td><td>晋科发[2021]15号</td></tr><tr><td>[ 发布日期 ]</td><td>2022-01-20</td></tr></table>"
    for head in [table, "<p>【发文字号】晋科发[2021]15号</p>", "<p>晋科发[2021]15号</p>"] {
      let document = try page(head + "<h1>某市科技局2021年工作总结</h1>" + paragraphs.joined())
      #expect(document.documentNumber == "晋科发〔2021〕15号")
    }
  }
}
