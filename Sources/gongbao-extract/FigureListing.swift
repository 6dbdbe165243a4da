import Extraction
import Records
import StageCommand

/// `--figures`: the figures of a documents.jsonl, or of a plain text, a line each for reading.
struct FigureListing {
  let extractor: Extractor

  func run(path: String, segments: String?) throws {
    let output = try AtomicFile(path: "-")
    for (document, outline) in try documents(path: path, segments: segments) {
      try output.write(Array("# \(document.document.title ?? document.document.source.path)\n".utf8))
      for indicator in extractor.extract(from: document, segments: outline).indicators {
        try output.write(Array((line(indicator) + "\n").utf8))
      }
    }
    try output.flush()
  }

  private func line(_ indicator: Indicator) -> String {
    var parts = [
      indicator.text, indicator.metric,
      [indicator.value ?? "masked", indicator.unit].compactMap { $0 }.joined(separator: " "),
      indicator.aspect, indicator.qualifier, indicator.stance,
    ]
    parts.append(
      indicator.periodStart.map { "\($0)–\(indicator.periodEnd ?? "")" } ?? indicator.period.map(String.init) ?? "-")
    if let base = indicator.base { parts.append("base \(base)") }
    if let scope = indicator.scope { parts.append("among \(scope)") }
    if let subject = indicator.subject { parts.append("of \(subject)") }
    if let id = indicator.indicator { parts.append("= \(id)") }
    return "\(indicator.start)\t" + parts.joined(separator: " | ") + "\t(\(indicator.rule))"
  }

  private func documents(path: String, segments: String?) throws -> [(PlainDocument, [Segment])] {
    if path.hasSuffix(".jsonl") {
      let stream = try DocumentStream(documents: path, segments: segments, stage: "extract") { _ in }
      var found: [(PlainDocument, [Segment])] = []
      while let next = try stream.next() { found.append((next.document, next.segments)) }
      return found
    }
    let bytes = path == "-" ? try standardInput() : try readFile(path)
    let source = Source(path: path == "-" ? "standard input" : path, bytes: bytes.count)
    return [(PlainDocument(Document(id: "text", source: source, text: String(decoding: bytes, as: UTF8.self))), [])]
  }

  private func standardInput() throws -> [UInt8] {
    let reader = try LineReader(path: "-")
    var bytes: [UInt8] = []
    while let line = try reader.next() {
      bytes += line.bytes
      bytes.append(0x0A)
    }
    return bytes
  }
}
