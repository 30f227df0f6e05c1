/// The ways in which mail carries bytes in ASCII.
enum TransferDecoding {
  /// Quoted-printable: `=C3=B3` and soft line breaks; what is malformed stays as it is.
  ///
  /// - Parameter isHeader: Whether an underscore stands for a space (RFC 2047).
  /// - Returns: The bytes, and the way from them to offsets in `source`.
  static func quotedPrintable(
    _ source: [UInt8], _ range: Range<Int>, isHeader: Bool = false
  ) -> (bytes: [UInt8], map: PositionMap) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var map = PositionMap()
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, source[at] != UInt8(ascii: "="), !isHeader || source[at] != UInt8(ascii: "_") {
        at += 1
      }
      map.add(visible: bytes.count, original: start, length: at - start)
      bytes.append(contentsOf: source[start..<at])
      guard at < range.upperBound else { break }
      if source[at] == UInt8(ascii: "_") {
        map.add(visible: bytes.count, original: at, length: 1)
        bytes.append(0x20)
        at += 1
      } else if at + 2 < range.upperBound, let high = hex(source[at + 1]), let low = hex(source[at + 2]) {
        map.add(visible: bytes.count, original: at, count: 1, width: 1, originalWidth: 3)
        bytes.append(high << 4 | low)
        at += 3
      } else if let next = afterSoftBreak(source, at, range.upperBound) {
        at = next
      } else {
        map.add(visible: bytes.count, original: at, length: 1)
        bytes.append(source[at])
        at += 1
      }
    }
    return (bytes, map)
  }

  /// Where the next line starts when the `=` at `at` ends this one.
  private static func afterSoftBreak(_ source: [UInt8], _ at: Int, _ end: Int) -> Int? {
    var next = at + 1
    while next < end, source[next] == 0x20 || source[next] == 0x09 { next += 1 }
    guard next < end else { return end }
    if source[next] == 0x0D { return next + 1 < end && source[next + 1] == 0x0A ? next + 2 : next + 1 }
    return source[next] == 0x0A ? next + 1 : nil
  }

  /// Base64; other characters are skipped, and counted unless they are white space.
  static func base64(_ source: ArraySlice<UInt8>) -> (bytes: [UInt8], skipped: Int) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count / 4 * 3)
    var (bits, count, skipped): (UInt32, Int, Int) = (0, 0, 0)
    for byte in source {
      guard let value = sextet(byte) else {
        // Padding ends a group; a new one may follow where encoded texts were put together.
        if byte == UInt8(ascii: "=") { count = 0 } else if !ASCII.isSpace(byte) { skipped += 1 }
        continue
      }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count > 1 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(8 - 2 * count))) }
      if count == 4 { count = 0 }
    }
    return (bytes, skipped)
  }

  private static func sextet(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }

  static func hex(_ byte: UInt8) -> UInt8? {
    if ASCII.isDigit(byte) { return byte - 0x30 }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : nil
  }
}
