import Records

/// One page as it was found: a file, or one record of an archive, not yet read.
package struct Page: Sendable {
  /// The path as it was given; a record of an archive has `archive#number`.
  package var path: String
  package var bytes: [UInt8]
  package var url: String?
  /// The encoding that a server or an envelope names; it may lie.
  package var charset: String?
  /// The media type that a server or an envelope names, without parameters.
  package var mediaType: String?
  package var retrieved: String?
  /// What could not be read of the file; such a page has no bytes.
  package var defect: Problem?

  package init(
    path: String, bytes: [UInt8] = [], url: String? = nil, charset: String? = nil, mediaType: String? = nil,
    retrieved: String? = nil, defect: Problem? = nil
  ) {
    self.path = path
    self.bytes = bytes
    self.url = url
    self.charset = charset
    self.mediaType = mediaType
    self.retrieved = retrieved
    self.defect = defect
  }
}

/// The limits within which one page is read.
enum PageLimit {
  /// Bytes of a page, after unpacking. The longest report that was seen is 0.1 MB of text, the longest page 3 MB.
  static let bytes = 64 << 20
  /// How many times its packed size a page may grow to.
  static let expansion = 1000
}
