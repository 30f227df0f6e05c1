import Foundation
import TextAnalysis

@testable import Documents

/// What libFuzzer calls with each input; the variable `FUZZ_TYPE` names the reader.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch Fuzz.type {
  case "inflate": _ = try? Inflate.unpack(bytes, 0..<bytes.count, limit: 1 << 20)
  case "archive": Fuzz.check(bytes, .word)
  case "word": Fuzz.check(Fuzz.archive(of: bytes), .word)
  case let name: Fuzz.check(bytes, Document.Format(rawValue: name))
  }
  return 0
}

private enum Fuzz {
  static let type = ProcessInfo.processInfo.environment["FUZZ_TYPE"] ?? ""

  /// Reads the input and stops the program when the document breaks a promise.
  static func check(_ bytes: [UInt8], _ format: Document.Format?) {
    guard let document = try? DocumentReader().document(name: "fuzz", bytes: bytes, format: format) else { return }
    precondition(String(validating: document.visible, as: UTF8.self) != nil, "visible text is valid UTF-8")
    let addresses = document.original.count + document.parts.reduce(0) { $0 + $1.bytes.count }
    var counter = LineCounter(document)
    var end = 0
    for block in document.blocks {
      precondition(block.range.lowerBound >= end && block.range.upperBound <= document.visible.count, "blocks in order")
      precondition(!block.range.isEmpty, "blocks hold text")
      end = block.range.upperBound
      let original = document.map.original(block.range)
      precondition(original.lowerBound >= 0 && original.upperBound <= addresses, "positions lie in the file")
      let place = counter.place(of: block.range)
      precondition(place.line >= 1 && place.column >= 1, "lines and columns count from 1")
      _ = document.text(block.range)
    }
    for comment in document.comments {
      precondition(comment.range.upperBound <= addresses && comment.visible <= document.visible.count, "comments too")
    }
  }

  /// A Word file around an XML part, so that the fuzzer need not guess checksums.
  static func archive(of xml: [UInt8]) -> [UInt8] {
    func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> (8 * $0) & 0xFF) } }
    let name = Array("word/document.xml".utf8)
    let common =
      number(20, 2) + number(0, 8) + number(Int(CRC32.checksum(xml)), 4) + number(xml.count, 4) + number(xml.count, 4)
      + number(name.count, 2) + number(0, 2)
    let member = number(0x0403_4B50, 4) + common + name + xml
    let list = number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 10) + number(0, 4) + name
    return member + list + number(0x0605_4B50, 4) + number(0, 4) + number(1, 2) + number(1, 2) + number(list.count, 4)
      + number(member.count, 4) + number(0, 2)
  }
}
