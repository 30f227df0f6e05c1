/// Plain text: everything is visible.
enum PlainText {
  static func extract(_ source: DecodedText, to text: inout VisibleText) {
    text.copyAll(of: source)
  }
}
