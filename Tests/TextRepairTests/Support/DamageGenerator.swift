import Glibc
import TestSupport

@testable import TextRepair

/// Damages a text as the copying programs do, without using anything of the repair: to traditional GBK bytes, readings
/// behind two-byte keys wherever the bytes occur, marks cut out and put back, decoded piece by piece.
struct DamageGenerator {
  /// What becomes of bytes that are no character.
  enum Loss { case questionMark, questionMarkAndNext, replacementCharacter, nothing }

  var loss = Loss.questionMarkAndNext
  /// Whether pairs of the user-defined areas stay as private-use characters.
  var keepsPrivateUse = true
  var hasTones = true
  var marks: [String] = ["。", "，", "？", "（"]
  var writesASCIIMarks = true
  var hasWideBrackets = false
  /// Of so many traditional characters of the text every one is a key.
  var everyKey = 2
  var seed: UInt64 = 1

  func damage(_ text: String) -> String {
    let converter = OpenCC(configuration: "s2t.json")
    let traditional = String(decoding: converter.convert(Array(text.utf8)[...]) ?? [], as: UTF8.self)
    var generator = SeededGenerator(seed)
    var keys: [(key: [UInt8], value: [UInt8])] = []
    var seen: Set<UInt32> = []
    for scalar in traditional.unicodeScalars where seen.insert(scalar.value).inserted {
      guard let reading = Self.readings[Character(scalar)], Int.random(in: 0..<everyKey, using: &generator) == 0 else {
        continue
      }
      let key = encode(String(scalar), "GBK")
      if key.count != 2 { continue }
      keys.append((key, key + encode(gloss(reading), "GB18030")))
    }
    // Keys that the text need not have, so that they match only across characters.
    for (character, reading) in Self.readings.sorted(by: { $0.key < $1.key })
    where !seen.contains(character.unicodeScalars.first!.value) {
      let key = encode(String(character), "GBK")
      if key.count == 2 { keys.append((key, key + encode(gloss(reading), "GB18030"))) }
    }
    return traditional.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var bytes = encode(String(line), "GBK")
      for (key, value) in keys { bytes = Self.replace(key, by: value, in: bytes) }
      return decode(bytes, marks: marks)
    }.joined(separator: "\n")
  }

  private func gloss(_ reading: String) -> String {
    let reading = hasTones ? reading : Self.plain(reading)
    return hasWideBrackets ? "（\(reading)）" : "(\(reading))"
  }

  /// Pieces between marks are decoded on their own.
  private func decode(_ bytes: [UInt8], marks: [String]) -> String {
    guard let mark = marks.first else { return decode(bytes) }
    let pieces = Self.split(bytes, encode(mark, "GBK")).map { decode($0, marks: Array(marks.dropFirst())) }
    return pieces.joined(separator: ascii(mark))
  }

  private func ascii(_ mark: String) -> String {
    guard writesASCIIMarks, let value = mark.unicodeScalars.first?.value, value >= 0xFF01, value <= 0xFF5E else {
      return mark
    }
    return String(Unicode.Scalar(value - 0xFEE0)!)
  }

  private func decode(_ bytes: [UInt8]) -> String {
    var result = ""
    var position = 0
    while position < bytes.count {
      let lead = bytes[position]
      if lead < 0x80 {
        result.unicodeScalars.append(Unicode.Scalar(lead))
        position += 1
      } else if position + 1 < bytes.count, bytes[position + 1] >= 0x40,
        case let part = decodeDoubleByte(Array(bytes[position..<(position + 2)]), 0..<2, table: .gb18030, isGB: true)
      {
        let scalar = part.text.string.unicodeScalars.first
        if let scalar, scalar.value >= 0xE000, scalar.value <= 0xF8FF {
          if keepsPrivateUse { result.unicodeScalars.append(scalar) }
        } else if part.invalid == 0, let scalar {
          result += ascii(String(scalar))
        }
        position += 2
      } else {
        if loss != .nothing { result += loss == .replacementCharacter ? "\u{FFFD}" : "?" }
        position += loss == .questionMarkAndNext && position + 1 < bytes.count ? 2 : 1
      }
    }
    return result
  }

  private static func replace(_ key: [UInt8], by value: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    let pieces = split(bytes, key)
    return Array(pieces.joined(separator: value))
  }

  private static func split(_ bytes: [UInt8], _ mark: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = [[]]
    var position = 0
    while position < bytes.count {
      if position + 1 < bytes.count, bytes[position] == mark[0], bytes[position + 1] == mark[1] {
        result.append([])
        position += 2
      } else {
        result[result.count - 1].append(bytes[position])
        position += 1
      }
    }
    return result
  }

  private static func plain(_ reading: String) -> String {
    let toned = Array("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ")
    return String(reading.map { letter in toned.firstIndex(of: letter).map { Array("aeiouv")[$0 / 4] } ?? letter })
  }

  /// Keys with one reading each, as such a program has them. Not the keys of any page.
  static let readings: [Character: String] = [
    "區": "qū", "創": "chuàng", "發": "fā", "戰": "zhàn", "實": "shí", "進": "jìn", "項": "xiàng", "點": "diǎn", "績": "jì",
    "現": "xiàn", "關": "guān", "況": "kuàng", "報": "bào", "開": "kāi", "強": "qiáng", "統": "tǒng", "籌": "chóu", "謀": "móu",
    "劃": "huà", "體": "tǐ", "係": "xì", "製": "zhì", "動": "dòng", "業": "yè", "幹": "gàn", "億": "yì", "幾": "jǐ",
    "專": "zhuān",
    "級": "jí", "驗": "yàn", "術": "shù", "國": "guó", "達": "dá", "龍": "lóng", "頭": "tóu", "聯": "lián", "組": "zǔ",
    "織": "zhī",
    "會": "huì", "場": "chǎng", "參": "cān", "餘": "yú", "總": "zǒng", "數": "shù", "長": "zhǎng", "試": "shì", "優": "yōu",
    "環": "huán", "評": "píng", "價": "jià", "記": "jì", "額": "é", "層": "céng", "團": "tuán", "隊": "duì",
    "學": "xué",
    "醫": "yī", "療": "liáo", "務": "wù", "處": "chù", "傳": "chuán", "質": "zhì", "線": "xiàn", "衆": "zhòng",
    "過": "guò", "產": "chǎn", "訪": "fǎng", "對": "duì", "幫": "bāng", "難": "nán", "題": "tí", "爭": "zhēng", "識": "shí",
    "護": "hù", "營": "yíng", "權": "quán", "問": "wèn", "結": "jié", "構": "gòu", "資": "zī", "簡": "jiǎn", "網": "wǎng",
    "應": "yīng",
    "協": "xié", "園": "yuán", "擴": "kuò", "導": "dǎo", "銀": "yín", "貸": "dài", "證": "zhèng", "讓": "ràng", "據": "jù",
    "請": "qǐng", "購": "gòu", "頁": "yè", "驅": "qū", "習": "xí", "贊": "zàn", "癢": "yǎng", "鑽": "zuān", "賽": "sài",
    "續": "xù", "齊": "qí", "紅": "hóng", "輛": "liàng", "薦": "jiàn", "繼": "jì", "縣": "xiàn", "樣": "yàng", "濟": "jì",
    "藝": "yì",
  ]
}
