/// Finds the container of a page that holds the report: the one whose lines weigh most, where running text weighs for
/// it and links and stray words against it; what stands just below the title weighs more. Where no container holds it
/// apart from all else, the lines that do.
struct ContentFinder {
  /// Lines of the tree; their profiles.
  let profiles: [LineProfile]
  /// The lines of the container; empty where the page has no running text.
  private(set) var lines: Range<Int> = 0..<0
  /// Scalars of running text in it.
  private(set) var prose = 0
  let isHiddenRead: Bool
  private let isMarginContainer: [Bool]

  func isMargin(_ line: PageTree.Line) -> Bool { isMarginContainer[Int(line.container)] }

  /// - Parameters:
  ///   - titles: the lines that print the title.
  ///   - isHiddenRead: whether hidden lines count too, for pages that show their text only by script.
  init(_ tree: PageTree, titles: [Int] = [], isHiddenRead: Bool = false) {
    profiles = tree.bytes.withUnsafeBufferPointer { bytes in
      tree.lines.map { LineProfile(bytes, $0.start..<$0.end) }
    }
    self.isHiddenRead = isHiddenRead
    let isMargin = Self.margins(tree, profiles)
    isMarginContainer = isMargin
    let bonus = Self.bonus(tree, profiles, isMargin, titles, isHiddenRead)
    var sums = [0]
    sums.reserveCapacity(tree.lines.count + 1)
    var proseSums = [0]
    for (index, line) in tree.lines.enumerated() {
      let profile = profiles[index]
      var weight = 0
      var isProse = false
      if line.isHidden && !isHiddenRead {
        weight = 0
      } else if line.linkBytes * 10 > (line.end - line.start) * 6 {
        weight = -5 - min(profile.scalars, 30)
      } else if profile.isProse {
        isProse = !isMargin[Int(line.container)]
        weight = min(profile.scalars, 400)
        if !isProse { weight /= 8 }
      } else if profile.scalars <= 30 && line.headingLevel == 0 {
        weight = -2
      }
      if bonus[index] > 0 {
        isProse = true
        weight = max(weight, 0) + bonus[index]
      }
      sums.append(sums[index] + weight)
      proseSums.append(proseSums[index] + (isProse ? weight : 0))
    }
    var best = 0
    var heaviestContainer: Int?
    for (index, container) in tree.containers.enumerated() where container.endLine > container.firstLine {
      let score = sums[Int(container.endLine)] - sums[Int(container.firstLine)]
      // Of nested containers that hold the same, the innermost.
      if score >= best && score >= 30 {
        best = score
        heaviestContainer = index
      }
    }
    func range(_ index: Int) -> Range<Int> {
      Int(tree.containers[index].firstLine)..<Int(tree.containers[index].endLine)
    }
    func proseSum(_ range: Range<Int>) -> Int { proseSums[range.upperBound] - proseSums[range.lowerBound] }
    if var chosen = heaviestContainer {
      // Go on into a part that holds nearly all of it.
      let total = proseSum(range(chosen))
      var index = chosen + 1
      while index < tree.containers.count, range(index).lowerBound < range(chosen).upperBound {
        if range(index).upperBound <= range(chosen).upperBound, proseSum(range(index)) * 20 > total * 19 {
          chosen = index
        }
        index += 1
      }
      lines = range(chosen)
    }
    let heaviest = Self.heaviest(sums)
    if proseSum(lines) * 10 < proseSum(heaviest) * 6 && sums[heaviest.upperBound] - sums[heaviest.lowerBound] >= 30 {
      lines = heaviest
    }
    prose = proseSum(lines)
  }

  /// How far below a title lines weigh more because of it.
  private static let reach = 40

  /// What lines below a title weigh more than elsewhere: the first paragraphs, and short lines before any link.
  private static func bonus(
    _ tree: PageTree, _ profiles: [LineProfile], _ isMargin: [Bool], _ titles: [Int], _ isHiddenRead: Bool
  ) -> [Int] {
    var bonus = [Int](repeating: 0, count: tree.lines.count)
    for title in titles {
      var paragraphs = 0
      var isBroken = false
      for index in (title + 1)..<min(title + 1 + reach, max(tree.lines.count, title + 1)) where paragraphs < 4 {
        let line = tree.lines[index]
        let profile = profiles[index]
        if line.isHidden && !isHiddenRead || isMargin[Int(line.container)] { continue }
        if line.linkBytes * 10 > (line.end - line.start) * 6 {
          isBroken = isBroken || profile.scalars >= 8
        } else if profile.isProse {
          paragraphs += 1
          bonus[index] = min(profile.scalars * (paragraphs == 1 ? 3 : 2), 300)
        } else if !isBroken, line.linkBytes == 0, profile.han >= 4, line.headingLevel != 1 {
          bonus[index] = min(profile.han / 2, 10)
        }
      }
    }
    return bonus
  }

  /// The stretch of lines that weighs most, containers or not.
  private static func heaviest(_ sums: [Int]) -> Range<Int> {
    var best = 0..<0
    var start = 0
    for index in 1..<max(sums.count, 1) {
      if sums[index - 1] <= sums[start] { start = index - 1 }
      if sums[index] - sums[start] > sums[best.upperBound] - sums[best.lowerBound] { best = start..<index }
    }
    return best
  }

  /// Which containers lie in the margins by what their names say, unless most of the page's text does.
  private static func margins(_ tree: PageTree, _ profiles: [LineProfile]) -> [Bool] {
    var sums = [0]
    for profile in profiles { sums.append(sums[sums.count - 1] + (profile.isProse ? profile.scalars : 0)) }
    var isMargin = [Bool](repeating: false, count: tree.containers.count)
    for (index, container) in tree.containers.enumerated() {
      let parent = Int(container.parent)
      if index > 0 && isMargin[parent] {
        isMargin[index] = true
      } else if container.hint < 0 {
        let held = sums[Int(container.endLine)] - sums[Int(container.firstLine)]
        isMargin[index] = held * 2 < sums[sums.count - 1]
      }
    }
    return isMargin
  }
}
