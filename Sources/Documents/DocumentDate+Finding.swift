extension Document {
  /// The date of the document: from its front matter, its mail headers or its name, in this order; nil when none is given.
  /// - Complexity: O(1): reads at most the first 64 KB.
  public var date: DocumentDate? { DocumentDate.find(name: name, bytes: original) }
}

extension DocumentDate {
  /// Front matter and mail headers longer than this are not read.
  private static let longestHead = 65_536

  /// The date that a file gives itself.
  ///
  /// - Parameters:
  ///   - name: Path of the file; only its last component is read.
  ///   - bytes: The file.
  /// - Complexity: O(1): reads at most the first 64 KB.
  public static func find(name: String, bytes: [UInt8]) -> DocumentDate? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[start...].prefix(longestHead)
    let lines = head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .lazy.map { line in line.last == UInt8(ascii: "\r") ? line.dropLast() : line }
    return frontMatter(lines) ?? header(lines) ?? fileName(name)
  }

  private typealias Line = ArraySlice<UInt8>

  // MARK: Front matter

  private static func frontMatter(_ lines: some Sequence<Line>) -> DocumentDate? {
    var lines = lines.makeIterator()
    guard lines.next()?.elementsEqual("---".utf8) == true else { return nil }
    while let line = lines.next(), !line.elementsEqual("---".utf8), !line.elementsEqual("...".utf8) {
      guard let value = value(of: "date", in: line) else { continue }
      return DocumentDate(iso: value.drop { $0 == "\"" || $0 == "'" }, basis: .frontMatter)
    }
    return nil
  }

  /// The text behind `key:`, without the space before it, or nil when the line has another key.
  private static func value(of key: String, in line: Line) -> Substring? {
    guard line.count > key.utf8.count, line[line.startIndex + key.utf8.count] == UInt8(ascii: ":"),
      zip(line, key.utf8).allSatisfy({ $0 | 0x20 == $1 })
    else { return nil }
    let text = String(decoding: line.dropFirst(key.utf8.count + 1).prefix(200), as: UTF8.self)
    return text.drop { $0 == " " || $0 == "\t" }
  }

  // MARK: Mail

  /// The `Date` among the header lines that open a mail: at least two, all of them `Name: value` or folded.
  private static func header(_ lines: some Sequence<Line>) -> DocumentDate? {
    var found: Substring?
    var count = 0
    for line in lines {
      guard let first = line.first else { break }
      if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t"), count > 0 { continue }
      guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { return nil }
      count += 1
      found = found ?? value(of: "date", in: line)
    }
    return count > 1 ? found.flatMap(mailDate) : nil
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// Reads `Sat, 5 Apr 2025 09:00:00 +0200` (RFC 5322, two-digit years included).
  private static func mailDate(_ text: Substring) -> DocumentDate? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "\t" }
    for index in words.indices.dropLast(2) {
      guard let day = Int(words[index]), let year = Int(words[index + 2]), year >= 0,
        let month = months.firstIndex(of: words[index + 1].prefix(3).lowercased())
      else { continue }
      let full = words[index + 2].utf8.count > 2 ? year : year < 50 ? 2000 + year : 1900 + year
      return DocumentDate(year: full, month: month + 1, day: day, basis: .header)
    }
    return nil
  }

  // MARK: File names

  /// The first of `2025-04-05`, `2025_04_05`, `2025.04.05`, `20250405`, `2025-04` in the last component of a path, from
  /// 1900 to 2199 and with no other digit beside it.
  private static func fileName(_ path: String) -> DocumentDate? {
    let name = Array(path.utf8.suffix(4_096).split(separator: UInt8(ascii: "/")).last ?? [])
    for start in name.indices where isDigit(name[start]) && (start == 0 || !isDigit(name[start - 1])) {
      if let date = fileName(name, at: start) { return date }
    }
    return nil
  }

  private static func fileName(_ name: [UInt8], at start: Int) -> DocumentDate? {
    let digits = name[start...].prefix(while: isDigit).count
    guard digits == 4 || digits == 8, let year = number(name, start, 4), 1900...2199 ~= year else { return nil }
    func ends(_ at: Int) -> Bool { at == name.count || !isDigit(name[at]) }
    if digits == 8 {
      return DocumentDate(
        year: year, month: number(name, start + 4, 2), day: number(name, start + 6, 2), basis: .fileName)
    }
    guard start + 4 < name.count, "-_.".utf8.contains(name[start + 4]), let month = number(name, start + 5, 2) else {
      return nil
    }
    let separator = name[start + 4]
    if start + 7 < name.count, name[start + 7] == separator, let day = number(name, start + 8, 2), ends(start + 10) {
      return DocumentDate(year: year, month: month, day: day, basis: .fileName)
    }
    let goesOn = start + 8 < name.count && name[start + 7] == separator && isDigit(name[start + 8])
    return ends(start + 7) && !goesOn && separator != UInt8(ascii: ".")
      ? DocumentDate(year: year, month: month, day: nil, basis: .fileName) : nil
  }
}
