public import Drafting
import Foundation

// JSON, and the way back.
extension DraftReport {
  private struct Envelope: Codable {
    var schemaVersion = DraftRecord.schemaVersion
    let drafts: [DraftRecord]
  }

  /// All drafts as one JSON document.
  public func json() -> String {
    JSONReport.encode(Envelope(drafts: items.map(DraftRecord.init)), pretty: true, snakeCase: true) + "\n"
  }

  /// The drafts of a JSON document that ``json()`` wrote and a person may have edited.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: nil when the bytes are no such document.
  public static func drafts(in bytes: [UInt8]) -> [Draft]? {
    guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return nil }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return (try? decoder.decode(Envelope.self, from: Data(bytes)))?.drafts.map(\.draft)
  }
}
