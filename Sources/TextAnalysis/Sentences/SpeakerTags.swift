/// Finds the names that a transcript or a thread puts before what is said: `MAYOR LÓPEZ: …`, `@ana: …`.
struct SpeakerTags: Sendable {
  /// A name at the start of a block.
  struct Tag {
    /// The name, without brackets and colon.
    let name: Range<Int>
    /// Where the utterance starts.
    let end: Int
    /// Whether the form alone shows a speaker; otherwise a second tag in the document has to.
    let isSure: Bool
  }

  let rules: SentenceRules

  /// Longest tag, in bytes and in words.
  private static let longest = 60, mostWords = 5

  /// The tag of every block that has one, by the block's index.
  ///
  /// A single name before a colon counts only when the document has at least two tags.
  func tags(in text: [UInt8], blocks: [Block]) -> [Int: Tag] {
    var tags: [Int: Tag] = [:]
    for (index, block) in blocks.enumerated() where block.kind != .heading {
      if let tag = tag(in: text, range: block.range) { tags[index] = tag }
    }
    return tags.count > 1 ? tags : tags.filter { $0.value.isSure }
  }

  /// The tag that opens `range`, or nil.
  func tag(in text: [UInt8], range: Range<Int>) -> Tag? {
    let limit = min(range.upperBound, range.lowerBound + Self.longest)
    let start = skipTime(in: text, from: range.lowerBound, limit: limit)
    guard start < limit else { return nil }
    let isHandle = text[start] == UInt8(ascii: "@")
    guard isHandle || Letter.at(start, in: text, end: limit) == .upper else { return nil }
    guard let colon = text[start..<limit].firstIndex(of: UInt8(ascii: ":")), colon > start else { return nil }
    var end = colon + 1
    guard end < range.upperBound, Marks.space(in: text, at: end, end: range.upperBound) > 0 else { return nil }
    while end < range.upperBound, Marks.space(in: text, at: end, end: range.upperBound) == 1 { end += 1 }
    let name = start..<withoutBracket(text, start..<colon)
    if isHandle {
      return text[name].contains(0x20) ? nil : Tag(name: name, end: end, isSure: true)
    }
    guard let isSure = isName(text, name) else { return nil }
    return Tag(name: name, end: end, isSure: isSure)
  }

  /// Skips `[00:12:03]` and `00:12 `.
  private func skipTime(in text: [UInt8], from start: Int, limit: Int) -> Int {
    var at = start
    while at < limit {
      switch text[at] {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"), 0x20,
        0x30...0x39:
        at += 1
      default: return at
      }
    }
    return at
  }

  /// The end of a name before a bracket: *Ana Ruiz (Toronto)*.
  private func withoutBracket(_ text: [UInt8], _ range: Range<Int>) -> Int {
    guard let bracket = text[range].firstIndex(of: UInt8(ascii: "(")), bracket > range.lowerBound + 1 else {
      return range.upperBound
    }
    return text[bracket - 1] == 0x20 ? bracket - 1 : bracket
  }

  /// Whether the words of a range are a name: nil when they are none, otherwise whether their form alone shows it.
  private func isName(_ text: [UInt8], _ range: Range<Int>) -> Bool? {
    var words = 0
    var areCapitals = true
    var hasTitle = false
    for word in Words(of: text, in: range) {
      words += 1
      guard words <= Self.mostWords, Letter.at(word.range.lowerBound, in: text, end: range.upperBound) == .upper,
        !rules.labels.contains(word.folded)
      else { return nil }
      hasTitle = hasTitle || rules.titles.contains(word.folded)
      areCapitals = areCapitals && isInCapitals(text, word.range)
    }
    guard words > 0, text[range].allSatisfy({ isPartOfName($0) }) else { return nil }
    return (areCapitals && words > 1) || (hasTitle && words > 1)
  }

  private func isInCapitals(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    !word.contains { Letter.at($0, in: text, end: word.upperBound) == .lower }
  }

  private func isPartOfName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Folding.ascii(byte) != 0 || byte == 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "'")
  }
}
