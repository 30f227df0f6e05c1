import TextAnalysis

/// The plain text of an e-mail: lines that begin with `>` are quotations; soft line breaks of `format=flowed` (RFC 3676)
/// are none.
enum MailPlainText {
  static func extract(
    _ source: DecodedText, isFlowed: Bool, deletesSpace: Bool, to text: inout VisibleText, as kind: Block.Kind?
  ) {
    var depth = 0
    var isSoft = false
    func close(_ text: inout VisibleText) { text.closePlainBlocks(as: depth > 0 ? .quotation : kind) }
    for line in ASCII.lines(of: source.bytes, in: 0..<source.bytes.count) {
      let (lineDepth, content) = unquoted(line, source.bytes)
      let isSignature =
        source.bytes[content].elementsEqual("-- ".utf8) || source.bytes[content].elementsEqual("--".utf8)
      // Quotations nest; how deep does not matter, only whether the words are the author's.
      if (lineDepth > 0) != (depth > 0) || content.isEmpty || isSignature {
        close(&text)
        isSoft = false
      }
      depth = lineDepth
      guard !content.isEmpty, !isSignature else { continue }
      if !text.isBlockEmpty, !isSoft {
        text.appendBreak(UInt8(ascii: "\n"))
        // What is not joined softly is a paragraph of its own.
        if isFlowed { text.appendBreak(UInt8(ascii: "\n")) }
      }
      isSoft = isFlowed && source.bytes[content.upperBound - 1] == 0x20
      text.copy(isSoft && deletesSpace ? content.lowerBound..<content.upperBound - 1 : content, of: source)
    }
    close(&text)
  }

  /// How often a line is quoted, and what stands behind the marks and the space that belongs to them.
  private static func unquoted(_ line: Range<Int>, _ bytes: [UInt8]) -> (depth: Int, content: Range<Int>) {
    var at = line.lowerBound
    var depth = 0
    while at < line.upperBound {
      if bytes[at] == UInt8(ascii: ">") {
        // Mailbox files write ">From " for a line of text that begins with "From ".
        if depth == 0, bytes[at + 1..<line.upperBound].starts(with: "From ".utf8) {
          return (0, at + 1..<line.upperBound)
        }
        depth += 1
      } else if bytes[at] != 0x20 || depth == 0 || at + 1 == line.upperBound || bytes[at + 1] != UInt8(ascii: ">") {
        break
      }
      at += 1
    }
    if at < line.upperBound, bytes[at] == 0x20 { at += 1 }
    return (depth, at..<line.upperBound)
  }
}
