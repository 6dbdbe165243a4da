import Records

/// Walks documents.jsonl together with segments.jsonl, whose records stand in the same order of documents.
package final class DocumentStream {
  package typealias Item = (document: PlainDocument, segments: [Segment])

  private let documents: RecordReader<PlainDocument>
  private let segments: GroupedRecordReader<Segment>?
  /// Groups read ahead: a lost document line leaves its segments behind, a document may have none.
  private var ahead: [(document: String, records: [Segment])] = []
  private let stage: String
  private let report: (Problem) -> Void
  private static let lookAhead = 32

  /// - Parameters:
  ///   - segments: the path of segments.jsonl; nil where only documents are read.
  ///   - report: takes the problems found on the way.
  package init(
    documents: String, segments: String?, stage: String, report: @escaping (Problem) -> Void
  ) throws(FileError) {
    self.stage = stage
    self.report = report
    self.documents = try RecordReader(path: documents, stage: stage, report: report)
    self.segments = try segments.map { path throws(FileError) in
      try GroupedRecordReader(path: path, stage: stage, document: \.document, report: report)
    }
  }

  package func next() throws(FileError) -> Item? {
    guard let document = try documents.next() else {
      while try fill(1), let group = ahead.first {
        reportOrphans(group)
        ahead.removeFirst()
      }
      return nil
    }
    var position = 0
    while try fill(position + 1) {
      if ahead[position].document == document.document.id {
        for orphan in ahead[..<position] { reportOrphans(orphan) }
        ahead.removeFirst(position)
        return (document, ahead.removeFirst().records)
      }
      position += 1
      if position == Self.lookAhead { break }
    }
    return (document, [])
  }

  /// Reads ahead until `count` groups are at hand; false at the end of the segments.
  private func fill(_ count: Int) throws(FileError) -> Bool {
    while ahead.count < count {
      guard let group = try segments?.next() else { return false }
      ahead.append(group)
    }
    return true
  }

  private func reportOrphans(_ group: (document: String, records: [Segment])) {
    report(
      Problem(
        stage: stage, document: group.document, kind: "orphan_records",
        message: "\(group.records.count) segments belong to a document that could not be read; they were left out"))
  }
}
