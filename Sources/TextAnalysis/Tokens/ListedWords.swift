extension StringProtocol {
  /// The words of a list separated by white space.
  ///
  /// Splits bytes, since the lists are long, are read at every start, and hold no other white space.
  /// - Complexity: O(*n*) in the bytes.
  var listedWords: [String] { listed.map { String(decoding: $0, as: UTF8.self) } }

  /// The same, held in place.
  var listedTexts: [WordText] { listed.map { WordText(bytes: $0) } }

  private var listed: [UTF8View.SubSequence] {
    utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D })
  }
}
