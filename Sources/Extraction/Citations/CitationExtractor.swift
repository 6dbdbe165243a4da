import Records

/// Makes citations of the document numbers of a text and of the policies that its mentions name.
package struct CitationExtractor: Sendable {
  private let issuers: Issuers
  private let lists: TextLists

  /// - Parameter lists: of word_lists.csv.
  init(tables: String, lists: TextLists) throws {
    issuers = try Issuers(tables: tables)
    self.lists = lists
  }

  /// - Parameters:
  ///   - mentions: the document's mentions, resolved, in the order of the text. Documents that another body than the
  ///     report's own issued are moved to that body.
  ///   - placeless: the identifiers of documents whose title names no place.
  package func citations(
    of document: Document, text: DocumentText, mentions: inout [Mention], placeless: Set<UTF8Key>, outline: OutlineIndex
  ) -> [Citation] {
    let numbers = DocumentNumber.all(in: text.utf8, behind: issuers.leads)
    var used: Set<Int> = []
    var moved: [UTF8Key: (entity: String, code: String?)] = [:]
    var found: [Citation] = []
    for index in mentions.indices where mentions[index].subtype == "policy" && mentions[index].type == "program" {
      let mention = mentions[index]
      let context = CitationContext(mention, mentions: mentions, text: text, verbs: issuers.verbs)
      var citation = Citation(
        id: "", document: document.id, segment: mention.segment, title: mention.name ?? mention.text,
        verb: context.verb, entity: mention.entity, text: mention.text, start: mention.start, end: mention.end)
      if let index = Self.index(of: numbers, in: context.numberRange) {
        used.insert(index)
        set(numbers[index], of: &citation)
      }
      let entity = mention.entity.map { UTF8Key($0) }
      let isPlaceless = entity.map { placeless.contains($0) } ?? false
      let namesPlace = Self.isOfPlace(mention.entity) && !isPlaceless
      if citation.issuer == nil { setIssuer(of: &citation, mention, context, document, namesPlace: namesPlace) }
      if isPlaceless, let entity, let subject = context.subject, let id = subject.entity {
        let code = subject.divisionCode
        let isLocal = Self.isOfPlace(id)
        let title = entity.string.drop { $0 != "/" }.dropFirst()
        moved[entity] = (isLocal ? "program:\(code ?? "")/\(title)" : "program:\(title)", isLocal ? code : nil)
      }
      found.append(citation)
    }
    for (index, number) in numbers.enumerated() where !used.contains(index) {
      let start = text.scalarOffset(ofByte: number.range.lowerBound)
      let end = text.scalarOffset(ofByte: number.range.upperBound)
      var citation = Citation(
        id: "", document: document.id, segment: outline.id(at: start), text: text.string(number.range),
        start: start, end: end)
      set(number, of: &citation)
      found.append(citation)
    }
    for index in moved.isEmpty ? 0..<0 : mentions.indices {
      guard let entity = mentions[index].entity, let target = moved[UTF8Key(entity)] else { continue }
      mentions[index].entity = target.entity
      mentions[index].divisionCode = target.code
    }
    found.sort { $0.start < $1.start }
    for index in found.indices {
      found[index].id = FactID(document: document.id, mark: "c", number: index + 1)
      if let entity = found[index].entity, let target = moved[UTF8Key(entity)] { found[index].entity = target.entity }
    }
    return found
  }

  /// The body that stands before the verb; a title that names its place is no other place's; what a report says was
  /// issued, without saying by whom, its own agency issued.
  private func setIssuer(
    of citation: inout Citation, _ mention: Mention, _ context: CitationContext, _ document: Document, namesPlace: Bool
  ) {
    if let subject = context.subject, !namesPlace || subject.divisionCode == mention.divisionCode {
      citation.issuer = subject.name ?? subject.text
      citation.level = Self.level(subject)
    } else if context.isIssuing, context.subject == nil || namesPlace,
      !namesPlace || mention.divisionCode == document.divisionCode
    {
      citation.issuer = document.agency
      citation.level = document.divisionCode.map(Self.level(ofCode:))
    }
    if citation.level == nil { citation.level = level(ofTitle: mention, namesPlace: namesPlace) }
  }

  /// The first number that begins in a range of bytes; numbers stand in the order of the text.
  private static func index(of numbers: [DocumentNumber], in range: Range<Int>) -> Int? {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && range.contains(numbers[low].range.lowerBound) ? low : nil
  }

  private func set(_ number: DocumentNumber, of citation: inout Citation) {
    citation.number = number.uniform
    citation.year = number.year
    if let issuer = issuers.issuer(prefix: number.prefix) {
      citation.issuer = issuer.name
      citation.level = issuer.level
    }
  }

  /// Whether an identifier says the place that its thing is of: program:440307/….
  private static func isOfPlace(_ entity: String?) -> Bool { entity?.utf8.contains(UInt8(ascii: "/")) ?? false }

  /// The level of an institution: a national body has no division of its own place below it in its identifier.
  private static func level(_ institution: Mention) -> String? {
    guard isOfPlace(institution.entity), let code = institution.divisionCode else {
      return institution.divisionCode == nil && institution.entity != nil ? "national" : nil
    }
    return level(ofCode: code)
  }

  private static func level(ofCode code: String) -> String {
    if code.hasSuffix("0000") { return "provincial" }
    return code.hasSuffix("00") ? "municipal" : "county"
  }

  private func level(ofTitle mention: Mention, namesPlace: Bool) -> String? {
    if lists.prefix(.nationalDocuments, mention.text.utf8) > 0 { return "national" }
    guard namesPlace, let code = mention.divisionCode else { return nil }
    return Self.level(ofCode: code)
  }
}
