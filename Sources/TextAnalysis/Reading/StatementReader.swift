/// Reads the statements of a text: clauses with framing, polarity and figures.
public struct StatementReader: Sendable {
  private let language: Language
  private let splitter: SentenceSplitter
  private let conditions: TruthConditionReader
  private let tokenizer: Tokenizer
  private let framing: FramingReader

  /// - Parameters:
  ///   - language: Language of the texts.
  ///   - gazetteer: Names of places, groups and organisations to look for, in that language.
  public init(language: Language, gazetteer: Gazetteer? = nil) {
    self.language = language
    splitter = SentenceSplitter(language: language)
    conditions = TruthConditionReader(language: language, gazetteer: gazetteer)
    tokenizer = Tokenizer(language: language)
    framing = FramingReader(language: language)
  }

  /// The statements of `blocks`, in order; every sentence gives at least one.
  ///
  /// - Complexity: O(*n*) in the bytes of the blocks.
  public func statements(in text: [UInt8], blocks: [Block]) -> [Statement] {
    var statements: [Statement] = []
    var context = FramingReader.Context()
    context.isTranscript = isTranscript(text, blocks)
    var sentences = splitter.sentences(in: text, blocks: blocks)[...]
    for block in blocks {
      var opensBlock = true
      while let passage = nextPassage(of: block, from: &sentences, in: text) {
        append(passage, opensBlock: opensBlock, to: &statements, context: &context)
        opensBlock = false
      }
    }
    return statements
  }

  /// Reads a single wording, such as a paraphrase of the store, as one asserted statement.
  public func wording(_ text: String) -> Statement {
    let bytes = Array(text.utf8)
    let whole = 0..<bytes.count
    return statement(
      whole, sentence: whole, block: .paragraph, conditions: conditions.conditions(in: bytes, range: whole))
  }

  private func statement(
    _ range: Range<Int>, sentence: Range<Int>, block: Block.Kind, conditions: TruthConditions
  ) -> Statement {
    Statement(
      range: range, sentence: sentence, block: block, language: language, framing: .asserted, speaker: nil, cue: nil,
      isNegated: conditions.meaning.isNegated, conditions: conditions)
  }

  // MARK: Passages

  /// The sentences of `block` at the head of `sentences`, as many as one passage holds.
  private func nextPassage(of block: Block, from sentences: inout ArraySlice<Sentence>, in text: [UInt8]) -> Passage? {
    guard let first = sentences.first, first.range.lowerBound < block.range.upperBound else { return nil }
    let limit = min(block.range.upperBound, first.range.lowerBound + Passage.longest)
    let end = sentences.dropFirst().firstIndex { $0.range.upperBound > limit } ?? sentences.endIndex
    let own = Array(sentences[..<end])
    sentences = sentences[end...]
    return Passage(sentences: own, block: block.kind, text: text, tokenizer: tokenizer, book: framing.book)
  }

  private func append(
    _ passage: Passage, opensBlock: Bool, to statements: inout [Statement], context: inout FramingReader.Context
  ) {
    let (clauses, changes) = framing.read(passage, count: statements.count, opensBlock: opensBlock, context: &context)
    for change in changes {
      for index in change.statements where statements[index].framing == change.from {
        statements[index].framing = change.framing
        statements[index].cue = change.cue
      }
    }
    for clause in clauses {
      let sentence = passage.sentences[clause.sentence].range
      var statement = statement(
        clause.isWhole ? sentence : passage.bytes(clause.range), sentence: sentence, block: passage.block,
        conditions: conditions.conditions(of: passage.tokens[clause.range], in: passage.text))
      statement.framing = clause.framing
      statement.speaker = clause.speaker ?? passage.sentences[clause.sentence].speaker
      statement.cue = clause.cue
      if clause.isDenial { statement.isNegated = false }
      statements.append(statement)
    }
  }

  // MARK: Transcripts

  /// Blocks that open with the name of a speaker make a transcript from this number on.
  private static let fewestSpeakers = 3
  private static let headLength = 80

  private func isTranscript(_ text: [UInt8], _ blocks: [Block]) -> Bool {
    var found = 0
    for block in blocks where found < Self.fewestSpeakers {
      var end = min(block.range.upperBound, block.range.lowerBound + Self.headLength)
      while end < block.range.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
      let head = block.range.lowerBound..<end
      guard text[head].contains(UInt8(ascii: ":")) else { continue }
      let tokens = tokenizer.tokens(in: text, range: head)
      if BlockLabel.opensWithSpeaker(tokens, framing.book.hits(in: tokens)) { found += 1 }
    }
    return found >= Self.fewestSpeakers
  }
}
