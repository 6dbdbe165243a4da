import Glibc

/// Writes words for a person; what cannot be written is nobody's loss.
package func printError(_ text: String) {
  var text = text
  text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
