/// Texts made to be slow.
enum Hostile {
  static func texts(megabytes: Int) -> [(name: String, bytes: [UInt8])] {
    let count = megabytes * 1_000_000
    return [
      ("no space", "a"), ("no space, beyond ASCII", "ñ"), ("full stops", "."), ("stops and letters", "a."),
      ("stops, capitals", "A. "), ("straight quotes", "\" "), ("quotes inside quotes", "“a "),
      ("closing quotes", ".” "),
      ("brackets", "("), ("questions", "¿? "), ("alternating scripts", "aяأ中"),
      ("combining marks", "e\u{301}\u{301}\u{301}"),
      ("only combining marks", "\u{301}"), ("zero bytes", "\0"), ("line breaks", "\n"), ("lines", "a\n"),
      ("cells", "a | "),
      ("tabs", "a\t"), ("colons", "A: "), ("names before colons", "ANA RUIZ: a\n"), ("digits", "1"),
      ("grouped digits", "1,"),
      ("numbers in words", "one hundred "), ("negations", "not "), ("every trigger", "not all can rise more than "),
      ("list markers", "1. "), ("dashes", "— "), ("spaced stops", ". "), ("stops and quotes", ". \" "),
      ("smileys", ". :) "),
      ("references", ". [1] "), ("commas", ", "), ("that", "that "), ("said", "said "), ("if", "if "),
      ("quoted mail", "> a\n"), ("handles", "@a "), ("hyphens", "a-"), ("apostrophes", "a'"),
    ].map { name, piece in (name, repeated(Array(piece.utf8), count)) } + [
      ("lone surrogates", repeated([0xED, 0xA0, 0x80], count)),
      ("bytes beyond UTF-8", repeated([0xFF, 0xC0, 0x80], count)),
      ("cut scalars", repeated([0xF0, 0x9F, 0x98], count)),
    ]
  }

  private static func repeated(_ piece: [UInt8], _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + piece.count)
    while bytes.count < count { bytes += piece }
    return bytes
  }
}
