import Testing

@Suite("Processors") struct ProcessorTests {
  @Test("the findings of articles are the same with the kernels of every processor") func findings() throws {
    var found: [String: String] = [:]
    for kernels in ["vnni", "avx2", "neon", "portable"] {
      let result = try Program.run(
        ["scan", "Corpus/articles/hostile-op-ed.md", "Corpus/articles/boletin-municipal.md", "--format", "jsonl"],
        environment: ["FACTCHECK_KERNELS": kernels])
      // This processor cannot run them, and says so.
      if result.errors.contains("cannot run on this processor") { continue }
      #expect(result.status == 0 && !result.output.isEmpty, "\(kernels): \(result.errors)")
      found[kernels] = result.output
    }
    #expect(found["portable"] != nil, "these run everywhere")
    #expect(Set(found.values).count == 1, "\(found.keys.sorted())")
  }
}
