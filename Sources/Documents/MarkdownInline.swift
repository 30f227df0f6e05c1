/// The marks within a paragraph of Markdown: emphasis, code, links, images, footnotes, tags, escapes.
///
/// Brackets and code spans are matched in a pass of their own, and what was searched for in vain is remembered, so that no
/// text is read more than a few times.
struct MarkdownInline {
  /// Names with an address, for `[name]`.
  var references: Set<String> = []

  private var bytes: [UInt8] = []
  private var source = DecodedText(utf8: [], map: PositionMap())
  /// Where reading goes on, by positions at which marks begin that are not shown.
  private var jumps: [Int: Int] = [:]
  /// Ends of code spans by their starts.
  private var code: [Int: Int] = [:]
  private var search = MarkSearch()

  /// Shows the lines of a block.
  mutating func write(_ lines: [Range<Int>], of document: DecodedText, to text: inout VisibleText) {
    var map = PositionMap()
    bytes = []
    for line in lines {
      if !bytes.isEmpty { bytes.append(0x0A) }
      document.add(line, to: &map, at: bytes.count)
      bytes += document.bytes[line]
    }
    source = DecodedText(utf8: bytes, map: map)
    jumps = [:]
    search = MarkSearch()
    findCode()
    findLinks()
    search = MarkSearch()
    show(to: &text)
  }

  // MARK: Finding

  /// Code spans: between two runs of the same number of backticks.
  private mutating func findCode() {
    code = [:]
    guard bytes.contains(UInt8(ascii: "`")) else { return }
    var runs: [(at: Int, count: Int)] = []
    var at = 0
    while at < bytes.count {
      var count = 0
      while at + count < bytes.count, bytes[at + count] == UInt8(ascii: "`") { count += 1 }
      let isEscaped = at > 0 && bytes[at - 1] == UInt8(ascii: "\\") && !(at > 1 && bytes[at - 2] == UInt8(ascii: "\\"))
      if count > 0, !isEscaped { runs.append((at, count)) }
      at += max(1, count)
    }
    var nextOfLength: [Int: Int] = [:]
    var partner = [Int?](repeating: nil, count: runs.count)
    for index in runs.indices.reversed() {
      partner[index] = nextOfLength[runs[index].count]
      nextOfLength[runs[index].count] = index
    }
    var index = 0
    while index < runs.count {
      guard let other = partner[index] else {
        index += 1
        continue
      }
      code[runs[index].at] = runs[other].at + runs[other].count
      jumps[runs[index].at] = runs[index].at + runs[index].count
      jumps[runs[other].at] = runs[other].at + runs[other].count
      index = other + 1
    }
  }

  /// Links, images and footnotes: what of their brackets is not shown.
  private mutating func findLinks() {
    guard bytes.contains(UInt8(ascii: "[")) else { return }
    var open: [Int] = []
    var at = 0
    while at < bytes.count {
      if let end = code[at] {
        at = end
        continue
      }
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "["): open.append(at)
      case UInt8(ascii: "]"): if let start = open.popLast() { at = link(start, at) - 1 }
      default: break
      }
      at += 1
    }
  }

  /// Notes what the pair of brackets is; returns where its address ends.
  private mutating func link(_ start: Int, _ close: Int) -> Int {
    let after = close + 1
    if start + 1 < close, bytes[start + 1] == UInt8(ascii: "^") {
      jumps[start] = after
      return after
    }
    var end = after
    if after < bytes.count, bytes[after] == UInt8(ascii: "(") {
      guard let found = endOfAddress(after + 1) else { return after }
      end = found
    } else if after < bytes.count, bytes[after] == UInt8(ascii: "["),
      let found = bytes[after...].prefix(1_000).firstIndex(of: UInt8(ascii: "]"))
    {
      end = found + 1
    } else {
      guard close - start < 1_000, !references.isEmpty,
        references.contains(String(decoding: bytes[start + 1..<close], as: UTF8.self).lowercased())
      else { return after }
    }
    let isImage = start > 0 && bytes[start - 1] == UInt8(ascii: "!")
    jumps[isImage ? start - 1 : start] = start + 1
    jumps[close] = end
    return end
  }

  /// `address "title")`: without spaces, brackets in pairs, or between angle brackets.
  private mutating func endOfAddress(_ start: Int) -> Int? {
    var at = skipSpace(start)
    if at < bytes.count, bytes[at] == UInt8(ascii: "<") {
      guard let close = search.next(">", in: bytes, from: at) else { return nil }
      at = close + 1
    } else {
      var depth = 0
      while at < bytes.count, !ASCII.isSpace(bytes[at]) {
        if bytes[at] == UInt8(ascii: "(") { depth += 1 }
        if bytes[at] == UInt8(ascii: ")") {
          if depth == 0 { return at + 1 }
          depth -= 1
        }
        // Nobody writes more; a limit keeps the work in bounds.
        if depth > 8 { return nil }
        at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    at = skipSpace(min(at, bytes.count))
    guard at < bytes.count else { return nil }
    let titles: [UInt8: StaticString] = [UInt8(ascii: "\""): "\"", UInt8(ascii: "'"): "'", UInt8(ascii: "("): ")"]
    if let quote = titles[bytes[at]] {
      guard let close = search.next(quote, in: bytes, from: at + 1) else { return nil }
      at = skipSpace(close + 1)
    }
    return at < bytes.count && bytes[at] == UInt8(ascii: ")") ? at + 1 : nil
  }

  private func skipSpace(_ start: Int) -> Int {
    var at = start
    while at < bytes.count, ASCII.isSpace(bytes[at]) { at += 1 }
    return at
  }

  // MARK: Showing

  private static let isSpecial: [Bool] = (0..<256).map { "\\*`_~![]<&".utf8.contains(UInt8($0)) }

  private mutating func show(to text: inout VisibleText) {
    var at = 0
    var start = 0
    while at < bytes.count {
      guard Self.isSpecial[Int(bytes[at])] else {
        at += 1
        continue
      }
      let next = end(ofMarkAt: at, &text, shownFrom: start)
      if next > at { start = next }
      at = max(next, at + 1)
    }
    if start < bytes.count { text.copy(start..<bytes.count, of: source) }
  }

  /// Where text goes on behind the mark at `at`, what stands before it being shown; `at` when there is no mark.
  private mutating func end(ofMarkAt at: Int, _ text: inout VisibleText, shownFrom start: Int) -> Int {
    let following = at + 1 < bytes.count ? bytes[at + 1] : 0
    var end = at
    var shown = at..<at
    if let jump = jumps[at] {
      end = jump
      if let codeEnd = code[at] {
        // Nothing in code is a mark.
        let close = jumps.keys.contains(at) ? codeEnd - (jump - at) : codeEnd
        shown = jump..<close
        end = codeEnd
      }
    } else {
      switch bytes[at] {
      case UInt8(ascii: "\\") where following == 0x0A || Self.isPunctuation(following):
        end = following == 0x0A ? at + 1 : at + 2
        shown = following == 0x0A ? shown : at + 1..<at + 2
      case UInt8(ascii: "*") where !isBetweenSpaces(at): end = at + 1
      case UInt8(ascii: "_") where !isBetweenSpaces(at) && !(isWord(at - 1) && isWord(at + 1)): end = at + 1
      case UInt8(ascii: "~") where following == UInt8(ascii: "~"): end = at + 2
      case UInt8(ascii: "<"): end = endOfTag(at, &text)
      case UInt8(ascii: "&"):
        guard let found = CharacterReference.read(bytes, at: at, end: bytes.count, isXML: false) else { break }
        if start < at { text.copy(start..<at, of: source) }
        text.append(String(found.scalar).utf8, from: at..<found.end, of: source)
        return found.end
      default: break
      }
    }
    guard end > at else { return at }
    if start < at { text.copy(start..<at, of: source) }
    if !shown.isEmpty { text.copy(shown, of: source) }
    return end
  }

  /// The end of a tag or comment, or `at` when the `<` is text.
  private mutating func endOfTag(_ at: Int, _ text: inout VisibleText) -> Int {
    if ASCII.matches("<!--", bytes, at: at, end: bytes.count) {
      guard let close = search.next("-->", in: bytes, from: at + 4) else { return at }
      text.keepComment(at..<close + 3, text: at + 4..<close, of: source)
      return close + 3
    }
    let following = at + 1 < bytes.count ? bytes[at + 1] : 0
    guard following == UInt8(ascii: "/") || following == UInt8(ascii: "!") || ASCII.isLetter(following) else {
      return at
    }
    return search.next(">", in: bytes, from: at).map { $0 + 1 } ?? at
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !ASCII.isDigit(byte) && !ASCII.isLetter(byte)
  }

  private func isBetweenSpaces(_ at: Int) -> Bool {
    (at == 0 || ASCII.isSpace(bytes[at - 1])) && (at + 1 == bytes.count || ASCII.isSpace(bytes[at + 1]))
  }

  private func isWord(_ at: Int) -> Bool {
    bytes.indices.contains(at) && (bytes[at] >= 0x80 || ASCII.isDigit(bytes[at]) || ASCII.isLetter(bytes[at]))
  }
}
