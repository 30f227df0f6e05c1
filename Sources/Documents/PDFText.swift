import Foundation

/// PDF, read with the program `pdftotext` of Poppler or Xpdf where it is installed.
enum PDFText {
  /// Seconds after which the program is stopped.
  static let longestRun = 60.0
  /// Bytes of text after which the rest is left out.
  static let largestText = 64 << 20

  static func extract(
    name: String, bytes: [UInt8], searchPath: String? = ProcessInfo.processInfo.environment["PATH"]
  ) throws(DocumentError) -> Contents {
    guard let program = ChildProcess.find("pdftotext", searchPath: searchPath) else {
      throw .programMissing(
        name, program: "pdftotext",
        advice: "install poppler-utils (Linux) or poppler (brew install poppler), or save the text as .docx or .txt")
    }
    let file = temporaryFolder.appending(path: "factcheck-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    guard
      FileManager.default.createFile(
        atPath: file.path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    else { throw .unreadable(name, reason: "no copy can be written to \(file.deletingLastPathComponent().path)") }
    let arguments = ["-q", "-enc", "UTF-8", "-eol", "unix", file.path, "-"]
    let result: ChildProcess.Result
    do {
      result = try ChildProcess.run(program, arguments, seconds: longestRun, outputLimit: largestText)
    } catch {
      throw .unreadable(name, reason: "pdftotext cannot be started: \(error.localizedDescription)")
    }
    if result.isTimedOut {
      throw .refused(name, reason: "pdftotext worked on it for more than \(Int(longestRun)) seconds")
    }
    guard result.status == 0 || result.isCut else {
      throw .damaged(name, reason: "pdftotext cannot read it (status \(result.status)); it may need a password")
    }
    return pages(result, fileSize: bytes.count)
  }

  /// A folder that lies in memory where the system has one, so that the document does not reach a disk.
  private static var temporaryFolder: URL {
    let memory = URL(filePath: "/dev/shm")
    return FileManager.default.isWritableFile(atPath: memory.path) ? memory : FileManager.default.temporaryDirectory
  }

  /// Each page is a part; form feeds stand between pages.
  private static func pages(_ result: ChildProcess.Result, fileSize: Int) -> Contents {
    var contents = Contents()
    if result.isCut {
      contents.warnings.append("holds more than \(largestText >> 20) MiB of text; the rest is left out")
    }
    for (index, page) in result.output.split(separator: 0x0C, omittingEmptySubsequences: false).enumerated() {
      guard !page.allSatisfy(ASCII.isSpace) else { continue }
      let part = contents.addPart("page \(index + 1)", bytes: Array(page), lines: .breaks, fileSize: fileSize)
      let source = DecodedText(part.bytes, origin: PositionMap(copyOf: part.bytes.count, from: part.address))
      contents.text.copy(0..<source.bytes.count, of: source)
      contents.text.closeBrokenBlock(as: nil, fillingLines: 0.6)
    }
    if contents.parts.isEmpty {
      contents.warnings.append("holds no text; if its pages are pictures, run text recognition (OCR) on it first")
    }
    return contents
  }
}
