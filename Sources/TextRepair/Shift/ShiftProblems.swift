import Records

/// The places that could not be read with certainty, as problems.
enum ShiftProblems {
  /// A page that is nothing but damage says so so many times.
  private static let most = 100
  /// How much of the text around a place is quoted, in bytes.
  private static let context = 24

  static func problems(_ shifts: MisalignedGBK) -> [Problem] {
    shifts.doubts.prefix(most).map { doubt in
      let quote = quote(doubt.range, in: shifts.utf8)
      guard let (chosen, other) = doubt.readings else {
        return Problem(
          stage: "ingest", kind: "unreadable_damage", quote: quote,
          message: "characters were cut here and no reading of the bytes is convincing; the text was left as it is")
      }
      return Problem(
        stage: "ingest", kind: "doubtful_repair", quote: quote,
        message: "characters were cut here; read as \(chosen), but \(other) is nearly as likely")
    }
  }

  private static func quote(_ range: Range<Int>, in utf8: [UInt8]) -> String {
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, range.lowerBound - start < context || utf8[start] & 0xC0 == 0x80 { start -= 1 }
    while end < utf8.count, end - range.upperBound < context || utf8[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }
}
