import Foundation
import Testing

@Suite("The cache of a run") struct CacheRunTests {
  private static let files = [
    "d/a.txt": Drafts.wrong, "d/b.md": "# Head\n\n*Well:* " + Drafts.wrong, "d/c.txt": "Nothing.",
  ]

  private func files(_ drafts: Drafts) -> [URL] {
    let folder = drafts.folder.url.appending(path: "cache")
    let urls = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return urls.filter { $0.pathExtension == "findings" }
  }

  @Test("changes nothing but time", arguments: ["text", "json", "jsonl"]) func same(format: String) throws {
    let drafts = try Drafts(Self.files)
    defer { drafts.folder.remove() }
    let plain = try drafts.scan("d", "--format", format, "-v").output
    for _ in 0..<2 {
      let cached = try drafts.scan("d", "--format", format, "-v", "--cache-dir", "cache")
      #expect(cached.output == plain && cached.status == 0 && cached.errors.isEmpty)
    }
    #expect(files(drafts).count == 1)
    try drafts.folder.write("Now: " + Drafts.wrong, to: "d/a.txt")
    #expect(try drafts.scan("d", "--format", "jsonl", "--cache-dir", "cache").output.contains("Now: "))
  }

  @Test("knows a draft by what it says: a renamed one is found under its new name") func renamed() throws {
    let drafts = try Drafts(Self.files)
    defer { drafts.folder.remove() }
    _ = try drafts.scan("d", "--cache-dir", "cache")
    let before = try Data(contentsOf: try #require(files(drafts).first))
    try FileManager.default.moveItem(
      at: drafts.folder.url.appending(path: "d/a.txt"), to: drafts.folder.url.appending(path: "d/z.txt"))
    let result = try drafts.scan("d", "--cache-dir", "cache", "--format", "jsonl")
    #expect(try Drafts.places(result) == ["d/b.md:3", "d/z.txt:1"])
    #expect(try Data(contentsOf: try #require(files(drafts).first)) == before, "nothing new was found")
  }

  @Test("one that is broken is ignored and built again") func broken() throws {
    let drafts = try Drafts(Self.files)
    defer { drafts.folder.remove() }
    let plain = try drafts.scan("d", "--cache-dir", "cache").output
    let file = try #require(files(drafts).first)
    let whole = try Data(contentsOf: file)
    for bytes in [Data(), Data("nonsense".utf8), whole.prefix(100), Data(whole.map { $0 ^ 0xFF })] {
      try bytes.write(to: file)
      let result = try drafts.scan("d", "--cache-dir", "cache")
      #expect(result.output == plain && result.errors.isEmpty && result.status == 0)
      #expect(try Data(contentsOf: file).count == whole.count, "built again")
    }
  }

  @Test("two runs may share it") func shared() async throws {
    let drafts = try Drafts(
      Dictionary(uniqueKeysWithValues: (0..<200).map { ("d/\($0).txt", Drafts.wrong + " \($0)") }))
    defer { drafts.folder.remove() }
    let outputs = try await withThrowingTaskGroup(of: Program.Result.self) { group in
      for _ in 0..<4 { group.addTask { try drafts.scan("d", "--cache-dir", "cache", "--format", "jsonl") } }
      return try await group.reduce(into: [Program.Result]()) { $0.append($1) }
    }
    #expect(Set(outputs.map(\.output)).count == 1 && outputs.allSatisfy { $0.status == 0 && $0.errors.isEmpty })
    #expect(try drafts.scan("d", "--cache-dir", "cache", "--format", "jsonl").output == outputs[0].output)
    #expect(files(drafts).count == 1)
  }

  @Test("another store, language or program does not read it") func apart() throws {
    let drafts = try Drafts(Self.files)
    defer { drafts.folder.remove() }
    _ = try drafts.scan("d", "--cache-dir", "cache")
    _ = try drafts.scan("d", "--cache-dir", "cache", "--lang", "es")
    #expect(files(drafts).count == 2)
    let copy = drafts.folder.url.appending(path: "other-program")
    try FileManager.default.copyItem(atPath: Program.path, toPath: copy.path)
    let handle = try FileHandle(forWritingTo: copy)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data([0]))
    try handle.close()
    let process = Process()
    process.executableURL = copy
    process.arguments = ["scan", "d", "--cache-dir", "cache"]
    process.currentDirectoryURL = drafts.folder.url
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && files(drafts).count == 3)
  }

  @Test("one that cannot be written is a warning") func unwritable() throws {
    let drafts = try Drafts(Self.files.merging(["cache": "a file"]) { $1 })
    defer { drafts.folder.remove() }
    let result = try drafts.scan("d", "--cache-dir", "cache")
    #expect(result.status == 0 && result.errors.hasPrefix("warning: the cache in cache cannot be written"))
  }

  @Test("--cache uses the user's cache folder") func userFolder() throws {
    let drafts = try Drafts(Self.files)
    defer { drafts.folder.remove() }
    _ = try drafts.scan("d", "--cache")
    #expect(FileManager.default.fileExists(atPath: drafts.folder.url.appending(path: ".home/factcheck/runs").path))
  }
}

@Suite("Accepted findings") struct AcceptedTests {
  @Test("a baseline accepts what it holds, wherever it stands, as often as it holds it") func baseline() throws {
    let drafts = try Drafts(["d/a.txt": Drafts.wrong, "d/b.txt": "Intro.\n\n" + Drafts.wrong])
    defer { drafts.folder.remove() }
    let made = try drafts.scan("d", "--baseline", "base.json", "--update-baseline", "--fail-on", "contradicted")
    #expect(made.status == 0 && made.errors == "base.json: 2 findings accepted\n")
    let again = try drafts.scan("d", "--baseline", "base.json", "--fail-on", "contradicted", "--format", "jsonl")
    #expect(again.status == 0)
    #expect(try Drafts.places(again) == ["d/a.txt:1 external", "d/b.txt:3 external"])
    // Moved, renamed, wrapped and capitalised otherwise.
    try drafts.folder.write("More.\n\nREFUGEES only  cost money and never give anything back!\n", to: "d/c.txt")
    try FileManager.default.removeItem(at: drafts.folder.url.appending(path: "d/a.txt"))
    #expect(try drafts.scan("d", "--baseline", "base.json", "--fail-on", "contradicted").status == 0)
    // A third one is new.
    try drafts.folder.write(Drafts.wrong, to: "d/z.txt")
    let third = try drafts.scan("d", "--baseline", "base.json", "--fail-on", "contradicted", "--format", "jsonl")
    #expect(try third.status == 1 && Drafts.places(third).last == "d/z.txt:1")
  }

  @Test("a baseline is the same bytes for the same findings") func baselineBytes() throws {
    let drafts = try Drafts(["a.txt": Drafts.wrong + " Refugees never work.", "b.txt": Drafts.wrong])
    defer { drafts.folder.remove() }
    let file = drafts.folder.url.appending(path: "base.json")
    _ = try drafts.scan("a.txt", "b.txt", "--baseline", "base.json", "--update-baseline")
    let first = try Data(contentsOf: file)
    _ = try drafts.scan("b.txt", "a.txt", "--baseline", "base.json", "--update-baseline", "--jobs", "1")
    #expect(try Data(contentsOf: file) == first)
  }

  @Test(
    "a baseline that cannot be used is refused with what to do",
    arguments: ["", "{", "[]", #"{"version":1}"#, #"{"version":9,"accepted":[]}"#, "\u{0}"])
  func brokenBaseline(text: String) throws {
    let drafts = try Drafts(["a.txt": Drafts.wrong, "base.json": text])
    defer { drafts.folder.remove() }
    let result = try drafts.scan("a.txt", "--baseline", "base.json")
    #expect(result.status == 2 && result.output.isEmpty && result.errors.contains("base.json: "))
    #expect(result.errors.contains("--update-baseline"))
    let none = try drafts.scan("a.txt", "--baseline", "none.json")
    #expect(none.status == 2 && none.errors == "none.json: no such baseline; make it with --update-baseline\n")
  }

  @Test("a baseline is not written when a file could not be read") func baselineOfFailure() throws {
    let drafts = try Drafts(["a.txt": Drafts.wrong, "base.json": "as it was"])
    defer { drafts.folder.remove() }
    let result = try drafts.scan("a.txt", "missing.txt", "--baseline", "base.json", "--update-baseline")
    #expect(result.status == 2 && result.errors.contains("base.json: not written"))
    #expect(try String(contentsOf: drafts.folder.url.appending(path: "base.json"), encoding: .utf8) == "as it was")
  }

  @Test("a comment with a reason accepts a finding, and the report lists it", arguments: [false, true])
  func suppressed(isCached: Bool) throws {
    let drafts = try Drafts([
      "a.md": "<!-- factcheck-disable-next-line: quoted from a letter (until 2027-01-31) -->\n\(Drafts.wrong)\n",
      "b.txt": "First line.\n# factcheck-disable-next-line: quoted\n\(Drafts.wrong)\n",
      "c.md": "<!-- factcheck-disable-next-line -->\n\(Drafts.wrong)\n",
    ])
    defer { drafts.folder.remove() }
    let cache = isCached ? "--cache" : "--no-cache"
    if isCached { _ = try drafts.scan(".", "--cache") }
    let result = try drafts.scan(".", "--as-of", "2027-01-31", cache)
    #expect(
      result.output.contains(
        """
        accepted in the documents:
          ./a.md:2:1: contradicted refugees-only-cost: quoted from a letter (until 2027-01-31)
          ./b.txt:3:1: contradicted refugees-only-cost: quoted

        """))
    #expect(result.output.hasPrefix("./c.md:2:1: contradicted"))
    #expect(
      result.errors
        == "warning: ./c.md:1: not accepted: no reason is given; write factcheck-disable-next-line: REASON\n")
    let late = try drafts.scan("a.md", "--as-of", "2027-02-01", "--fail-on", "contradicted", cache)
    #expect(late.status == 1 && late.errors.hasPrefix("warning: a.md:1: not accepted: the reason ended on 2027-01-31"))
  }

  @Test("a comment line in plain text does not tear a wrapped sentence, and lines are counted with it") func wrapped()
    throws
  {
    let text = """
      Some say that the newcomers are a burden on the purse, and that refugees
      # factcheck-disable-next-line: a quotation further down
      only cost money and never give anything back to the place that took them.
      # factcheck-disable-line: of no use here

      \(Drafts.wrong)
      """
    let drafts = try Drafts(["a.txt": text])
    defer { drafts.folder.remove() }
    let places = try Drafts.places(drafts.scan("a.txt", "--format", "jsonl", "-v"))
    #expect(places.contains("a.txt:6"), "\(places)")
  }
}
