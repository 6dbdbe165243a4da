import Records

/// Says which real thing each mention of a report names: sets `entity`, `name`, `divisionCode` and `candidates`.
///
/// Identifiers are the type, a colon and a readable slug that does not change with the report:
/// `division:440307`; `institution:440307/科技创新局` for a department of a division; `institution:香港中文大学(深圳)`;
/// `zone:…`, `platform:…`, `person:…`; `program:440300/…` for a document of a division; `event:series#edition`.
package struct Linker: Sendable {
  private let gazetteer: Gazetteer

  /// - Parameter tables: the pipeline's folder of lexicon tables.
  package init(tables: String) throws {
    let names = try NameTables(folder: tables)
    var builder = LexiconBuilder()
    if fileExists(tables + "/word_lists.csv") { try builder.loadLists(names) }
    builder.loadNames(names)
    let trie = builder.compiledTrie()
    let codes = builder.gatherCodes()
    gazetteer = try Gazetteer(names, builder, trie: trie, otherCodes: codes)
  }

  /// The lists of words that other rules look for too.
  var lists: TextLists { gazetteer.lists }

  init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// Resolves the mentions of one document; they stand in the order of the text.
  ///
  /// - Returns: the identifiers of documents whose title names no place, which were taken for the report's own; and what
  ///   the report's own places tell.
  @discardableResult
  package func link(
    _ mentions: inout [Mention], of document: Document, text: DocumentText
  ) -> (placeless: Set<UTF8Key>, places: ReportPlaces) {
    let jurisdiction = self.jurisdiction(of: document)
    let resolver = DivisionResolver(gazetteer: gazetteer, jurisdiction: jurisdiction)
    DistrictLinker(gazetteer: gazetteer, resolver: resolver).link(&mentions, text: text)
    let institutions = InstitutionLinker(gazetteer: gazetteer, resolver: resolver, agency: document.agency)
    let reportPlaces = ReportPlaces(gazetteer: gazetteer, jurisdiction: jurisdiction)
    let programs = ProgramLinker(gazetteer: gazetteer, resolver: resolver, places: reportPlaces)
    let events = EventLinker(gazetteer: gazetteer, resolver: resolver)
    let places = NamedPlaceLinker(gazetteer: gazetteer, resolver: resolver)
    // A name that stands several times is resolved once: the same text may be a zone here and a program there.
    var numbers = NameNumbers(capacity: mentions.count)
    var links: [Link] = []
    links.reserveCapacity(mentions.count)
    /// For each mention the number of its link; -1 for a division.
    var linkOf = [Int](repeating: -1, count: mentions.count)
    for index in mentions.indices where mentions[index].type != "district" {
      let (type, subtype, text) = (mentions[index].type, mentions[index].subtype, mentions[index].text)
      let (number, isNew) = numbers.number(of: index, in: mentions)
      linkOf[index] = number
      if !isNew { continue }
      let folded = NameFolding.fold(text)
      switch type {
      case "institution": links.append(institutions.link(text, folded, subtype: subtype))
      case "program": links.append(programs.link(text, folded, subtype: subtype))
      case "event": links.append(events.link(text, folded))
      default: links.append(places.link(text, folded, type: type))
      }
    }
    ShortForms.join(&links, linkOf, mentions: mentions, text: text)
    let coordinated = CoordinatedDepartments(institutions: institutions, text: text)
    /// The division that the names of a list of departments belong to: that of the first.
    var lead: Int?
    var placeless: Set<UTF8Key> = []
    for (index, number) in linkOf.enumerated() {
      lead = coordinated.isListed(index, in: mentions) ? lead : nil
      guard number >= 0 else { continue }
      if let kind = links[number].department {
        let link =
          links[number].row == nil
          ? lead.map { institutions.department(kind, of: $0) } : coordinated.shared(kind, index, in: mentions)
        if let link {
          set(&mentions[index], link)
          continue
        }
      }
      lead = links[number].row ?? lead
      if mentions[index].subtype == "policy", !links[number].isCertain, let id = links[number].id {
        placeless.insert(UTF8Key(id))
      }
      set(&mentions[index], links[number])
    }
    return (placeless, reportPlaces)
  }

  private func set(_ mention: inout Mention, _ link: Link) {
    mention.entity = link.id
    mention.name = link.name
    mention.divisionCode = link.divisionCode
    mention.candidates = link.candidates
  }

  /// The report's own division and year: from its record, else from its agency's name.
  private func jurisdiction(of document: Document) -> Jurisdiction {
    let published = document.published.flatMap { Int($0.prefix(4)) }
    let year = document.reviewYear ?? document.planYear.map { $0 - 1 } ?? published
    if let code = document.divisionCode, let row = gazetteer.row(code: code, year: year) {
      return Jurisdiction(own: row, year: year)
    }
    let open = Jurisdiction(own: nil, year: year)
    guard let agency = document.agency ?? document.title else { return open }
    let resolver = DivisionResolver(gazetteer: gazetteer, jurisdiction: open)
    if case .one(let row)? = PlacePrefix.find(in: NameFolding.fold(agency), gazetteer, resolver)?.outcome {
      return Jurisdiction(own: row, year: year)
    }
    return open
  }
}
