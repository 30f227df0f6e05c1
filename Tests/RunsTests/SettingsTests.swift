import ClaimStore
import Foundation
import Testing
import TextAnalysis

@testable import Runs

@Suite("Project defaults") struct SettingsTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func settings(_ text: String, from inner: String = "") throws -> Settings {
    try folder.write(text, to: ".factcheck.yaml")
    return try Settings.find(from: folder.path + inner)
  }

  @Test("are read with their paths relative to the file") func all() throws {
    let text = """
      # what this project scans
      store: Claims
      lang: es
      min-confidence: 0.5
      fail-on: misleading
      include: ['*.md', newsletters/]
      exclude: old/
      jobs: 3
      cache: .cache/factcheck
      baseline: accepted.json
      report: [html=out/report.html, sarif=report.sarif]
      """
    let settings = try settings(text, from: "/drafts/2026")
    #expect(settings.store == "../../Claims" && settings.baseline == "../../accepted.json")
    #expect(settings.language == .spanish && settings.minConfidence == 0.5 && settings.failOn == .misleading)
    #expect(settings.include?.count == 2 && settings.exclude.count == 1 && settings.jobs == 3)
    #expect(settings.cache == .folder("../../.cache/factcheck"))
    #expect(settings.reports == ["html=../../out/report.html", "sarif=../../report.sarif"])
    #expect(try Settings.find(from: folder.path).baseline == "accepted.json")
  }

  @Test("an empty file sets nothing", arguments: ["", "\n", "# only a remark\n", "{}"]) func empty(text: String) throws
  {
    let settings = try settings(text)
    #expect(settings.jobs == nil && settings.cache == nil && settings.include == nil)
  }

  @Test(
    "what is wrong is said with line and remedy",
    arguments: [
      ("store: a\nfail_on: misleading", ":2: unknown key 'fail_on' in a configuration; did you mean 'fail-on'?"),
      ("fail-on: bad", ":1:10: 'fail-on' is 'bad'; expected one of contradicted, misleading"),
      ("lang: de", ":1:7: 'lang' is 'de'; expected one of en, es"),
      ("jobs: 0", ":1:7: 'jobs' is '0'; expected a whole number from 1 to 1000"),
      ("jobs:", "'jobs' is ''; expected a value"),
      ("min-confidence: 7", "'min-confidence' is '7'; expected a number from 0 to 1"),
      ("min-confidence: nan", "expected a number from 0 to 1"),
      ("cache: /tmp/x", "expected a path inside the folder of this file"),
      ("report: html=../x.html", "expected a path inside the folder of this file"),
      ("report: html", "expected FORMAT=PATH"), ("include: ['']", "expected file patterns"),
      ("store: [a, b]", "found a list where text for 'store' is expected"), ("- a", "found a list"),
      ("store: a\nstore: b", "the same key twice"), ("a: [", "malformed YAML"), ("a: 'x", "malformed YAML"),
      (String(repeating: "[", count: 100_000), "malformed YAML"),
      ("a: \u{0}", "malformed YAML"),
    ])
  func wrong(text: String, message: String) throws {
    let error = #expect(throws: StoreError.self) { try settings(text) }
    let text = "\(error.map(String.init(describing:)) ?? "")"
    #expect(text.contains(".factcheck.yaml") && text.contains(message), "\(text.prefix(300))")
  }

  @Test("bytes that are no text and files without end are refused") func notText() throws {
    try folder.write(Data([0xFF, 0xFE, 0x41]), to: ".factcheck.yaml")
    #expect(throws: StoreError.self) { try Settings.find(from: folder.path) }
    try folder.write(Data(repeating: 0x23, count: 2 << 20), to: ".factcheck.yaml")
    #expect(throws: StoreError.self) { try Settings.find(from: folder.path) }
  }
}
