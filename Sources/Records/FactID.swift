/// The identifier of a fact, `<document>.<letter><number>`: d0123456789abcdef.m17. A report has hundreds, which are put together
/// where they are written; one that was read is kept as it was.
package struct FactID: Sendable {
  /// The document's identifier; all of it where it was read.
  let head: String
  /// The letter of the kind of fact; 0 where `head` is all.
  let mark: UInt8
  let number: Int32

  package init(_ text: String) {
    head = text
    mark = 0
    number = 0
  }

  /// - Parameters:
  ///   - mark: an ASCII letter.
  ///   - number: below 2³¹.
  package init(document: String, mark: Unicode.Scalar, number: Int) {
    head = document
    self.mark = UInt8(truncatingIfNeeded: mark.value)
    self.number = Int32(truncatingIfNeeded: number)
  }

  package var text: String { mark == 0 ? head : "\(head).\(Unicode.Scalar(mark))\(number)" }
}

extension FactID: Equatable, ExpressibleByStringInterpolation, CustomStringConvertible {
  package init(stringLiteral text: String) { self.init(text) }

  package static func == (first: FactID, second: FactID) -> Bool {
    if first.mark == second.mark { return first.number == second.number && first.head == second.head }
    return first.text == second.text
  }

  package var description: String { text }
}
