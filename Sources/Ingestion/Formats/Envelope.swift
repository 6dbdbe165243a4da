/// Header fields as HTTP, MIME and WARC write them.
struct Envelope {
  private var fields: [String: String] = [:]
  /// Where the body begins.
  let bodyStart: Int

  /// Reads fields from `start` to the first empty line; nil where there is none within `limit` bytes.
  init?(_ bytes: [UInt8], start: Int, limit: Int = 1 << 16) {
    var position = start
    var name = ""
    while true {
      guard position - start < limit, let end = bytes[position...].prefix(limit).firstIndex(of: 0x0A) else {
        return nil
      }
      var line = bytes[position..<end]
      if line.last == 0x0D { line.removeLast() }
      position = end + 1
      if line.isEmpty { break }
      let text = String(decoding: line, as: UTF8.self)
      if let first = line.first, first == 0x20 || first == 0x09 {
        fields[name, default: ""] += " " + text.trimmed
      } else if let colon = text.firstIndex(of: ":") {
        name = text[..<colon].lowercased()
        fields[name] = String(text[text.index(after: colon)...]).trimmed
      }
    }
    bodyStart = position
  }

  subscript(_ name: String) -> String? { fields[name] }

  /// The media type without parameters, lower case.
  var mediaType: String? { fields["content-type"]?.split(separator: ";").first.map { String($0).trimmed.lowercased() } }

  /// A parameter of the content type: charset, boundary.
  func parameter(_ name: String) -> String? {
    guard let type = fields["content-type"] else { return nil }
    for part in type.split(separator: ";").dropFirst() {
      let pair = String(part).trimmed
      guard let equals = pair.firstIndex(of: "="), pair[..<equals].lowercased().trimmed == name else { continue }
      return String(pair[pair.index(after: equals)...]).trimmed.filter { $0 != "\"" }
    }
    return nil
  }
}

extension String {
  var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first == " " || first == "\t" { slice.removeFirst() }
    while let last = slice.last, last == " " || last == "\t" { slice.removeLast() }
    return String(slice)
  }
}
