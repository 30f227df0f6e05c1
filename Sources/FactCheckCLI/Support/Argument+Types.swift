public import ArgumentParser
public import ClaimStore
public import Documents
public import TextAnalysis

extension Verdict: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension Document.Format: ExpressibleByArgument {
  /// Reads the name of a type, or a file's ending (`docx`), from a command line.
  public init?(argument: String) {
    guard let format = Self(rawValue: argument) ?? Self(extensionOf: "." + argument) else { return nil }
    self = format
  }
}
extension PartialDate: ExpressibleByArgument {
  /// Reads the date from a command line.
  public init?(argument: String) { self.init(argument) }
}
