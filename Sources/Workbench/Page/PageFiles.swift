import WorkbenchPage

/// The files of the page, as they lie in the program.
enum PageFiles {
  /// Where the page's own markup takes the token of this start.
  private static let tokenMark = "{{token}}"

  /// One endpoint a file.
  static func endpoints(token: String) -> [Endpoint] {
    var count = 0
    guard let files = fc_page_files(&count) else { return [] }
    return UnsafeBufferPointer(start: files, count: count).map { file in
      let (path, type) = (String(cString: file.path), String(cString: file.type))
      var bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
      if path == "/" {
        bytes = Array(String(decoding: bytes, as: UTF8.self).replacing(tokenMark, with: token).utf8)
      }
      let response = Response(type: type, bytes)
      return Endpoint("GET", path, cost: .none) { _, _ in response }
    }
  }
}
