import TextAnalysis
import Yams

/// Reads a store from its YAML files and readable editions.
public struct StoreLoader {
  private let files: StoreFiles
  private let problems = ProblemList()

  /// A loader for files already read.
  public init(_ files: StoreFiles) { self.files = files }

  /// The store, with every id resolved.
  ///
  /// - Throws: ``StoreError/invalid(_:)`` with everything that is wrong, in order of file and line.
  /// - Complexity: O(*n*) in the bytes of the files; about a quarter of a second a megabyte, most of it spent in the YAML parser.
  public func load() throws -> ClaimStore {
    var contents = ClaimStore.Contents()
    for file in files.yaml { read(file, into: &contents) }
    contents.sources = files.corpus.compactMap { SourceReader(seeds: files.seeds, problems: problems).source($0) }
    ReferenceCheck(contents: contents, problems: problems).run()
    guard problems.problems.isEmpty else {
      throw StoreError.invalid(
        problems.problems.sorted { ($0.location.file, $0.location.line) < ($1.location.file, $1.location.line) })
    }
    return ClaimStore(contents)
  }

  private func read(_ file: StoreFiles.File, into contents: inout ClaimStore.Contents) {
    guard let node = StoreYAML.parse(file, problems: problems) else { return }
    let name = relative(file.path)
    switch name.split(separator: "/").first.map(String.init) ?? name {
    case "store.yaml":
      let manifest = YAMLEntry(node, type: "store", file: file.path, problems: problems)
      contents.name = manifest?.required("name") ?? ""
      contents.reviewed = manifest?.date("reviewed")
      _ = (manifest?.optional("corpus"), manifest?.optional("seeds"))
      manifest?.finish()
    case "topics.yaml": contents.topics += list(node, file, "topic", EntryReaders.topic)
    case "narratives.yaml": contents.narratives += list(node, file, "narrative", EntryReaders.narrative)
    case "concerns.yaml": contents.concerns += list(node, file, "concern", EntryReaders.concern)
    case "speakers.yaml": contents.speakers += list(node, file, "speaker", EntryReaders.speaker)
    case "uncited.yaml": contents.uncited += list(node, file, "uncited passage", EntryReaders.uncited)
    case "audiences.yaml": contents.audiences += list(node, file, "audience", VoiceReaders.audience)
    case "voices.yaml": contents.voices += list(node, file, "voice", VoiceReaders.voice)
    case "variants": contents.variants += list(node, file, "list of variants", VoiceReaders.variants)
    case "wording.yaml": readWording(node, file, into: &contents)
    case "lexicon": contents.lexicon += lexicon(node, file, name)
    case "facts": contents.facts += list(node, file, "fact", EntryReaders.fact)
    case "contested": contents.claims += list(node, file, "contested claim", EntryReaders.claim)
    default:
      problems.add(
        .unexpected(
          found: "the file '\(name)'",
          expected: "one of the files that CONTRIBUTING.md names"
        ), at: Location(file: file.path, line: 1))
    }
  }

  private func relative(_ path: String) -> String {
    let prefix = files.folder.hasSuffix("/") ? files.folder : files.folder + "/"
    let start = FileAccess.join(prefix, "")
    return path.hasPrefix(start + "/") ? String(path.dropFirst(start.count + 1)) : path
  }

  private func list<Value>(_ node: Node, _ file: StoreFiles.File, _ type: String, _ read: (YAMLEntry) -> Value?)
    -> [Value]
  {
    guard case .sequence(let sequence) = node else {
      problems.add(
        .unexpected(found: node.kindName, expected: "a list of entries, each starting with '- '"),
        at: Location(file: file.path, line: node.mark?.line ?? 1), column: node.mark?.column)
      return []
    }
    return sequence.compactMap { YAMLEntry($0, type: type, file: file.path, problems: problems)?.reading(read) }
  }

  private func readWording(_ node: Node, _ file: StoreFiles.File, into contents: inout ClaimStore.Contents) {
    guard let entry = YAMLEntry(node, type: "wording", file: file.path, problems: problems) else { return }
    contents.channels = entry.entries("channels", type: "channel", read: VoiceReaders.channel)
    let terms = entry.mapping("terms", type: "list of terms")
    contents.replacements =
      terms?.mapping("replace", type: "list of replacements")?.reading(VoiceReaders.replacements) ?? []
    contents.forbidden = terms?.mapping("forbidden", type: "list of words")?.reading(VoiceReaders.forbidden) ?? []
    terms?.finish()
    for key in entry.keys where key != "channels" && key != "terms" {
      contents.phrases += entry.mapping(key, type: "wording")?.reading { VoiceReaders.phrases($0, prefix: key) } ?? []
    }
    entry.finish()
  }

  private func lexicon(_ node: Node, _ file: StoreFiles.File, _ name: String) -> [LexiconTerm] {
    let kinds: [String: LexiconTerm.Kind] = [
      "lexicon/populations.yaml": .population, "lexicon/places.yaml": .place,
      "lexicon/organisations.yaml": .organisation, "lexicon/units.yaml": .unit,
      "lexicon/subjects.yaml": .subject,
    ]
    guard let kind = kinds[name] else {
      problems.add(
        .unexpected(found: "the file '\(name)'", expected: kinds.keys.sorted().joined(separator: ", ")),
        at: Location(file: file.path, line: 1))
      return []
    }
    return list(node, file, kind.rawValue) { EntryReaders.term($0, kind: kind) }
  }
}

/// Parsing of one YAML file to nodes with line numbers.
enum StoreYAML {
  static func parse(_ file: StoreFiles.File, problems: ProblemList) -> Node? {
    parse(String(decoding: file.bytes, as: UTF8.self), path: file.path, problems: problems)
  }

  static func parse(_ text: String, path: String, problems: ProblemList) -> Node? {
    do {
      guard let node = try Parser(yaml: text, resolver: .basic).singleRoot() else {
        problems.add(
          .unexpected(found: "an empty file", expected: "a list of entries"), at: Location(file: path, line: 1))
        return nil
      }
      return node
    } catch let error as YamlError {
      let (line, column, text) = describe(error)
      problems.add(.malformedYAML(text), at: Location(file: path, line: line), column: column)
    } catch {
      problems.add(.malformedYAML("\(error)"), at: Location(file: path, line: 1))
    }
    return nil
  }

  private static func describe(_ error: YamlError) -> (line: Int, column: Int?, text: String) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      (mark.line, mark.column, [context?.text, problem].compactMap { $0 }.joined(separator: ", "))
    case .duplicatedKeysInMapping(let keys, let context):
      (context.mark.line, context.mark.column, "the same key twice: \(keys)")
    default: (1, nil, "\(error)")
    }
  }
}
