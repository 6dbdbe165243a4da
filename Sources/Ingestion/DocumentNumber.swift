/// The number under which an office issues a document: 某科发〔2021〕15号.
enum DocumentNumber {
  /// The number that a folded line is and nothing else, a label before it left out; nil for any other line.
  static func line(_ line: [UInt32]) -> ArraySlice<UInt32>? {
    var rest = line[...]
    for label in labels where rest.starts(with: label) { rest = rest.dropFirst(label.count) }
    guard (10...28).contains(rest.count), rest.last == 0x53F7,
      let open = rest.firstIndex(where: { openings.contains($0) }), (2...14).contains(open - rest.startIndex),
      rest[..<open].allSatisfy(Scalars.isHan), open + 6 < rest.endIndex, closings.contains(rest[open + 5]),
      rest[(open + 1)..<(open + 5)].allSatisfy(isDigit)
    else { return nil }
    let number = rest[(open + 6)...].dropLast()
    return (1...4).contains(number.count) && number.allSatisfy(isDigit) ? rest : nil
  }

  /// With 〔〕 around the year, as documents print them; the web has [] and others.
  static func uniform(_ number: String) -> String {
    var scalars = Array(number.unicodeScalars)
    for open in scalars.indices.dropLast(5)
    where openings.contains(Scalars.folded(scalars[open].value))
      && closings.contains(Scalars.folded(scalars[open + 5].value))
      && scalars[(open + 1)..<(open + 5)].allSatisfy({ isDigit($0.value) })
    {
      scalars[open] = "〔"
      scalars[open + 5] = "〕"
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  /// 〔 [ 【 (, folded.
  private static let openings: Set<UInt32> = [0x3014, 0x5B, 0x3010, 0x28]
  private static let closings: Set<UInt32> = [0x3015, 0x5D, 0x3011, 0x29]
  private static let labels = ["发文字号", "文件编号", "文号", ":"].map { foldedScalars($0.utf8) }
}
