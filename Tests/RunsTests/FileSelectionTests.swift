import Foundation
import Testing

@testable import Runs

@Suite("File patterns") struct GlobPatternTests {
  @Test(
    "match as gitignore's do",
    arguments: [
      ("*.md", "a.md", true), ("*.md", "x/y/a.md", true), ("*.md", "a.mdx", false), ("/*.md", "x/a.md", false),
      ("x/*.md", "x/a.md", true), ("x/*.md", "x/y/a.md", false), ("x/**/a.md", "x/a.md", true),
      ("x/**/a.md", "x/y/z/a.md", true), ("x/**", "x/y/z", true), ("x/**", "x", false), ("**/a", "a", true),
      ("**/a", "b/c/a", true), ("a?c", "abc", true), ("a?c", "a/c", false), ("a*c", "a/c", false),
      ("[a-c].md", "b.md", true), ("[!a-c].md", "b.md", false), ("[]a].md", "].md", true), ("[a", "[a", true),
      ("\\*.md", "*.md", true), ("\\*.md", "a.md", false), ("é?", "éü", true), ("**", "a/b", true),
      ("a**b", "axxb", true),
    ])
  func matches(pattern: String, path: String, expected: Bool) throws {
    #expect(try #require(GlobPattern(pattern)).matches(path, isFolder: false) == expected)
  }

  @Test("a slash at the end means folders, and what is in them") func folders() throws {
    let pattern = try #require(GlobPattern("old/"))
    #expect(pattern.matches("drafts/old", isFolder: true) && !pattern.matches("drafts/old", isFolder: false))
    #expect(pattern.matches(fileOrItsFolders: "drafts/old/2019/a.md"))
    #expect(!pattern.matches(fileOrItsFolders: "drafts/older/a.md"))
  }

  @Test("empty and endless patterns are none", arguments: ["", "/", String(repeating: "a", count: 1_001)])
  func none(pattern: String) { #expect(GlobPattern(pattern) == nil) }

  @Test("a pattern made to run for ever does not", .timeLimit(.minutes(1))) func hostile() throws {
    let pattern = try #require(GlobPattern(String(repeating: "*a", count: 200) + "b"))
    #expect(!pattern.matches(String(repeating: "a", count: 2_000), isFolder: false))
  }
}

@Suite("Ignore rules") struct IgnoreRulesTests {
  @Test("the last rule that matches decides; comments and escapes are read") func rules() {
    let rules = IgnoreRules("# old ones\n*.txt\n!keep.txt  \n\\#odd.md\r\n\\!odd.md\nname\\ \n")
    #expect(rules.ignores("a.txt", isFolder: false) == true)
    #expect(rules.ignores("keep.txt", isFolder: false) == false)
    #expect(rules.ignores("#odd.md", isFolder: false) == true)
    #expect(rules.ignores("!odd.md", isFolder: false) == true)
    #expect(rules.ignores("name ", isFolder: false) == true)
    #expect(rules.ignores("other.md", isFolder: false) == nil)
  }
}

@Suite("Files of a run") struct FileSelectionTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    for name in ["a.md", "b.txt", "c.png", ".hidden.md", "sub/d.md", "sub/deep/e.md", ".git/f.md", "old/g.md"] {
      try folder.write("text", to: name)
    }
  }

  private func names(
    include: [String]? = nil, exclude: [String]? = nil, of paths: [String]? = nil, in current: String? = nil
  ) -> [String] {
    let root = folder.path
    func patterns(_ texts: [String]?) -> FileSelection.Patterns? {
      texts.map { .init($0.compactMap { GlobPattern($0) }, in: current ?? root) }
    }
    let selection = FileSelection(
      include: patterns(include), exclude: patterns(exclude), currentFolder: current ?? root)
    return selection.entries(of: paths ?? [root]).map { entry in
      switch entry {
      case .file(let path): path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
      case .unreadable(let path, _): "unreadable " + path
      }
    }
  }

  @Test("readable files in order of name, hidden ones left out") func plain() {
    #expect(names() == ["a.md", "b.txt", "old/g.md", "sub/d.md", "sub/deep/e.md"])
  }

  @Test("patterns choose and leave out") func patterns() {
    #expect(names(include: ["*.png", "sub/"]) == ["c.png", "sub/d.md", "sub/deep/e.md"])
    #expect(names(exclude: ["old/", "/sub/*.md"]) == ["a.md", "b.txt", "sub/deep/e.md"])
  }

  @Test("rules hold in their folder and below; deeper ones win; what is named is read") func ignored() throws {
    try folder.write("*.md\n!a.md\nold/\n", to: ".factcheckignore")
    try folder.write("!d.md\n", to: "sub/.factcheckignore")
    #expect(names() == ["a.md", "b.txt", "sub/d.md"])
    #expect(names(of: [folder.path + "/old/g.md"]) == ["old/g.md"])
    // The rules of the current folder hold for a folder inside it that is named.
    #expect(names(of: [folder.path + "/sub"]) == ["sub/d.md"])
  }

  @Test("links to folders are not followed, links to files are, broken ones are reported by reading them") func links()
    throws
  {
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.path + "/sub/up", withDestinationPath: "..")
    try manager.createSymbolicLink(atPath: folder.path + "/sub/link.md", withDestinationPath: "../a.md")
    try manager.createSymbolicLink(atPath: folder.path + "/sub/self.md", withDestinationPath: "self.md")
    #expect(
      names()
        == ["a.md", "b.txt", "old/g.md", "sub/d.md", "sub/deep/e.md", "sub/link.md", "sub/self.md"])
    #expect(names(of: [folder.path + "/sub/up"]).contains("sub/up/a.md"), "a link that is named is followed")
  }

  @Test("an empty folder stays, so that it is reported") func empty() throws {
    try folder.write("", to: "none/c.png")
    #expect(names(of: [folder.path + "/none"]) == ["none"])
  }

  @Test("a thousand folders inside each other are no problem") func deep() throws {
    var path = folder.path + "/deepest"
    // As deep as paths may be long.
    for _ in 0..<900 { path += "/d" }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data("text".utf8).write(to: URL(filePath: path + "/x.md"))
    #expect(names(of: [folder.path + "/deepest"]).count == 1)
  }

  @Test("paths are put together without looking", arguments: [("/a", "b", "/a/b"), ("/a/b", "../c/./d", "/a/c/d")])
  func absolute(folder: String, path: String, expected: String) {
    #expect(PathText.absolute(path, in: folder) == expected)
    #expect(PathText.absolute("/x//y/", in: folder) == "/x/y")
  }
}
