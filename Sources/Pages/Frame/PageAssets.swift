internal import CPages

/// The style and the scripts of the pages, which stand beside them.
enum PageAssets {
  /// The folder that they stand in.
  static let folder = "opmaak"

  /// The files.
  static var files: [PageFile] {
    [
      PageFile([folder, "griffier.css"], style),
      PageFile([folder, "pagina.js"], pageScript),
      PageFile([folder, "brief.js"], letterScript),
      PageFile([folder, "overzicht.js"], overviewScript),
    ]
  }

  private static var style: [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: pages_style_bytes(), count: pages_style_count()))
  }

  private static var pageScript: [UInt8] {
    unsafe Array(
      UnsafeBufferPointer(start: pages_page_script_bytes(), count: pages_page_script_count()))
  }

  private static var letterScript: [UInt8] {
    unsafe Array(
      UnsafeBufferPointer(start: pages_letter_script_bytes(), count: pages_letter_script_count()))
  }

  private static var overviewScript: [UInt8] {
    unsafe Array(
      UnsafeBufferPointer(
        start: pages_overview_script_bytes(), count: pages_overview_script_count()))
  }
}
