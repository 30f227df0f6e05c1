import Foundation
import Testing

@Suite("Only what changed") struct CheckoutTests {
  /// A checkout with one commit of the files given.
  private func checkout(_ files: [String: String]) throws -> Drafts {
    let drafts = try Drafts(files)
    try git(drafts, "init", "-q", "-b", "main")
    try git(drafts, "add", "-A")
    try commit(drafts)
    return drafts
  }

  private func commit(_ drafts: Drafts) throws {
    try git(drafts, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "one")
  }

  private func git(_ drafts: Drafts, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = drafts.folder.url
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  private func changed(_ drafts: Drafts, _ paths: String = ".", since revision: String = "HEAD") throws -> [String] {
    let result = try drafts.scan(paths, "--changed-since", revision, "--format", "jsonl")
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    return try Drafts.places(result)
  }

  private static let other = "Refugees are all criminals.\n"

  @Test("findings on lines that are new; untracked files count whole") func lines() throws {
    let drafts = try checkout([
      "a.txt": "\(Drafts.wrong)\n\nA word.\n", "b.txt": Drafts.wrong, "sub/c.md": Drafts.wrong,
    ])
    defer { drafts.folder.remove() }
    #expect(try changed(drafts) == [])
    try drafts.folder.write("\(Drafts.wrong)\n\nA word.\n\n\(Drafts.wrong)\n", to: "a.txt")
    try drafts.folder.write(Drafts.wrong, to: "new.txt")
    #expect(try changed(drafts) == ["./a.txt:5", "./new.txt:1"])
    try git(drafts, "add", "-A")
    #expect(try changed(drafts) == ["./a.txt:5", "./new.txt:1"], "staged or not is all the same")
    try commit(drafts)
    #expect(try changed(drafts) == [] && changed(drafts, since: "HEAD~1") == ["./a.txt:5", "./new.txt:1"])
  }

  @Test("a renamed file has changed where it was edited") func renamed() throws {
    let filler = (1...40).map { "Line \($0) is about gardens.\n\n" }.joined()
    let drafts = try checkout(["a.txt": Drafts.wrong + "\n\n" + filler])
    defer { drafts.folder.remove() }
    try git(drafts, "mv", "a.txt", "b.txt")
    #expect(try changed(drafts) == [])
    try drafts.folder.write(Drafts.wrong + "\n\n" + filler + Drafts.wrong + "\n", to: "b.txt")
    #expect(try changed(drafts) == ["./b.txt:83"])
  }

  @Test("names with spaces, quotes, line breaks and other scripts") func names() throws {
    let names = ["two words.txt", "qu\"ote.txt", "line\nbreak.txt", "año.txt", "-n.txt"]
    let drafts = try checkout(Dictionary(uniqueKeysWithValues: names.map { ($0, "A word.\n\n\(Drafts.wrong)\n") }))
    defer { drafts.folder.remove() }
    for name in names { try drafts.folder.write("\(Drafts.wrong)\n\n\(Drafts.wrong)\n", to: name) }
    #expect(Set(try changed(drafts)) == Set(names.map { "./\($0):1" }))
  }

  @Test("from a folder inside the checkout, and for a path outside it") func inside() throws {
    let drafts = try checkout(["sub/a.txt": Drafts.wrong])
    defer { drafts.folder.remove() }
    let outside = try Drafts(["x.txt": Drafts.wrong])
    defer { outside.folder.remove() }
    let path = outside.folder.url.appending(path: "x.txt").path
    let result = try Program.run(
      ["scan", "a.txt", path, "--changed-since", "HEAD", "--format", "jsonl"],
      in: drafts.folder.url.appending(path: "sub"))
    #expect(try Drafts.places(result) == ["\(path):1"])
  }

  @Test(
    "no checkout and no such commit are named", arguments: ["--output=x", "nowhere", "HEAD:a.txt", "$(touch x)"])
  func problems(revision: String) throws {
    let drafts = try checkout(["a.txt": Drafts.wrong])
    defer { drafts.folder.remove() }
    let result = try Program.run(["scan", "a.txt", "--changed-since=\(revision)"], in: drafts.folder.url)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.contains("git knows no commit '\(revision)' here"), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: drafts.folder.url.appending(path: "x").path))
    let bare = try Drafts(["a.txt": Drafts.wrong])
    defer { bare.folder.remove() }
    let none = try bare.scan("a.txt", "--changed-since", "HEAD")
    #expect(none.status == 2 && none.errors.hasPrefix("--changed-since needs a git checkout"))
  }

  @Test("nothing that a checkout configures is run") func hostileCheckout() throws {
    let drafts = try checkout(["a.txt": "A word.\n", ".gitattributes": "*.txt diff=evil\n"])
    defer { drafts.folder.remove() }
    let trap = drafts.folder.url.appending(path: "sprung").path
    for key in ["diff.external", "diff.evil.command", "diff.evil.textconv", "core.fsmonitor"] {
      try git(drafts, "config", key, "touch \(trap); cat")
    }
    try git(drafts, "config", "diff.noprefix", "true")
    try git(drafts, "config", "color.ui", "always")
    try drafts.folder.write(Drafts.wrong, to: "a.txt")
    #expect(try changed(drafts, "a.txt") == ["a.txt:1"])
    #expect(!FileManager.default.fileExists(atPath: trap))
  }
}

@Suite("Project defaults of a run") struct SettingsRunTests {
  @Test("hold below their file; the command line wins; --no-config ignores them") func precedence() throws {
    let drafts = try Drafts([
      ".factcheck.yaml": "fail-on: contradicted\nexclude: [old/]\n", "d/a.txt": Drafts.wrong,
      "d/old/b.txt": Drafts.wrong,
    ])
    defer { drafts.folder.remove() }
    let inner = drafts.folder.url.appending(path: "d")
    let result = try Program.run(["scan", ".", "--format", "jsonl"], in: inner)
    #expect(try result.status == 1 && Drafts.places(result) == ["./a.txt:1"])
    let given = try Program.run(["scan", ".", "--format", "jsonl", "--exclude", "a.txt"], in: inner)
    #expect(try given.status == 1 && Drafts.places(given) == ["./old/b.txt:1"])
    let none = try Program.run(["scan", ".", "--format", "jsonl", "--no-config"], in: inner)
    #expect(try none.status == 0 && Drafts.places(none) == ["./a.txt:1", "./old/b.txt:1"])
  }

  @Test("a file that cannot be used ends the run with everything that is wrong in it") func broken() throws {
    let drafts = try Drafts([".factcheck.yaml": "jobs: many\nfail_on: misleading\n", "a.txt": Drafts.wrong])
    defer { drafts.folder.remove() }
    let result = try drafts.scan("a.txt")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(
      result.errors == """
        .factcheck.yaml:1:7: 'jobs' is 'many'; expected a whole number from 1 to 1000
        .factcheck.yaml:2: unknown key 'fail_on' in a configuration; did you mean 'fail-on'?

        """)
    #expect(try drafts.scan("a.txt", "--no-config").status == 0)
  }

  @Test("a baseline and a cache that it names are found from below") func paths() throws {
    let drafts = try Drafts([
      ".factcheck.yaml": "baseline: accepted.json\ncache: .cache\nfail-on: unsupported\n", "d/a.txt": Drafts.wrong,
    ])
    defer { drafts.folder.remove() }
    let inner = drafts.folder.url.appending(path: "d")
    #expect(try Program.run(["scan", ".", "--update-baseline"], in: inner).status == 0)
    #expect(FileManager.default.fileExists(atPath: drafts.folder.url.appending(path: "accepted.json").path))
    #expect(FileManager.default.fileExists(atPath: drafts.folder.url.appending(path: ".cache").path))
    #expect(try Program.run(["scan", "."], in: inner).status == 0)
  }
}
