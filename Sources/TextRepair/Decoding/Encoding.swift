/// The encodings that are told apart; everything else goes by its name to `iconv`.
enum Encoding: Equatable, Sendable {
  case utf8
  case utf16(bigEndian: Bool)
  case gb18030
  case big5
  case other(String)

  /// IANA's name.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16(let bigEndian): bigEndian ? "UTF-16BE" : "UTF-16LE"
    case .gb18030: "GB18030"
    case .big5: "Big5"
    case .other(let name): name
    }
  }

  /// The encoding that a label means in practice.
  ///
  /// Every label of the GB family is GB18030: pages that say gb2312 use characters that only GB18030 has.
  init?(label: String) {
    var name = ""
    for byte in label.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.unicodeScalars.append(Unicode.Scalar(byte + 32))
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default: break
      }
    }
    switch name {
    case "": return nil
    case "utf8", "unicode11utf8", "utf8mb4": self = .utf8
    case "gb2312", "gbk", "gb18030", "gb231280", "csgb2312", "cp936", "ms936", "windows936", "xgbk", "euccn", "xeuccn",
      "chinese", "csiso58gb231280", "isoir58", "gb", "936":
      self = .gb18030
    case "big5", "big5hkscs", "cnbig5", "csbig5", "xxbig5", "cp950", "ms950", "windows950", "big5eten", "950":
      self = .big5
    case "utf16le", "utf16", "unicode", "ucs2", "iso10646ucs2": self = .utf16(bigEndian: false)
    case "utf16be": self = .utf16(bigEndian: true)
    case "shiftjis", "sjis", "xsjis", "mskanji", "windows31j", "cp932", "csshiftjis": self = .other("Shift_JIS")
    case "eucjp", "xeucjp", "cseucpkdfmtjapanese": self = .other("EUC-JP")
    case "euckr", "ksc5601", "ksc56011987", "uhc", "cp949", "windows949", "cseuckr", "korean": self = .other("EUC-KR")
    case "iso88591", "latin1", "windows1252", "cp1252", "usascii", "ascii", "xcp1252": self = .other("windows-1252")
    case "iso2022jp": self = .other("ISO-2022-JP")
    case "hzgb2312", "hz": self = .other("HZ-GB-2312")
    default: self = .other(label)
    }
  }

  /// What `iconv` calls it.
  var iconvName: String {
    switch self {
    case .other("Shift_JIS"): "CP932"
    case .other("EUC-JP"): "EUC-JP-MS"
    case .other("EUC-KR"): "UHC"
    case .other("HZ-GB-2312"): "HZ"
    case .other("ISO-2022-JP"): "ISO-2022-JP-2"
    default: name
    }
  }

  func decode(_ bytes: [UInt8], _ range: Range<Int>) -> DecodedPart? {
    switch self {
    case .utf8: decodeUTF8(bytes, range)
    case .utf16(let bigEndian): decodeUTF16(bytes, range, bigEndian: bigEndian)
    case .gb18030: decodeDoubleByte(bytes, range, table: .gb18030, isGB: true)
    case .big5: decodeDoubleByte(bytes, range, table: .big5, isGB: false)
    case .other: decodeByIconv(bytes, range, encoding: iconvName)
    }
  }
}
