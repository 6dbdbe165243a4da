/// Resolves the name of an event: editions share the series, which is the identifier up to `#`.
struct EventLinker {
  let gazetteer: Gazetteer
  let resolver: DivisionResolver

  func link(_ text: String, _ folded: [UInt8]) -> Link {
    if let congress = PartyCongress(folded) { return congress.link }
    let edition = EventEdition(folded)
    var link = Link(id: "", name: "", isCertain: false)
    // 省运会 is that of the report's own province.
    var spelled = resolver.jurisdiction.spelledOut(edition.series, in: gazetteer)
    if let games = spelled, edition.series.ends(with: "运会"), edition.series.count == 9 {
      spelled = games.dropLast(3) + Array("动会".utf8)
    }
    var series = NameFolding.shown(spelled ?? edition.series)
    for case .entity(let index) in gazetteer.readings(of: spelled ?? edition.series)
    where gazetteer.entities[index].type == .event {
      series = gazetteer.entities[index].name
      link.divisionCode = gazetteer.entities[index].divisionCode
      link.isCertain = true
      break
    }
    link.id = "event:" + series + (edition.mark.map { "#" + $0 } ?? "")
    link.name = edition.mark == nil ? series : text
    return link
  }
}

/// An event's name in its parts: 第十九届 and 中国国际人才交流大会.
struct EventEdition: Equatable {
  /// The number of the edition, or its year.
  var mark: String?
  /// The folded name without it.
  var series: [UInt8]

  init(_ folded: [UInt8]) {
    series = folded
    var years: String?
    var number: String?
    var here = 0
    while here < series.count {
      // Editions begin with a digit, with 第 or 首届.
      guard (0x30...0x39).contains(series[here]) || series[here] == 0xE7 || series[here] == 0xE9 else {
        here += 1
        continue
      }
      let rest = series[here...]
      let isBetweenDigits = here > 0 && (0x30...0x39).contains(series[here - 1])
      if number == nil, let (value, end) = Self.ordinal(rest), series.count - (end - here) >= 6 {
        number = String(value)
        series.removeSubrange(here..<end)
      } else if years == nil, !isBetweenDigits, let (value, end) = Self.year(rest), series.count - (end - here) >= 6 {
        years = String(value)
        series.removeSubrange(here..<end)
      } else {
        here += 1
      }
    }
    mark = number ?? years
    if mark != nil { Self.removeEmptyBrackets(&series) }
  }

  private static func removeEmptyBrackets(_ bytes: inout [UInt8]) {
    var index = bytes.count - 2
    while index >= 0 {
      if bytes[index] == 0x28, index + 1 < bytes.count, bytes[index + 1] == 0x29 {
        bytes.removeSubrange(index...(index + 1))
      }
      index -= 1
    }
  }

  /// 2021年, or 2021 before a word.
  private static func year(_ bytes: ArraySlice<UInt8>) -> (Int, Int)? {
    var value = 0
    var here = bytes.startIndex
    while here < bytes.endIndex, here - bytes.startIndex < 5, (0x30...0x39).contains(bytes[here]) {
      value = value * 10 + Int(bytes[here] - 0x30)
      here += 1
    }
    guard here - bytes.startIndex == 4, (1949...2100).contains(value) else { return nil }
    if bytes[here...].starts(with: "年度".utf8) { return (value, here + 6) }
    if bytes[here...].starts(with: "年".utf8) { return (value, here + 3) }
    return (value, here)
  }

  /// 第十九届, 第24届, 第三次, 首届.
  private static func ordinal(_ bytes: ArraySlice<UInt8>) -> (Int, Int)? {
    if bytes.begins(with: "首届") { return (1, bytes.startIndex + 6) }
    guard bytes.starts(with: "第".utf8) else { return nil }
    guard let (value, end) = SmallNumber.read(bytes[(bytes.startIndex + 3)...]) else { return nil }
    for counter in ["届", "次", "期", "季"] where bytes[end...].starts(with: counter.utf8) { return (value, end + 3) }
    return nil
  }
}

/// A party congress or plenary session: 党的十九大, 十九届二中全会.
struct PartyCongress {
  let link: Link

  init?(_ folded: [UInt8]) {
    var bytes = folded[...]
    var isNamed = false
    for opening in ["中国共产党", "中共", "党的"] where bytes.starts(with: opening.utf8) {
      bytes = bytes.dropFirst(opening.utf8.count)
      isNamed = true
      break
    }
    if bytes.starts(with: "第".utf8) { bytes = bytes.dropFirst(3) }
    guard let (number, end) = SmallNumber.read(bytes), (1...99).contains(number) else { return nil }
    let rest = bytes[end...]
    // 十大 alone is a number.
    if isNamed || number > 11, Self.congressEndings.contains(where: { rest.elementsEqual($0.utf8) }) {
      link = Link(
        id: "event:中国共产党全国代表大会#\(number)", name: "中国共产党第\(SmallNumber.chinese(number))次全国代表大会")
      return
    }
    guard rest.starts(with: "届".utf8) else { return nil }
    var session = rest.dropFirst(3)
    for opening in ["中央委员会", "中央"] where session.starts(with: opening.utf8) {
      session = session.dropFirst(opening.utf8.count)
      break
    }
    if session.starts(with: "第".utf8) { session = session.dropFirst(3) }
    guard let (plenum, last) = SmallNumber.read(session), (1...20).contains(plenum) else { return nil }
    guard session[last...].elementsEqual("中全会".utf8) || session[last...].elementsEqual("次全体会议".utf8) else { return nil }
    link = Link(
      id: "event:中国共产党中央委员会全体会议#\(number).\(plenum)",
      name: "中国共产党第\(SmallNumber.chinese(number))届中央委员会第\(SmallNumber.chinese(plenum))次全体会议")
  }

  private static let congressEndings = ["大", "次全国代表大会", "次代表大会"]
}

/// Numbers below a hundred, in Chinese or Arabic digits.
enum SmallNumber {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"].map { Array($0.utf8) }
  private static let ten = Array("十".utf8)

  /// The number at the start of `bytes` and where it ends.
  static func read(_ bytes: ArraySlice<UInt8>) -> (value: Int, end: Int)? {
    var here = bytes.startIndex
    var value = 0
    while here < bytes.endIndex, (0x30...0x39).contains(bytes[here]) {
      value = value * 10 + Int(bytes[here] - 0x30)
      here += 1
      if value > 999 { return nil }
    }
    if here > bytes.startIndex { return (value, here) }
    let tens = digit(bytes)
    if tens != nil { here += 3 }
    guard bytes[here...].starts(with: ten) else { return tens.map { ($0, here) } }
    here += 3
    let ones = digit(bytes[here...])
    if ones != nil { here += 3 }
    return ((tens ?? 1) * 10 + (ones ?? 0), here)
  }

  private static func digit(_ bytes: ArraySlice<UInt8>) -> Int? {
    digits.firstIndex { bytes.starts(with: $0) }
  }

  static func chinese(_ value: Int) -> String {
    let name = { (digit: Int) in String(decoding: digits[digit], as: UTF8.self) }
    guard (0...99).contains(value) else { return String(value) }
    if value < 10 { return name(value) }
    let tens = value < 20 ? "" : name(value / 10)
    return tens + "十" + (value % 10 == 0 ? "" : name(value % 10))
  }
}
