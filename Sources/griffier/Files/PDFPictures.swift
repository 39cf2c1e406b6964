internal import CBoundedProgram
internal import Pages

/// Has poppler's `pdftoppm` draw pages of a PDF, where it is installed.
enum PDFPictures {
  /// A page takes a tenth of a second; drawings of thousands of lines take more.
  private static let limits = griffier_limits(
    processor_seconds: 10, seconds: 15, memory: 512 << 20, output: 16 << 20)

  /// The pictures of some 0-based pages; those that can not be drawn are left out.
  static func pictures(of pdf: [UInt8], pages: [Int]) -> [PagePicture] {
    pages.compactMap { page in
      let number = String(page + 1)
      let png = BoundedProgram.output(
        of: [
          "pdftoppm", "-png", "-r", String(PagePicture.resolution), "-f", number, "-l", number,
          "-singlefile", "-",
        ], on: pdf, within: limits)
      return png.flatMap { PagePicture(page: page, png: $0) }
    }
  }
}
