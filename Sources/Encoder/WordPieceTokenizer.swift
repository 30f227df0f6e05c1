/// Uncased BERT's tokenizer: text to word-piece ids.
///
/// Gives the ids of the reference implementation (Hugging Face `BertTokenizerFast`) for every string:
/// clean, isolate CJK, strip accents, lowercase, split at white space and punctuation, then match the longest
/// known piece from the left; a word of more than 100 scalars or with an unknown part is one `[UNK]`.
/// Like the reference it reads the literals `[CLS]`, `[SEP]`, `[MASK]`, `[PAD]`, `[UNK]` in a text as those pieces.
package struct WordPieceTokenizer: Sendable {
  private let characters: CharacterTable
  private let vocabulary: Vocabulary
  private let specials: [(text: [UInt8], id: UInt16)]

  package let cls, sep, unknown: UInt16

  static let longestWord = 100

  package init(_ weights: ModelWeights) throws(EncoderError) {
    let vocabulary = try Vocabulary(weights)
    var specials: [(text: [UInt8], id: UInt16)] = []
    for name in ["[CLS]", "[SEP]", "[UNK]", "[MASK]", "[PAD]"] {
      guard let id = vocabulary.id(of: name) else { throw .invalidSection("vocabulary") }
      specials.append((Array(name.utf8), id))
    }
    characters = try CharacterTable(weights)
    self.vocabulary = vocabulary
    self.specials = specials
    (cls, sep, unknown) = (specials[0].id, specials[1].id, specials[2].id)
  }

  /// The first `limit` pieces of a text, without `[CLS]` and `[SEP]`.
  ///
  /// - Complexity: O(*n*) in the bytes read; reading ends soon after the limit is reached.
  package func pieces(of text: String, limit: Int) -> [UInt16] {
    var text = text
    return text.withUTF8 { bytes in
      var run = Run(tokenizer: self, limit: limit)
      run.read(bytes)
      return run.ids
    }
  }

  /// One pass over one text.
  private struct Run {
    let tokenizer: WordPieceTokenizer
    let limit: Int
    var ids: [UInt16] = []
    var word: [UInt8] = []
    var ends: [Int] = []  // byte offset after each scalar of the word
    var scalars = 0

    init(tokenizer: WordPieceTokenizer, limit: Int) {
      self.tokenizer = tokenizer
      self.limit = limit
      ids.reserveCapacity(min(limit, 64))
      word.reserveCapacity(4 * longestWord)
      ends.reserveCapacity(longestWord)
    }

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
      var place = 0
      while place < bytes.count, ids.count < limit {
        if bytes[place] == UInt8(ascii: "["), let special = special(at: place, in: bytes) {
          endWord()
          if ids.count < limit { ids.append(special.id) }
          place += special.text.count
          continue
        }
        let (scalar, length) = decode(bytes, place)
        place += length
        tokenizer.characters.normalise(scalar) { scalar, kind in
          if kind != .word { endWord() }
          if kind == .space { return }
          add(scalar)
          if kind == .punctuation { endWord() }
        }
      }
      endWord()
    }

    private func special(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (text: [UInt8], id: UInt16)? {
      tokenizer.specials.first { bytes[place...].starts(with: $0.text) }
    }

    /// Decodes one scalar; Swift strings are always valid UTF-8.
    @inline(__always)
    private func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (scalar: UInt32, length: Int) {
      let first = UInt32(bytes[place])
      if first < 0x80 { return (first, 1) }
      func next(_ offset: Int) -> UInt32 { UInt32(bytes[place + offset] & 0x3F) }
      if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
      if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
      return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }

    @inline(__always)
    private mutating func add(_ scalar: UInt32) {
      scalars += 1
      guard scalars <= longestWord else { return }
      if scalar < 0x80 {
        word.append(UInt8(truncatingIfNeeded: scalar))
      } else if let valid = Unicode.Scalar(scalar) {
        word.append(contentsOf: UTF8.encode(valid) ?? UTF8.encodedReplacementCharacter)
      }
      ends.append(word.count)
    }

    private mutating func endWord() {
      guard scalars > 0 else { return }
      defer {
        word.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        scalars = 0
      }
      guard ids.count < limit else { return }
      let before = ids.count
      if scalars > longestWord || !split() {
        ids.removeSubrange(before...)
        ids.append(tokenizer.unknown)
      }
      if ids.count > limit { ids.removeSubrange(limit...) }
    }

    /// Appends the word's pieces, longest first from the left; false when some part is unknown.
    private mutating func split() -> Bool {
      let vocabulary = tokenizer.vocabulary
      return word.withUnsafeBufferPointer { word in
        var start = 0
        var first = 0
        while start < word.count {
          // One pass forward gives the hash of every prefix; the longest known one is the last that matches.
          var hash = Vocabulary.hash(start: start > 0)
          var place = start
          var found: UInt16?
          var end = start
          var next = first
          for index in first..<ends.count where ends[index] - start <= vocabulary.longestPiece {
            while place < ends[index] {
              hash = Vocabulary.hash(hash, adding: word[place])
              place += 1
            }
            if let id = vocabulary.id(of: word[start..<place], hash: hash, continuation: start > 0) {
              (found, end, next) = (id, place, index + 1)
            }
          }
          guard let found else { return false }
          ids.append(found)
          (start, first) = (end, next)
        }
        return true
      }
    }
  }
}
