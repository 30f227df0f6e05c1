import TextAnalysis

/// Subtitles: the spoken words, sentences joined across cues.
///
/// Numbers, times, settings, notes, styles and tags are not visible. Cues run on in one paragraph until there is a pause or
/// another speaker.
enum SubtitleText {
  /// A longer gap between two cues ends a paragraph, in seconds; a shorter one does so behind the end of a sentence.
  private static let longPause = 5.0
  private static let pause = 1.5

  static func extract(_ source: DecodedText, isWeb: Bool, to text: inout VisibleText) {
    var writer = SubtitleWriter(source: source, text: text)
    text = VisibleText()
    var isSkipping = isWeb
    var isInCue = false
    var lastEnd = 0.0
    for line in ASCII.lines(of: source.bytes, in: 0..<source.bytes.count) {
      let line = ASCII.trimmed(line, source.bytes)
      if line.isEmpty {
        (isSkipping, isInCue) = (false, false)
      } else if let times = cueTimes(line, source.bytes) {
        let gap = times.start - lastEnd
        if gap > longPause || gap < -longPause || (gap > pause && writer.endsSentence) { writer.closeBlock() }
        lastEnd = times.end
        (isSkipping, isInCue) = (false, true)
      } else if isInCue, !isSkipping {
        writer.append(line)
      } else if isWeb, startsNote(line, source.bytes) {
        isSkipping = true
      }
    }
    writer.closeBlock()
    text = writer.text
  }

  /// The first two lines of a SubRip file: a number, then a pair of times.
  static func looksLikeSubRip(_ head: [UInt8]) -> Bool {
    var lines = ASCII.lines(of: head, in: 0..<min(head.count, 200)).makeIterator()
    guard let number = lines.next(), let times = lines.next(), !number.isEmpty else { return false }
    return head[ASCII.trimmed(number, head)].allSatisfy(ASCII.isDigit) && cueTimes(times, head) != nil
  }

  private static func startsNote(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    (["NOTE", "STYLE", "REGION"] as [StaticString]).contains {
      bytes[line].prefix($0.utf8CodeUnitCount).elementsEqual($0.description.utf8)
    }
  }

  /// Start and end in seconds of `00:00:01,000 --> 00:00:04.500 align:start`.
  private static func cueTimes(_ line: Range<Int>, _ bytes: [UInt8]) -> (start: Double, end: Double)? {
    guard let first = bytes[line].first(where: { !ASCII.isSpace($0) }), ASCII.isDigit(first), line.count < 1_000 else {
      return nil
    }
    var at = line.lowerBound
    guard let start = time(bytes, &at, line.upperBound) else { return nil }
    while at < line.upperBound, ASCII.isSpace(bytes[at]) { at += 1 }
    guard bytes[at..<line.upperBound].starts(with: "-->".utf8) else { return nil }
    at += 3
    guard let end = time(bytes, &at, line.upperBound) else { return nil }
    return (start, end)
  }

  private static func time(_ bytes: [UInt8], _ at: inout Int, _ end: Int) -> Double? {
    while at < end, ASCII.isSpace(bytes[at]) { at += 1 }
    var seconds = 0.0
    var field = 0.0
    var scale = 0.0
    let start = at
    while at < end {
      switch bytes[at] {
      case let byte where ASCII.isDigit(byte):
        if scale > 0 { field += Double(byte - 0x30) * scale } else { field = field * 10 + Double(byte - 0x30) }
        scale /= 10
      case UInt8(ascii: ":"):
        seconds = (seconds + field) * 60
        field = 0
      case UInt8(ascii: ","), UInt8(ascii: "."): scale = 0.1
      default:
        return at > start ? seconds + field : nil
      }
      at += 1
    }
    return at > start ? seconds + field : nil
  }
}

/// Writes the lines of cues.
private struct SubtitleWriter {
  let source: DecodedText
  var text: VisibleText
  /// The last line, without tags: captions that roll up show it again in the next cue.
  private var lastLine = 0..<0

  init(source: DecodedText, text: VisibleText) {
    self.source = source
    self.text = text
  }

  var endsSentence: Bool {
    let tail = text.bytes.reversed().prefix(4)
    return !text.isBlockEmpty && tail.contains { ".!?".utf8.contains($0) }
  }

  mutating func closeBlock() {
    text.closeBlock(.paragraph)
    lastLine = 0..<0
  }

  mutating func append(_ line: Range<Int>) {
    let bytes = source.bytes
    // A dash or ">>" opens the words of another speaker.
    if bytes[line].starts(with: "- ".utf8) || bytes[line].starts(with: "– ".utf8) || bytes[line].starts(with: ">>".utf8)
    {
      text.closeBlock(.paragraph)
    }
    let start = text.bytes.count
    if !text.isBlockEmpty { text.appendBreak(UInt8(ascii: "\n")) }
    let content = text.bytes.count
    appendWords(line)
    let shown = content..<text.bytes.count
    // A slice that is kept would make each further byte a copy of all that are there. The end of a block may have been
    // white space, which went when the block was closed.
    let known = lastLine.clamped(to: 0..<start)
    let isKnown = text.bytes[shown].elementsEqual(text.bytes[known])
    if shown.isEmpty || isKnown { text.removeEnd(from: start) } else { lastLine = shown }
  }

  /// Everything but tags (`<i>`, `<v Ana>`, `<00:00:01.000>`), codes in braces (`{\an8}`) and the marks of a speaker.
  private mutating func appendWords(_ line: Range<Int>) {
    let bytes = source.bytes
    var at = line.lowerBound
    if bytes[line].starts(with: ">>".utf8) { at += 2 }
    var start = at
    while at < line.upperBound {
      var next = at + 1
      switch bytes[at] {
      case UInt8(ascii: "<"): next = tagEnd(at, line, UInt8(ascii: ">"))
      case UInt8(ascii: "{") where next < line.upperBound && bytes[next] == UInt8(ascii: "\\"):
        next = tagEnd(at, line, UInt8(ascii: "}"))
      case UInt8(ascii: "&"):
        if let found = CharacterReference.read(bytes, at: at, end: line.upperBound, isXML: false) {
          text.copy(start..<at, of: source)
          text.append(String(found.scalar).utf8, from: at..<found.end, of: source)
          (at, start) = (found.end, found.end)
          continue
        }
      default: break
      }
      if next > at + 1 {
        text.copy(start..<at, of: source)
        start = next
      }
      at = next
    }
    text.copy(start..<at, of: source)
  }

  /// The end of a tag; one that does not close within reach is text.
  private func tagEnd(_ at: Int, _ line: Range<Int>, _ close: UInt8) -> Int {
    let limit = min(line.upperBound, at + 200)
    return source.bytes[at..<limit].firstIndex(of: close).map { $0 + 1 } ?? at + 1
  }
}
