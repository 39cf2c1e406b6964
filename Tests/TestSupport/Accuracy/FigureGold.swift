private import Foundation
public import LetterModel

/// The figures of real letters, annotated by eye, in `Tests/Gold/figures-shared.txt`.
public struct FigureGold: Sendable {
  /// One figure of the list.
  public struct Entry: Sendable {
    /// The figure as printed, without hedge and unit.
    public var text: String
    /// Its value with a point before decimals; a fraction in words as `1/3`.
    public var value: String
    /// The unit; `nil` where there is none.
    public var unit: String?
    /// The kind: `count`, `percentage`, ….
    public var kind: String
    /// The hedge; `nil` where there is none.
    public var hedge: String?
    /// Whether reading it or not are both right.
    public var isOpen: Bool

    /// The value in one form whatever its zeros: `12e8`, `1/3`.
    public var key: String { FigureGold.key(ofGold: value) }
  }

  /// A value in one form whatever its zeros: `12e8`.
  public static func key(of value: PrintedNumber) -> String { Relation.plain(value) }

  /// A value of a line of gold in one form: `1200000000` is `12e8`, `1/3` stays.
  public static func key(ofGold value: String) -> String {
    guard !value.contains("/") else { return value }
    let parts = value.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? parts[1] : ""
    guard let coefficient = Int(parts[0] + decimals) else { return value }
    return key(of: PrintedNumber(coefficient, exponent: -decimals.count))
  }

  /// The entries by file, in order of reading; none for a letter without figures.
  public static let letters: [String: [Entry]] = {
    var letters: [String: [Entry]] = [:]
    for line in GoldFile.lines(of: "figures-shared.txt") where !line.hasPrefix("#") {
      let isOpen = line.hasPrefix("?")
      let parts = line.drop { $0 == "?" || $0 == " " }.components(separatedBy: " | ")
      guard parts.count == 6 else {
        letters[parts[0], default: []] += []
        continue
      }
      letters[parts[0], default: []].append(
        Entry(
          text: parts[1], value: parts[2], unit: parts[3] == "-" ? nil : parts[3],
          kind: parts[4], hedge: parts[5] == "-" ? nil : parts[5], isOpen: isOpen))
    }
    return letters
  }()
}
