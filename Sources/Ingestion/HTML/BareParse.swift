import CLibXML2

/// libxml2's own SAX pass over a page with handlers that do nothing: the measure of what reading a page must cost.
package func bareParse(_ page: [UInt8]) -> Int {
  XMLLibrary.prepare()
  var handlers = htmlSAXHandler()
  handlers.startElement = { _, _, _ in }
  handlers.endElement = { _, _ in }
  handlers.characters = { _, _, _ in }
  handlers.cdataBlock = { _, _, _ in }
  return page.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress, bytes.count < Int(Int32.max) else { return 0 }
    return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { text in
      guard let context = htmlCreatePushParserCtxt(&handlers, nil, nil, 0, nil, XML_CHAR_ENCODING_UTF8) else {
        return 0
      }
      defer { htmlFreeParserCtxt(context) }
      htmlCtxtUseOptions(
        context,
        Int32(
          HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue))
      var position = 0
      while position < bytes.count {
        let count = min(16384, bytes.count - position)
        htmlParseChunk(context, text + position, Int32(count), 0)
        position += count
      }
      htmlParseChunk(context, nil, 0, 1)
      return bytes.count
    }
  }
}
