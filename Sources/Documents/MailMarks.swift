import TextAnalysis

/// How mail programs mark what somebody else wrote: classes and ids of their HTML, and lines of their plain text.
enum MailMarks {
  /// Classes of the element that holds a quoted or forwarded message.
  static let quotedClasses: Set<String> = [
    "gmail_quote", "gmail_quote_container", "gmail_extra", "yahoo_quoted", "protonmail_quote", "tutanota_quote",
    "moz-forward-container", "moz-cite-prefix", "OutlookMessageHeader", "zmail_extra",
  ]
  /// Ids of the element after which everything is quoted.
  static let quotingIds: Set<String> = ["divRplyFwdMsg", "OLK_SRC_BODY_SECTION"]

  /// Makes quotations of all blocks from the first line on that announces a forwarded or answered message.
  ///
  /// - Parameter first: The first block of the message's body.
  /// - Complexity: O(*n*).
  static func markQuotedRest(of text: inout VisibleText, from first: Int) {
    let lines = text.blocks[first...].indices.flatMap { block in
      ASCII.lines(of: text.bytes, in: text.blocks[block].range).lazy.map { (block: block, range: $0) }
    }
    for index in lines.indices {
      let line = folded(lines[index].range, text.bytes)
      let next = lines[index + 1..<min(index + 6, lines.count)].lazy
      if announces(line)
        || (startsHeader(line) && next.count { continuesHeader(folded($0.range, text.bytes)) } >= 2)
        || (attributes(line) && next.first.map { text.blocks[$0.block].kind != .quotation } ?? false)
      {
        return text.quoteBlocks(from: lines[index].block)
      }
    }
  }

  private static func folded(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[ASCII.trimmed(range, bytes)].prefix(200), as: UTF8.self).lowercased()
  }

  private static let announcements: Set<String> = [
    "original message", "forwarded message", "mensaje original", "mensaje reenviado", "forwarded by", "reply above",
  ]
  private static let plainAnnouncements: Set<String> = ["begin forwarded message:", "inicio del mensaje reenviado:"]

  private static func announces(_ line: String) -> Bool {
    if plainAnnouncements.contains(line) { return true }
    guard line.hasPrefix("--") else { return false }
    let words = line.split { $0 == "-" || $0.isWhitespace }
    return announcements.contains(words.joined(separator: " "))
  }

  private static func startsHeader(_ line: String) -> Bool {
    ["from:", "de:", "*from:*", "*de:*"].contains { line.hasPrefix($0) }
  }

  private static func continuesHeader(_ line: String) -> Bool {
    let line = line.drop { $0 == "*" }
    return [
      "sent:", "date:", "to:", "cc:", "subject:", "enviado:", "enviado el:", "fecha:", "para:", "asunto:",
    ].contains { line.hasPrefix($0) }
  }

  /// "On Monday, 3 March 2025 at 14:03, Ana <ana@…> wrote:"
  private static func attributes(_ line: String) -> Bool {
    let isFramed =
      (line.hasPrefix("on ") && line.hasSuffix("wrote:")) || (line.hasPrefix("el ") && line.hasSuffix("escribió:"))
    return isFramed && line.contains { $0.isNumber } && line.contains { $0 == "@" || $0 == "," }
  }
}
