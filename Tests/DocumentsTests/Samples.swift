import Foundation
import TextAnalysis

@testable import Documents

/// Short ways to read documents in tests.
enum Samples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static func read(_ name: String) throws -> Document {
    try DocumentReader().document(name: name, bytes: bytes(name))
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  static func document(_ text: String, _ format: Document.Format) throws -> Document {
    try DocumentReader().document(name: "sample", bytes: Array(text.utf8), format: format)
  }

  /// The blocks as `kind: text`, paragraphs as their text alone, one a line.
  static func outline(_ document: Document) -> String {
    document.blocks.map { block in
      (block.kind == .paragraph ? "" : "\(block.kind.rawValue): ") + document.text(block.range)
    }.joined(separator: "\n")
  }

  static func outline(_ text: String, _ format: Document.Format) throws -> String {
    outline(try document(text, format))
  }

  /// A Word file with this body, its members stored without compression.
  static func word(_ body: String, more members: [(String, [UInt8])] = []) -> [UInt8] {
    zip([("word/document.xml", Array("<w:document><w:body>\(body)</w:body></w:document>".utf8))] + members)
  }

  /// An archive whose members are stored; `lies` changes what its list says about the first.
  static func zip(_ members: [(name: String, bytes: [UInt8])], flags: Int = 0, size: Int? = nil, method: Int = 0)
    -> [UInt8]
  {
    func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> (8 * $0) & 0xFF) } }
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in members {
      let name = Array(name.utf8)
      let common =
        number(20, 2) + number(flags, 2) + number(method, 2) + number(0, 4) + number(Int(CRC32.checksum(bytes)), 4)
        + number(bytes.count, 4) + number(size ?? bytes.count, 4) + number(name.count, 2) + number(0, 2)
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2) + number(0, 4) + number(0, 4)
        + number(file.count, 4) + name
      file += number(0x0403_4B50, 4) + common + name + bytes
    }
    let count = number(members.count, 2)
    return file + directory + number(0x0605_4B50, 4) + number(0, 4) + count + count + number(directory.count, 4)
      + number(file.count, 4) + number(0, 2)
  }
}
