import Foundation
import TextAnalysis

/// Reads articles from standard input, one JSON object a line, and prints their statements, one JSON object a line.
///
/// Input: `{"doc", "lang", "plain"}` or `{"doc", "lang", "blocks": [{"kind", "text"}]}`; `framing.py` writes it.
enum FramingReport {
  private struct Article: Decodable {
    struct Part: Decodable {
      let kind: Block.Kind
      let text: String
    }
    let doc: String
    let lang: Language
    let plain: String?
    let blocks: [Part]?
  }

  private struct Line: Encodable {
    let doc: String
    let start: Int
    let end: Int
    let text: String
    let sentence: String
    let framing: Framing
    let speaker: String?
    let cue: String?
  }

  static func run() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    while let line = readLine() {
      let article = try JSONDecoder().decode(Article.self, from: Data(line.utf8))
      let (text, blocks) = layout(article)
      func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
      for statement in StatementReader(language: article.lang).statements(in: text, blocks: blocks) {
        let line = Line(
          doc: article.doc, start: statement.range.lowerBound, end: statement.range.upperBound,
          text: string(statement.range), sentence: string(statement.sentence), framing: statement.framing,
          speaker: statement.speaker.map(string), cue: statement.cue.map(string))
        print(String(decoding: try encoder.encode(line), as: UTF8.self))
      }
    }
  }

  private static func layout(_ article: Article) -> ([UInt8], [Block]) {
    if let plain = article.plain {
      let text = Array(plain.utf8)
      return (text, Block.plain(in: text))
    }
    var text: [UInt8] = []
    var blocks: [Block] = []
    for part in article.blocks ?? [] {
      let start = text.count
      text += part.text.utf8
      blocks.append(Block(kind: part.kind, range: start..<text.count))
      text += "\n\n".utf8
    }
    return (text, blocks)
  }
}
