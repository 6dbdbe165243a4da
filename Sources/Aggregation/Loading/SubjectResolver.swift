import Records

/// Says whose a figure is: the division named as its subject, else the reporting one; an institution or a zone stays a
/// subject of its own.
struct SubjectResolver {
  let divisions: Divisions

  /// - Parameters:
  ///   - subject: a division code, a division entity id that ends with one, or a name.
  ///   - reporting: the code of the division that reports.
  func resolve(_ subject: String?, reporting: String?) -> (division: String?, subject: String?) {
    guard let subject, !subject.isEmpty else { return (reporting, nil) }
    let digits = String(subject.suffix(6))
    if digits.utf8.count == 6, divisions.division(code: digits) != nil, subject.utf8.count == 6 || subject.contains(":")
    {
      return (digits, nil)
    }
    let named = divisions.divisions(named: subject).map(\.code)
    let codes = Set(named)
    if let reporting {
      if codes.contains(reporting) { return (reporting, nil) }
      let near = codes.filter { divisions.isWithin($0, reporting) || divisions.isWithin(reporting, $0) }
      if near.count == 1, let code = near.first { return (code, nil) }
      let siblings = codes.filter { divisions.isWithin($0, String(reporting.prefix(2)) + "0000") }
      if siblings.count == 1, let code = siblings.first { return (code, nil) }
    }
    if codes.count == 1, let code = codes.first { return (code, nil) }
    return (reporting, subject)
  }
}
