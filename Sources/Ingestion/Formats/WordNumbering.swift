/// The automatic numbers of a Word document (`word/numbering.xml`): which text each level of each list prints.
final class WordNumbering {
  private struct Level {
    var format = "decimal"
    var text = ""
    var start = 1
  }

  private var abstracts: [String: [Int: Level]] = [:]
  private var lists: [Int: String] = [:]
  private var counters: [String: [Int]] = [:]
  private var abstract: String?
  private var level: Int?
  private var list: Int?

  init(_ xml: [UInt8]) {
    XMLPass.run(
      xml, self,
      start: { object, name, attributes, _ in
        Unmanaged<WordNumbering>.fromOpaque(object).takeUnretainedValue().start(name, attributes)
      },
      end: { object, name in
        let numbering = Unmanaged<WordNumbering>.fromOpaque(object).takeUnretainedValue()
        if name == "lvl" { numbering.level = nil }
        if name == "abstractNum" { numbering.abstract = nil }
        if name == "num" { numbering.list = nil }
      },
      text: { _, _, _ in })
  }

  private func start(_ name: String, _ attributes: [String: String]) {
    let value = attributes["val"] ?? ""
    switch name {
    case "abstractNum":
      abstract = attributes["abstractNumId"]
    case "lvl":
      level = Int(attributes["ilvl"] ?? "").flatMap { (0...8).contains($0) ? $0 : nil }
      if let abstract, let level { abstracts[abstract, default: [:]][level] = Level() }
    case "num": list = Int(attributes["numId"] ?? "")
    case "abstractNumId": if let list { lists[list] = value }
    case "numFmt": change { $0.format = value }
    case "lvlText": change { $0.text = value }
    case "start": change { $0.start = min(max(Int(value) ?? 1, 0), 9999) }
    default: break
    }
  }

  private func change(_ edit: (inout Level) -> Void) {
    guard let abstract, let level, var value = abstracts[abstract]?[level] else { return }
    edit(&value)
    abstracts[abstract]![level] = value
  }

  /// The label of the next paragraph of a list: （一）, 1.; nil for bullets and unknown lists.
  func next(_ id: Int, _ level: Int) -> String? {
    guard let name = lists[id], let levels = abstracts[name], let this = levels[level], this.format != "bullet",
      this.format != "none"
    else { return nil }
    var counts = counters[name] ?? (0...8).map { (levels[$0]?.start ?? 1) - 1 }
    counts[level] += 1
    for deeper in (level + 1)..<9 { counts[deeper] = (levels[deeper]?.start ?? 1) - 1 }
    counters[name] = counts
    var label = ""
    var isPlace = false
    for character in this.text {
      if isPlace, let digit = character.wholeNumberValue, (1...9).contains(digit) {
        let format = levels[digit - 1]?.format ?? "decimal"
        label += Self.write(max(counts[digit - 1], 1), format)
      } else if character != "%" {
        label.append(character)
      }
      isPlace = character == "%"
    }
    return label
  }

  private static func write(_ number: Int, _ format: String) -> String {
    let isChinese = [
      "chineseCounting", "chineseCountingThousand", "ideographTraditional", "japaneseCounting",
      "taiwaneseCountingThousand",
    ].contains(format)
    guard isChinese, number < 100 else { return String(number) }
    let digits = Array("零一二三四五六七八九")
    let tens = number / 10
    let ones = number % 10
    return (tens == 0 ? "" : tens == 1 ? "十" : "\(digits[tens])十") + (ones == 0 && tens > 0 ? "" : String(digits[ones]))
  }
}
