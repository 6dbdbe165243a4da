import Records
import TextRepair

extension Ingestor {
  /// What ingestion does to a text, in words: each repair with its evidence, each line with what it was taken for.
  package func explain(_ bytes: [UInt8]) -> String {
    let decoded = repairer.decode(bytes)
    let repaired = repairer.repair(decoded.text, isExplaining: true)
    let page = PageText(repaired: repaired)
    var result = "encoding: \(decoded.encoding), script: \(repaired.script)\n"
    result += "repaired: \(repaired.text.string)\n"
    let index = DocumentText(utf8: repaired.text.utf8)
    for (repair, evidence) in zip(repaired.repairs, repaired.evidence) {
      let confidence = (repair.confidence * 1000).rounded() / 1000
      result +=
        "repair: \(repair.kind) \(repair.before) → \(index.string(scalars: repair.start..<repair.end)) (confidence \(confidence))\n"
      for line in evidence.flatMap(\.lines) { result += "  \(line)\n" }
    }
    let scalars = page.lines.map { foldedScalars(page.text.utf8[$0.range]) }
    for (line, verdict) in zip(page.lines, cutter.judge.judge(page, scalars)) {
      let words =
        switch verdict {
        case .prose: "running text"
        case .numbered: "numbered heading"
        case .plain: "short line"
        case .metadata: "metadata"
        case .date: "date"
        case .furniture(let kind, let endsReport): "furniture: \(kind)\(endsReport ? ", ends the report" : "")"
        }
      result += "line: \(words): \(page.string(line))\n"
    }
    for sign in signs.find(scalars) { result += "damage: \(sign)\n" }
    for problem in repaired.problems { result += "problem: \(problem.kind): \(problem.message)\n" }
    return result
  }
}
