#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The moment of a run, for what has to say when it was made.
enum Moment {
  /// Now, in UTC: `2026-11-30T16:00:00Z`; where `SOURCE_DATE_EPOCH` is set, that second, so that a
  /// run can be repeated to the byte.
  static var now: String {
    let fixed = unsafe getenv("SOURCE_DATE_EPOCH").flatMap { unsafe Int(String(cString: $0)) }
    var seconds = fixed ?? time(nil)
    var parts = unsafe tm()
    _ = unsafe gmtime_r(&seconds, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let year = unsafe parts.tm_year + 1900
    let day = unsafe "\(year)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    let hour = unsafe "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
    return "\(day)T\(hour)Z"
  }
}
