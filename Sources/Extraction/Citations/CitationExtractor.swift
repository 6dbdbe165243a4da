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
  ///   - places: what the report's own places tell; nil where they are not known.
  package func citations(
    of document: Document, text: DocumentText, mentions: inout [Mention], placeless: Set<UTF8Key>,
    places: ReportPlaces? = nil, outline: OutlineIndex
  ) -> [Citation] {
    let numbers = DocumentNumber.all(in: text.utf8, behind: issuers.leads).compactMap {
      $0.isOrder ? order($0, mentions, text) : $0
    }
    var used: Set<Int> = []
    var moved: [UTF8Key: (entity: String, code: String?)] = [:]
    var found: [Citation] = []
    for index in mentions.indices where isCited(mentions[index], text) {
      let mention = mentions[index]
      var range = text.byteOffset(ofScalar: mention.start)..<text.byteOffset(ofScalar: mention.end)
      let number = Self.index(of: numbers, in: range.upperBound..<min(range.upperBound + 12, text.utf8.count))
      if let number { range = range.lowerBound..<Self.closed(text.utf8, numbers[number].range.upperBound) }
      let context = CitationContext(range, mentions: mentions, text: text, words: issuers, places: places)
      var citation = Citation(
        id: "", document: document.id, segment: mention.segment, title: mention.name ?? mention.text,
        verb: context.verb, entity: mention.entity, text: mention.text, start: mention.start, end: mention.end)
      let entity = mention.entity.map { UTF8Key($0) }
      let isPlaceless = entity.map { placeless.contains($0) } ?? false
      let namesPlace = Self.isOfPlace(mention.entity) && !isPlaceless
      if let number {
        used.insert(number)
        set(numbers[number], of: &citation, document, places, title: namesPlace ? mention.divisionCode : nil)
      }
      if citation.issuer == nil {
        setIssuer(of: &citation, mention, context, document, places, namesPlace: namesPlace)
      }
      if citation.year == nil { citation.year = Self.year(ofTitle: mention.text) ?? context.year }
      if isPlaceless, let entity, let body = context.issuer, let id = body.entity {
        let title = entity.string.drop { $0 != "/" }.dropFirst()
        let isLocal = Self.isOfPlace(id)
        moved[entity] = (
          isLocal ? "program:\(body.code ?? "")/\(title)" : "program:\(title)", isLocal ? body.code : nil
        )
      }
      found.append(citation)
    }
    for (index, number) in numbers.enumerated() where !used.contains(index) {
      let start = text.scalarOffset(ofByte: number.range.lowerBound)
      let end = text.scalarOffset(ofByte: number.range.upperBound)
      let context = CitationContext(number.range, mentions: mentions, text: text, words: issuers, places: places)
      var citation = Citation(
        id: "", document: document.id, segment: outline.id(at: start), verb: context.verb,
        text: text.string(number.range), start: start, end: end)
      set(number, of: &citation, document, places, title: nil)
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

  /// A policy, or a scheme whose title stands in book marks: 《…行动计划》.
  private func isCited(_ mention: Mention, _ text: DocumentText) -> Bool {
    guard mention.type == "program" else { return false }
    if mention.subtype == "policy" { return true }
    guard mention.subtype == "scheme" else { return false }
    return text.utf8[..<text.byteOffset(ofScalar: mention.start)].ends(with: "《")
      && text.utf8[text.byteOffset(ofScalar: mention.end)...].begins(with: "》")
  }

  /// An order or a notice with the body that stands before it: 国务院 before 令第711号.
  private func order(_ number: DocumentNumber, _ mentions: [Mention], _ text: DocumentText) -> DocumentNumber? {
    let start = text.scalarOffset(ofByte: number.range.lowerBound)
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].end < start { low = middle + 1 } else { high = middle }
    }
    guard low < mentions.count, mentions[low].end == start, mentions[low].type == "institution" else { return nil }
    var number = number
    let first = text.byteOffset(ofScalar: mentions[low].start)
    number.prefix = text.string(first..<number.range.lowerBound) + number.prefix
    number.range = first..<number.range.upperBound
    number.issuer = IssuingBody(
      name: mentions[low].name ?? mentions[low].text, entity: mentions[low].entity, code: mentions[low].divisionCode,
      range: number.range)
    return number
  }

  /// The end of a number with the bracket that closes behind it.
  private static func closed(_ bytes: [UInt8], _ end: Int) -> Int {
    if bytes[end...].first == 0x29 { return end + 1 }
    return bytes[end...].begins(with: "）") ? end + 3 : end
  }

  /// (2022年修订): the year of the revision.
  private static func year(ofTitle title: String) -> Int? {
    let bytes = Array(title.utf8.suffix(24))
    for position in bytes.indices.dropLast(12) where bytes[(position + 4)...].begins(with: "年修") {
      return DocumentNumber.year(bytes[position..<position + 4])
    }
    return nil
  }

  /// The body with which the title begins, or which stands before it or before the verb; a title that names its place is no
  /// other place's; what a report says was issued, without saying by whom, its own agency issued.
  private func setIssuer(
    of citation: inout Citation, _ mention: Mention, _ context: CitationContext, _ document: Document,
    _ places: ReportPlaces?, namesPlace: Bool
  ) {
    let title = NameFolding.fold(mention.text)
    let isNational = lists.prefix(.nationalDocuments, ProgramLinker.behindQuotation(title)) > 0
    if let leading = places?.leadingBody(of: title) {
      citation.issuer = leading.body.name
      citation.level = leading.body.code.map(Self.level(ofCode:)) ?? "national"
    } else if let body = context.issuer, context.isNamedWith || !namesPlace || body.code == mention.divisionCode {
      citation.issuer = body.name
      citation.level = Self.level(body)
    } else if context.isIssuing, context.issuer == nil || namesPlace, !isNational,
      !namesPlace || mention.divisionCode == document.divisionCode
    {
      citation.issuer = document.agency
      citation.level = document.divisionCode.map(Self.level(ofCode:))
    }
    guard citation.level == nil else { return }
    if isNational {
      citation.level = "national"
    } else if namesPlace {
      citation.level = mention.divisionCode.map(Self.level(ofCode:))
    }
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

  /// - Parameter title: the code of the place that the title names.
  private func set(
    _ number: DocumentNumber, of citation: inout Citation, _ document: Document, _ places: ReportPlaces?,
    title: String?
  ) {
    citation.number = number.uniform
    citation.year = number.year
    if let body = number.issuer {
      (citation.issuer, citation.level) = (body.name, Self.level(body))
      return
    }
    let near = places?.issuing(title: title, agency: document.agency) ?? []
    if let issuer = issuers.issuer(prefix: number.prefix, near: near) {
      citation.issuer = issuer.name
      citation.level = issuer.level
    }
  }

  /// Whether an identifier says the place that its thing is of: program:440307/….
  private static func isOfPlace(_ entity: String?) -> Bool { entity?.utf8.contains(UInt8(ascii: "/")) ?? false }

  /// The level of a body: one of the state has no division of its own in its identifier.
  private static func level(_ body: IssuingBody) -> String? {
    guard isOfPlace(body.entity), let code = body.code else {
      return body.code == nil && body.entity != nil ? "national" : nil
    }
    return level(ofCode: code)
  }

  private static func level(ofCode code: String) -> String {
    if code.hasSuffix("0000") { return "provincial" }
    return code.hasSuffix("00") ? "municipal" : "county"
  }
}
