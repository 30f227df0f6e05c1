import TextAnalysis

/// Visible text of a file with its blocks.
struct ExtractedText {
  var visible: [UInt8] = []
  var blocks: [Block] = []
  var map = PositionMap()
}

/// Plain text: everything is visible.
enum PlainText {
  static func extract(_ text: DecodedText) -> ExtractedText {
    ExtractedText(visible: text.bytes, blocks: Block.plain(in: text.bytes), map: text.map)
  }
}
