import ArgumentParser

struct Claims: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look into the claim store and check it.",
    subcommands: [
      ClaimsList.self, ClaimsShow.self, ClaimsSearch.self, ClaimsVerify.self, ClaimsLint.self, ClaimsCoverage.self,
      ClaimsStats.self, ClaimsEmbed.self,
    ])
}
