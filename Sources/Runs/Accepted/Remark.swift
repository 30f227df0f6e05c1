package import Documents
import Foundation

/// A comment of the author that speaks to this program: `factcheck-…`.
struct Remark: Sendable, Hashable {
  /// What stands in the comment, from `factcheck-` on.
  let text: String
  /// Bytes of the document, comment marks included.
  let range: Range<Int>

  static let mark = "factcheck-"
}

/// How a document format writes comments.
package enum CommentSyntax: Sendable, Hashable {
  /// `<!-- … -->`, in Markdown outside fenced code only.
  case markup, markdown
  /// A line that starts with `#`.
  case hash
  /// A block that starts with `NOTE`, as in web subtitles.
  case note
  /// A header line `X-Factcheck-Disable: …` of an e-mail; and markup in its HTML.
  case mail

  /// The syntax of a format; nil where comments cannot be written or are not read.
  package init?(_ format: Document.Format) {
    switch format.rawValue {
    case "text": self = .hash
    case "markdown": self = .markdown
    case "html": self = .markup
    case "email": self = .mail
    case "vtt": self = .note
    default: return nil
    }
  }

  /// The remarks of a document in order; at most ``limit``.
  /// - Complexity: O(*n*) in the bytes; nearly nothing where `factcheck-` does not occur.
  func remarks(in bytes: [UInt8]) -> [Remark] {
    let needles = self == .mail ? [Remark.mark, "X-Factcheck-", "x-factcheck-"] : [Remark.mark]
    guard needles.contains(where: { bytes.firstOffset(of: $0, from: 0) != nil }) else { return [] }
    return Array(allRemarks(in: bytes).prefix(Self.limit))
  }

  /// More remarks than this in one document are no work of people.
  static let limit = 1_000

  private func allRemarks(in bytes: [UInt8]) -> [Remark] {
    switch self {
    case .markup: return Self.comments(in: bytes, without: [])
    case .markdown: return Self.comments(in: bytes, without: Self.fences(in: bytes))
    case .hash: return Self.lines(in: bytes, opening: "#")
    case .note: return Self.lines(in: bytes, opening: "NOTE")
    case .mail: return Self.headers(in: bytes) + Self.comments(in: bytes, without: [])
    }
  }

  // MARK: Finding comments

  private static func comments(in bytes: [UInt8], without hidden: [Range<Int>]) -> [Remark] {
    var remarks: [Remark] = []
    var at = 0
    while remarks.count < limit, let start = bytes.firstOffset(of: "<!--", from: at),
      let end = bytes.firstOffset(of: "-->", from: start + 4)
    {
      at = end + 3
      guard let text = remark(bytes[start + 4..<end]), !hidden.holds(start) else { continue }
      remarks.append(Remark(text: text, range: start..<at))
    }
    return remarks
  }

  private static func lines(in bytes: [UInt8], opening: String) -> [Remark] {
    let remarks = bytes.lines.lazy.compactMap { line -> Remark? in
      let content = bytes[line].drop { $0 == 0x20 || $0 == 0x09 }
      guard content.starts(with: opening.utf8), let text = remark(content.dropFirst(opening.utf8.count)) else {
        return nil
      }
      return Remark(text: text, range: line)
    }
    return Array(remarks.prefix(limit))
  }

  /// Header lines of a mail; the headers end at the first empty line.
  private static func headers(in bytes: [UInt8]) -> [Remark] {
    var remarks: [Remark] = []
    for line in bytes.lines {
      let text = String(decoding: bytes[line], as: UTF8.self)
      let content = text.split(whereSeparator: \.isWhitespace)
      guard let name = content.first?.lowercased() else { break }
      guard name == "x-factcheck-disable:" else { continue }
      // A mail has no lines that stay where they are: the header speaks for all of it.
      let reason = content.dropFirst().joined(separator: " ")
      remarks.append(Remark(text: "factcheck-disable: " + reason, range: line))
    }
    return remarks
  }

  /// The text of a comment that speaks to this program, white-space runs as one space.
  private static func remark(_ content: ArraySlice<UInt8>) -> String? {
    let content = content.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard content.starts(with: Remark.mark.utf8) else { return nil }
    return String(decoding: content, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Fenced code of a Markdown text: what stands there is an example.
  private static func fences(in bytes: [UInt8]) -> [Range<Int>] {
    var fences: [Range<Int>] = []
    var open: (start: Int, mark: ArraySlice<UInt8>)?
    for line in bytes.lines {
      let content = bytes[line].drop { $0 == 0x20 }
      if let (start, mark) = open {
        guard content.starts(with: mark) else { continue }
        fences.append(start..<line.upperBound)
        open = nil
      } else if content.starts(with: "```".utf8) || content.starts(with: "~~~".utf8) {
        open = (line.lowerBound, content.prefix(3))
      }
    }
    return fences + (open.map { [$0.start..<bytes.count] } ?? [])
  }
}

extension [Range<Int>] {
  /// Whether one of these ranges, in ascending order and apart from each other, holds an offset.
  /// - Complexity: O(log *n*).
  func holds(_ offset: Int) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(offset)
  }
}

extension [UInt8] {
  /// Ranges of the lines, without their breaks.
  var lines: [Range<Int>] {
    split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      line.startIndex..<(line.last == UInt8(ascii: "\r") ? line.endIndex - 1 : line.endIndex)
    }
  }

  /// Where `text`, some bytes long, first stands at or after `start`.
  /// - Complexity: O(*n* · *m*) at worst, in practice the speed of `memchr`.
  func firstOffset(of text: String, from start: Int) -> Int? {
    Array(text.utf8).withUnsafeBytes { needle in
      withUnsafeBytes { ByteSearch.offset(of: needle, in: $0, from: start) }
    }
  }
}

/// Search for a few bytes in many.
enum ByteSearch {
  static func offset(of needle: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard let first = needle.first, let text = needle.baseAddress, let base = bytes.baseAddress else { return nil }
    var at = start
    while at + needle.count <= bytes.count {
      let room = bytes.count - needle.count - at + 1
      guard let found = memchr(base + at, Int32(first), room) else { return nil }
      at = UnsafeRawPointer(found) - base
      if memcmp(base + at, text, needle.count) == 0 { return at }
      at += 1
    }
    return nil
  }
}
