import Foundation
import Testing

@Suite("factcheck claims") struct ClaimsTests {
  @Test("the store of this project holds together", arguments: ["verify", "lint", "coverage"])
  func checks(command: String) throws {
    let result = try Program.run(["claims", command])
    #expect(result.status == 0, "\(result.output.suffix(2000))\(result.errors.suffix(2000))")
  }

  @Test("show prints the quote in its sentence with source, date, scope and caveats") func show() throws {
    let result = try Program.run(["claims", "show", "displaced-over-120-million"])
    #expect(result.status == 0)
    let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [
      "[Global forced displacement has reached over 120 million people], exacerbated by conflicts", "bytes ",
      "[Concordia]",
      "(given by the store's editors; the document names no date)", "caveat ",
    ] { #expect(words.contains(part), "\(part) in \(words)") }
  }

  @Test("show gives JSON with the byte range of the quote") func showJSON() throws {
    let result = try Program.run(["claims", "show", "displaced-over-120-million", "--format", "json"])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let fact = try #require((json["facts"] as? [[String: Any]])?.first)
    let range = try #require(fact["range"] as? [Int])
    let seed = try Data(contentsOf: Program.root.appending(path: "seeds/000_9ee33d27612332fb.txt"))
    #expect(String(decoding: seed[range[0]..<range[1]], as: UTF8.self) == fact["quote"] as? String)
    #expect(fact["as_of"] as? String == "2024")
  }

  @Test(
    "search finds facts by words in both languages",
    arguments: ["welcoming network 300 cities", "red de ciudades acogedoras 300 ciudades"])
  func search(words: String) throws {
    let result = try Program.run(["claims", "search", words, "--kind", "facts"])
    #expect(result.status == 0 && result.output.contains("300"))
  }

  @Test("list filters by topic, source, narrative and verdict") func list() throws {
    let all = try Program.run(["claims", "list", "--format", "json"])
    let some = try Program.run([
      "claims", "list", "--narrative", "econ-burden", "--verdict", "contradicted", "--format", "json",
    ])
    #expect(some.output.count < all.output.count && some.output.contains("\"contradicted\""))
    #expect(!some.output.contains("\"misleading\""))
    let source = try Program.run(["claims", "list", "--kind", "facts", "--source", "gfmd-roundtable-3-2"])
    #expect(source.output.split(separator: "\n").count > 10)
  }

  @Test(
    "an unknown id ends with 2 and names the known ones",
    arguments: [["show", "nonsense"], ["list", "--topic", "nonsense"], ["coverage", "--source", "nonsense"]])
  func unknown(arguments: [String]) throws {
    let result = try Program.run(["claims"] + arguments)
    #expect(result.status == 2 && result.errors.contains("nonsense"))
  }

  @Test("a quote that is not in its source fails with file, line and the nearest text") func wrongQuote() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in ["Claims", "Corpus", "seeds"] {
      try FileManager.default.copyItem(at: Program.root.appending(path: name), to: folder.url.appending(path: name))
    }
    let file = folder.url.appending(path: "Claims/facts/displacement.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let wrong = text.replacingOccurrences(
      of: "quote: Global forced displacement has reached over 120",
      with: "quote: Global forced displacement reached over 130")
    #expect(wrong != text)
    try folder.write(wrong, to: "Claims/facts/displacement.yaml")
    let result = try Program.run(
      ["claims", "verify"], in: folder.url, environment: ["XDG_CACHE_HOME": folder.url.path])
    #expect(result.status == 1)
    #expect(result.errors.contains("Claims/facts/displacement.yaml:"))
    #expect(result.errors.contains("looked for: Global forced displacement reached over 130"))
    #expect(result.errors.contains("nearest:    "))
  }

  @Test("the compiled form is kept, used and replaced when the store changes") func cache() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let cache = folder.url.appending(path: "cache")
    let environment = ["XDG_CACHE_HOME": cache.path]
    let first = try Program.run(["claims", "stats"], environment: environment)
    let kept = try FileManager.default.contentsOfDirectory(atPath: cache.appending(path: "factcheck").path)
    #expect(kept.count == 1)
    #expect(try Program.run(["claims", "stats"], environment: environment).output == first.output)
    // A damaged file is noticed and made again.
    try Data("damaged".utf8).write(to: cache.appending(path: "factcheck/\(kept[0])"))
    #expect(try Program.run(["claims", "stats"], environment: environment).output == first.output)
  }

  @Test("the store is found by --store, FACTCHECK_STORE and in a folder above") func lookup() throws {
    let claims = Program.root.appending(path: "Claims").path
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let located = { (result: Program.Result) in result.output.contains("\(claims)/facts/displacement.yaml:") }
    let show = ["claims", "show", "displaced-over-120-million"]
    #expect(located(try Program.run(show + ["--store", claims], in: folder.url)))
    #expect(located(try Program.run(show, in: folder.url, environment: ["FACTCHECK_STORE": claims])))
    #expect(
      try Program.run(show, in: Program.root.appending(path: "Sources/Reports")).output.contains("../../Claims/facts"))
    #expect(try Program.run(show, in: folder.url).output.contains("stored at   Claims/facts/displacement.yaml:"))
  }
}
