/// Finds where a heading ends whose line break was lost, so that its words run into the body.
enum JoinedHeading {
  /// A heading that is no longer than this (in bytes, 45 characters) is taken as it is.
  private static let usualLength = 135
  /// A heading of a whole part (2022年工作思路) ends within this.
  private static let partLength = 72

  /// The end of the words of a heading that runs on, or nil where nothing shows a lost line break: a space between Han
  /// characters, or a word like 工作总结 that closes the heading of a part and is followed by running text.
  static func end(of heading: Range<Int>, roles: RoleTable, in bytes: [UInt8]) -> Int? {
    guard heading.count > usualLength else { return nil }
    return endOfPart(heading, roles: roles, in: bytes) ?? endAtSpace(heading, in: bytes)
  }

  private static func endAtSpace(_ heading: Range<Int>, in bytes: [UInt8]) -> Int? {
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
