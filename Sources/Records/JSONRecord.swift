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

/// Records as JSON Lines.
package func lines(_ records: [some JSONRecord]) -> [UInt8] {
  // A record has some three hundred bytes.
  var writer = JSONWriter(capacity: records.count * 400)
  // Where they stand: a loop over the elements would copy each, and a record holds a dozen strings.
  records.withUnsafeBufferPointer { records in
    guard let first = records.baseAddress else { return }
    for index in records.indices { first[index].appendLine(to: &writer) }
  }
  return writer.bytes
}
