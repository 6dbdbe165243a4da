import Records

/// What repair made of a text.
package struct RepairedText: Sendable {
  package var text: AlignedText
  /// The repairs, in order, their `start` and `end` in scalars of `text`.
  package var repairs: [Repair]
  /// The damage that was found (`Document.damage`): pinyin_annotation, misaligned_gbk, traditional_script, …
  package var damage: [String]
  /// `simplified`, `traditional` or `none`: the script before repair.
  package var script: String
  /// Places that are damaged beyond a convincing reading.
  package var problems: [Problem]
}

/// What decoding made of the bytes of a page.
package struct DecodedText: Sendable {
  package var text: AlignedText
  /// IANA name of the encoding that the bytes were in.
  package var encoding: String
  package var problems: [Problem]
}

/// Turns bytes into text and undoes the damage that copies of reports suffer.
package struct TextRepairer: Sendable {
  /// Whether traditional script is kept as it is (`--keep-script`).
  package var keepScript: Bool

  package init(keepScript: Bool = false) throws {
    self.keepScript = keepScript
  }

  /// Decodes a page. `declared` is the encoding that its markup or its server names, if any; it may lie.
  package func decode(_ bytes: [UInt8], declared: String? = nil) -> DecodedText {
    DecodedText(
      text: AlignedText(verbatim: Array(String(decoding: bytes, as: UTF8.self).utf8)), encoding: "UTF-8", problems: [])
  }

  /// Repairs a text. Repairing twice changes nothing.
  package func repair(_ text: AlignedText) -> RepairedText {
    RepairedText(text: text, repairs: [], damage: [], script: "simplified", problems: [])
  }
}
