internal import LetterModel

/// Writes a verification as a sum that a person can redo.
///
///     70.388 + 724 = 71.112, stated 71.113: within rounding (1 of 1,5)
///     70.388 + 724 = 71.112, vermeld 71.113: binnen afronding (1 van 1,5)
struct VerificationWording {
  let language: Language
  /// What is written, in UTF-8: a table has hundreds of sums.
  private(set) var text: [UInt8] = []

  init(_ language: Language) {
    self.language = language
    text.reserveCapacity(128)
  }

  /// The sum, what is stated, and how they compare.
  static func message(of verification: Verification, in language: Language) -> String {
    var wording = VerificationWording(language)
    if verification.operation == .restatement {
      wording.writeRestatement(of: verification)
    } else {
      wording.write(verification)
    }
    return String(decoding: wording.text, as: UTF8.self)
  }

  private mutating func write(_ verification: Verification) {
    writeSum(of: verification)
    // A total over one row: "1.475, stated 4.685".
    let isAlone = verification.operation == .sum && verification.operands.count == 1
    if let computed = verification.computed, !isAlone || text.isEmpty {
      if !text.isEmpty { write(" = ") }
      NumberText.append(NumberText.shortened(computed), to: &text)
      writeUnit(of: verification)
    }
    if let stated = verification.stated {
      let isOwed = verification.isOwed
      if verification.verdict == .exact {
        return isOwed
          ? write(", as it should be", ", zoals het hoort")
          : write(", as stated", ", zoals vermeld")
      }
      if isOwed { write(", should be ", ", hoort ") } else { write(", stated ", ", vermeld ") }
      NumberText.append(stated, to: &text)
      writeUnit(of: verification)
      if isOwed, language == .dutch { write(" te zijn") }
    }
    writeOutcome(of: verification)
  }

  /// One figure stated twice: `687 in both places`.
  private mutating func writeRestatement(of verification: Verification) {
    write(verification.operands.first?.value)
    writeUnit(of: verification)
    if verification.verdict == .exact {
      return write(" in both places", " op beide plaatsen")
    }
    write(" and ", " en ")
    write(verification.stated)
    writeUnit(of: verification)
    writeOutcome(of: verification)
  }

  private mutating func writeOutcome(of verification: Verification) {
    switch verification.verdict {
    case .exact:
      break
    case .rounding:
      write(": within rounding", ": binnen afronding")
      guard let difference = verification.difference, let tolerance = verification.tolerance
      else { return }
      write(" (")
      writeSize(of: difference)
      write(" of ", " van ")
      writeSize(of: tolerance)
      write(")")
    case .contradiction:
      guard let difference = verification.difference else { return }
      write(": difference ", ": verschil ")
      writeSize(of: difference)
      guard let tolerance = verification.tolerance else { return }
      write(", rounding explains at most ", ", afronding verklaart hoogstens ")
      writeSize(of: tolerance)
    case .undecided:
      write(": undecided", ": onbeslist")
    }
  }

  mutating func writeSum(of verification: Verification) {
    let operands = verification.operands
    let (first, second) = (operands.first?.value, operands.dropFirst().first?.value)
    switch verification.operation {
    case .sum, .complement, .restatement, .comparison, .weighted:
      for index in operands.indices {
        writeSign(of: operands[index], isFirst: index == 0)
        write(operands[index].value.map { $0.coefficient < 0 ? $0.negated : $0 })
        if verification.operation == .complement { write(" %") }
        if verification.operation == .weighted { writeWeight(operands[index].factor) }
      }
    case .difference:
      write(first)
      write(" − ")
      let isNegative = (operands.last?.value?.coefficient ?? 0) < 0
      if isNegative { write("(") }
      write(second)
      if isNegative { write(")") }
    case .share:
      write(first)
      write(" / ")
      write(second)
    case .product:
      if verification.style == .times, let times = first {
        // The number of times is kept as a percentage: 4 is 400 %.
        write(PrintedNumber(times.coefficient, exponent: times.exponent - 2))
        write(" × ")
      } else {
        write(first)
        write(" % of ", " % van ")
      }
      write(second)
    case .growth:
      write("(")
      write(second)
      write(" − ")
      write(first)
      write(") / ")
      write(first)
    case .citation:
      break
    }
  }

  /// The sign before an operand: adding −1.996 is written `− 1.996`.
  private mutating func writeSign(of operand: Verification.Operand, isFirst: Bool) {
    let isMinus = (operand.sign < 0) != ((operand.value?.coefficient ?? 0) < 0)
    if isFirst {
      if isMinus { write("−") }
    } else {
      write(isMinus ? " − " : " + ")
    }
  }

  /// A factor of 0,742 is a share of 74,2 %.
  private mutating func writeWeight(_ factor: PrintedNumber) {
    if factor == PrintedNumber(1) { return }
    write(" × ")
    guard factor.exponent < 0 else { return write(factor) }
    write(PrintedNumber(factor.coefficient, exponent: factor.exponent + 2))
    write(" %")
  }

  mutating func writeUnit(of verification: Verification) {
    switch verification.operation {
    case .share, .growth, .complement: write(" %")
    // A share in words is written as a percentage.
    case .restatement where verification.style == .percent: write(" %")
    default: break
    }
  }

  /// A number without its sign and without zeros at the end of its decimals.
  mutating func writeSize(of number: PrintedNumber) {
    let size = number.coefficient < 0 ? number.negated : number
    NumberText.append(NumberText.shortened(size), to: &text)
  }

  /// A number as printed, a question mark where there is none.
  mutating func write(_ number: PrintedNumber?) {
    guard let number else { return write("?") }
    NumberText.append(number, to: &text)
  }

  mutating func write(_ words: String) { text.append(contentsOf: words.utf8) }

  mutating func write(_ english: String, _ dutch: String) {
    write(language == .dutch ? dutch : english)
  }
}
