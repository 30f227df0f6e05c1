/// What styles hide, as far as newsletter tools use it to hide text.
enum HTMLStyle {
  /// Whether declarations hide an element and all in it.
  static func hides(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    forEachDeclaration(bytes, range) { name, value in
      switch name {
      case "display": value.hasPrefix("none")
      case "visibility": value.hasPrefix("hidden")
      case "mso-hide": value.hasPrefix("all")
      case "opacity", "max-height": isZero(value)
      default: false
      }
    }
  }

  /// Whether declarations set letters of no height (true), of another size (false), or none (nil).
  static func isTiny(_ bytes: [UInt8], _ range: Range<Int>) -> Bool? {
    var result: Bool?
    _ = forEachDeclaration(bytes, range) { name, value in
      if name == "font-size" { result = isZero(value) }
      return false
    }
    return result
  }

  /// Classes and ids that a style sheet hides for every reader: simple selectors outside of `@` rules only.
  static func hiddenSelectors(_ bytes: [UInt8], _ range: Range<Int>) -> Set<String> {
    var result: Set<String> = []
    var depth = 0
    var start = range.lowerBound
    var selector: Range<Int>?
    for at in range {
      switch bytes[at] {
      case UInt8(ascii: "{"):
        if depth == 0 { selector = start..<at }
        depth += 1
        start = at + 1
      case UInt8(ascii: "}"):
        depth = max(0, depth - 1)
        if depth == 0, let names = selector, hides(bytes, start..<at) { result.formUnion(simple(bytes, names)) }
        start = at + 1
      case UInt8(ascii: ";") where depth == 0: start = at + 1
      default: break
      }
    }
    return result
  }

  /// `.name` and `#name` of a list of selectors; an `@` rule has none.
  private static func simple(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
    String(decoding: bytes[range], as: UTF8.self).split(separator: ",").compactMap { part in
      let name = part.split(whereSeparator: \.isWhitespace)
      guard name.count == 1, let word = name.first, word.hasPrefix(".") || word.hasPrefix("#") else { return nil }
      return word.dropFirst().contains { ".#:[>+~".contains($0) } ? nil : String(word)
    }
  }

  /// Calls `body` with name and value of each declaration, in lower case and without white space, until one gives true.
  private static func forEachDeclaration(
    _ bytes: [UInt8], _ range: Range<Int>, _ body: (_ name: String, _ value: String) -> Bool
  ) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) ?? range.upperBound
      if isInteresting(bytes, start, end), let colon = bytes[start..<end].firstIndex(of: UInt8(ascii: ":")) {
        let name = compact(bytes[start..<colon])
        if body(name, compact(bytes[colon + 1..<end].prefix(40))) { return true }
      }
      start = end + 1
    }
    return false
  }

  /// A quick look at the first letter: most declarations are colours and widths.
  private static func isInteresting(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, ASCII.isSpace(bytes[at]) { at += 1 }
    for name in ["display", "visibility", "mso-hide", "opacity", "max-height", "font-size"] as [StaticString]
    where ASCII.matches(name, bytes, at: at, end: end) { return true }
    return false
  }

  private static func compact(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.filter { !ASCII.isSpace($0) }.map(ASCII.lowercased), as: UTF8.self)
  }

  /// `0`, `0px`, `0.0%`; not `0.9em`.
  private static func isZero(_ value: String) -> Bool {
    let number = value.prefix { $0.isNumber || $0 == "." }
    return !number.isEmpty && number.allSatisfy { $0 == "0" || $0 == "." }
  }
}
