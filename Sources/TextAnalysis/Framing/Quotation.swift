/// A stretch between quotation marks, within one block.
struct Quotation: Sendable, Hashable {
  /// Index of the opening mark.
  let open: Int
  /// Index of the closing mark, or of the first token after the text read when nothing closes it.
  let close: Int

  /// The tokens between the marks.
  var content: Range<Int> { open + 1..<max(open + 1, close) }

  /// The quotations of `tokens`, in order, none inside another.
  ///
  /// A mark that opens while a quotation is open starts a new one: at the head of a paragraph it continues the speech, and
  /// depth need not be kept. Single marks count only as a pair.
  /// - Complexity: O(*n*).
  static func all(in tokens: [Token], text: [UInt8]) -> [Quotation] {
    var quotations: [Quotation] = []
    var open: Int?
    var single: Int?
    for (index, token) in tokens.enumerated() where token.kind == .sign {
      if token.word == "\"" {
        if opens(index, in: tokens, text: text, isOpen: open != nil) {
          if let start = open { quotations.append(Quotation(open: start, close: index)) }
          (open, single) = (index, nil)
        } else if let start = open {
          quotations.append(Quotation(open: start, close: index))
          open = nil
        }
      } else if token.word == "'", open == nil {
        if let start = single, !token.hasSpaceBefore {
          if isFreeAfter(index, tokens) {
            quotations.append(Quotation(open: start, close: index))
            single = nil
          }
        } else if token.hasSpaceBefore, index + 1 < tokens.count, !tokens[index + 1].hasSpaceBefore {
          single = index
        }
      }
    }
    if let start = open { quotations.append(Quotation(open: start, close: tokens.count)) }
    return quotations
  }

  private static func opens(_ index: Int, in tokens: [Token], text: [UInt8], isOpen: Bool) -> Bool {
    let token = tokens[index]
    switch text[token.range].last {
    case 0x9C, 0xAB: return true  // “ «
    case 0x9D, 0xBB: return false  // ” »
    case 0x9E: return true  // „
    default: break
    }
    guard !isOpen, index + 1 < tokens.count else { return false }
    let isAfterOpener =
      index == 0 || token.hasSpaceBefore || tokens[index - 1].word.isAny("(", "[", "—", "-", "¿", "¡")
    return isAfterOpener && (!tokens[index + 1].hasSpaceBefore || index == 0)
  }

  /// Whether a closing mark at `index` is followed by space, punctuation or nothing.
  private static func isFreeAfter(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 1 < tokens.count else { return true }
    return tokens[index + 1].hasSpaceBefore || tokens[index + 1].kind == .sign
  }
}

extension Passage {
  /// Whether a sentence is one quotation, but for a number before it and a full stop after it.
  func isQuoted(_ range: Range<Int>) -> Bool {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, tokens[lower].kind == .number || tokens[lower].word.isAny(".", ")", "#") { lower += 1 }
    while upper > lower, tokens[upper - 1].word.isAny(".", ",") { upper -= 1 }
    return quotations(in: range).contains { $0.open == lower && $0.close == upper - 1 }
  }
}
