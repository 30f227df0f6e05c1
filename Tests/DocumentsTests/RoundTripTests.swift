import Foundation
import Testing
import TextAnalysis

@testable import Documents

@Suite("Positions") struct RoundTripTests {
  private static let html = """
    <html><body><h1>Se&ntilde;ora <i>Café</i></h1>
    <p style="x">One&nbsp;word wi<b>th</b>in   <a href="y?a=1&amp;b=2">tags &amp; more</a>, hy&shy;phen<br>lines &#8364;5.</p>
    <table><tr><td>cell<td>“quoted”</table></body></html>
    """
  private static let markdown = """
    ---
    a: b
    ---
    # Títle *x*

    The [net *work*](u "t") has **over 300** cities\\*, `co*de` &amp; ![pic](p).
    > quoted __words__ go
    on

    | a | b\\|c |
    |---|---|
    1. item[^1]

    [^1]: note é
    """
  private static let subtitles =
    "1\n00:00:01,000 --> 00:00:02,000\n<i>Two wörds</i>\n\n2\n00:00:02,000 --> 00:00:03,000\n&lt;end&gt;\n"
  private static let word = """
    <w:p><w:r><w:t>One wo</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>rd &amp; caf&#233;</w:t><w:tab/><w:t>é.</w:t></w:r></w:p>
    """

  private static let samples: [(Document.Format, [UInt8])] = [
    (.html, Array(html.utf8)), (.markdown, Array(markdown.utf8)), (.srt, Array(subtitles.utf8)),
    (.vtt, Array(("WEBVTT\n\n" + subtitles).utf8)), (.word, Samples.word(word)),
    (.text, [0xEF, 0xBB, 0xBF] + Array("Wörds\r\nin  lines\r\n\r\n- é\r\n".utf8)),
    (.text, Array("Latin caf".utf8) + [0xE9, 0x20, 0x93, 0x41, 0x94, 0x0A]),
    (.text, [0xFE, 0xFF] + "Big café \u{1F30D} end".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }),
    (.html, Array("<meta charset=latin1><p>caf".utf8) + [0xE9] + Array(" &eacute;t".utf8) + [0xE9]),
    (
      .email,
      Array(
        "Subject: =?utf-8?Q?caf=C3=A9_con?= =?iso-8859-1?Q?_ma=F1ana?=\n tail\nContent-Transfer-Encoding: quoted-printable\n\nEl caf=C3=\n=A9 de ma=C3=B1ana =3D 5=E2=82=AC\n"
          .utf8)
    ),
  ]

  @Test("every visible word stands where its position says, in documents written for it", arguments: samples.indices)
  func written(index: Int) throws {
    let (format, bytes) = Self.samples[index]
    try check(DocumentReader().document(name: "sample", bytes: bytes, format: format))
  }

  @Test(
    "… and in files of other programs",
    arguments: [
      "libreoffice.docx", "libreoffice-tracked.docx", "pandoc.docx", "libreoffice.html", "pandoc.html", "tidy.html",
      "python-mixed.eml", "python-base64.eml", "python-forward.eml", "perl-email-mime.eml", "perl-mime-lite.eml",
      "mutt.eml",
    ])
  func files(name: String) throws {
    try check(try Samples.read(name))
  }

  private func check(_ document: Document) throws {
    var counter = LineCounter(document)
    let words = Self.words(of: document)
    #expect(words.count > 1)
    for range in words {
      let word = String(decoding: document.visible[range], as: UTF8.self)
      let place = counter.place(of: range)
      let part = document.parts.first { $0.name == place.part }
      #expect((part == nil) == (place.part == nil))
      let found = Original(bytes: Array((part?.bytes ?? document.original)[place.range]), document: document)
      #expect(found.shows(word), "“\(word)” at \(place) is “\(found.text)”")
      #expect(place.line >= 1 && place.column >= 1)
    }
  }

  /// Ranges between white space of any kind, within blocks.
  private static func words(of document: Document) -> [Range<Int>] {
    document.blocks.flatMap { block in
      let text = String(decoding: document.visible[block.range], as: UTF8.self)
      return text.split(whereSeparator: \.isWhitespace).map { word in
        let start = block.range.lowerBound + text.utf8.distance(from: text.startIndex, to: word.startIndex)
        return start..<start + word.utf8.count
      }
    }
  }
}

/// The bytes of a place, read by the simplest rules of their format: written apart from the readers.
private struct Original {
  let text: String
  private let isEncodedWord: Bool

  init(bytes: [UInt8], document: Document) {
    var bytes = bytes
    isEncodedWord = bytes.starts(with: "=?".utf8)
    if document.format == .email { bytes = Self.unquoted(bytes) }
    var text = Self.decoded(bytes, document.charset)
    switch document.format {
    case .markdown:
      text = text.replacing(/\]\([^)]*\)/, with: "").replacing("co*de", with: "co^de").replacing("\\*", with: "^")
        .replacing(/[*_`\[!\\]/, with: "").replacing("^", with: "*")
    case .text: break
    default: text = text.replacing(/<[^>]*>/, with: "")
    }
    for (name, sign) in [
      "&ntilde;": "ñ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": "\u{A0}", "&shy;": "", "&#8364;": "€",
      "&#233;": "é",
      "&eacute;": "é",
    ] { text = text.replacing(name, with: sign) }
    self.text = text
  }

  /// A word in base64 can only be shown as a whole.
  func shows(_ word: String) -> Bool {
    guard isEncodedWord else { return text == word }
    let content = text.split(separator: "\r\n ").map { piece in
      let fields = piece.split(separator: "?")
      let data = fields.count > 3 ? Data(base64Encoded: String(fields[3])) : nil
      return Array(data ?? Data())
    }.joined()
    return String(decoding: Array(content), as: UTF8.self).contains(word)
  }

  private static func decoded(_ bytes: [UInt8], _ charset: Charset) -> String {
    if charset.isUTF16 {
      let units = stride(from: 0, to: bytes.count - 1, by: 2).map { at in
        let (high, low) = charset == .utf16BigEndian ? (bytes[at], bytes[at + 1]) : (bytes[at + 1], bytes[at])
        return UInt16(high) << 8 | UInt16(low)
      }
      return String(decoding: units, as: UTF16.self)
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(bytes: bytes, encoding: .windowsCP1252) ?? ""
  }

  private static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("="), !text.contains("?B?") else { return bytes }
    let joined = text.replacing(/=\r?\n/, with: "").replacing(/\?=\s+=\?[^?]*\?Q\?/, with: "")
    var result: [UInt8] = []
    var rest = Array(joined.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "="), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        result.append(code)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
