/// How a sum is written where its operation leaves that open.
enum SumStyle: Sendable {
  /// As the operation is.
  case plain
  /// A product whose first operand is a number of times: 400 % of 35 is written `4 × 35`.
  case times
  /// A figure that is repeated, in per cent: `50 % in both places`.
  case percent
}
