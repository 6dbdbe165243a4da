/// What elements of a page's head say in their attributes.
extension TagAttributes {
  /// The name of a meta element, in lower case and without blanks, and its content.
  var meta: (name: String, content: String)? {
    guard let content = self["content"] else { return nil }
    for key in ["name", "property", "itemprop"] as [StaticString] {
      if let name = self[key] { return (Self.plain(name), content) }
    }
    return nil
  }

  private static func plain(_ name: String) -> String {
    let bytes = name.utf8.lazy.filter { $0 > 0x20 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return String(decoding: Array(bytes), as: UTF8.self)
  }

  /// The page's own address, where a link element says that it is.
  var canonical: String? { self["rel"]?.lowercased() == "canonical" ? self["href"] : nil }
}
