import Testing

@Suite("factcheck serve") struct ServeTests {
  #if !Workbench
    @Test func aBuildWithoutTheWorkbenchSaysHowToGetOne() throws {
      let result = try Program.run(["serve"])
      #expect(result.status == 2)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("swift build -c release --traits Workbench"))
    }
  #endif

  @Test(arguments: [
    ["--port", "70000"], ["--port", "x"], ["--allow-host", "http://facts.example.org"], ["--allow-host", ""],
  ])
  func wrongOptionsAreNamed(_ options: [String]) throws {
    let result = try Program.run(["serve"] + options)
    #expect(result.status == 2)
    #expect(result.errors.contains(options[0]))
  }
}
