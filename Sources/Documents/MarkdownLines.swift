/// What single lines of Markdown are.
enum MarkdownLines {
  /// The line that opens a block of code.
  struct Fence {
    let mark: UInt8
    let count: Int

    func isClosed(by line: Range<Int>, _ bytes: [UInt8]) -> Bool {
      line.count >= count && bytes[line].allSatisfy { $0 == mark }
    }
  }

  static func fence(_ line: Range<Int>, _ bytes: [UInt8]) -> Fence? {
    guard let mark = bytes[line].first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let count = bytes[line].prefix { $0 == mark }.count
    guard count >= 3 else { return nil }
    // A line such as ```code``` is a code span.
    guard mark != UInt8(ascii: "`") || !bytes[line].dropFirst(count).contains(mark) else { return nil }
    return Fence(mark: mark, count: count)
  }

  /// Starts and ends of what is no text, up to the first end that follows.
  static let hiddenBlocks: [(start: StaticString, end: StaticString)] = [
    ("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"),
  ]

  static func endOfFrontMatter(_ bytes: [UInt8]) -> Int {
    var lines = ASCII.lines(of: bytes, in: 0..<bytes.count)
    guard let first = lines.next(), first.count == 3 else { return 0 }
    let mark = bytes[first]
    guard mark.elementsEqual("---".utf8) || mark.elementsEqual("+++".utf8) else { return 0 }
    while let line = lines.next() {
      let line = ASCII.trimmed(line, bytes)
      if bytes[line].elementsEqual(mark) || (mark.first == UInt8(ascii: "-") && bytes[line].elementsEqual("...".utf8)) {
        return lines.at
      }
    }
    return 0
  }

  /// Columns of white space before the text of a line, 0 for an empty line.
  static func indent(_ line: Range<Int>, _ bytes: [UInt8]) -> Int {
    var columns = 0
    for byte in bytes[line] {
      if byte == 0x20 { columns += 1 } else if byte == 0x09 { columns += 4 } else { return columns }
    }
    return 0
  }

  /// The text of `## Heading ##`.
  static func heading(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    let hashes = bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(hashes), hashes < line.count, ASCII.isSpace(bytes[line.lowerBound + hashes]) else {
      return nil
    }
    var text = ASCII.trimmed(line.lowerBound + hashes..<line.upperBound, bytes)
    let closing = bytes[text].reversed().prefix { $0 == UInt8(ascii: "#") }.count
    if closing > 0, closing == text.count || ASCII.isSpace(bytes[text.upperBound - closing - 1]) {
      text = ASCII.trimmed(text.lowerBound..<text.upperBound - closing, bytes)
    }
    return text
  }

  /// The sign of a line of `=` or `-` alone.
  static func underline(_ line: Range<Int>, _ bytes: [UInt8]) -> UInt8? {
    let sign = bytes[line.lowerBound]
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-"), line.count > 1 else { return nil }
    return bytes[line].allSatisfy { $0 == sign } ? sign : nil
  }

  static func isRule(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let sign = bytes[line.lowerBound]
    guard line.count >= 3, "-*_=".utf8.contains(sign) else { return false }
    return bytes[line].allSatisfy { $0 == sign || $0 == 0x20 }
  }

  /// Length of `- `, `12. ` or `3) `, that of a box to tick included.
  static func listMarker(_ line: Range<Int>, _ bytes: [UInt8]) -> Int? {
    var length = 1
    if !"-*+".utf8.contains(bytes[line.lowerBound]) {
      let digits = bytes[line].prefix(while: ASCII.isDigit).count
      guard (1...9).contains(digits), digits < line.count, ".)".utf8.contains(bytes[line.lowerBound + digits]) else {
        return nil
      }
      length = digits + 1
    }
    guard length < line.count, ASCII.isSpace(bytes[line.lowerBound + length]) else { return nil }
    while length < line.count, ASCII.isSpace(bytes[line.lowerBound + length]) { length += 1 }
    for box in ["[ ] ", "[x] ", "[X] "] where bytes[line].dropFirst(length).starts(with: box.utf8) {
      return length + 4
    }
    return length
  }

  /// `[^1]: text` and `[name]: address`.
  static func definition(_ line: Range<Int>, _ bytes: [UInt8]) -> (
    isFootnote: Bool, name: Range<Int>, text: Range<Int>
  )? {
    guard bytes[line.lowerBound] == UInt8(ascii: "["),
      let close = bytes[line].prefix(1_000).firstIndex(of: UInt8(ascii: "]")), close + 1 < line.upperBound,
      bytes[close + 1] == UInt8(ascii: ":"), close > line.lowerBound + 1
    else { return nil }
    let text = ASCII.trimmed(close + 2..<line.upperBound, bytes)
    return (bytes[line.lowerBound + 1] == UInt8(ascii: "^"), line.lowerBound + 1..<close, text)
  }

  /// Names that an address is defined for, in lower case.
  static func references(of bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    for line in ASCII.lines(of: bytes, in: 0..<bytes.count) where !line.isEmpty {
      let line = ASCII.trimmed(line, bytes)
      guard !line.isEmpty, let definition = definition(line, bytes), !definition.isFootnote, !definition.text.isEmpty
      else {
        continue
      }
      names.insert(String(decoding: bytes[definition.name], as: UTF8.self).lowercased())
    }
    return names
  }

  /// `| --- | :--: |`
  static func isTableRule(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[line].contains(UInt8(ascii: "-")) && bytes[line].contains(UInt8(ascii: "|"))
      && bytes[line].allSatisfy { "-:| \t".utf8.contains($0) }
  }

  static func cells(_ line: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var at = start
    while at < line.upperBound {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 1
      } else if bytes[at] == UInt8(ascii: "|") {
        cells.append(ASCII.trimmed(start..<at, bytes))
        start = at + 1
      }
      at += 1
    }
    cells.append(ASCII.trimmed(min(start, line.upperBound)..<line.upperBound, bytes))
    return cells.filter { !$0.isEmpty }
  }
}
