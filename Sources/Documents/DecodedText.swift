/// Valid UTF-8 made from bytes in any character set, with the way back.
struct DecodedText {
  private(set) var bytes: [UInt8] = []
  /// From offsets in `bytes` to addresses.
  private(set) var map = PositionMap()
  /// How the source is written.
  let charset: Charset
  /// What was wrong with the source, without the name of the file.
  private(set) var warning: String?

  /// Decodes bytes whose character set is declared, or is found by looking at them.
  ///
  /// A byte order mark wins over a declaration. Undeclared bytes are UTF-8 if they are valid UTF-8; otherwise they are read
  /// as Windows-1252 (which holds Latin-1) unless more of them form UTF-8 characters than not.
  ///
  /// - Parameter origin: The way from `source` to addresses.
  /// - Complexity: O(*n*).
  init(_ source: [UInt8], declared: Charset? = nil, origin: PositionMap? = nil) {
    let mark = Charset.byteOrderMark(source)
    let start = mark?.length ?? 0
    let isValid = String(validating: source, as: UTF8.self) != nil
    let guess =
      mark?.charset ?? Self.trusted(declared, source, isValid) ?? (isValid ? .utf8 : Charset.utf16Guess(source))
    charset = guess ?? (UTF8Scan.looksLikeUTF8(source) ? .utf8 : .windows1252)
    var decoder = Decoder(source: source, start: start)
    switch charset {
    case .utf8 where isValid: decoder.copyAll()
    case .utf8: decoder.repairUTF8()
    case .windows1252, .latin9: decoder.decodeSingleBytes(charset)
    case .utf16LittleEndian: decoder.decodeUTF16(low: 0)
    case .utf16BigEndian: decoder.decodeUTF16(low: 1)
    }
    bytes = decoder.bytes
    map = decoder.map
    if let origin { map = PositionMap.composed(map, with: origin) }
    warning = decoder.warning(charset.isUTF16 ? "UTF-16" : "UTF-8", readAs: "U+FFFD")
    if guess == nil, charset == .windows1252 {
      let invalid = UTF8Scan.invalid(in: source)
      warning =
        "byte \(invalid.first) is not valid UTF-8 (\(invalid.count) such bytes); read as Windows-1252 (Latin-1); "
        + "save it as UTF-8 if characters look wrong"
    }
  }

  /// A declaration that the bytes do not belie: programs that convert a file often leave the old one in it.
  private static func trusted(_ declared: Charset?, _ source: [UInt8], _ isValid: Bool) -> Charset? {
    switch declared {
    case .utf8: isValid || UTF8Scan.looksLikeUTF8(source) ? .utf8 : nil
    case .windows1252, .latin9: isValid ? .utf8 : declared
    case .utf16LittleEndian, .utf16BigEndian: isValid && !source.prefix(4_000).contains(0) ? .utf8 : declared
    case nil: nil
    }
  }

  /// Bytes that are known to be valid UTF-8, with their map.
  init(utf8 bytes: [UInt8], map: PositionMap) {
    self.bytes = bytes
    self.map = map
    charset = .utf8
  }

  /// Addresses of a range of `bytes`.
  func addresses(_ range: Range<Int>) -> Range<Int> { map.original(range) }

  /// Adds the way back from a copy of `range` that stands at `visible` of another text.
  func add(_ range: Range<Int>, to other: inout PositionMap, at visible: Int) {
    other.add(range, of: map, at: visible)
  }
}

extension PositionMap {
  /// From offsets of the first map's text to the addresses of the second.
  static func composed(_ first: PositionMap, with second: PositionMap) -> PositionMap {
    var result = PositionMap()
    for run in first.runs {
      guard !run.isCopy else {
        result.add(Int(run.source)..<run.sourceEnd, of: second, at: Int(run.visible))
        continue
      }
      for unit in 0..<Int(run.count) {
        let source = Int(run.source) + unit * Int(run.sourceWidth)
        let original = second.original(source..<source + Int(run.sourceWidth))
        result.add(
          visible: Int(run.visible) + unit * Int(run.width), original: original.lowerBound, count: 1,
          width: Int(run.width), originalWidth: original.count)
      }
    }
    return result
  }
}

/// The work of decoding one run of bytes.
private struct Decoder {
  let source: [UInt8]
  let start: Int
  var bytes: [UInt8] = []
  var map = PositionMap()
  private var firstInvalid: Int?
  private var invalidCount = 0

  init(source: [UInt8], start: Int) {
    self.source = source
    self.start = start
  }

  func warning(_ charset: String, readAs shown: String) -> String? {
    firstInvalid.map { "byte \($0) is not valid \(charset) (\(invalidCount) such bytes); read as \(shown)" }
  }

  mutating func copyAll() {
    bytes = start == 0 ? source : Array(source[start...])
    map.add(visible: 0, original: start, length: bytes.count)
  }

  mutating func repairUTF8() {
    bytes.reserveCapacity(source.count)
    var at = start
    while at < source.count {
      var end = at
      while end < source.count {
        let width = UTF8Scan.width(source, end)
        guard width > 0 else { break }
        end += width
      }
      map.add(visible: bytes.count, original: at, length: end - at)
      bytes.append(contentsOf: source[at..<end])
      guard end < source.count else { return }
      append("\u{FFFD}", from: end, width: 1)
      note(end)
      at = end + 1
    }
  }

  mutating func decodeSingleBytes(_ charset: Charset) {
    bytes.reserveCapacity(source.count + source.count / 8)
    var at = start
    while at < source.count {
      let end = source[at...].firstIndex { $0 >= 0x80 } ?? source.count
      map.add(visible: bytes.count, original: at, length: end - at)
      bytes.append(contentsOf: source[at..<end])
      guard end < source.count else { return }
      append(charset.scalar(source[end]), from: end, width: 1)
      at = end + 1
    }
  }

  mutating func decodeUTF16(low: Int) {
    func unit(_ at: Int) -> UInt16 { UInt16(source[at + low]) | UInt16(source[at + 1 - low]) << 8 }
    bytes.reserveCapacity(source.count / 2)
    var at = start
    while at + 1 < source.count {
      let first = unit(at)
      if let scalar = Unicode.Scalar(first) {
        append(scalar, from: at, width: 2)
      } else if UTF16.isLeadSurrogate(first), at + 3 < source.count, UTF16.isTrailSurrogate(unit(at + 2)) {
        append(UTF16.decode(UTF16.EncodedScalar([first, unit(at + 2)])), from: at, width: 4)
        at += 2
      } else {
        append("\u{FFFD}", from: at, width: 2)
        note(at)
      }
      at += 2
    }
    if at < source.count { note(at) }
  }

  private mutating func append(_ scalar: Unicode.Scalar, from at: Int, width: Int) {
    let start = bytes.count
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    map.add(visible: start, original: at, count: 1, width: bytes.count - start, originalWidth: width)
  }

  private mutating func note(_ at: Int) {
    firstInvalid = firstInvalid ?? at
    invalidCount += 1
  }
}
