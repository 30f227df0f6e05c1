public import ClaimStore
public import TextAnalysis

/// Reads a draft back from a text that a person may have edited: its sentences, and the facts that their marks name.
///
/// A mark is a number in square brackets, `[2]` or `[^2]`, and stands behind the sentence that it vouches for; sentences
/// before it in the same paragraph that tell the same fact share it. The list at the end says which fact a number is, by the
/// fact's id in parentheses.
public struct DraftReader: Sendable {
  /// What a draft was made for, as far as the text or the user says.
  public struct Purpose: Sendable, Hashable {
    /// Id of the ``Channel``.
    public var channel: String?
    /// Id of the ``Audience``.
    public var audience: String?
    /// Language of the text.
    public var language: Language?
    /// Id of the contested claim that is answered.
    public var claim: String?

    /// A purpose; nil for what is not known.
    public init(channel: String? = nil, audience: String? = nil, language: Language? = nil, claim: String? = nil) {
      (self.channel, self.audience, self.language, self.claim) = (channel, audience, language, claim)
    }
  }

  private let tools: DraftTools

  /// A reader of drafts made with `store`.
  public init(_ store: ClaimStore) { tools = DraftTools(store) }

  /// Reads Markdown by its lines: its footnotes, which readers of visible text leave out, are what vouches for a sentence.
  ///
  /// - Throws: ``DraftingError/noSentences(_:)``.
  /// - Complexity: O(*n*) in the bytes.
  public func draft(name: String, markdown: [UInt8], purpose: Purpose) throws(DraftingError) -> Draft {
    var text: [UInt8] = []
    var blocks: [Block] = []
    func add(_ words: Substring, _ kind: Block.Kind) {
      let start = text.count
      text += words.replacing("\\", with: "").utf8
      blocks.append(Block(kind: kind, range: start..<text.count))
      text.append(0x0A)
    }
    // A line break inside a paragraph is a space; blank lines, headings and items end it.
    for line in String(decoding: markdown, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let words = line.drop { $0 == " " }
      switch words.first {
      case ">", "<", nil: continue
      case "#": add(words.drop { $0 == "#" || $0 == " " }, .heading)
      case "-", "*": if words.dropFirst().first == " " { add(words.dropFirst(2), .listItem) }
      default: add(words, .paragraph)
      }
    }
    return try draft(name: name, text: text, blocks: blocks, purpose: purpose)
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - name: Name of the file, for messages.
  ///   - text: The visible text.
  ///   - blocks: Its blocks.
  ///   - purpose: What the user says; the text's own last line fills in what is missing.
  /// - Throws: ``DraftingError/noSentences(_:)``.
  /// - Complexity: O(*n*) in the bytes.
  public func draft(name: String, text: [UInt8], blocks: [Block], purpose: Purpose) throws(DraftingError) -> Draft {
    var purpose = purpose
    var facts: [Int: String] = [:]
    var body: [(kind: Block.Kind, text: String)] = []
    for block in blocks {
      let words = Self.collapsed(text[block.range])
      if let (number, fact) = source(words) {
        facts[number] = fact
      } else if !fill(&purpose, from: words), !isFurniture(words) {
        body.append((block.kind, words))
      }
    }
    let language = purpose.language ?? Language.detected(in: text)
    let paragraphs = body.compactMap { paragraph($0.text, kind: $0.kind, facts: facts, language) }
    guard paragraphs.contains(where: { $0.kind != .heading }) else { throw .noSentences(name) }
    let claim = purpose.claim.flatMap(tools.store.claim)
    let lines = SourceLines(store: tools.store, book: tools.book, language: language)
    return Draft(
      kind: .answer, channel: purpose.channel ?? "", audience: purpose.audience ?? "", language: language,
      claim: claim?.id, narrative: claim?.narrative, concern: claim?.concern, topic: nil, verdict: claim?.verdict,
      paragraphs: paragraphs,
      sources: facts.sorted { $0.key < $1.key }.compactMap { tools.store.fact($0.value) }.map(lines.line), advice: nil)
  }

  private static func collapsed(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: What stands around the text

  /// A line of the list of sources: its number and the fact whose id stands in parentheses.
  private func source(_ text: String) -> (Int, String)? {
    guard let mark = Marks.first(in: text), mark.range.lowerBound == text.startIndex else { return nil }
    let words = text.split { $0 == "(" || $0 == ")" || $0 == " " }
    let fact = words.last { tools.store.fact(String($0)) != nil }
    return fact.flatMap { fact in mark.numbers.first.map { ($0, String(fact)) } }
  }

  /// The line that says what the draft was made for: `factcheck draft: channel=reply audience=general lang=en`.
  private func fill(_ purpose: inout Purpose, from text: String) -> Bool {
    guard text.hasPrefix(Draft.marker) else { return false }
    for pair in text.dropFirst(Draft.marker.count).split(separator: " ") {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "channel": purpose.channel = purpose.channel ?? parts[1]
      case "audience": purpose.audience = purpose.audience ?? parts[1]
      case "lang": purpose.language = purpose.language ?? Language(rawValue: parts[1])
      case "claim": purpose.claim = purpose.claim ?? parts[1]
      default: break
      }
    }
    return true
  }

  private func isFurniture(_ text: String) -> Bool {
    Language.allCases.contains { language in
      text == tools.book.heading("sources", language)
        || text.hasPrefix(tools.book.heading("advice", language) + ":")
    }
  }

  // MARK: Sentences

  private func paragraph(_ text: String, kind: Block.Kind, facts: [Int: String], _ language: Language)
    -> Draft.Paragraph?
  {
    let (clean, marks) = Marks.removed(from: text)
    let bytes = Array(clean.utf8)
    let found = tools.splitter(language).sentences(in: bytes, blocks: [Block(kind: kind, range: 0..<bytes.count)])
    guard !found.isEmpty else { return nil }
    var cited = [[String]](repeating: [], count: found.count)
    for mark in marks {
      let place = found.lastIndex { $0.range.lowerBound < mark.offset } ?? 0
      cited[place] += mark.numbers.map { facts[$0] ?? "[\($0)]" }
    }
    var sentences: [Draft.Sentence] = []
    for (place, sentence) in found.enumerated() {
      let words = String(decoding: bytes[sentence.range], as: UTF8.self)
      let own =
        cited[place].isEmpty ? shared(words, with: cited[place...].first { !$0.isEmpty }, language) : cited[place]
      sentences.append(Draft.Sentence(words, step: step(words, own, language), facts: own))
    }
    return Draft.Paragraph(kind: Self.kind(kind, sentences), sentences: sentences)
  }

  private static func kind(_ kind: Block.Kind, _ sentences: [Draft.Sentence]) -> Draft.Paragraph.Kind {
    switch kind {
    case .heading: sentences.first?.step == .question ? .headline : .heading
    case .listItem: .item
    case .paragraph, .quotation: .text
    }
  }

  /// The facts of the next mark that a sentence before it tells too.
  private func shared(_ sentence: String, with next: [String]?, _ language: Language) -> [String] {
    guard let next, !tools.known.contains(sentence, language) else { return [] }
    let own = Stems.of(sentence, language)
    return next.filter { id in
      guard let fact = tools.store.fact(id) else { return false }
      let forms = Stems.of(
        ([fact.statement] + fact.tellings).map { $0[language] }.joined(separator: " ") + " " + fact.quote, language)
      return own.intersection(forms).count * 2 >= own.count
    }
  }

  private func step(_ sentence: String, _ facts: [String], _ language: Language) -> Step {
    if tools.known.isAcknowledgement(sentence, language) { return .acknowledgement }
    if tools.store.contents.concerns.contains(where: { $0.question[language] == sentence }) { return .question }
    let greetings = tools.book.all("greetings.letter", language)
    if greetings.contains(sentence) || greetings.contains(sentence + ",") { return .greeting }
    return facts.isEmpty && tools.known.contains(sentence, language) ? .closing : .fact
  }
}

extension Draft {
  /// What opens the line that says what a draft was made for.
  public static let marker = "factcheck draft:"

  /// The line that says what the draft was made for, so that it can be checked again after it was edited.
  public var markerLine: String {
    let claim = claim.map { " claim=\($0)" } ?? ""
    return "\(Self.marker) channel=\(channel) audience=\(audience) lang=\(language.rawValue)\(claim)"
  }
}

/// Marks that name sources: `[1]`, `[^2]`, `[1, 3]`.
enum Marks {
  struct Mark {
    let range: Range<String.Index>
    let numbers: [Int]
  }

  /// The first mark of a text.
  static func first(in text: String) -> Mark? { next(in: text, from: text.startIndex) }

  /// The text without its marks, and where they stood in it, as UTF-8 offsets.
  static func removed(from text: String) -> (text: String, marks: [(offset: Int, numbers: [Int])]) {
    var clean = ""
    var marks: [(Int, [Int])] = []
    var at = text.startIndex
    while let mark = next(in: text, from: at) {
      clean += text[at..<mark.range.lowerBound]
      while clean.hasSuffix(" ") { clean.removeLast() }
      marks.append((clean.utf8.count, mark.numbers))
      at = mark.range.upperBound
    }
    clean += text[at...]
    return (clean, marks)
  }

  private static func next(in text: String, from start: String.Index) -> Mark? {
    var at = start
    while let open = text[at...].firstIndex(of: "[") {
      guard let close = text[open...].firstIndex(of: "]") else { return nil }
      let inside = text[text.index(after: open)..<close]
      let numbers = inside.split { $0 == "," || $0 == " " || $0 == "^" }.map { Int($0) }
      if !numbers.isEmpty, inside.utf8.count < 40, numbers.allSatisfy({ $0 != nil }) {
        return Mark(range: open..<text.index(after: close), numbers: numbers.compactMap { $0 })
      }
      at = text.index(after: open)
    }
    return nil
  }
}
