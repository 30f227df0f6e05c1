import TextAnalysis
import Yams

/// Reads a readable edition: front matter between `---` lines, then paragraphs, each under a comment with its bytes.
///
/// A paragraph stands under a line `<!-- 12: bytes 1034..<2210 -->`: its number and its UTF-8 byte range in the seed.
struct SourceReader {
  let seeds: [StoreFiles.File]
  let problems: ProblemList

  func source(_ file: StoreFiles.File) -> Source? {
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
      problems.add(
        .unexpected(found: "no front matter", expected: "a first line '---', keys, and a line '---'"),
        at: Location(file: file.path, line: 1))
      return nil
    }
    // An empty first line keeps the parser's line numbers equal to the file's.
    let front = "\n" + lines[1..<end].joined(separator: "\n")
    guard let node = StoreYAML.parse(front, path: file.path, problems: problems),
      let entry = YAMLEntry(node, type: "source", file: file.path, problems: problems)
    else { return nil }
    return entry.reading { source($0, body: lines[(end + 1)...], path: file.path) }
  }

  private func source(_ entry: YAMLEntry, body: ArraySlice<Substring>, path: String) -> Source? {
    let seedName = entry.required("seed")
    let seed = seeds.first { $0.path.hasSuffix("/" + seedName) || $0.path == seedName }
    if seed == nil, !seedName.isEmpty {
      problems.add(.unknownID(seedName, of: "seed file", nearest: nil), at: entry.location)
    }
    let title = attested("title", entry)
    return Source(
      id: entry.required("id"), title: title ?? Source.Attested(value: "", basis: .editors, note: nil),
      publisher: attested("publisher", entry), date: attested("date", entry),
      language: entry.choice("language", default: .english),
      languageBasis: entry.choice("language_basis", ifMissing: .editors), caveats: entry.localizedList("caveats"),
      sha256: entry.required("sha256"), seed: seedName, text: String(decoding: seed?.bytes ?? [], as: UTF8.self),
      paragraphs: paragraphs(body, seed: seed?.bytes ?? [], path: path), location: entry.location)
  }

  private func attested(_ key: String, _ entry: YAMLEntry) -> Source.Attested? {
    let note = entry.optional(key + "_note")
    guard let value = entry.optional(key) else {
      if key == "title" { problems.add(.missingKey(key, in: entry.name), at: entry.location) }
      _ = entry.optional(key + "_basis")
      return nil
    }
    return Source.Attested(value: value, basis: entry.choice(key + "_basis", default: .editors), note: note)
  }

  private func paragraphs(_ lines: ArraySlice<Substring>, seed: [UInt8], path: String) -> [Source.Paragraph] {
    lines.indices.compactMap { index in
      guard lines[index].hasPrefix("<!-- ") else { return nil }
      defer { checkWords(after: index, lines: lines, seed: seed, path: path) }
      guard let paragraph = Self.mark(lines[index]) else {
        problems.add(
          .unexpected(found: "'\(lines[index])'", expected: "a paragraph mark such as <!-- 12: bytes 1034..<2210 -->"),
          at: Location(file: path, line: index + 1))
        return nil
      }
      return paragraph
    }
  }

  /// The words under a mark are the words of its bytes; marks of headings and lists may differ.
  private func checkWords(after index: Int, lines: ArraySlice<Substring>, seed: [UInt8], path: String) {
    guard let paragraph = Self.mark(lines[index]), index + 1 < lines.endIndex else { return }
    let shown = Array(lines[index + 1].utf8)
    let range = paragraph.range.clamped(to: 0..<seed.count)
    guard
      range != paragraph.range
        || !Words(of: seed, in: range).lazy.map(\.folded)
          .elementsEqual(Words(of: shown, in: 0..<shown.count).lazy.map(\.folded))
    else { return }
    problems.add(
      .unexpected(
        found: "other words than bytes \(paragraph.range.lowerBound)..<\(paragraph.range.upperBound) of the seed hold",
        expected: "the words of the document"), at: Location(file: path, line: index + 2))
  }

  private static func mark(_ line: Substring) -> Source.Paragraph? {
    let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
    guard line.hasSuffix(" -->"), line.contains(": bytes "), line.contains("..<"), numbers.count == 3,
      numbers[1] < numbers[2]
    else { return nil }
    return Source.Paragraph(number: numbers[0], range: numbers[1]..<numbers[2])
  }
}
