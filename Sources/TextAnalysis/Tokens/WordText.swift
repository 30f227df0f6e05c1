/// A folded word, a number or a sign, held in place.
///
/// Most of the work on a text is comparing its words with listed ones. In place, a word is copied, compared and looked up
/// without allocating and without counting references.
struct WordText: Sendable, Hashable {
  /// How many bytes of a word are kept. No listed word is longer; of longer ones the head counts, and their length.
  static let longest = 31

  /// The bytes in order, the first in the lowest byte of ``head``; the topmost byte of ``end`` is the length.
  private(set) var head: UInt64 = 0, second: UInt64 = 0, third: UInt64 = 0, end: UInt64 = 0

  /// No word.
  init() {}

  /// A folded word.
  init(_ word: some StringProtocol) { self.init(bytes: word.utf8) }

  /// Bytes as they stand.
  init(bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Length in bytes, 255 for all that is longer.
  @inline(__always) var count: Int { Int(end >> 56) }
  @inline(__always) var isEmpty: Bool { count == 0 }

  /// The last byte, or nil.
  var last: UInt8? { isEmpty || count > Self.longest ? nil : byte(count - 1) }

  /// The byte at `index`, which is below ``count``.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: chunk(index >> 3) >> UInt64((index & 7) << 3))
  }

  @inline(__always)
  private func chunk(_ index: Int) -> UInt64 {
    switch index {
    case 0: head
    case 1: second
    case 2: third
    default: end & Self.bytesOfEnd
    }
  }

  private static var bytesOfEnd: UInt64 { 0x00FF_FFFF_FFFF_FFFF }

  /// Appends one byte.
  mutating func append(_ byte: UInt8) {
    let count = count
    if count < Self.longest {
      let shifted = UInt64(byte) << UInt64((count & 7) << 3)
      switch count >> 3 {
      case 0: head |= shifted
      case 1: second |= shifted
      case 2: third |= shifted
      default: end |= shifted
      }
    }
    if count < 0xFF { end += 1 << 56 }
  }

  /// Appends up to eight bytes to a word of 0, 8, 16 or 24 bytes.
  @inline(__always)
  mutating func append(chunk: UInt64, count added: Int) {
    let count = count
    switch count >> 3 {
    case 0: head = chunk
    case 1: second = chunk
    case 2: third = chunk
    case 3: end |= chunk & Self.bytesOfEnd
    default: break
    }
    end = end & Self.bytesOfEnd | UInt64(min(count + added, 0xFF)) << 56
  }

  /// What the word is looked up by; never 0.
  @inline(__always)
  var key: UInt64 {
    var hash = head &* 0x9E37_79B9_7F4A_7C15 ^ third &* 0xC2B2_AE3D_27D4_EB4F
    let other = second &* 0xBF58_476D_1CE4_E5B9 ^ end &* 0x94D0_49BB_1331_11EB
    hash ^= other << 23 | other >> 41
    hash = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    // The low bits choose the slot of a table: they have to depend on all others.
    return hash ^ (hash >> 29) | 1
  }

  // MARK: Parts

  /// Its bytes.
  var bytes: [UInt8] { (0..<min(count, Self.longest)).map(byte) }

  /// The word as a string.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The number that it is when it holds nothing but digits, or nil.
  var integer: Int? {
    guard !isEmpty, count <= 18 else { return nil }
    var value = 0
    for index in 0..<count {
      let digit = byte(index) &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// The word up to an apostrophe.
  var beforeApostrophe: WordText {
    guard contains(UInt8(ascii: "'")) else { return self }
    for index in 0..<min(count, Self.longest) where byte(index) == UInt8(ascii: "'") { return prefix(index) }
    return self
  }

  /// Its first `length` bytes, or all of it.
  func prefix(_ length: Int) -> WordText {
    guard length < count else { return self }
    let length = min(length, Self.longest)
    var word = WordText()
    word.head = Self.kept(head, length)
    word.second = Self.kept(second, length - 8)
    word.third = Self.kept(third, length - 16)
    word.end = Self.kept(end & Self.bytesOfEnd, length - 24) | UInt64(length) << 56
    return word
  }

  /// The lowest bytes of a chunk.
  @inline(__always)
  private static func kept(_ chunk: UInt64, _ count: Int) -> UInt64 {
    count <= 0 ? 0 : count >= 8 ? chunk : chunk & (1 << UInt64(count << 3) - 1)
  }

  /// Without its last `length` bytes.
  func dropLast(_ length: Int) -> WordText { prefix(max(0, count - length)) }

  /// Whether it ends so.
  @inline(__always)
  func hasSuffix(_ ending: Ending) -> Bool {
    let count = count
    guard count >= ending.count, count <= Self.longest else { return false }
    let from = count - ending.count
    let shift = UInt64((from & 7) << 3)
    var tail = chunk(from >> 3) >> shift
    if shift > 0, from >> 3 < 3 { tail |= chunk((from >> 3) + 1) << (64 - shift) }
    return (tail ^ ending.bytes) & ending.mask == 0
  }

  /// Whether it begins so.
  @inline(__always)
  func hasPrefix(_ beginning: Ending) -> Bool {
    count >= beginning.count && (head ^ beginning.bytes) & beginning.mask == 0
  }

  /// Whether it holds a byte.
  func contains(_ byte: UInt8) -> Bool {
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    return Self.hasZero(head ^ pattern) || Self.hasZero(second ^ pattern) || Self.hasZero(third ^ pattern)
      || Self.hasZero((end ^ pattern) | ~Self.bytesOfEnd)
  }

  /// Whether one of the eight bytes is zero.
  ///
  /// - SeeAlso: Anderson, Bit Twiddling Hacks, "Determine if a word has a zero byte".
  @inline(__always)
  private static func hasZero(_ bytes: UInt64) -> Bool {
    (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080 != 0
  }

  /// Up to eight bytes that words end or begin with.
  struct Ending: Sendable, ExpressibleByStringLiteral {
    let bytes: UInt64, mask: UInt64
    let count: Int

    /// - Parameter ending: One to eight bytes; what is beyond is left out.
    init(_ ending: String) {
      self.init(WordText(ending.prefix(8)))
    }

    @inline(__always)
    init(stringLiteral ending: StaticString) {
      self.init(WordText(stringLiteral: ending))
    }

    @inline(__always)
    private init(_ word: WordText) {
      count = min(word.count, 8)
      bytes = word.head
      mask = count == 0 ? 0 : UInt64.max >> UInt64(64 - 8 * count)
    }
  }
}

extension WordText: ExpressibleByStringLiteral {
  /// A word written in code; of more than 31 bytes the rest is left out.
  @inline(__always)
  init(stringLiteral word: StaticString) {
    let count = min(word.utf8CodeUnitCount, Self.longest)
    var storage: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &storage) { bytes in
      bytes.copyMemory(from: UnsafeRawBufferPointer(start: word.utf8Start, count: count))
    }
    (head, second, third, end) = (
      UInt64(littleEndian: storage.0), UInt64(littleEndian: storage.1), UInt64(littleEndian: storage.2),
      UInt64(littleEndian: storage.3) | UInt64(count) << 56
    )
  }

  /// Whether it is one of a few words.
  @inline(__always)
  func isAny(_ first: WordText, _ second: WordText) -> Bool { self == first || self == second }

  /// Whether it is one of a few words.
  @inline(__always)
  func isAny(_ first: WordText, _ second: WordText, _ third: WordText) -> Bool {
    self == first || self == second || self == third
  }

  /// Whether it is one of a few words.
  @inline(__always)
  func isAny(_ first: WordText, _ second: WordText, _ third: WordText, _ fourth: WordText) -> Bool {
    isAny(first, second) || isAny(third, fourth)
  }

  /// Whether it is one of a few words.
  @inline(__always)
  func isAny(
    _ first: WordText, _ second: WordText, _ third: WordText, _ fourth: WordText, _ fifth: WordText, _ more: WordText...
  ) -> Bool {
    isAny(first, second) || isAny(third, fourth) || self == fifth || more.contains(self)
  }
}

/// What takes in the bytes of a folded word.
protocol LetterSink {
  /// The byte appended last, if any.
  var last: UInt8? { get }
  mutating func append(_ byte: UInt8)
}

extension WordText: LetterSink {}
extension [UInt8]: LetterSink {}
