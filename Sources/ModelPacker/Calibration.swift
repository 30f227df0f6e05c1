/// What shows the packer the range of each activation, since texts of other kinds reach other values.
struct Calibration {
  let texts: [String]
  /// Pairs like those the relation model is asked about, and the texts: each with the next, and with itself.
  let pairs: [(premise: String, hypothesis: String)]

  /// - Parameter folder: Holds `calibration.txt`, a text a line, and `calibration-pairs.txt`, a premise, a tab and a
  ///   hypothesis a line.
  init(folder: String) throws {
    texts = try Files.lines("\(folder)/calibration.txt")
    let path = "\(folder)/calibration-pairs.txt"
    let written = try Files.lines(path).enumerated().map { number, line in
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2 else {
        throw PackingError.badFile("\(path):\(number + 1)", "is not 'premise, tab, hypothesis'")
      }
      return (premise: sides[0], hypothesis: sides[1])
    }
    pairs = written + zip(texts, texts.dropFirst()) + zip(texts, texts)
  }
}
