/// Reads the records of a JSON Lines file one by one; a line that cannot be read becomes a problem and the rest goes on.
package final class RecordReader<Record: JSONRecord> {
  private let lines: LineReader
  private let stage: String
  private let report: (Problem) -> Void

  /// - Parameters:
  ///   - stage: the stage that reads, for its problem records.
  ///   - report: takes the problems found on the way.
  package init(path: String, stage: String, report: @escaping (Problem) -> Void) throws(FileError) {
    lines = try LineReader(path: path)
    self.stage = stage
    self.report = report
  }

  package func next() throws(FileError) -> Record? {
    while let line = try lines.nextInPlace() {
      if line.bytes.isEmpty { continue }
      if line.isCut {
        report(
          problem(line, kind: "line_too_long", message: "the line is longer than this stage reads; it was left out"))
        continue
      }
      do {
        return try Record(line: line.bytes)
      } catch {
        report(problem(line, kind: "malformed_line", message: "\(error); the line was left out"))
      }
    }
    return nil
  }

  private func problem(_ line: LineInPlace, kind: String, message: String) -> Problem {
    Problem(
      stage: stage, source: lines.path, line: line.number, kind: kind,
      quote: String(String(decoding: line.bytes.prefix(400), as: UTF8.self).prefix(100)), message: message)
  }
}

/// Reads records that stand in the order of their documents, a document's records at a time.
package final class GroupedRecordReader<Record: JSONRecord> {
  private let reader: RecordReader<Record>
  private let document: (Record) -> String
  private var pending: Record?

  package init(
    path: String, stage: String, document: @escaping (Record) -> String, report: @escaping (Problem) -> Void
  ) throws(FileError) {
    reader = try RecordReader(path: path, stage: stage, report: report)
    self.document = document
  }

  /// The next run of records that belong to one document.
  package func next() throws(FileError) -> (document: String, records: [Record])? {
    if pending == nil { pending = try reader.next() }
    guard let first = pending.take() else { return nil }
    let id = document(first)
    var group: [Record] = []
    group.reserveCapacity(32)
    group.append(first)
    while let record = try reader.next() {
      guard document(record) == id else {
        pending = record
        break
      }
      group.append(record)
    }
    return (id, group)
  }
}
