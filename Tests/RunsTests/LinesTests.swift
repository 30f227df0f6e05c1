import Foundation
import Testing

@testable import Runs

@Suite("Lines of a stream") struct LineReaderTests {
  private func lines(_ data: Data, limit: Int = 1 << 20, chunk: Int = 7) throws -> [LineReader.Line] {
    let folder = try TestFolder()
    let descriptor = open(try folder.write(data, to: "in"), O_RDONLY)
    defer { close(descriptor) }
    let reader = LineReader(descriptor: descriptor, limit: limit, chunk: chunk)
    var lines: [LineReader.Line] = []
    while let line = try reader.next() { lines.append(line) }
    #expect(reader.lineNumber == lines.count)
    return lines
  }

  private func text(_ text: String) -> LineReader.Line { .bytes(Array(text.utf8)) }

  @Test("come whole, whatever the reads; breaks and a byte order mark are taken off", arguments: [1, 2, 7, 4_096])
  func plain(chunk: Int) throws {
    let data = Data("\u{FEFF}first line\r\n\nthird, longer than a read\nlast".utf8)
    #expect(
      try lines(data, chunk: chunk)
        == [text("first line"), text(""), text("third, longer than a read"), text("last")])
    #expect(try lines(Data()).isEmpty && lines(Data("a\n".utf8)) == [text("a")])
  }

  @Test("one above the limit is dropped without keeping it, the next is whole") func tooLong() throws {
    let data = Data(String(repeating: "x", count: 1_000).utf8) + Data("\nshort\n".utf8)
    #expect(try lines(data, limit: 100) == [.tooLong, text("short")])
  }
}

@Suite("Articles of JSON Lines") struct ArticleTests {
  private func article(_ line: String) throws -> Article { try Article(line: Array(line.utf8)) }

  @Test("have an id of text or a whole number, and a text") func plain() throws {
    let first = try article(#"{"id": "a/1", "text": "Two\nlines \u00e9 \ud83d\ude00"}"#)
    #expect(first.id == .text("a/1") && first.text == Array("Two\nlines é 😀".utf8))
    #expect(try article(#" {"text":"","id":-12} "#).id == .number(-12))
  }

  @Test("may hold other keys, however deep") func otherKeys() throws {
    let deep = String(repeating: #"[{"a":"#, count: 20_000) + "null" + String(repeating: "}]", count: 20_000)
    let line = #"{"x":\#(deep),"n":[1.5e3,-0,true,false,null,[],{},"\"\\"],"id":1,"text":"t"}"#
    #expect(try article(line).text == Array("t".utf8))
  }

  @Test(
    "half of a surrogate pair becomes a replacement character",
    arguments: [#"\ud83d"#, #"\ude00"#, #"\ud83dx"#, #"\ud83d\ud83d\ude00"#, #"\ud83d\u0041"#])
  func surrogates(escape: String) throws {
    let text = String(decoding: try article(#"{"id":1,"text":"\#(escape)"}"#).text, as: UTF8.self)
    #expect(text.hasPrefix("\u{FFFD}"))
    if escape.hasSuffix("x") { #expect(text == "\u{FFFD}x") }
    if escape.hasSuffix("41") { #expect(text == "\u{FFFD}A") }
    if escape.count == 18 { #expect(text == "\u{FFFD}😀") }
  }

  @Test(
    "every other line says what is wrong",
    arguments: [
      ("", "'{' is missing"), ("[]", "'{' is missing"), ("{", "text in quotation marks is missing"),
      (#"{"id":1}"#, #"it has no "text""#), (#"{"text":"a"}"#, #"it has no "id""#), ("{}", #"it has no "id""#),
      (#"{"id":1.5,"text":"a"}"#, "neither text nor a whole number"),
      (#"{"id":null,"text":"a"}"#, "neither text nor a whole number"),
      (#"{"id":99999999999999999999,"text":"a"}"#, "neither text nor a whole number"),
      (#"{"id":1,"text":2}"#, "text in quotation marks is missing at byte 16"),
      (#"{"id":1,"text":"a"} x"#, "more follows"), (#"{"id":1,"text":"a\x"}"#, "unknown escape"),
      (#"{"id":1,"text":"a\u12"}"#, "unknown escape"), (#"{"id":1,"text":"a"#, "not closed"),
      (#"{"id":1,"text":"\"#, "not closed"), (#"{"a":[1,}],"id":1}"#, "no value stands"),
      (#"{"a":{"b"},"id":1}"#, "':' is missing"), (#"{"a":01,"id":1}"#, "no value stands"),
      (#"{"a":nul,"id":1}"#, "no value stands"), ("{\"id\":1,\"text\":\"a\tb\"}", "control character"),
    ])
  func bad(line: String, message: String) throws {
    let problem = #expect(throws: Article.Problem.self) { try article(line) }
    #expect(problem?.description.contains(message) == true, "\(problem?.description ?? "")")
  }

  @Test("cut anywhere, a line is refused, not crashed on") func cut() {
    let line = Array(#"{"x":[{"y":-1.5e3},null],"id":"a","text":"\ud83d\ude00 \"é\""}"#.utf8)
    for length in line.indices { #expect(throws: Article.Problem.self) { try Article(line: Array(line[..<length])) } }
  }
}
