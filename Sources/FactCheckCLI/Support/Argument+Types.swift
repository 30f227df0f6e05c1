public import ArgumentParser
public import ClaimStore
public import TextAnalysis

extension Verdict: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension PartialDate: ExpressibleByArgument {
  /// Reads the date from a command line.
  public init?(argument: String) { self.init(argument) }
}
