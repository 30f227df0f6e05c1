import Testing

@testable import Documents

@Suite("E-mail") struct MailTests {
  private static let expected = [
    "python-mixed.eml": """
    heading: Canción de marzo: “the choir” sings, and everybody is invited to come and listen to it
    Dear friends,
    The choir sings on Sunday — 40 people said they would come. Café afterwards.
    """,
    "python-base64.eml": """
    heading: Añoranza del pueblo
    heading: Añoranza
    El coro cantó ayer; vinieron 40 personas.
    Pie de página en latin-1: año nuevo.
    """,
    "python-forward.eml": """
    heading: Fwd: Inner subject
    Please look at this.
    quotation: Inner subject
    quotation: Inner words that somebody else wrote.
    """,
    "perl-email-mime.eml": """
    heading: Die Glocke läutet um neun Uhr: ¿quién la oyó?
    The bell rang at nine and the children ran home.
    quotation: Was it loud?
    Yes, 90 decibels.
    """,
    "perl-mime-lite.eml": """
    heading: Harvest report
    heading: Harvest report
    The orchard gave 40 tons of apples this year, café guests ate five of them, and the long line wraps when it is sent.
    Next year we plant pears.
    """,
    "mutt.eml": """
    heading: Museo: mañana a las diez
    Hola a todas,
    la señora del 3º dice que mañana abren el museo a las 10 y que la entrada es gratis.
    quotation: ¿Y los niños?
    También.
    Ana
    """,
  ]

  @Test("messages of mail programs", arguments: expected.keys.sorted()) func programs(name: String) throws {
    #expect(Samples.outline(try Samples.read(name)) == Self.expected[name])
  }

  private func mail(_ headers: String, _ body: String) throws -> String {
    let text = "Subject: S\r\n\(headers)\r\n\r\n\(body)".replacing("\n", with: "\r\n").replacing("\r\r", with: "\r")
    return try Samples.outline(text, .email)
  }

  @Test(
    "bodies of all kinds",
    arguments: [
      ("X: y", "Plain.", "Plain."),
      ("Content-Transfer-Encoding: quoted-printable", "caf=C3=A9 =\nau=20lait =XX =", "café au lait =XX"),
      ("Content-Transfer-Encoding: base64", "Y2Fm\nw6k=", "café"),
      ("Content-Transfer-Encoding: base64", "Y2Fm!!w6k", "café"),
      ("Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable", "=80 5", "€ 5"),
      ("Content-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: base64", "SABpAC4A", "Hi."),
      ("Content-Type: text/plain; format=flowed; delsp=yes", "one wo \nrd\n two", "one word\ntwo"),
      ("Content-Type: text/html", "<p>a<p>b", "a\nb"),
      ("Content-Type: image/png", "words", ""),
      ("Content-Type: text/plain (a; remark); x=\"a;b\\\"\"; charset*0=utf; charset*1=-8", "é", "é"),
    ])
  func bodies(headers: String, body: String, expected: String) throws {
    #expect(try mail(headers, body) == ("heading: S\n" + expected).trimmingSuffix(while: \.isWhitespace))
  }

  @Test(
    "what others wrote is a quotation",
    arguments: [
      ("Mine.\n> Theirs.\n> > Older.\nMine again.", "Mine.\nquotation: Theirs.\nquotation: Older.\nMine again."),
      ("Look:\n\n-----Original Message-----\nFrom: A\n\nTheirs.", "Look:\nquotation: -----Original Message-----\n"),
      ("Look:\n\n---------- Forwarded message ---------\nTheirs.", "Look:\nquotation: ---------- Forwarded"),
      ("Look:\n\nDe: A\nEnviado: lunes\nPara: B\nAsunto: C\n\nSuyo.", "Look:\nquotation: De: A\n"),
      ("Yes.\n\nOn Mon, 3 Mar 2025, Ana <a@x.example> wrote:\n\nTheirs.", "Yes.\nquotation: On Mon"),
      ("Mine.\n-- \nAna", "Mine.\nAna"),
      (">From the start, mine.", "From the start, mine."),
    ])
  func quotations(body: String, expected: String) throws {
    let outline = try mail("X: y", body)
    #expect(outline.hasPrefix("heading: S\n" + expected))
    #expect(!outline.contains("\nTheirs") && !outline.contains("\nSuyo"))
  }

  @Test("answers in HTML are quotations") func quotedHTML() throws {
    let html =
      "<p>Mine.</p><div class='gmail_quote'>Theirs.</div><p>Mine.</p><div id=divRplyFwdMsg>From</div><p>Theirs."
    #expect(
      try mail("Content-Type: text/html", html)
        == "heading: S\nMine.\nquotation: Theirs.\nMine.\nquotation: From\nquotation: Theirs.")
  }

  @Test("of alternatives one is read; the HTML where the plain text is a stub") func alternatives() throws {
    func message(_ plain: String) throws -> String {
      try mail(
        "Content-Type: multipart/alternative; boundary=\"a b\"",
        "preamble\n--a b\n\n\(plain)\n--a b\nContent-Type: text/html\n\n<p>The long words of the page.</p>\n--a b--\nend"
      )
    }
    #expect(try message("The long words of the text.") == "heading: S\nThe long words of the text.")
    #expect(try message("View online.") == "heading: S\nThe long words of the page.")
  }

  @Test("a part that never ends, a boundary of nobody, a header without a body") func broken() throws {
    let open = "Content-Type: multipart/mixed; boundary=x"
    #expect(try mail(open, "--x\n\nOne.\n--y\nTwo.") == "heading: S\nOne.\n--y\nTwo.")
    #expect(try mail(open, "No parts.") == "heading: S")
    #expect(try Samples.outline("Subject: =?utf-8?Q?a?= =?utf-8?Q?b?= =?broken", .email) == "heading: ab =?broken")
    #expect(try Samples.outline("no header at all\nbut text", .email) == "no header at all\nbut text")
  }
}

extension String {
  fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> String {
    var result = self
    while let last = result.last, isLeftOut(last) { result.removeLast() }
    return result
  }
}
