/// What is wrong with a JSON text, and where (a byte offset in the line).
package struct JSONError: Error, Equatable, CustomStringConvertible {
  package var message: String
  package var offset: Int

  package var description: String { "\(message) at byte \(offset)" }
}
