import Foundation
import Records
import TextRepair

@testable import Ingestion

/// The repository, found from this file's place.
let root = String(#filePath.prefix(upTo: #filePath.range(of: "/Tests/IngestionTests/")!.lowerBound))

let tables = root + "/Pipelines/WorkReports"

let sharedIngestor = try! Ingestor(tables: tables)

func ingest(_ text: String, path: String = "pages/page.html") -> (documents: [Document], problems: [Problem]) {
  ingest(Page(path: path, bytes: Array(text.utf8)))
}

func ingest(_ page: Page) -> (documents: [Document], problems: [Problem]) { try! sharedIngestor.ingest(page) }

/// A report in four lines, written for these tests.
let sampleLines = [
  "一、2021年工作情况",
  "（一）培育企业。全年新增高新技术企业12家，总量达到300家，同比增长5.2%，服务企业能力不断提高。",
  "（二）服务人才。引进博士人才40名，举办科普活动25场，参加群众超过3000人次，反响良好。",
  "二、2022年工作计划",
  "继续推进科技创新，力争高新技术企业达到350家，研发投入增长10%，办好科技活动周。",
]
