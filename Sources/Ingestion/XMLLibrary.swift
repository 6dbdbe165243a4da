import CLibXML2

/// libxml2 as a whole. Its own preparation at first use is not safe where several threads come first at once: they
/// would fill its tables side by side.
enum XMLLibrary {
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Makes the library ready, once; to be called before a parser is made.
  static func prepare() { _ = isReady }
}
