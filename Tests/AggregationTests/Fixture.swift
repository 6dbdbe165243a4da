import Glibc
import Records
import Testing

@testable import Aggregation

/// A scratch output folder with a small pipeline's tables, which goes away with the test.
final class Fixture {
  let folder: String
  let tables: String
  private var reports: [Report] = []

  init() {
    var template = Array("/tmp/gongbao-aggregation-XXXXXX".utf8CString)
    folder = String(cString: mkdtemp(&template))
    tables = folder + "/tables"
    mkdir(tables, 0o755)
    write(
      "tables/divisions.csv",
      """
      code,name,short,level,parent,valid_from,valid_to,source
      990000,东岭省,东岭,province,,,,test
      990100,青石市,青石,prefecture,990000,,,test
      990101,北塘区,北塘,county,990100,,,test
      990102,南圃区,南圃,county,990100,,,test
      """)
    write(
      "tables/indicators.csv", "id,name,unit,kind\nhigh_tech,国家高新技术企业,家,stock\nrd_share,研发投入强度,%,share\n")
    write("tables/counters.csv", "unit,same\n家,个|户\n")
    write(
      "tables/steps.csv",
      """
      word,step
      编制,drafted
      制定,drafted
      印发,issued
      出台,issued
      实施,implemented
      落实,implemented
      举办,held
      推进,progress
      推动,progress
      建成,done
      完成,done
      取消,dropped
      按照,basis
      贯彻,basis
      精神,basis
      """)
    write(
      "tables/generic.csv",
      """
      word,use
      科技,generic
      创新,generic
      发展,generic
      高质量,generic
      产业,generic
      加快,generic
      强化,generic
      工作,generic
      建设,generic
      服务,generic
      企业,generic
      项目,generic
      计划,generic
      成效,generic
      规划,title
      方案,title
      十四五,title
      我市,own
      引进,deed
      增长,change
      分别,change
      同比,last_year
      上年,last_year
      去年,last_year
      """)
  }

  deinit {
    for name in fileNames(in: folder) { unlink(folder + "/" + name) }
    for name in fileNames(in: tables) { unlink(tables + "/" + name) }
    rmdir(tables)
    rmdir(folder)
  }

  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) {
    let descriptor = open(folder + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    precondition(descriptor >= 0)
    precondition(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
  }

  @discardableResult
  func report(
    _ id: String, _ text: String, division: String? = "990100", review: Int? = nil, plan: Int? = nil,
    agency: String? = "青石市科技局", duplicatesOf: String? = nil
  ) -> Report {
    let report = Report(
      Document(
        id: id, source: Source(path: id + ".txt", sha256: "hash-of-" + id), agency: agency, divisionCode: division,
        reviewYear: review, planYear: plan, text: text, duplicatesOf: duplicatesOf))
    reports.append(report)
    return report
  }

  func removeReports() { reports = [] }

  /// Writes the JSON Lines, aggregates, writes the tables beside them and gives them by file name.
  @discardableResult
  func aggregate(state: RunState = RunState(tables: [], programs: []), report: @escaping (Problem) -> Void = { _ in })
    throws -> [String: [UInt8]]
  {
    write("documents.jsonl", lines(reports.map(\.document)))
    write("segments.jsonl", lines(reports.flatMap(\.segments)))
    write("mentions.jsonl", lines(reports.flatMap(\.mentions)))
    write("indicators.jsonl", lines(reports.flatMap(\.indicators)))
    write("citations.jsonl", lines(reports.flatMap(\.citations)))
    return try aggregateFiles(state: state, report: report)
  }

  func aggregateFiles(
    state: RunState = RunState(tables: [], programs: []), report: @escaping (Problem) -> Void = { _ in }
  ) throws -> [String: [UInt8]] {
    let aggregator = try Aggregator(directory: folder, lexicon: Lexicon(directory: tables), report: report)
    try aggregator.load(problemFiles: [])
    try aggregator.derive(state: state)
    var files: [String: [UInt8]] = [:]
    for name in aggregator.fileNames + ["datapackage.json"] {
      var bytes: [UInt8] = []
      try aggregator.write(name) { bytes += $0 }
      files[name] = bytes
    }
    files["run.json"] = lines([state])
    for (name, bytes) in files { write(name, bytes) }
    return files
  }

  /// The rows of an output table as dictionaries.
  func rows(_ table: String) throws -> [[String: String]] {
    let stream = try #require(CSVStream(path: "\(folder)/\(table).csv"))
    var rows: [[String: String]] = []
    while let row = stream.next() {
      rows.append(Dictionary(uniqueKeysWithValues: stream.header.map { ($0, row[$0]) }))
    }
    return rows
  }

  /// An output table as a table of a new database, all cells as text, for queries over what a person has at hand.
  func load(_ table: String, into database: Database) throws {
    let stream = try #require(CSVStream(path: "\(folder)/\(table).csv"))
    let columns = stream.header.map { "\"\($0)\" TEXT" }.joined(separator: ", ")
    try database.execute("CREATE TABLE \(table) (\(columns))")
    let marks = stream.header.map { _ in "?" }.joined(separator: ", ")
    let insert = try database.prepare("INSERT INTO \(table) VALUES (\(marks))")
    while let row = stream.next() {
      try insert.run(stream.header.map { row[$0].isEmpty ? .null : .text(row[$0]) })
    }
  }
}
