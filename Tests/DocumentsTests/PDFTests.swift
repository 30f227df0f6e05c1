import Foundation
import Testing
import TextAnalysis

@testable import Documents

@Suite("PDF") struct PDFTests {
  private static let program = ChildProcess.find("pdftotext", searchPath: ProcessInfo.processInfo.environment["PATH"])

  @Test("pages are parts of the file", .enabled(if: program != nil)) func pages() throws {
    let document = try Samples.read("libreoffice.pdf")
    let outline = Samples.outline(document)
    #expect(outline.contains("and more than forty people came. Café and cake were free.\n"))
    let sentence = try #require(document.blocks.first { document.text($0.range).hasPrefix("The library") }).range
    var counter = LineCounter(document)
    let place = counter.place(of: sentence)
    #expect(place.part == "page 1" && place.line == 2 && place.column == 1)
  }

  @Test("without the program, what to install is said") func missing() throws {
    let error = #expect(throws: DocumentError.self) {
      try PDFText.extract(name: "a.pdf", bytes: Array("%PDF-1.4".utf8), searchPath: "/nowhere:relative")
    }
    #expect(error?.description.hasPrefix("a.pdf: needs the program pdftotext: install poppler-utils") == true)
  }

  @Test("a file that is no PDF is named", .enabled(if: program != nil)) func damaged() throws {
    #expect(throws: DocumentError.self) { try Samples.document("%PDF-1.4 nothing", .pdf) }
  }

  @Test("a program that hangs or talks without end is stopped") func limits() throws {
    let shell = URL(filePath: "/bin/sh")
    let hanging = try ChildProcess.run(shell, ["-c", "exec sleep 20"], seconds: 0.2, outputLimit: 100)
    #expect(hanging.isTimedOut)
    let talking = try ChildProcess.run(shell, ["-c", "exec yes"], seconds: 10, outputLimit: 100_000)
    #expect(talking.isCut && talking.output.count == 100_000)
  }
}
