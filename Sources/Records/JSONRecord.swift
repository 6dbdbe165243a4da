/// A record of the contract: it reads itself from a JSON object and writes itself with its keys in the contract's order.
package protocol JSONRecord: Sendable {
  init(from reader: inout JSONReader) throws(JSONError)
  func write(to writer: inout JSONWriter)
}

extension JSONRecord {
  /// Reads a record from one line; what stands behind the record is an error.
  package init(line: [UInt8]) throws(JSONError) {
    self = try line.withUnsafeBufferPointer { line throws(JSONError) in try Self(line: line) }
  }

  init(line: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    var reader = JSONReader(line)
    self = try Self(from: &reader)
    try reader.end()
  }

  /// The record as one line, its `\n` included.
  package func appendLine(to writer: inout JSONWriter) {
    write(to: &writer)
    writer.endLine()
  }
}

extension JSONReader {
  /// The value of a required key, or an error that names the key.
  package func require<Value>(_ value: Value?, _ key: String) throws(JSONError) -> Value {
    guard let value else { throw JSONError(message: "key \"\(key)\" is missing", offset: 0) }
    return value
  }
}

// Facts come by the thousand: for each kind of them the code is made here, where it need not ask what a record is.

/// Records as JSON Lines.
package func lines(_ mentions: [Mention]) -> JSONLines { written(mentions).lines() }
package func lines(_ indicators: [Indicator]) -> JSONLines { written(indicators).lines() }
package func lines(_ citations: [Citation]) -> JSONLines { written(citations).lines() }
package func lines(_ segments: [Segment]) -> JSONLines { written(segments).lines() }
package func lines(_ records: [some JSONRecord]) -> [UInt8] { written(records).bytes }

private func written(_ records: [some JSONRecord]) -> JSONWriter {
  // A record has three or four hundred bytes.
  var writer = JSONWriter(capacity: records.count * 480)
  records.withUnsafeBufferPointer { records in
    guard let first = records.baseAddress.map(UnsafeMutablePointer.init(mutating:)) else { return }
    for index in records.indices { append(&first[index], to: &writer) }
  }
  return writer
}

/// Writes a record where it stands. It is not changed, but only of what may be changed it is plain that nobody else changes
/// it: any other would be copied, with its dozen strings.
@inline(never)
private func append(_ record: inout some JSONRecord, to writer: inout JSONWriter) { record.appendLine(to: &writer) }
