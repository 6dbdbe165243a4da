import Glibc

/// What the assumptions of a reading cost, in nats (natural logarithms of probabilities): the more is assumed, the more.
struct ShiftCosts {
  // MARK: Bytes that were lost

  /// A byte or two that the page shows as unknown.
  let unknownByte: Float
  let unknownPair: Float
  /// A full-width question mark that was cut out and put back.
  let cutQuestionMark: Float = -2.0
  /// A byte that left no sign before a reading, and before a mark or a line end.
  let lostByte: Float
  let lostByteAtMark: Float
  /// A pair without a character. Such pairs are lost always or never: where the page shows some, others are rarely lost.
  let lostPair: Float

  /// Whether the page shows no sign for most bytes that were lost.
  let hidesLosses: Bool
  /// Whether a byte that could not be read took the ASCII character behind it away.
  let swallowsASCII: Bool

  /// A step that is less likely than this asks for an explanation by pairs that were lost.
  let unlikelyStep: Float

  // MARK: The text as it stands

  /// A question mark that means itself.
  let literalUnknown: Float
  /// A reading in brackets behind a character that is not read so: with a tone mark, without, and what is no reading of
  /// any traditional character.
  private let literalToned: Float
  private let literalPlain: Float
  private let literalOther: Float = -6.0
  /// A reading that lacks its opening bracket.
  let literalHalfBracket: Float

  // MARK: Characters

  /// A character of the simplified script in a traditional text.
  let foreignScript: Float = -5.0
  /// A private-use character that means itself.
  let privateUse: Float = -20.0
  /// A mark that programs cut out whole, itself cut by another one.
  let brokenMark: Float = -2.0

  init(_ habits: PageHabits) {
    let hidden = log(habits.hiddenShare)
    hidesLosses = habits.hiddenShare > 0.3
    swallowsASCII = habits.swallowsASCII
    // Where losses leave no sign, a sign is hardly one.
    let shown = max(-6, 2 * log(1 - habits.hiddenShare))
    unknownByte = -3 + shown
    unknownPair = -4 + shown
    lostByte = max(-5, hidden - 0.7)
    lostByteAtMark = max(-9, 2 * hidden - 4)
    unlikelyStep = habits.showsPrivateUse ? -8.5 : -7
    lostPair = habits.showsPrivateUse ? -4.0 : -0.2
    // Where a program put hundreds of readings, hardly one is an author's.
    let isToned = 2 * habits.toned > habits.readings
    literalUnknown = habits.isProved ? -4 : -3
    literalToned = habits.isProved ? -16 : -8
    literalPlain = habits.isProved && !isToned ? -14 : -8
    literalHalfBracket = habits.isProved ? -18 : -12
  }

  /// What it costs that a reading in brackets means itself.
  func literal(_ gloss: ByteElements.Gloss) -> Float {
    if gloss.keys.isEmpty { return literalOther }
    return gloss.syllable.tone > 0 ? literalToned : literalPlain
  }
}
