internal import LetterModel

/// The digits of a printed coefficient, and the numbers that one slip makes of them.
///
/// Places count from the left, as a person reads: place 0 of 724 is the 7.
struct PrintedDigits {
  /// More digits than this leave no room for one more.
  static let most = 17

  private let magnitude: Int
  /// How many digits there are.
  let count: Int

  /// The digits of a number, its sign left out; those of one too large are only counted.
  init(of number: Int) {
    let size = number.magnitude
    var count = 1
    var rest = size
    while rest >= 10 {
      rest /= 10
      count += 1
    }
    self.count = count
    magnitude = count <= Self.most ? Int(size) : 0
  }

  /// The digit at a place.
  subscript(place: Int) -> Int { magnitude / power(place) % 10 }

  /// 81.117 with its last two digits swapped is 81.171.
  func swapped(_ place: Int) -> Int {
    let difference = self[place] - self[place + 1]
    return magnitude - difference * power(place) + difference * power(place + 1)
  }

  /// A place of a number whose digit is open.
  struct Place {
    /// The number with a zero there.
    let rest: Int
    /// What a digit there counts for.
    let worth: Int

    /// The number with a digit there.
    func number(with digit: Int) -> Int { rest + digit * worth }
  }

  /// The place of a digit that may be another one.
  func changing(_ place: Int) -> Place {
    let worth = power(place)
    return Place(rest: magnitude - magnitude / worth % 10 * worth, worth: worth)
  }

  /// The number without the digit at a place.
  func without(_ place: Int) -> Int {
    let power = power(place)
    return magnitude / (power * 10) * power + magnitude % power
  }

  /// The place of a digit more, before another place or at the number's end.
  func inserting(_ place: Int) -> Place {
    let worth = place < count ? power(place) * 10 : 1
    return Place(rest: magnitude / worth * 10 * worth + magnitude % worth, worth: worth)
  }

  /// What a digit at a place counts for.
  private func power(_ place: Int) -> Int {
    var power = 1
    for _ in (place + 1)..<max(count, place + 1) { power *= 10 }
    return power
  }

  /// Whether two numbers are alike at both ends, but for two digits at most: no slip changes more.
  ///
  /// It costs a hundredth of finding the slip.
  static func areNear(_ one: PrintedNumber, _ other: PrintedNumber) -> Bool {
    let (left, right) = (
      PrintedDigits(of: one.coefficient), PrintedDigits(of: other.coefficient)
    )
    guard left.count <= most, right.count <= most else { return true }
    let shorter = min(left.count, right.count)
    var first = 0
    while first < shorter, left[first] == right[first] { first += 1 }
    var last = 0
    while last < shorter - first,
      left[left.count - 1 - last] == right[right.count - 1 - last]
    { last += 1 }
    return max(left.count, right.count) - first - last <= 2
  }
}
