/// Maps a stream of items on several tasks and takes the results in the order of the items, with a bounded number under
/// way, so that memory does not grow with the input.
///
/// - Parameters:
///   - jobs: how many transforms run at the same time; 1 stays on the calling task.
///   - next: gives the next item, or nil at the end. Called on the calling task only.
///   - transform: the work, which must not depend on other items.
///   - emit: takes the results in order, on the calling task only.
package func orderedMap<Item: Sendable, Output: Sendable>(
  jobs: Int,
  next: () throws -> Item?,
  transform: @escaping @Sendable (Item) throws -> Output,
  emit: (Output) throws -> Void
) async throws {
  if jobs == 1 {
    while let item = try next() { try emit(transform(item)) }
    return
  }
  let limit = jobs * 4
  try await withThrowingTaskGroup(of: (Int, Output).self) { group in
    var started = 0
    var emitted = 0
    var waiting: [Int: Output] = [:]
    var isAtEnd = false
    while true {
      while !isAtEnd, started - emitted < limit {
        guard let item = try next() else {
          isAtEnd = true
          break
        }
        let number = started
        started += 1
        group.addTask { (number, try transform(item)) }
      }
      if emitted == started { break }
      guard let (number, output) = try await group.next() else { break }
      waiting[number] = output
      while let output = waiting.removeValue(forKey: emitted) {
        try emit(output)
        emitted += 1
      }
    }
  }
}
