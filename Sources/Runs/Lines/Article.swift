/// One line of JSON Lines input: `{"id": …, "text": "…"}`.
package struct Article: Sendable, Hashable {
  /// The id as it came, and as it goes out again.
  package enum ID: Sendable, Hashable, Encodable, CustomStringConvertible {
    case text(String)
    case number(Int)

    package var description: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      }
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      }
    }
  }

  /// Why a line is no article.
  package struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String
  }

  package let id: ID
  /// The text; UTF-8 unless the line was not.
  package let text: [UInt8]

  /// Reads a line; other keys than `id` and `text` may stand in it and are read over.
  /// - Complexity: O(*n*).
  package init(line: [UInt8]) throws(Problem) {
    do {
      var scanner = JSONScanner(line)
      var id: ID?
      var text: [UInt8]?
      try scanner.expect(UInt8(ascii: "{"))
      if !scanner.skip(UInt8(ascii: "}")) {
        repeat {
          let key = try scanner.string()
          try scanner.expect(UInt8(ascii: ":"))
          switch key {
          case Array("id".utf8): id = try Self.id(&scanner)
          case Array("text".utf8): text = try scanner.string()
          default: try scanner.skipValue()
          }
        } while scanner.skip(UInt8(ascii: ","))
        try scanner.expect(UInt8(ascii: "}"))
      }
      if scanner.peek() != nil { throw scanner.problem("more follows after the object") }
      guard let id else { throw Problem(description: "it has no \"id\"; give each article one") }
      guard let text else { throw Problem(description: "it has no \"text\"; put the article there") }
      (self.id, self.text) = (id, text)
    } catch let problem as JSONScanner.Problem {
      throw Problem(description: "it is no JSON object: \(problem)")
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(description: "\(error)")
    }
  }

  private static func id(_ scanner: inout JSONScanner) throws -> ID {
    if scanner.peek() == UInt8(ascii: "\"") { return .text(String(decoding: try scanner.string(), as: UTF8.self)) }
    guard let number = try? scanner.wholeNumber() else {
      throw Problem(description: "its \"id\" is neither text nor a whole number")
    }
    return .number(number)
  }
}
