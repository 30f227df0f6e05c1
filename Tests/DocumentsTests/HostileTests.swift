import Testing
import TextAnalysis

@testable import Documents

/// Files that are built to crash a reader or to keep it busy.
///
/// Inputs are small because tests run unoptimised; the fuzzer stops at any input that takes ten seconds.
@Suite("Hostile files") struct HostileTests {
  private static let size = 6_000

  private func check(_ bytes: [UInt8], _ format: Document.Format) throws {
    guard let document = try? DocumentReader().document(name: "h", bytes: bytes, format: format) else { return }
    #expect(String(validating: document.visible, as: UTF8.self) != nil)
    var end = 0
    var counter = LineCounter(document)
    let addresses = document.original.count + document.parts.reduce(0) { $0 + $1.bytes.count }
    for (index, block) in document.blocks.enumerated() {
      #expect(block.range.lowerBound >= end && !block.range.isEmpty && block.range.upperBound <= document.visible.count)
      end = block.range.upperBound
      #expect(document.map.original(block.range).upperBound <= addresses)
      if index < 100 { _ = counter.place(of: block.range) }
    }
  }

  @Test(
    "one pattern over and over",
    arguments: [
      "<div>", "<b>", "<table><tr><td>", "<p>x</p></i>", "<i><div>", "</div>", "<a \"", "<a='", "<!--", "<![", "<", "&",
      "&#x",
      "&amp", "<p style='display:none", "<sup>", "<q>", "<script>", "<br>", "<li>", "<blockquote>a", "\0", " ", "\n",
      "a",
      "é", "\u{AD}", "&nbsp;", "[", "]", "[a](", "[a](x \"", "[a](<", "[^", "![", "`", "``a`", "*a", "_", "\\", "<a",
      "<!-- ",
      "> ", ">", "- ", "| ", "a|b\n-|-\n", "#", "# a\n", "```\n", "a\n===\n", "[a]: b\n", "=?", "=?a?Q?=?=", "=3D",
      "=\n",
      "--x\n", "--x--\n", "00:00:01,000 --> 00:00:02,000\n", "1\n\n", "{\\", "<v ", "-->", "\r", "\u{2028}",
      "<w:p>", "<w:txbxContent>", "<w:del>", "<w:p><w:r><w:t>x", "<![CDATA[", "<?", "<w:t",
    ])
  func repeated(pattern: String) throws {
    let body = [UInt8](
      Array(repeating: Array(pattern.utf8), count: Self.size / pattern.utf8.count).joined())
    for format in [Document.Format.text, .markdown, .html, .srt, .vtt] { try check(body, format) }
    let head =
      "Subject: \(pattern)\nContent-Type: multipart/mixed; boundary=x\nContent-Transfer-Encoding: quoted-printable\n\n"
    try check(Array(head.utf8) + body, .email)
    try check(Array("Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n".utf8) + body, .email)
    try check(Array("Subject: ".utf8) + body, .email)
    try check(Samples.zip([("word/document.xml", body)]), .word)
    try check(Samples.word("<w:p><w:r><w:t>\(String(decoding: body, as: UTF8.self))"), .word)
  }

  @Test("10,000 multiparts and messages inside each other") func nestedMail() throws {
    let parts = (0..<10_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
    try check(Array(parts.utf8), .email)
    let messages = String(repeating: "Content-Type: message/rfc822\n\n", count: 10_000)
    try check(Array(messages.utf8), .email)
    let same = String(repeating: "Content-Type: multipart/alternative; boundary=b\n\n--b\n", count: 10_000)
    try check(Array(same.utf8), .email)
    let document = try DocumentReader().document(name: "h.eml", bytes: Array(parts.utf8))
    #expect(document.warnings.first?.description.contains("nested deeper than 50") == true)
  }

  @Test("files cut off anywhere", arguments: ["python-mixed.eml", "perl-email-mime.eml", "pandoc.html", "mutt.eml"])
  func truncated(name: String) throws {
    let bytes = try Samples.bytes(name)
    let format = try #require(Document.Format(extensionOf: name))
    for length in stride(from: 0, to: bytes.count, by: 41) { try check(Array(bytes[..<length]), format) }
  }

  @Test("changed bytes", arguments: Document.Format.allCases) func mutated(format: Document.Format) throws {
    guard format != .pdf else { return }
    let samples = try [
      "python-mixed.eml", "pandoc.html", "libreoffice-tracked.docx", "python-base64.eml", "tidy.html",
    ].map { try Samples.bytes($0) }
    var generator = Mutations(state: 42)
    for round in 0..<100 { try check(generator.mutated(samples[round % samples.count]), format) }
  }
}

/// The same changes in every run.
struct Mutations: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }

  /// A copy with some bytes changed, left out or doubled.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...20, using: &self) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &self)
      let length = min(Int.random(in: 1...30, using: &self), bytes.count - at)
      switch Int.random(in: 0..<4, using: &self) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &self)
      case 1: bytes.removeSubrange(at..<at + length)
      case 2: bytes.insert(contentsOf: bytes[at..<at + length], at: Int.random(in: 0...bytes.count, using: &self))
      default: bytes[at] = Array("<>&\"'=-\n\0[](`|:;\r ".utf8).randomElement(using: &self) ?? 0
      }
    }
    return bytes
  }
}
