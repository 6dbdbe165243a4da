import Records

/// Finds where a heading ends whose line break was lost, so that its words run into the body.
enum JoinedHeading {
  /// A heading that is no longer than this (in bytes, 45 characters) is taken as it is.
  private static let usualLength = 135
  /// A heading of a whole part (2022年工作思路) ends within this.
  private static let partLength = 72

  /// The end of the words of a heading that runs on, or nil where nothing shows a lost line break: a space between Han
  /// characters, a word like 工作总结 that closes the heading of a part and is followed by running text, a time with a
  /// comma behind it (…创新主体2021年，全区…), with which a sentence opens, or words with which headings end and sentences
  /// open (…平台建设我局坚持…).
  static func end(of heading: Range<Int>, roles: RoleTable, openers: OpenerTable, in bytes: [UInt8]) -> Int? {
    let end =
      heading.count > usualLength
      ? endOfPart(heading, roles: roles, in: bytes) ?? endAtSpace(heading, in: bytes)
        ?? endAtTime(heading, openers: openers, in: bytes)
      : endOfPartBeforeTime(heading, roles: roles, openers: openers, in: bytes)
    return end ?? JoinedSentence(heading: heading, openers: openers, bytes: bytes).start()
  }

  private static func endAtSpace(_ heading: Range<Int>, in bytes: [UInt8]) -> Int? {
    if isParted(heading, in: bytes) { return nil }
    var position = heading.lowerBound
    while position < heading.lowerBound + usualLength {
      let (scalar, next) = bytes.scalar(at: position)
      if isLineSpace(scalar), position > heading.lowerBound {
        let before = bytes.scalar(before: position).value
        let after = bytes.scalar(at: bytes.skipSpaces(from: position)).value
        let isEdge = (isHan(before) || isCloser(before)) && (isHan(after) || isDigit(after) || isOpener(after))
        if isEdge, position - heading.lowerBound >= 12 { return position }
      }
      position = next
    }
    return nil
  }

  /// Whether a line that holds nothing but a heading is parted by spaces in place of commas: two or more, and no mark.
  private static func isParted(_ heading: Range<Int>, in bytes: [UInt8]) -> Bool {
    if heading.upperBound < bytes.count, bytes[heading.upperBound] != 0x0A { return false }
    var position = heading.lowerBound
    var spaces = 0
    while position < heading.upperBound {
      let (scalar, next) = bytes.scalar(at: position)
      if isClauseMark(scalar) || isSentenceEnd(scalar) || isDigit(scalar) { return false }
      if isLineSpace(scalar), !isLineSpace(bytes.scalar(at: next).value) { spaces += 1 }
      position = next
    }
    return spaces >= 2 && heading.count <= longestParted
  }

  /// So long is no heading whatever parts it (in bytes, 80 characters).
  private static let longestParted = 240

  /// Where 2021年， or 今年以来， stands right behind words.
  private static func endAtTime(_ heading: Range<Int>, openers: OpenerTable, in bytes: [UInt8]) -> Int? {
    var position = heading.lowerBound + 12
    let limit = heading.lowerBound + usualLength
    position = bytes.scalarStart(atOrBefore: position)
    while position < limit {
      let (scalar, next) = bytes.scalar(at: position)
      if let end = endOfTime(at: position, openers: openers, in: bytes), isComma(bytes.scalar(at: end).value),
        isEndOfWords(bytes.scalar(before: position).value)
      {
        return position
      }
      // A clause of the heading that begins behind a mark is no lost line break, whatever it says.
      position = isDigit(scalar) ? endOfDigits(at: position, in: bytes) : next
    }
    return nil
  }

  private static func endOfDigits(at start: Int, in bytes: [UInt8]) -> Int {
    var position = start
    while position < bytes.count, isDigit(UInt32(bytes[position])) { position += 1 }
    return position
  }

  private static func isComma(_ scalar: UInt32) -> Bool { scalar == 0xFF0C || scalar == 0x2C }

  /// Han that takes no time as its object or attribute: not 截至2021年， 较2020年， 到…, 自…, 在….
  private static func isEndOfWords(_ scalar: UInt32) -> Bool {
    switch scalar {
    // 至 止 到 自 从 于 在 比 较 与 和 及 是 为 对 以 将 的 即 年
    case 0x81F3, 0x6B62, 0x5230, 0x81EA, 0x4ECE, 0x4E8E, 0x5728, 0x6BD4, 0x8F83, 0x4E0E, 0x548C, 0x53CA, 0x662F, 0x4E3A,
      0x5BF9, 0x4EE5, 0x5C06, 0x7684, 0x5373, 0x5E74:
      false
    default: isHan(scalar) || isCloser(scalar)
    }
  }

  /// The end of 2021年, 2021年以来, 今年以来, 一年来, 截至目前, or nil where no such word stands.
  static func endOfTime(at position: Int, openers: OpenerTable, in bytes: [UInt8]) -> Int? {
    if position >= bytes.count { return nil }
    if isDigit(UInt32(bytes[position])) {
      let end = endOfDigits(at: position, in: bytes)
      guard end - position == 4,
        let place = Years.places(in: position..<Swift.min(end + 3, bytes.count), of: bytes).first
      else { return nil }
      let behind = place.digits.upperBound + 3
      return bytes[behind...].starts(with: sinceWord) ? behind + sinceWord.count : behind
    }
    return openers.end(of: .time, at: position, limit: bytes.count, in: bytes)
  }

  private static let sinceWord = Array("以来".utf8)

  /// Where the word that closes the heading of a part stands right before a time: 工作回顾2021年是…, 工作思路今年….
  private static func endOfPartBeforeTime(
    _ heading: Range<Int>, roles: RoleTable, openers: OpenerTable, in bytes: [UInt8]
  ) -> Int? {
    guard mayHoldOpening(heading, openers: openers, in: bytes), let end = endOfPart(heading, roles: roles, in: bytes),
      heading.upperBound - end >= leastSentence
    else { return nil }
    let opensSentence =
      endOfTime(at: end, openers: openers, in: bytes) != nil || openings.contains { bytes[end...].starts(with: $0) }
    // 工作总结2022年工作思路 names two parts.
    return opensSentence && roles.endOfClosingCue(in: end..<heading.upperBound, of: bytes) == nil ? end : nil
  }

  /// What follows a heading on its line is at least a short sentence (in bytes, 5 characters).
  private static let leastSentence = 15
  private static let openings = ["今年", "过去", "各位"].map { Array($0.utf8) }
  private static let firstOfOpenings = ScalarSet("今过各")

  /// Whether a time or another word with which a sentence opens may begin in a heading, but at its very end: in most none does,
  /// and this is the cheapest thing to ask.
  private static func mayHoldOpening(_ heading: Range<Int>, openers: OpenerTable, in bytes: [UInt8]) -> Bool {
    var position = heading.lowerBound
    while position + leastSentence <= heading.upperBound {
      let (scalar, next) = bytes.scalar(at: position)
      if openers.mayOpenTime(scalar) || firstOfOpenings.contains(scalar) { return true }
      position = next
    }
    return false
  }

  private static func endOfPart(_ heading: Range<Int>, roles: RoleTable, in bytes: [UInt8]) -> Int? {
    let window = heading.lowerBound..<bytes.scalarStart(atOrBefore: heading.lowerBound + partLength)
    guard let end = roles.endOfClosingCue(in: window, of: bytes) else { return nil }
    switch bytes.scalar(at: end).value {
    // 工作思路和…, 工作计划的…, 工作总结、…
    case 0x548C, 0x53CA, 0x4E0E, 0x66A8, 0x3001, 0xFF0C, 0x2C, 0x7684, 0x7B49, 0xFF08, 0x28, 0x201D, 0xFF1A, 0x3A:
      return nil
    default: return end
    }
  }
}

extension [UInt8] {
  /// The start of the scalar that holds byte `position` (or `position` itself at a border or the end).
  func scalarStart(atOrBefore position: Int) -> Int {
    if position >= count { return count }
    var position = position
    while position > 0, self[position] & 0xC0 == 0x80 { position -= 1 }
    return position
  }
}
