/// Plain decimals as indicators carry them.
enum Decimals {
  /// The number without needless zeros and signs; nil for what is not a plain decimal.
  static func canonical(_ text: String) -> String? {
    var body = Substring(text)
    let isNegative = body.hasPrefix("-")
    if isNegative { body = body.dropFirst() }
    guard body.utf8.count <= 40, body.utf8.allSatisfy({ $0 == 0x2E || (0x30...0x39).contains($0) }) else { return nil }
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, !first.isEmpty || parts.count == 2, body != ".", !body.isEmpty
    else { return nil }
    var whole = String(first.drop { $0 == "0" })
    if whole.isEmpty { whole = "0" }
    var fraction = parts.count == 2 ? String(parts[1]) : ""
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let number = fraction.isEmpty ? whole : whole + "." + fraction
    return isNegative && number != "0" ? "-" + number : number
  }
}
