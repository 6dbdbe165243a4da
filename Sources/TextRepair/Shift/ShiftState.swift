/// A way to read the bytes up to some element.
struct ShiftState {
  /// What a state waits for, if it is not a lead byte that waits for its trail byte.
  enum Pending {
    static let nothing: Int16 = -1
    /// Any lead byte.
    static let any: Int16 = 256
    /// A lead byte that together with the byte before it is a pair that gets lost.
    static let anyLost: Int16 = 257
  }

  /// The last character, as GBK bytes; below 0x80 it is ASCII, 0 a line's beginning.
  var pair: UInt16 = 0
  var pending: Int16 = Pending.nothing
  var scalar: UInt32 = 0
  var place = CharacterModel.Place.outside
  /// The logarithm of the probability of all that was read.
  var score: Float = 0
  /// The last step.
  var node: Int32 = -1
  /// A number made of the text that was read: other texts nearly always have others.
  var text: UInt32 = 0
  /// What the step read; the node of the step comes only when the state survives.
  var step = Step()

  struct Step {
    /// 0 where nothing was read.
    var scalar: UInt32 = 0
    /// Whether something was read that is not as seen.
    var isGuess = false
    /// Whether a reading in brackets was taken for the author's.
    var keepsGloss = false
    /// Whether an ASCII character was lost together with the byte that is unknown.
    var swallows = false
    /// The best way with another text to the same state.
    var rival = Rival()
  }

  /// A way that led to the same state with another text, and lost.
  struct Rival {
    /// The step before; -1 where there is no rival.
    var previous: Int32 = -1
    var scalar: UInt32 = 0
    var score = -Float.infinity
  }

  var lead: UInt8? { pending >= 0 && pending < 256 ? UInt8(pending) : nil }

  @inline(__always)
  static func text(_ text: UInt32, then scalar: UInt32) -> UInt32 {
    scalar == 0 ? text : (text ^ scalar) &* 0x0100_0193 &+ 0x9E37
  }
}

/// A step of a way through the elements: what an element was read as.
struct ShiftNode {
  var previous: Int32
  var element: Int32
  /// The score of the way up to here.
  var score: Float
  /// Whether the way stands between characters here.
  var isBetween: Bool
  var step: ShiftState.Step
}
