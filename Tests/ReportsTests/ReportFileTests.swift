import Foundation
import Testing

@testable import Reports

@Suite("Files of reports") struct ReportFileTests {
  private func inFolder(_ work: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "factcheck-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try work(folder)
  }

  @Test("a report replaces the old one and leaves nothing else behind") func replaces() throws {
    try inFolder { folder in
      try ReportFile.write("old", to: folder + "/a.html")
      try ReportFile.write("new", to: folder + "/a.html")
      #expect(try String(contentsOfFile: folder + "/a.html", encoding: .utf8) == "new")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.html"])
    }
  }

  @Test("a folder that is not there, or a folder as a file, is named") func refused() throws {
    try inFolder { folder in
      #expect(throws: ReportFileError.noFolder(folder + "/b/a.html", folder: folder + "/b")) {
        try ReportFile.check(folder + "/b/a.html")
      }
      #expect(throws: ReportFileError.isFolder(folder)) { try ReportFile.write("x", to: folder) }
      #expect(throws: ReportFileError.isFolder("")) { try ReportFile.check("") }
    }
  }
}
