/// What a line looks like, whatever it says.
struct LineProfile: Sendable {
  /// Scalars that are not blanks.
  var scalars = 0
  var han = 0
  /// 。！？；，、 and their ASCII forms behind Han characters: the marks of running text.
  var sentenceMarks = 0
  /// | · > » and such: the marks of lists of links.
  var separators = 0
  var digits = 0
  /// The last scalar that is no blank, folded.
  var last: UInt32 = 0
  private var previousIsHan = false

  init(_ line: [UInt32]) {
    for scalar in line { add(scalar) }
  }

  /// - Parameter bytes: UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, length) = Scalars.decode(bytes, position)
      position += length
      if !Scalars.isBlank(scalar) { add(Scalars.folded(scalar)) }
    }
  }

  @inline(__always)
  private mutating func add(_ scalar: UInt32) {
    scalars += 1
    last = scalar
    if Scalars.isHan(scalar) {
      han += 1
      previousIsHan = true
      return
    }
    switch scalar {
    case 0x30...0x39: digits += 1
    case 0x3002, 0x3001: sentenceMarks += 1
    case 0x21, 0x3F, 0x3B, 0x2C: if previousIsHan { sentenceMarks += 1 }
    case 0x7C, 0xB7, 0x3E, 0xBB, 0x203A, 0x4E28, 0x2502: separators += 1
    default: break
    }
    previousIsHan = false
  }

  /// Whether it ends as a sentence does: 。！？；： and closing quotation marks.
  var endsSentence: Bool {
    [0x3002, 0x21, 0x3F, 0x3B, 0x3A, 0x201D, 0x2E, 0x2026, 0x29, 0x300D].contains(last)
  }

  /// Running text: long enough to say something, with the marks of sentences, not a list of links.
  var isProse: Bool {
    han >= 12 && sentenceMarks >= 1 && scalars >= 25 && separators * 20 <= scalars
  }
}
