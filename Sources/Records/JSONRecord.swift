/// A record of the contract: it reads itself from a JSON object and writes itself with its keys in the contract's order.
package protocol JSONRecord: Sendable {
  init(from reader: inout JSONReader) throws(JSONError)
  func write(to writer: inout JSONWriter)
}

extension JSONRecord {
  /// Reads a record from one line; what stands behind the record is an error.
  package init(line: [UInt8]) throws(JSONError) {
    self = try line.withUnsafeBufferPointer { buffer throws(JSONError) in
      var reader = JSONReader(buffer)
      let record = try Self(from: &reader)
      try reader.end()
      return record
    }
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
package func lines(_ mentions: [Mention]) -> [UInt8] { written(mentions) }
package func lines(_ indicators: [Indicator]) -> [UInt8] { written(indicators) }
package func lines(_ citations: [Citation]) -> [UInt8] { written(citations) }
package func lines(_ records: [some JSONRecord]) -> [UInt8] { written(records) }

private func written(_ records: [some JSONRecord]) -> [UInt8] {
  // A record has some three hundred bytes.
  var writer = JSONWriter(capacity: records.count * 400)
  // Where they stand: a loop over the elements would copy each, and a record holds a dozen strings.
  records.withUnsafeBufferPointer { records in
    guard let first = records.baseAddress else { return }
    for index in records.indices { first[index].appendLine(to: &writer) }
  }
  return writer.bytes
}
