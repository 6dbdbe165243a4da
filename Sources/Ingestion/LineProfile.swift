/// What a line looks like, whatever it says.
struct LineProfile: Sendable {
  /// Scalars that are not blanks.
  var scalars = 0
  var han = 0
  /// 。！？；，、 and their ASCII forms between Han characters: the marks of running text.
  var sentenceMarks = 0
  /// | · > » and such: the marks of lists of links.
  var separators = 0
  var digits = 0
  /// Whether it ends as a sentence does: 。！？；：” and such.
  var endsSentence = false

  init(_ line: [UInt32]) {
    var previousIsHan = false
    for scalar in line {
      scalars += 1
      switch scalar {
      case 0x30...0x39: digits += 1
      case 0x3002, 0x21, 0x3F, 0x3B, 0x2C, 0x3001:
        if scalar == 0x3002 || scalar == 0x3001 || previousIsHan { sentenceMarks += 1 }
      case 0x7C, 0xB7, 0x3E, 0xBB, 0x203A, 0x4E28, 0x2502: separators += 1
      default: break
      }
      previousIsHan = Scalars.isHan(scalar)
      if previousIsHan { han += 1 }
    }
    if let last = line.last {
      endsSentence = [0x3002, 0x21, 0x3F, 0x3B, 0x3A, 0x201D, 0x2E, 0x2026, 0x29].contains(last)
    }
  }

  /// Running text: long enough to say something, with the marks of sentences, not a list of links.
  var isProse: Bool {
    han >= 12 && sentenceMarks >= 1 && scalars >= 25 && separators * 20 <= scalars
  }
}
