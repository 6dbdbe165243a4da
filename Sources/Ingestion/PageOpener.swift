import Glibc
import Records
import TextRepair

/// Makes bytes of text out of whatever a file is: unpacks gzip, Word documents, saved web archives and PDF.
enum PageOpener {
  struct Content {
    var bytes: [UInt8]
    var mediaType: String
    var charset: String?
    var url: String?
    /// Text that is decoded already (Word documents).
    var text: AlignedText?
  }

  struct Defect: Error {
    var kind: String
    var message: String
  }

  static func open(_ page: Page) throws(Defect) -> Content {
    var bytes = page.bytes
    if bytes.isEmpty { throw Defect(kind: "empty_page", message: "the file is empty") }
    if bytes.starts(with: [0x1F, 0x8B]) {
      bytes = try unpacked(page) { () throws(UnpackError) in
        try Inflater.gunzip(bytes, limit: min(PageLimit.bytes, max(1 << 20, bytes.count * PageLimit.expansion)))
      }
    }
    if bytes.count > PageLimit.bytes { throw tooLarge }
    if bytes.starts(with: Array("%PDF".utf8)) { return try pdf(bytes) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try word(page, bytes) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) || bytes.starts(with: Array("{\\rtf".utf8)) {
      throw Defect(kind: "unknown_format", message: "an office document of an old form; save it as .docx first")
    }
    if MIMEPage.isMIME(bytes), let part = MIMEPage.read(bytes) {
      return Content(bytes: part.bytes, mediaType: "text/html", charset: part.charset, url: part.url)
    }
    if isBinary(bytes) { throw Defect(kind: "binary_file", message: "the file holds no text") }
    var opened = page
    opened.bytes = bytes
    let isMarkup = MediaType.isMarkup(opened)
    return Content(
      bytes: bytes, mediaType: isMarkup ? "text/html" : "text/plain",
      charset: page.charset ?? (isMarkup ? MediaType.declaredCharset(bytes) : nil))
  }

  private static let tooLarge = Defect(
    kind: "too_large", message: "the page is larger than \(PageLimit.bytes >> 20) MB; it was not read")

  private static func unpacked(
    _ page: Page, _ unpack: () throws(UnpackError) -> [UInt8]
  ) throws(Defect) -> [UInt8] {
    do throws(UnpackError) {
      return try unpack()
    } catch .tooLarge {
      throw Defect(kind: "too_large", message: "the file unpacks to more than a page can be; it was not read")
    } catch {
      throw Defect(kind: "malformed_file", message: "the packed file is damaged")
    }
  }

  private static func word(_ page: Page, _ bytes: [UInt8]) throws(Defect) -> Content {
    guard let archive = ZipArchive(bytes), archive.contains("word/document.xml") else {
      throw Defect(kind: "unknown_format", message: "the archive is no Word document; unpack it first")
    }
    let document = try unpacked(page) { () throws(UnpackError) in
      try archive.read("word/document.xml", limit: PageLimit.bytes) ?? []
    }
    let numbering = try unpacked(page) { () throws(UnpackError) in
      try archive.read("word/numbering.xml", limit: 4 << 20) ?? []
    }
    return Content(
      bytes: document, mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      text: WordDocument.read(document, numbering: numbering))
  }

  private static func pdf(_ bytes: [UInt8]) throws(Defect) -> Content {
    let text: [UInt8]
    do throws(PDFText.Failure) {
      text = try PDFText.read(bytes, limit: PageLimit.bytes)
    } catch {
      throw defect(error, bytes)
    }
    if text.allSatisfy({ $0 <= 0x20 }) {
      throw Defect(kind: "pdf_without_text", message: "the PDF holds no text; its pages may be images")
    }
    return Content(bytes: text, mediaType: "application/pdf")
  }

  private static func defect(_ failure: PDFText.Failure, _ bytes: [UInt8]) -> Defect {
    switch failure {
    case .notInstalled:
      Defect(kind: "pdf_unread", message: "reading PDF needs pdftotext (Debian: poppler-utils)")
    case .tooLarge: tooLarge
    case .failed where MarkupCleaner.holds("/Encrypt", bytes):
      Defect(kind: "pdf_encrypted", message: "the PDF is locked by a password")
    case .failed: Defect(kind: "malformed_file", message: "pdftotext could not read the file")
    }
  }

  /// Whether control characters say that the bytes are no text in any encoding; UTF-16 is text.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
    var control = 0
    var even = 0
    var odd = 0
    let sample = bytes.prefix(1 << 14)
    sample.withUnsafeBufferPointer { sample in
      for index in sample.indices where sample[index] < 0x20 {
        let byte = sample[index]
        if byte == 0 {
          if index & 1 == 0 { even += 1 } else { odd += 1 }
        } else if byte < 0x09 || byte >= 0x0E && byte != 0x1B {
          control += 1
        }
      }
    }
    // NULs in every other byte only are UTF-16 without a mark.
    let zeros = even + odd
    if zeros > 0, max(even, odd) > 10 * (min(even, odd) + 1), control * 6 < sample.count { return false }
    return (control + zeros) * 10 > sample.count
  }
}
