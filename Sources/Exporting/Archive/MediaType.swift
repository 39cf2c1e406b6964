/// The media types of files by extension, as IANA names them.
enum MediaType {
  /// The name; of a file that is not known that of bytes.
  static func name(of file: String) -> String {
    switch file.split(separator: ".").last {
    case "xml": "application/xml"
    case "html", "htm": "text/html"
    case "xhtml": "application/xhtml+xml"
    case "json": "application/json"
    case "pdf": "application/pdf"
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case "odt": "application/vnd.oasis.opendocument.text"
    case "md": "text/markdown"
    case "txt": "text/plain"
    default: "application/octet-stream"
    }
  }
}
