import Documents
import Foundation

/// Reads large documents of every format, and files built to keep a reader busy, and prints the processor time of each.
///
/// Fails when a megabyte takes longer than the bar: a reader whose time grows with the square of its input takes minutes.
@main enum DocumentsBenchmark {
  private static let size = 8 << 20
  /// Seconds of processor time per megabyte: of drafts, and of files that no one writes in earnest.
  private static let bars = (draft: 0.1, hostile: 1.0)

  static func main() {
    var isSlow = false
    for (name, format, head, unit) in drafts { isSlow = measure(name, format, head, unit, bars.draft) || isSlow }
    for (format, head, unit) in hostile {
      let name = "\(format.rawValue), \(unit.prefix(20).debugDescription) over and over"
      isSlow = measure(name, format, head, unit, bars.hostile) || isSlow
    }
    if isSlow { exit(1) }
  }

  private static func measure(
    _ name: String, _ format: Document.Format, _ head: String, _ unit: String, _ bar: Double
  ) -> Bool {
    var bytes = Array(head.utf8)
    let unit = Array(unit.utf8)
    while bytes.count < size { bytes += unit }
    let start = clock()
    let visible = (try? DocumentReader().document(name: "large", bytes: bytes, format: format))?.visible.count ?? 0
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    let perMegabyte = seconds / (Double(bytes.count) / 1_048_576)
    let verdict = perMegabyte <= bar ? "" : "  SLOW"
    print("\(milliseconds(perMegabyte)) ms/MB  \(name): \(visible >> 10) KiB of text\(verdict)")
    return perMegabyte > bar
  }

  private static func milliseconds(_ seconds: Double) -> String {
    let text = String(Int((seconds * 10_000).rounded()))
    let digits = String(repeating: "0", count: max(0, 2 - text.count)) + text
    return String(repeating: " ", count: max(0, 6 - digits.count)) + digits.dropLast() + "." + digits.suffix(1)
  }

  private static let prose = "The choir of the old barn sang on Sunday, and more than forty people from the town came. "
  private static let mail = "Subject: Choir\nMIME-Version: 1.0\nContent-Type: "
  private static let page = """
    <tr><td style="padding:0 24px;font:16px/1.5 Arial,sans-serif" class="text"><p style="margin:0 0 14px">\(prose)\(prose)
    <a href="https://click.example/c/443?u=9f2&amp;t=https%3A%2F%2Fwww.example.org">Caf&eacute;</a>&nbsp;12.</p></td></tr>

    """

  private static let drafts: [(String, Document.Format, String, String)] = [
    ("text", .text, "", prose + "\n\n"), ("text, one line", .text, "", prose),
    ("markdown", .markdown, "", "# Title\n\n\(prose)[link](https://x.example) **bold**\n\n- \(prose)\n\n"),
    ("html", .html, "<html><body><table>\n", page),
    (
      "email, quoted-printable", .email, mail + "text/html\nContent-Transfer-Encoding: quoted-printable\n\n",
      page.replacing("=", with: "=3D").replacing("\n", with: "=\n")
    ),
    ("email, plain", .email, mail + "text/plain\n\n", prose + "\n> quoted\n\n"),
    ("srt", .srt, "", "1\n00:00:01,000 --> 00:00:02,000\n\(prose)\n\n2\n00:00:02,000 --> 00:00:03,000\nIt rained.\n\n"),
    (
      "vtt", .vtt, "WEBVTT\n\n", "00:01.000 --> 00:02.000\n<v A>\(prose)</v>\n\n00:02.000 --> 00:03.000\nIt rained.\n\n"
    ),
  ]

  private static let hostile: [(Document.Format, String, String)] = [
    (.html, "", "<div>"), (.html, "", "<i><div>"), (.html, "", "</i>"), (.html, "", "<a ='"), (.html, "", "<!--"),
    (.html, "", "&"), (.html, "", "<sup>"), (.html, "", "a<br>"), (.markdown, "", "["), (.markdown, "", "[a](x \""),
    (.markdown, "", "[a](x ("), (.markdown, "", "``a`"), (.markdown, "", "<a"), (.markdown, "", "<!-- \n"),
    (.markdown, "", "a|b\n"), (.email, "Subject: ", "=?a?Q?b?= "), (.email, mail, "a/b; c=d; "),
    (.email, mail + "multipart/mixed; boundary=x\n\n", "--x\n\na\n"),
    (.srt, "", "00:00:01,000 --> 00:00:02,000\na\n\n"),
    (.vtt, "WEBVTT\n\n0:1 --> 0:2\n", "<"), (.text, "", "a\n"), (.text, "", "\n"),
  ]
}
