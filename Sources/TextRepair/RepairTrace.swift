import Records

/// The kinds of repair, from the plainest to the one that says most; where two meet, the later one names both.
package enum RepairKind: Int, Comparable, Sendable, CaseIterable {
  case lookAlike
  case traditionalScript
  case pinyinAnnotation
  case misreadEncoding
  case misalignedGBK

  /// The name in `Repair.kind` and, where it is damage, in `Document.damage`.
  package var name: String {
    switch self {
    case .lookAlike: "look_alike_character"
    case .traditionalScript: "traditional_script"
    case .pinyinAnnotation: "pinyin_annotation"
    case .misreadEncoding: "misread_encoding"
    case .misalignedGBK: "misaligned_gbk"
    }
  }

  package static func < (left: RepairKind, right: RepairKind) -> Bool { left.rawValue < right.rawValue }
}

/// A text under repair: what it was, what it is now, and every change in between. Offsets are bytes of UTF-8.
package struct RepairTrace: Sendable {
  /// `current[after]` stands where the original had `before`.
  package struct Change: Equatable, Sendable {
    package var kind: RepairKind
    package var before: Range<Int>
    package var after: Range<Int>
    package var confidence: Double
    /// Only where it was asked for.
    package var evidence: [RepairEvidence] = []
  }

  /// A change that a repair proposes, in offsets of the current text.
  package struct Proposal: Sendable {
    package var edit: AlignedText.Edit
    package var confidence: Double
    /// Only where it was asked for.
    package var evidence: [RepairEvidence] = []

    package init(_ range: Range<Int>, _ replacement: [UInt8], confidence: Double) {
      edit = AlignedText.Edit(range: range, replacement: replacement)
      self.confidence = confidence
    }
  }

  package let original: AlignedText
  package private(set) var current: AlignedText
  /// In order and apart.
  package private(set) var changes: [Change] = []

  package init(_ text: AlignedText) {
    original = text
    current = text
  }

  /// Makes the proposed changes, which must be in order and apart.
  package mutating func apply(_ proposals: [Proposal], kind: RepairKind) {
    if proposals.isEmpty { return }
    current = current.applying(proposals.map(\.edit))
    changes = compose(proposals, kind: kind)
  }

  /// Puts new changes behind the old ones; where they overlap, one change takes the place of both.
  private func compose(_ proposals: [Proposal], kind: RepairKind) -> [Change] {
    var result: [Change] = []
    result.reserveCapacity(changes.count + proposals.count)
    // How far the current text (before the proposals) is ahead of the original, and the new text of the current.
    var oldShift = 0
    var newShift = 0
    var old = 0
    var new = 0
    while old < changes.count || new < proposals.count {
      var start = Int.max
      if old < changes.count { start = changes[old].after.lowerBound }
      if new < proposals.count { start = min(start, proposals[new].edit.range.lowerBound) }
      var end = start
      var merged = Change(
        kind: .lookAlike, before: (start - oldShift)..<(start - oldShift),
        after: (start + newShift)..<(start + newShift), confidence: 1)
      var isFirst = true
      while true {
        if old < changes.count, Self.joins(changes[old].after, start..<end, isFirst) {
          let change = changes[old]
          end = max(end, change.after.upperBound)
          oldShift = change.after.upperBound - change.before.upperBound
          merged.kind = max(merged.kind, change.kind)
          merged.confidence = min(merged.confidence, change.confidence)
          merged.evidence += change.evidence
          old += 1
        } else if new < proposals.count, Self.joins(proposals[new].edit.range, start..<end, isFirst) {
          let edit = proposals[new].edit
          end = max(end, edit.range.upperBound)
          newShift += edit.replacement.count - edit.range.count
          merged.kind = max(merged.kind, kind)
          merged.confidence = min(merged.confidence, proposals[new].confidence)
          merged.evidence += proposals[new].evidence
          new += 1
        } else {
          break
        }
        isFirst = false
      }
      merged.before = merged.before.lowerBound..<(end - oldShift)
      merged.after = merged.after.lowerBound..<(end + newShift)
      result.append(merged)
    }
    return result
  }

  /// Whether a range belongs to the group that so far covers `group`: it starts the group or begins inside it.
  private static func joins(_ range: Range<Int>, _ group: Range<Int>, _ isFirst: Bool) -> Bool {
    isFirst ? range.lowerBound == group.lowerBound : range.lowerBound < group.upperBound
  }

  // MARK: Records

  /// The changes as records. Changes of whole characters that lie close together become one record: the record of a
  /// change is longer than a few unchanged characters.
  ///
  /// The evidence stands in the order of the records; it is empty where none was asked for.
  package func repairs() -> (records: [Repair], evidence: [[RepairEvidence]]) {
    if changes.isEmpty { return ([], []) }
    let after = DocumentText(utf8: current.utf8)
    var result: (records: [Repair], evidence: [[RepairEvidence]]) = ([], [])
    var index = 0
    while index < changes.count {
      var group = changes[index]
      index += 1
      while index < changes.count, Self.closeTogether(group, changes[index]) {
        group.before = group.before.lowerBound..<changes[index].before.upperBound
        group.after = group.after.lowerBound..<changes[index].after.upperBound
        group.kind = max(group.kind, changes[index].kind)
        group.confidence = min(group.confidence, changes[index].confidence)
        group.evidence += changes[index].evidence
        index += 1
      }
      let source = original.sourceRange(of: group.before)
      result.evidence.append(group.evidence)
      result.records.append(
        Repair(
          kind: group.kind.name, start: after.scalarOffset(ofByte: group.after.lowerBound),
          end: after.scalarOffset(ofByte: group.after.upperBound),
          before: String(decoding: original.utf8[group.before], as: UTF8.self), sourceStart: source.lowerBound,
          sourceEnd: source.upperBound, confidence: group.confidence))
    }
    return result
  }

  /// The longest unchanged stretch, in bytes, that a record takes with it.
  private static let widestGap = 24

  private static func closeTogether(_ left: Change, _ right: Change) -> Bool {
    // Bytes that were read anew are evidence of their own.
    left.kind < .misreadEncoding && right.kind < .misreadEncoding
      && right.after.lowerBound - left.after.upperBound <= widestGap
  }
}
