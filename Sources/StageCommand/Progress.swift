import Glibc

/// One line on standard error that says how far a run is, at most ten times a second.
package final class Progress {
  private let name: String
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var count = 0

  package init(name: String, isShown: Bool) {
    self.name = name
    self.isShown = isShown
  }

  package func advance(_ documents: Int = 1) {
    count += documents
    let now = ContinuousClock.now
    if !isShown || now - last < .milliseconds(100) { return }
    last = now
    printError("\r\(name): \(count) documents")
  }

  package func finish(problems: Int) {
    if !isShown { return }
    let seconds = start.duration(to: .now) / .milliseconds(1) / 1000
    let problemWords = problems == 1 ? "1 problem" : "\(problems) problems"
    printError("\r\(name): \(count) documents, \(problemWords), \((seconds * 100).rounded() / 100) s\n")
  }
}
