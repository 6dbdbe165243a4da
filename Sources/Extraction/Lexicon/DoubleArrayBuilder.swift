/// Places the states of a double-array trie.
///
/// Free units hang together in a list. Only the newest blocks of 256 units are searched, so that a search is bounded
/// however many keys there are; older blocks are given up with the few holes they have left.
struct DoubleArrayBuilder {
  /// No unit may have the root's own index as a child's, so that an untouched unit (check 0) is nobody's child.
  static let root = 1

  private(set) var units: [UInt64] = []
  private(set) var values: [Int32] = []
  private let keys: [[UInt8]]
  /// Indices into `keys`, in byte order.
  private var order: [Int32]
  private var next: [Int32] = []
  private var previous: [Int32] = []
  private var head: Int32 = -1
  private var tail: Int32 = -1
  private static let openBlocks = 16

  init(_ keys: [[UInt8]]) {
    self.keys = keys
    order = keys.indices.filter { !keys[$0].isEmpty }.map { Int32($0) }
    order.sort { first, second in
      let (a, b) = (keys[Int(first)], keys[Int(second)])
      let shared = min(a.count, b.count)
      for index in 0..<shared where a[index] != b[index] { return a[index] < b[index] }
      return a.count == b.count ? first < second : a.count < b.count
    }
  }

  private struct Node {
    var state: Int
    var low: Int
    var high: Int
    var depth: Int
  }

  mutating func build() {
    addBlock()
    take(0)
    take(Self.root)
    var open = [Node(state: Self.root, low: 0, high: order.count, depth: 0)]
    var labels: [UInt8] = []
    var starts: [Int] = []
    while let node = open.popLast() {
      var low = node.low
      if low < node.high, keys[Int(order[low])].count == node.depth {
        units[node.state] |= 0x8000_0000
        values[node.state] = order[low]
        while low < node.high, keys[Int(order[low])].count == node.depth { low += 1 }
      }
      labels.removeAll(keepingCapacity: true)
      starts.removeAll(keepingCapacity: true)
      for index in low..<node.high {
        let byte = keys[Int(order[index])][node.depth]
        if labels.last != byte {
          labels.append(byte)
          starts.append(index)
        }
      }
      if labels.isEmpty { continue }
      let base = place(labels)
      units[node.state] = (units[node.state] & ~0x7FFF_FFFF) | UInt64(base)
      for index in labels.indices {
        let child = base ^ Int(labels[index])
        take(child)
        units[child] = UInt64(node.state) << 32
      }
      for index in labels.indices {
        let end = index + 1 < starts.count ? starts[index + 1] : node.high
        open.append(Node(state: base ^ Int(labels[index]), low: starts[index], high: end, depth: node.depth + 1))
      }
    }
  }

  /// A base under which all labels fall on free units.
  private mutating func place(_ labels: [UInt8]) -> Int {
    while true {
      var unit = head
      search: while unit >= 0 {
        let base = Int(unit) ^ Int(labels[0])
        for label in labels.dropFirst() where !isFree(base ^ Int(label)) {
          unit = next[Int(unit)]
          continue search
        }
        return base
      }
      addBlock()
    }
  }

  /// A unit that is in the list of free ones.
  private func isFree(_ unit: Int) -> Bool { previous[unit] != -2 }

  private mutating func addBlock() {
    let start = units.count
    units.append(contentsOf: repeatElement(0, count: 256))
    values.append(contentsOf: repeatElement(-1, count: 256))
    next.append(contentsOf: repeatElement(-1, count: 256))
    previous.append(contentsOf: repeatElement(-1, count: 256))
    for unit in start..<start + 256 {
      previous[unit] = tail
      if tail >= 0 { next[Int(tail)] = Int32(unit) } else { head = Int32(unit) }
      tail = Int32(unit)
    }
    let closing = start / 256 - Self.openBlocks
    if closing >= 0 {
      for unit in closing * 256..<(closing + 1) * 256 where isFree(unit) { take(unit) }
    }
  }

  /// Takes a unit out of the list of free ones.
  private mutating func take(_ unit: Int) {
    let before = previous[unit]
    let after = next[unit]
    if before >= 0 { next[Int(before)] = after } else { head = after }
    if after >= 0 { previous[Int(after)] = before } else { tail = before }
    previous[unit] = -2
  }
}
