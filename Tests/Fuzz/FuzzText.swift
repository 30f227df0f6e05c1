// Compiled into one module with the sources of TextAnalysis by fuzz-text.sh: no build of the package needs it.

/// Reads any bytes as a text in both languages and checks that every range lies inside it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = Array(UnsafeBufferPointer(start: start, count: count))
  for reader in FuzzReaders.all { reader.read(text) }
  return 0
}

/// The readers of one language, made once.
private struct FuzzReaders {
  static let all = Language.allCases.map(FuzzReaders.init)

  let statements: StatementReader
  let splitter: SentenceSplitter
  let tokenizer: Tokenizer
  let meaning: MeaningReader

  init(language: Language) {
    statements = StatementReader(language: language)
    splitter = SentenceSplitter(language: language)
    tokenizer = Tokenizer(language: language)
    meaning = MeaningReader(language: language)
  }

  func read(_ text: [UInt8]) {
    let whole = 0..<text.count
    let blocks = Block.plain(in: text)
    var end = 0
    for block in blocks {
      precondition(block.range.lowerBound >= end && block.range.upperBound <= text.count, "blocks overlap")
      end = block.range.upperBound
    }
    end = 0
    for sentence in splitter.sentences(in: text, blocks: blocks) {
      precondition(sentence.range.lowerBound >= end && sentence.range.upperBound <= text.count, "sentences overlap")
      precondition(sentence.range.count <= SentenceSplitter.longestSentence, "a sentence is too long")
      end = sentence.range.upperBound
      let tokens = tokenizer.tokens(in: text, range: sentence.range)
      precondition(tokens.allSatisfy { sentence.range.contains($0.range.lowerBound) }, "a token is outside")
      check(meaning.meaning(of: tokens[...]), inside: sentence.range)
    }
    for statement in statements.statements(in: text, blocks: blocks) {
      precondition(whole.contains(statement.range.lowerBound) && statement.range.upperBound <= text.count)
      for quantity in statement.quantities {
        precondition(quantity.range.lowerBound >= 0 && quantity.range.upperBound <= text.count)
      }
    }
    // Blocks as other readers hand them over: the whole text under every kind.
    for kind in [Block.Kind.heading, .quotation, .listItem] {
      _ = statements.statements(in: text, blocks: text.isEmpty ? [] : [Block(kind: kind, range: whole)])
    }
  }

  private func check(_ meaning: Meaning, inside range: Range<Int>) {
    for negation in meaning.negations {
      precondition(range.contains(negation.cue.lowerBound) && negation.scope.upperBound <= range.upperBound)
    }
    for direction in meaning.directions { precondition(direction.range.upperBound <= range.upperBound) }
    for quantifier in meaning.quantifiers { precondition(quantifier.range.upperBound <= range.upperBound) }
  }
}
