import Records

extension StageRun {
  /// Works on each document with its segments, several at a time, and takes the results in the order of the documents.
  ///
  /// Documents are read ahead of the work, how far depends on its speed. So what is found while reading waits for the
  /// document that it was found on the way to, and the problems stand in one order whatever the number of jobs.
  ///
  /// - Parameters:
  ///   - segments: the path of segments.jsonl; nil where only documents are read.
  ///   - transform: the work, with the problems of the document.
  ///   - emit: takes the results in order.
  package func forEachDocument<Output: Sendable>(
    in documents: String, segments: String? = nil,
    transform: @escaping @Sendable (DocumentStream.Item) throws -> (output: Output, problems: [Problem]),
    emit: (Output) throws -> Void
  ) async throws {
    var found: [Problem] = []
    let stream = try DocumentStream(documents: documents, segments: segments, stage: name) { found.append($0) }
    func take() -> [Problem] {
      defer { found.removeAll() }
      return found
    }
    try await orderedMap(
      jobs: options.jobs,
      next: { try stream.next().map { (item: $0, before: take()) } },
      transform: { (before: $0.before, result: try transform($0.item)) },
      emit: { done in
        problems.report(done.before)
        try emit(done.result.output)
        problems.report(done.result.problems)
        progress.advance()
      })
    problems.report(take())
  }
}
