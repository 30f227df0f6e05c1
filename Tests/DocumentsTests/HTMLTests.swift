import Testing
import TextAnalysis

@testable import Documents

@Suite("HTML") struct HTMLTests {
  @Test(
    "a page shows what a browser shows",
    arguments: [
      ("<p>One<p>Two", "One\nTwo"),
      ("<h2>Head</h2><ul><li>a<li>b <b>bold</b></ul>", "heading: Head\nlistItem: a\nlistItem: b bold"),
      ("<blockquote><p>said</p></blockquote><p>after", "quotation: said\nafter"),
      (
        "a &eacute; &#233; &#xE9; &amp;amp; &copy 5 &bogus; & x &#150; &#0; &#1114112;",
        "a é é é &amp; © 5 &bogus; & x – � �"
      ),
      ("<table><tr><td>a<td>b<tr><th>c</table>d", "a\nb\nc\nd"),
      ("<p>x <!-- gone --> y <!--> z <!--[if mso]><p>outlook</p><![endif]--> w", "x y z w"),
      ("<!--[if !mso]><!--><p>kept</p><!--<![endif]--><![if !mso]><p>too</p><![endif]>", "kept\ntoo"),
      ("<script>if (a < b) '</p>'</script><style>p{}</style><template><p>t</p></template><p>x", "x"),
      ("<head><title>tab</title></head><body>page", "page"),
      ("<p>1 < 2 and 3 <4 a<b", "1 < 2 and 3 <4 a"),
      ("<p>line one<br>goes on<br/>Other line<br><br>New", "line one goes on\nOther line\nNew"),
      ("<pre>a  b\n\nc</pre>", "a b\nc"),
      ("<img alt='not seen' src=x>seen<input value=no><select><option>no</select>", "seen"),
      ("<a href='https://click.example/?a=1&amp;b=>2' title=\"x>y\">link</a>ed", "linked"),
      ("so<wbr>ft hy&shy;phen ze&zwnj;ro&#8203; wi<!-- x -->de", "soft hyphen zero wide"),
      ("<p>wörd&nbsp;&nbsp;two. &nbsp; Next", "wörd two. Next"),
      ("120 million<sup><a href='#f1'>1</a></sup> people<sup>2</sup>; 5 m<sup>2</sup>", "120 million people; 5 m2"),
      ("<q>quoted</q> words", "“quoted” words"),
      ("<p>a</div></p></span></table>b</p>c", "a\nb\nc"),
      ("<dl><dt>Term?<dd>Answer.</dl>", "heading: Term?\nAnswer."),
      ("<p>cut off <a href=\"x", "cut off"),
      ("<p>cut off &am", "cut off &am"),
      ("", ""),
    ])
  func visible(source: String, expected: String) throws {
    #expect(try Samples.outline(source, .html) == expected)
  }

  @Test(
    "what newsletter tools hide is not visible, what they lay out is",
    arguments: [
      #"<div style="display:none;max-height:0">pre</div>x"#,
      #"<div STYLE="color:red; Display : NONE !important">pre</div>x"#,
      #"<span style="mso-hide:all">pre</span>x"#, #"<p hidden>pre<p>x"#,
      #"<div style="max-height:0px;overflow:hidden">pre</div>x"#, #"<div style="visibility:hidden">pre</div>x"#,
      #"<td style="font-size:0px">pre<div style="font-size:13px">x</div></td>"#,
      #"<div style="opacity:0.0">pre</div><div style="opacity:0.9">x</div>"#,
      #"<style>@media(max-width:9px){.x{display:none}} .preheader, #p{color:#fff;display:none}</style>"#
        + #"<span class="a preheader">pre</span><b id=p>pre</b><b class=x>x</b>"#,
      #"<div style="display:none"><div>pre</div>pre<p>pre</div>x"#,
      #"<ul><li style="display:none">pre<ul><li>pre</ul><li style="list-style:none">x</ul>"#,
      #"<dialog>pre</dialog><dialog open>x</dialog>"#,
    ])
  func hidden(source: String) throws {
    let document = try Samples.document(source, .html)
    #expect(document.blocks.map { document.text($0.range) } == ["x"])
  }

  @Test("comments are kept with their place") func comments() throws {
    let document = try Samples.document("<p>One.</p><!-- remark --><p>Two.</p>", .html)
    let comment = try #require(document.comments.first)
    #expect(comment.text == "remark" && comment.range == 11..<26)
    #expect(document.text(comment.visible..<document.visible.count) == "Two.")
  }

  @Test("a page says in which characters it is written") func charset() throws {
    let bytes = Array("<meta charset=iso-8859-1><p>caf".utf8) + [0xE9]
    let document = try DocumentReader().document(name: "a.html", bytes: bytes)
    #expect(document.text(document.blocks[0].range) == "café" && document.warnings.isEmpty)
  }

  @Test("exports of LibreOffice, pandoc and Tidy", arguments: ["libreoffice.html", "pandoc.html", "tidy.html"])
  func exports(name: String) throws {
    let outline = Samples.outline(try Samples.read(name))
    #expect(
      outline.contains("heading: Letter from the reading room\nThe library opened its new reading room on Monday, and"))
    #expect(
      outline.contains("came. Café and cake were free.\nlistItem: Bring a chair.\nlistItem: Bring a friend & a book."))
    #expect(outline.contains("Day\nGuests\nMonday\n41 people came to read\nSee our page for the opening hours."))
    #expect(!outline.contains("{") && !outline.contains("<"))
  }
}
