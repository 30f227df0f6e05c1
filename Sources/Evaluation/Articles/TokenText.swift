/// A text with case, white space and the shape of quotes folded, cut into tokens.
///
/// Findings and labels are compared as token ranges of such texts, so that a full stop or a line break more or less makes
/// no difference. A token is a run of letters and digits, joined by `.`, `,` and `'` inside, or one of `%€$£`.
struct TokenText: Sendable {
  /// The folded text: one space for every run of white space, straight quotes, lower case.
  let bytes: [UInt8]
  /// For every folded byte the offset of its character in the text it was made of.
  private let offsets: [Int]
  private let originalCount: Int
  /// The tokens as byte ranges of ``bytes``.
  private let spans: [Range<Int>]
  /// The tokens.
  let tokens: [String]

  init(_ text: String) {
    var folded: [UInt8] = []
    var offsets: [Int] = []
    var offset = 0
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      if scalar.properties.isWhitespace {
        if !isAfterSpace {
          folded.append(0x20)
          offsets.append(offset)
        }
        isAfterSpace = true
        continue
      }
      isAfterSpace = false
      for byte in Self.folded(scalar).utf8 {
        folded.append(byte)
        offsets.append(offset)
      }
    }
    if folded.last == 0x20 {
      folded.removeLast()
      offsets.removeLast()
    }
    bytes = folded
    self.offsets = offsets
    originalCount = offset
    spans = Self.spans(in: String(decoding: folded, as: UTF8.self))
    tokens = spans.map { String(decoding: folded[$0], as: UTF8.self) }
  }

  /// The words of a text, counted as white space separates them.
  static func wordCount(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x2018, 0x2019: "'"
    case 0x201C, 0x201D: "\""
    default: scalar.properties.lowercaseMapping
    }
  }

  // MARK: Tokens

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (scalar.value | 0x20) &- 0x61 < 26 || scalar.value &- 0x30 < 10 }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return scalar.properties.numericType != nil
    }
  }

  private static func spans(in text: String) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    var starts = [0]
    for scalar in scalars { starts.append(starts[starts.count - 1] + UTF8.width(scalar)) }
    var spans: [Range<Int>] = []
    var at = 0
    while at < scalars.count {
      guard isWordCharacter(scalars[at]) else {
        if "%€$£".unicodeScalars.contains(scalars[at]) { spans.append(starts[at]..<starts[at + 1]) }
        at += 1
        continue
      }
      let start = at
      repeat {
        at += 1
        if at + 1 < scalars.count, ".,'".unicodeScalars.contains(scalars[at]), isWordCharacter(scalars[at + 1]) {
          at += 1
        }
      } while at < scalars.count && isWordCharacter(scalars[at])
      spans.append(starts[start]..<starts[at])
    }
    return spans
  }

  // MARK: Finding texts

  /// All token ranges at which `other` stands: where its characters do, else where its tokens do.
  /// - Complexity: O(*n* *m*) at worst, O(*n*) for prose.
  func places(of other: TokenText) -> [Range<Int>] {
    let exact = places(ofBytes: other.bytes)
    guard exact.isEmpty, let first = other.tokens.first, other.tokens.count <= tokens.count else { return exact }
    return (0...(tokens.count - other.tokens.count)).filter { start in
      tokens[start] == first && tokens[start..<start + other.tokens.count].elementsEqual(other.tokens)
    }.map { $0..<$0 + other.tokens.count }
  }

  private func places(ofBytes wanted: [UInt8]) -> [Range<Int>] {
    guard let first = wanted.first, wanted.count <= bytes.count else { return [] }
    var places: [Range<Int>] = []
    var at = 0
    while at <= bytes.count - wanted.count {
      guard bytes[at] == first, bytes[at..<at + wanted.count].elementsEqual(wanted) else {
        at += 1
        continue
      }
      let range = tokenRange(touching: at..<at + wanted.count)
      if !range.isEmpty { places.append(range) }
      at += wanted.count
    }
    return places
  }

  private func tokenRange(touching range: Range<Int>) -> Range<Int> {
    let start = spans.partitioningIndex { $0.upperBound > range.lowerBound }
    let end = spans.partitioningIndex { $0.lowerBound >= range.upperBound }
    return start..<max(start, end)
  }

  /// The bytes of the text this was made of that a token range covers.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard let first = spans[range].first, let last = spans[range].last else { return 0..<0 }
    let end = last.upperBound < offsets.count ? offsets[last.upperBound] : originalCount
    return offsets[first.lowerBound]..<max(end, offsets[first.lowerBound])
  }
}

extension Array {
  /// The first index whose element meets a condition that holds from some point on.
  func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
