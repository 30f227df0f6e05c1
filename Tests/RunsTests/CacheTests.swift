import Foundation
import Testing

@testable import Runs

@Suite("The cache") struct CacheTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func cache(store: UInt64 = 1, program: UInt64 = 2, options: String = "") -> FindingCache {
    FindingCache(folder: folder.path + "/cache", store: store, program: program, options: options)
  }

  private func key(_ text: String) -> CacheKey { CacheKey(Array(text.utf8), settings: []) }

  private var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/cache")) ?? []).filter {
      $0.hasSuffix(".findings")
    }
  }

  private func fill(_ cache: FindingCache, _ texts: [String]) {
    for text in texts { cache.keep(Array(text.utf8), under: key(text)) }
    cache.save()
  }

  private func knows(_ cache: FindingCache, _ text: String) -> Bool {
    cache.bytes(key(text)).map(Array.init) == Array(text.utf8)
  }

  @Test("gives back what was kept, in this run and the next") func plain() {
    let first = cache()
    fill(first, ["a", "b", ""])
    let second = cache()
    #expect(knows(second, "a") && knows(second, "b") && knows(second, "") && !knows(second, "c"))
    #expect(second.problem == nil && files.count == 1)
  }

  @Test("never gives what another program, store or set of options found") func apart() {
    fill(cache(), ["a"])
    #expect(!knows(cache(program: 3), "a") && !knows(cache(store: 3), "a") && !knows(cache(options: "x"), "a"))
    #expect(knows(cache(), "a"))
    for program: UInt64 in 10..<20 { fill(cache(program: program), ["a"]) }
    #expect(files.count == FindingCache.mostFiles)
  }

  @Test("two runs at once keep what each found") func shared() {
    let (first, second) = (cache(), cache())
    fill(first, ["a"])
    fill(second, ["b"])
    let third = cache()
    #expect(knows(third, "a") && knows(third, "b"))
  }

  @Test("many runs at once leave a whole file") func manyAtOnce() async {
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<20 { group.addTask { fill(cache(), ["\(number)"]) } }
    }
    let last = cache()
    #expect((0..<20).allSatisfy { knows(last, "\($0)") })
  }

  @Test("cut or changed anywhere, it forgets and never lies") func damaged() throws {
    fill(cache(), ["alpha", "beta"])
    let path = folder.path + "/cache/" + (try #require(files.first))
    let whole = try Data(contentsOf: URL(filePath: path))
    for length in stride(from: 0, to: whole.count, by: 3) {
      try whole.prefix(length).write(to: URL(filePath: path))
      let damaged = cache()
      for text in ["alpha", "beta"] {
        let bytes = damaged.bytes(key(text))
        #expect(bytes == nil || bytes.map(Array.init) == Array(text.utf8))
      }
    }
    for position in whole.indices {
      var bytes = whole
      bytes[position] ^= 0x41
      try bytes.write(to: URL(filePath: path))
      let damaged = cache()
      for text in ["alpha", "beta"] {
        let bytes = damaged.bytes(key(text))
        #expect(bytes == nil || bytes.map(Array.init) == Array(text.utf8))
      }
    }
    fill(cache(), ["gamma"])
    #expect(knows(cache(), "gamma"), "a damaged cache is built again")
  }

  @Test("stays small: what was not used for longest goes first") func pruned() {
    var file = CacheFile()
    for number in 0..<100 {
      file.entries[key("\(number)")] = CacheFile.Entry(
        generation: UInt64(number), bytes: [UInt8](repeating: 0, count: 52)[...])
    }
    file.prune(bytes: 1_000, entries: 1_000)
    #expect(file.entries.count == 10 && file.entries[key("99")] != nil && file.entries[key("89")] == nil)
    file.prune(bytes: 1_000, entries: 3)
    #expect(file.entries.count == 3)
  }

  @Test("one that cannot be written says so and the run goes on") func unwritable() throws {
    try folder.write("a file where the folder should be", to: "cache")
    let cache = cache()
    fill(cache, ["a"])
    #expect(cache.problem?.contains("cannot be written") == true)
  }

  @Test("a program is told by its head, its length and, without a build id, its age") func fingerprint() throws {
    let identified: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 3, 0, 0, 0, 0x47, 0x4E, 0x55, 0, 1, 2, 3]
    let first = try folder.write(Data(identified), to: "first")
    let copy = try folder.write(Data(identified), to: "copy")
    let other = try folder.write(Data(identified.dropLast() + [4]), to: "other")
    #expect(ProgramFingerprint.of(path: first) == ProgramFingerprint.of(path: copy))
    #expect(ProgramFingerprint.of(path: first) != ProgramFingerprint.of(path: other))
    let plain = try folder.write("no build id", to: "plain")
    let before = ProgramFingerprint.of(path: plain)
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: plain)
    #expect(ProgramFingerprint.of(path: plain) != before)
    #expect(ProgramFingerprint.of(path: "/nowhere") == nil)
  }

  @Test("the tests' own program has an identity from the linker") func ownIdentity() throws {
    let path = try #require(Bundle.main.executablePath)
    let handle = try #require(FileHandle(forReadingAtPath: path))
    let head = try #require(try handle.read(upToCount: 1 << 16))
    #expect(ProgramFingerprint.hasIdentity([UInt8](head)))
  }
}
