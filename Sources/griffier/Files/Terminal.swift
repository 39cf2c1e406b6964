#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The terminal at standard output.
enum Terminal {
  /// Whether colours are welcome: https://no-color.org says that a NO_COLOR that is not empty forbids them.
  static var allowsColour: Bool {
    guard let value = unsafe getenv("NO_COLOR") else { return true }
    return unsafe value.pointee == 0
  }

  /// How many characters a line holds, within what reads well; `nil` where nothing says it.
  static var width: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return min(110, max(40, Int(size.ws_col)))
  }
}
