import ArgumentParser

/// Reads the letters that Dutch ministers send to parliament and redoes their sums.
@main
struct Griffier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "griffier",
    abstract: "Reads letters to parliament into typed records and redoes every sum they state.")
}
