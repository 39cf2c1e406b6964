# Untried: nobody has installed this formula yet.
#
# It builds the sources that HOMEBREW_GRIFFIER_SOURCE names, a clone of the project:
#
#     brew tap-new --no-git griffier/lokaal
#     cp packaging/griffier.rb "$(brew --repository griffier/lokaal)/Formula/"
#     HOMEBREW_GRIFFIER_SOURCE="$PWD" brew install --HEAD griffier/lokaal/griffier
class Griffier < Formula
  desc "Reads letters of Dutch ministers to parliament and redoes every sum they state"
  license "Apache-2.0"
  head "file://#{ENV.fetch("HOMEBREW_GRIFFIER_SOURCE", Dir.pwd)}", using: :git, branch: "main"

  depends_on "pkgconf" => :build
  depends_on xcode: ["26.0", :build]
  depends_on "libxlsxwriter"
  depends_on "libxml2"
  depends_on "libzip"
  depends_on "poppler"
  depends_on "snowball"

  uses_from_macos "sqlite"
  uses_from_macos "zlib"

  def install
    system "swift", "build", "--disable-sandbox", "--configuration", "release",
           "--product", "griffier", "-Xswiftc", "-cross-module-optimization"
    system "scripts/package/install", ".build/release/griffier", prefix
  end

  test do
    (testpath/"brief.md").write "Er zijn 12 banen, waarvan 5 in de markt en 8 bij de overheid.\n"
    output = shell_output("#{bin}/griffier check brief.md", 1)
    assert_match "5 + 8 = 13", output
  end
end
