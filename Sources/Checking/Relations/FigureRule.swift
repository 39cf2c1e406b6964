/// A check of figures: it finds relations, and a run settles those of all such checks together.
///
/// The culprit of a contradiction is known only from all sums that contain a figure.
protocol FigureRule: Check {
  /// What asserts the relations that this kind of rule finds.
  static var source: Finding.Source { get }
}
