import Testing

@testable import Documents

@Suite("Markdown") struct MarkdownTests {
  @Test(
    "blocks",
    arguments: [
      ("Title\n===\nSub\n---\ntext", "heading: Title\nheading: Sub\ntext"),
      ("## Closed ##\n#not a heading", "heading: Closed\n#not a heading"),
      ("> quoted\ngoes on\n\nmine", "quotation: quoted goes on\nmine"),
      ("mine\n> quoted", "mine\nquotation: quoted"),
      ("> [!NOTE]\n> ours\n\n> theirs", "ours\nquotation: theirs"),
      ("text\n\n    code\n\ntext", "text\ntext"),
      ("- item\n\n    more of it", "listItem: item\nlistItem: more of it"),
      ("- [x] done\n+ two\n12) three", "listItem: done\nlistItem: two\nlistItem: three"),
      ("````\n```\nstill code\n````\ntext", "text"),
      ("~~~\nnever closed", ""),
      ("+++\na = 1\n+++\ntext", "text"),
      ("---\nno end", "no end"),
      ("a | b\n--|--\nc | d\n\n1 | 2", "a\nb\nc\nd\n1 | 2"),
      ("| a \\| b | `c` |", "a | b\nc"),
      ("text[^n]\n\n[^n]: the note\n\n[ref]: https://x.example", "text\nthe note"),
      ("<!-- a\n\nb -->\ntext <!-- c --> on", "text on"),
      ("<style>\np { a: b }\n</style>\ntext", "text"),
      ("hard  \nbreak\\\nhere", "hard break here"),
    ])
  func blocks(source: String, expected: String) throws {
    #expect(try Samples.outline(source, .markdown) == expected)
  }

  @Test(
    "marks within a line",
    arguments: [
      ("a ``c`d`` e ` f", "a c`d e ` f"), ("`*x* [y](z)`", "*x* [y](z)"),
      ("[a [b] c](u(v) \"t (x)\") d", "a [b] c d"), ("[a](<u v>) [b] [c][d] [d]\n\n[d]: x", "a [b] c d"),
      ("[![alt](i.png)](link) x", "alt x"), ("[not](a link", "[not](a link"), ("2 * 3 * 4 *b*", "2 * 3 * 4 b"),
      ("AT&amp;T &copy; &nope;", "AT&T © &nope;"), ("~~old~~ new <https://x.example> 3 < 4", "old new 3 < 4"),
      ("[wrapped\nlink](https://x.example)", "wrapped link"), ("snake_case __dunder__", "snake_case dunder"),
    ])
  func inline(source: String, expected: String) throws {
    #expect(try Samples.outline(source, .markdown) == expected)
  }

  @Test("comments are kept for whoever wants to read them") func comments() throws {
    let document = try Samples.document("One.\n\n<!-- block -->\n\nTwo <!-- inline --> words.", .markdown)
    #expect(document.comments.map(\.text) == ["block", "inline"])
    let inline = document.comments[1]
    #expect(String(decoding: document.original[inline.range], as: UTF8.self) == "<!-- inline -->")
  }
}
