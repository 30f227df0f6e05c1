/// A value that can stand in a compiled store.
///
/// The compiled form is one run of valid UTF-8, so that it can travel inside a program as a string literal and be read in
/// place: numbers are written with the letters `a` to `p` (four bits that go on) and `A` to `P` (the last four bits), texts
/// as their length and their bytes.
package protocol Packable {
  init(from pack: inout PackReader) throws(PackError)
  func write(to pack: inout PackWriter)
}

/// Why a compiled store cannot be read.
package struct PackError: Error, CustomStringConvertible {
  package let description: String

  package init(description: String) { self.description = description }
}

/// Writes values one after the other.
package struct PackWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func add(_ value: some Packable) { value.write(to: &self) }

  mutating func number(_ value: Int) {
    var digits: [UInt8] = []
    var rest = UInt(bitPattern: value)
    repeat {
      digits.append(UInt8(rest & 15))
      rest >>= 4
    } while rest > 0
    for digit in digits.dropFirst().reversed() { bytes.append(UInt8(ascii: "a") + digit) }
    bytes.append(UInt8(ascii: "A") + digits[0])
  }

  /// Appends ASCII characters as they stand.
  package mutating func append(_ characters: [UInt8]) { bytes += characters }

  mutating func text(_ value: some Collection<UInt8>) {
    number(value.count)
    bytes.append(contentsOf: value)
  }
}

/// Reads values in the order they were written.
package struct PackReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isLasting: Bool
  private var position = 0

  /// - Parameters:
  ///   - bytes: Stays valid as long as the reader is used.
  ///   - isLasting: Whether it stays valid as long as the program runs, so that nothing need be copied.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, isLasting: Bool = false) {
    (self.bytes, self.isLasting) = (bytes, isLasting)
  }

  package mutating func next<Value: Packable>() throws(PackError) -> Value { try Value(from: &self) }

  /// The next number.
  package mutating func number() throws(PackError) -> Int {
    var value: UInt = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte &- UInt8(ascii: "A") < 16 { return Int(bitPattern: value << 4 | UInt(byte - UInt8(ascii: "A"))) }
      guard byte &- UInt8(ascii: "a") < 16, value >> 60 == 0 else { break }
      value = value << 4 | UInt(byte - UInt8(ascii: "a"))
    }
    throw PackError(description: "byte \(position) is no number")
  }

  mutating func text() throws(PackError) -> UnsafeBufferPointer<UInt8> { try lent(number()) }

  /// The next bytes, one at least, to be read in place.
  package mutating func memory(_ length: Int) throws(PackError) -> PackMemory {
    let bytes = try lent(length)
    guard isLasting, let start = bytes.baseAddress else { return PackMemory(copying: bytes) }
    return PackMemory(lasting: start)
  }

  private mutating func lent(_ length: Int) throws(PackError) -> UnsafeBufferPointer<UInt8> {
    guard length >= 0, length <= bytes.count - position else {
      throw PackError(description: "it ends inside a text at byte \(position)")
    }
    defer { position += length }
    return UnsafeBufferPointer(rebasing: bytes[position..<position + length])
  }

  /// A count of things that follow, each at least one byte long.
  package mutating func count() throws(PackError) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - position else {
      throw PackError(description: "a list is longer than the file at byte \(position)")
    }
    return count
  }
}

extension Int: Packable {
  package init(from pack: inout PackReader) throws(PackError) { self = try pack.number() }
  package func write(to pack: inout PackWriter) { pack.number(self) }
}

extension String: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self = String(decoding: try pack.text(), as: UTF8.self)
  }
  package func write(to pack: inout PackWriter) { pack.text(Array(utf8)) }
}

extension Double: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    let text: String = try pack.next()
    guard let value = Double(text) else { throw PackError(description: "'\(text)' is no number") }
    self = value
  }
  package func write(to pack: inout PackWriter) { pack.add(description) }
}

extension Optional: Packable where Wrapped: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    // `Wrapped(from:)`, not `next()`: that would be inferred to read another optional.
    self = try pack.number() == 0 ? nil : try Wrapped(from: &pack)
  }
  package func write(to pack: inout PackWriter) {
    pack.number(self == nil ? 0 : 1)
    if let self { pack.add(self) }
  }
}

extension Array: Packable where Element: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    let count = try pack.count()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try pack.next()) }
  }
  package func write(to pack: inout PackWriter) {
    pack.number(count)
    for element in self { pack.add(element) }
  }
}

extension Range<Int>: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    let lower = try pack.number()
    let length = try pack.number()
    guard lower >= 0, length >= 0, lower <= Int.max - length else {
      throw PackError(description: "a range runs backwards")
    }
    self = lower..<lower + length
  }
  package func write(to pack: inout PackWriter) {
    pack.number(lowerBound)
    pack.number(count)
  }
}

extension PackWriter {
  /// Writes a choice as its position among all cases.
  mutating func add<Choice: CaseIterable & Equatable>(choice: Choice) {
    var position = 0
    for candidate in Choice.allCases {
      if candidate == choice { break }
      position += 1
    }
    number(position)
  }
}

extension PackWriter {
  /// Writes a choice that may be missing.
  mutating func add<Choice: CaseIterable & Equatable>(optionalChoice: Choice?) {
    number(optionalChoice == nil ? 0 : 1)
    if let optionalChoice { add(choice: optionalChoice) }
  }
}

extension PackReader {
  mutating func optionalChoice<Choice: CaseIterable>() throws(PackError) -> Choice? {
    try number() == 0 ? nil : try choice()
  }

  mutating func choice<Choice: CaseIterable>() throws(PackError) -> Choice {
    let position = try number()
    let cases = Array(Choice.allCases)
    guard cases.indices.contains(position) else { throw PackError(description: "\(position) is no \(Choice.self)") }
    return cases[position]
  }
}
