import CLibXML2

/// One pass over an XML text by libxml2's SAX interface; names without their prefix. No network, no external entities,
/// no expansion of entities that the text declares.
enum XMLPass {
  typealias Start = (UnsafeMutableRawPointer, String, [String: String], Int) -> Void
  typealias End = (UnsafeMutableRawPointer, String) -> Void
  typealias Text = (UnsafeMutableRawPointer, UnsafeBufferPointer<UInt8>, Int) -> Void

  private final class State {
    let object: UnsafeMutableRawPointer
    let start: Start
    let end: End
    let text: Text
    var context: xmlParserCtxtPtr?

    init(_ object: UnsafeMutableRawPointer, _ start: @escaping Start, _ end: @escaping End, _ text: @escaping Text) {
      self.object = object
      self.start = start
      self.end = end
      self.text = text
    }

    /// Where the parser stands, in bytes.
    var position: Int { context.map { max(0, Int(xmlByteConsumed($0))) } ?? 0 }
  }

  static func run(
    _ xml: [UInt8], _ object: AnyObject, start: @escaping Start, end: @escaping End, text: @escaping Text
  ) {
    if xml.isEmpty || xml.count > Int(Int32.max) { return }
    XMLLibrary.prepare()
    let state = State(Unmanaged.passUnretained(object).toOpaque(), start, end, text)
    var handlers = xmlSAXHandler()
    handlers.initialized = UInt32(XML_SAX2_MAGIC)
    handlers.startElementNs = { pointer, name, _, _, _, _, count, _, attributes in
      let state = Unmanaged<State>.fromOpaque(pointer!).takeUnretainedValue()
      var values: [String: String] = [:]
      for index in 0..<Int(count) {
        guard let attributes, let key = attributes[index * 5], let first = attributes[index * 5 + 3],
          let last = attributes[index * 5 + 4]
        else { continue }
        values[String(cString: key)] = String(
          decoding: UnsafeBufferPointer(start: first, count: last - first), as: UTF8.self)
      }
      state.start(state.object, String(cString: name!), values, state.position)
    }
    handlers.endElementNs = { pointer, name, _, _ in
      let state = Unmanaged<State>.fromOpaque(pointer!).takeUnretainedValue()
      state.end(state.object, String(cString: name!))
    }
    handlers.characters = { pointer, text, length in
      let state = Unmanaged<State>.fromOpaque(pointer!).takeUnretainedValue()
      state.text(state.object, UnsafeBufferPointer(start: text, count: Int(length)), state.position)
    }
    withExtendedLifetime((object, state)) {
      xml.withUnsafeBufferPointer { bytes in
        bytes.baseAddress!.withMemoryRebound(to: CChar.self, capacity: bytes.count) { base in
          guard
            let context = xmlCreatePushParserCtxt(
              &handlers, Unmanaged.passUnretained(state).toOpaque(), nil, 0, nil)
          else { return }
          defer { xmlFreeParserCtxt(context) }
          state.context = context
          xmlCtxtUseOptions(
            context,
            Int32(
              XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
                | XML_PARSE_NONET.rawValue))
          var position = 0
          while position < bytes.count {
            let count = min(65536, bytes.count - position)
            if xmlParseChunk(context, base + position, Int32(count), 0) != 0, context.pointee.disableSAX != 0 { break }
            position += count
          }
          xmlParseChunk(context, nil, 0, 1)
        }
      }
    }
  }
}
