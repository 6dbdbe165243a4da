import Testing

@testable import StageCommand

@Suite struct OrderedMapTests {
  private struct Failure: Error {}

  @Test(arguments: [1, 2, 7])
  func keepsTheOrder(jobs: Int) async throws {
    var next = 0
    var output: [Int] = []
    try await orderedMap(
      jobs: jobs,
      next: { () -> Int? in
        if next == 1000 { return nil }
        next += 1
        return next
      },
      transform: { number in
        if number % 97 == 0 { for _ in 0..<10_000 { _ = number &* number } }
        return number * 2
      },
      emit: { output.append($0) })
    #expect(output == (1...1000).map { $0 * 2 })
  }

  @Test func boundsWhatIsUnderWay() async throws {
    var started = 0
    var emitted = 0
    var most = 0
    try await orderedMap(
      jobs: 2,
      next: { () -> Int? in
        if started == 500 { return nil }
        started += 1
        most = max(most, started - emitted)
        return started
      },
      transform: { $0 },
      emit: { _ in emitted += 1 })
    #expect(most <= 8)
    #expect(emitted == 500)
  }

  @Test(arguments: [1, 3])
  func passesErrorsOn(jobs: Int) async {
    var next = 0
    await #expect(throws: Failure.self) {
      try await orderedMap(
        jobs: jobs,
        next: { () -> Int? in
          next += 1
          return next > 50 ? nil : next
        },
        transform: { (number: Int) throws -> Int in
          if number == 20 { throw Failure() }
          return number
        },
        emit: { _ in })
    }
  }
}
