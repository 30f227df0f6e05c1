import Testing

@testable import Documents

@Suite("Subtitles") struct SubtitleTests {
  @Test("sentences run on across cues; numbers, times and tags are not text") func subRip() throws {
    let text = """
      1
      00:00:01,000 --> 00:00:03,000
      <i>The choir sang</i>
      {\\an8}in the old

      2
      00:00:03,100 --> 00:00:05,000
      barn for 40 people. &amp; more

      3
      00:00:20,000 --> 00:00:22,000
      After a pause.
      - Another speaker.
      """
    let document = try DocumentReader().document(name: "a.bin", bytes: Array(text.utf8))
    #expect(document.format == .srt)
    #expect(
      Samples.outline(document)
        == "The choir sang in the old barn for 40 people. & more\nAfter a pause.\nlistItem: - Another speaker."
        .replacing("listItem: ", with: ""))
  }

  @Test("notes, styles and settings of web subtitles; lines that roll up are read once") func web() throws {
    let text = """
      WEBVTT - title

      NOTE
      not spoken

      STYLE
      ::cue { color: red }

      intro
      00:01.000 --> 00:03.000 align:start position:0%
      <v Ana>We counted<00:00:01.500><c> forty</c>

      00:03.000 --> 00:05.000
      We counted forty
      people at the door.
      """
    let document = try DocumentReader().document(name: "a.txt", bytes: Array(text.utf8))
    #expect(document.format == .vtt)
    #expect(Samples.outline(document) == "We counted forty people at the door.")
  }

  @Test("white space between tags, then another speaker") func blanksBetweenTags() throws {
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<c>      <c>\n>>Yes\n"
    let document = try DocumentReader().document(name: "a.vtt", bytes: Array(text.utf8))
    #expect(Samples.outline(document) == "Yes")
  }
}
